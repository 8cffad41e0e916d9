import Notebook
import TerminalUI
import Testing

@testable import Explorer

@Suite("Every lens at every size, in colour and mono") struct LensScreenTests {
  @Test func mentions() throws {
    try expectScreens("mentions", sizes: lensSizes) { $0.press(.down, .character("2")) }
  }

  @Test func mentionsSortedByWhatFollows() throws {
    try expectScreens("mentions-sorted", sizes: lensSizes) {
      $0.press(.down, .down)
      $0.enterLens("2")
      $0.press(.down, .character("s"))
    }
  }

  @Test func everyonesMentions() throws {
    try expectScreens("mentions-of-everyone", sample: .harbourInDoubt, sizes: lensSizes) {
      $0.enterLens("2")
    }
  }

  @Test func with() throws {
    try expectScreens("with", sizes: lensSizes) {
      $0.press(.down)
      $0.enterLens("3")
    }
  }

  @Test func pairs() throws {
    try expectScreens("with-pairs", sizes: lensSizes) {
      $0.enterLens("3")
      $0.press(.down)
    }
  }

  @Test func network() throws {
    try expectScreens("network", sample: .court, sizes: lensSizes) {
      $0.press(.down)
      $0.enterLens("3")
      $0.press(.character("g"), .down)
    }
  }

  @Test func matrix() throws {
    try expectScreens("network-as-table", sample: .court, sizes: lensSizes) {
      $0.press(.down)
      $0.enterLens("3")
      $0.press(.character("g"))
      if $0.book.layout.text.rows > 9 { $0.press(.character("g")) }
      $0.press(.down)
    }
  }

  @Test func time() throws {
    try expectScreens("time", sizes: lensSizes) {
      $0.press(.down)
      $0.enterLens("4")
      $0.press(.right, .right)
    }
  }

  @Test func timeOfSection() throws {
    try expectScreens("time-of-section", sizes: lensSizes) {
      $0.press(.backTab, .down, .character("4"))
    }
  }

  @Test func namesByAppearance() throws {
    try expectScreens("names-by-appearance", sample: .harbourInDoubt, sizes: lensSizes) {
      $0.press(.down)
      $0.enterLens("5")
      $0.press(.character("s"), .down)
    }
  }

  @Test func kept() throws {
    let elsewhere = Quote(words: "Balthasar", before: "nobody knew ", after: " yet", offset: 4)
    let notebook = Notebook(
      corrections: [KeptCorrection(.hide, [KeptActor(quotes: [elsewhere])], number: 1)])
    try expectScreens("kept", sizes: lensSizes) {
      $0.send(.notebook(notebook))
      $0.press(.down, .character(" "), .down, .character(" "), .character("M"), .enter)
      $0.press(.home, .down, .character("K"), .down, .enter, .down, .character("X"), .enter)
      $0.press(.character("u"), .character("6"), .down)
    }
  }

  @Test func hardNames() throws {
    try expectScreens("mentions-of-hard-names", sample: .hardNames, sizes: lensSizes) {
      $0.enterLens("2")
    }
  }

  @Test func companionsWithHardNames() throws {
    try expectScreens("with-hard-names", sample: .hardNames, sizes: lensSizes) {
      $0.press(.down)
      $0.enterLens("3")
    }
  }
}
