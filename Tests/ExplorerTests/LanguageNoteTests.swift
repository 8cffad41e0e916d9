import DocumentModel
import Testing

@testable import Explorer

@Suite("What is said about a text's language") struct LanguageNoteTests {
  @Test("the bottom line tells it")
  func told() {
    #expect(
      Sample.german.explorer(80, 24).screen.last?.contains("German: only recurring names") == true)
  }

  @Test("a key takes it away")
  func untilNextKey() {
    var explorer = Sample.german.explorer(80, 24)
    explorer.press(.down)
    #expect(explorer.screen.last?.contains("German") == false)
  }

  @Test("more news of the same text doesn't tell it again")
  func once() {
    var explorer = Sample.german.explorer(80, 24)
    explorer.press(.down)
    let more = CastDelta(
      document: Sample.german.document.id, mentions: [], aliases: Sample.german.cast.aliases,
      members: Sample.german.cast.members, isComplete: true, language: Sample.german.cast.language)
    explorer.take(more)
    #expect(explorer.screen.last?.contains("German") == false)
  }

  @Test("of English nothing is said")
  func english() {
    #expect(Sample.harbour.explorer(80, 24).book.notice == nil)
  }

  @Test("sections can be walked where actors are not supported")
  func sections() {
    var explorer = Sample.chinese.explorer(80, 24)
    explorer.press(.backTab, .down, .down)
    #expect(explorer.screen.contains { $0.contains("天还很早") })
  }
}
