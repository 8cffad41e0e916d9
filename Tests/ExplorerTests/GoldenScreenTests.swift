import TerminalUI
import Testing

@testable import Explorer

@Suite("Every view at every size, in colour and mono") struct GoldenScreenTests {
  @Test func everything() throws {
    try expectScreens("everything") { _ in }
  }

  @Test func actorChosen() throws {
    try expectScreens("actor-chosen") { $0.press(.down) }
  }

  @Test func sectionChosen() throws {
    try expectScreens("section-chosen") { $0.press(.backTab, .down, .down) }
  }

  @Test func sectionFolded() throws {
    try expectScreens("section-folded") { $0.press(.backTab, .down, .left) }
  }

  @Test func matterFolded() throws {
    try expectScreens("matter-folded", sample: .published) { $0.press(.backTab, .end) }
  }

  @Test func matterUnfolded() throws {
    try expectScreens("matter-unfolded", sample: .published) {
      $0.press(.backTab, .end, .right, .end)
    }
  }

  @Test func matterAfterOpening() throws {
    try expectScreens("matter-after-opening", sample: .published) { _ in }
  }

  @Test func chapterDivided() throws {
    try expectScreens("chapter-divided", sample: .longChapter) {
      $0.press(.backTab, .down)
      $0.divide()
      $0.press(.down)
    }
  }

  @Test func emphasis() throws {
    try expectScreens("emphasis", sample: .stressed) { $0.press(.down, .character("v")) }
  }

  @Test func mentionUnderCursor() throws {
    try expectScreens("mention-under-cursor") { $0.press(.down, .enter, .character("n")) }
  }

  @Test func commonParagraphs() throws {
    try expectScreens("common-paragraphs") {
      $0.press(.down, .character(" "), .down, .character(" "))
    }
  }

  @Test func filterBeingTyped() throws {
    try expectScreens("filter-being-typed") {
      $0.press(.character("/"))
      $0.type("drawer")
    }
  }

  @Test func nameBeingTyped() throws {
    try expectScreens("name-being-typed") {
      $0.press(.character("/"))
      $0.type("board")
    }
  }

  @Test func filterKept() throws {
    try expectScreens("filter-kept") {
      $0.press(.character("/"))
      $0.type("letter")
      $0.press(.enter, .character("n"))
    }
  }

  @Test func filterWithoutHit() throws {
    try expectScreens("filter-without-hit") {
      $0.press(.character("/"))
      $0.type("zeppelin")
    }
  }

  @Test func patternBeingTyped() throws {
    try expectScreens("pattern-being-typed") {
      $0.press(.character("/"))
      $0.type("/l[eo].ter|\\bboard")
    }
  }

  @Test func badPattern() throws {
    try expectScreens("bad-pattern") {
      $0.press(.character("/"))
      $0.type("/l(etter/")
    }
  }

  @Test func wholeText() throws {
    try expectScreens("whole-text") { $0.press(.down, .down, .character("v")) }
  }

  @Test func question() throws {
    try expectScreens("question") {
      $0.press(.down, .character(" "), .down, .character(" "), .character("M"))
    }
  }

  @Test func help() throws {
    try expectScreens("help") { $0.press(.character("?")) }
  }

  @Test func helpFiltered() throws {
    try expectScreens("help-filtered") {
      $0.press(.tab, .character("?"))
      $0.type("mention")
    }
  }

  @Test func onePane() throws {
    try expectScreens("one-pane") { $0.press(.character("o"), .down, .enter) }
  }

  @Test func notice() throws {
    try expectScreens("notice") { $0.press(.character("n")) }
  }

  @Test func doubtfulFolded() throws {
    try expectScreens("doubtful-folded", sample: .harbourInDoubt) { $0.press(.end) }
  }

  @Test func doubtfulUnfolded() throws {
    try expectScreens("doubtful-unfolded", sample: .harbourInDoubt) {
      $0.press(.character("d"), .down)
    }
  }

  @Test func doubtfulUnderFilter() throws {
    try expectScreens("doubtful-under-filter", sample: .harbourInDoubt) {
      $0.press(.character("/"))
      $0.type("letter")
    }
  }

  @Test func ambiguousActor() throws {
    try expectScreens("ambiguous-actor", sample: .harbourInDoubt) { $0.press(.down, .down) }
  }

  @Test func names() throws {
    try expectScreens("names", sample: .harbourInDoubt) {
      $0.press(.down, .character("w"), .down)
    }
  }

  @Test func namesOfDoubtful() throws {
    try expectScreens("names-of-doubtful", sample: .harbourInDoubt) {
      $0.press(.character("d"), .down, .character("w"))
    }
  }

  @Test func recurringNamesOnly() throws {
    try expectScreens("recurring-names-only", sample: .german) { _ in }
  }

  @Test func actorsUnsupported() throws {
    try expectScreens("actors-unsupported", sample: .chinese) { _ in }
  }

  @Test func actorsUnsupportedFiltered() throws {
    try expectScreens("actors-unsupported-filtered", sample: .chinese) {
      $0.press(.character("/"))
      $0.type("港")
    }
  }

  @Test func emptyText() throws {
    try expectScreens("empty-text", sample: Sample("", names: [])) { _ in }
  }
}
