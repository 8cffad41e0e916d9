import TerminalUI
import TestSupport
import Testing

@testable import Explorer

@Suite("A line of input") struct InputFieldTests {
  /// The text with "|" at the caret.
  private func drawn(_ field: InputField) -> String {
    String(field.characters[..<field.caret]) + "|" + String(field.characters[field.caret...])
  }

  private func field(_ drawing: String) -> InputField {
    let parts = drawing.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    var field = InputField(parts.joined())
    for _ in 0..<(parts.last?.count ?? 0) { _ = field.take(.command(.caretLeft)) }
    return field
  }

  @Test(
    "each command does what help says",
    arguments: [
      ("ab|c", Command.deleteBackward, "a|c"), ("|abc", .deleteBackward, "|abc"),
      ("ab|c", .deleteForward, "ab|"), ("abc|", .deleteForward, "abc|"),
      ("one two|three", .deleteWord, "one |three"), ("one two  |x", .deleteWord, "one |x"),
      ("one|", .deleteWord, "|"), ("  |x", .deleteWord, "|x"), ("|x", .deleteWord, "|x"),
      ("one two|x", .deleteToStart, "|x"), ("|x", .deleteToStart, "|x"),
      ("a|b", .caretLeft, "|ab"), ("|ab", .caretLeft, "|ab"), ("a|b", .caretRight, "ab|"),
      ("ab|", .caretRight, "ab|"), ("ab|", .caretStart, "|ab"), ("|ab", .caretEnd, "ab|"),
      ("e\u{301}|x", .deleteBackward, "|x"), ("👨‍👩‍👧|x", .deleteBackward, "|x"),
    ])
  func commands(before: String, command: Command, after: String) {
    var field = field(before)
    #expect(drawn(field) == before)
    let isTaken = field.take(.command(command))
    #expect(isTaken)
    #expect(drawn(field) == after)
  }

  @Test(
    "what is typed or pasted stands at the caret, in one line",
    arguments: [
      ("a|d", "bc", "abc|d"), ("|", "two\nlines", "two lines|"), ("x|", "\u{1B}[31m", "x [31m|"),
      ("|b", "a\t", "a |b"), ("e|x", "\u{301}", "e\u{301}|x"), ("|", "نص", "نص|"),
    ])
  func inserting(before: String, text: String, after: String) {
    var field = field(before)
    let isTaken = field.take(.text(text))
    #expect(isTaken)
    #expect(drawn(field) == after)
  }

  @Test(
    "no more than 500 characters are taken, wherever the caret stands", arguments: [0, 250, 500])
  func limit(caret: Int) {
    var field = InputField(String(repeating: "a", count: 499))
    _ = field.take(.command(.caretStart))
    for _ in 0..<caret { _ = field.take(.command(.caretRight)) }
    _ = field.take(.text("bcd"))
    #expect(field.characters.count == 500 && field.text.contains("b"))
    #expect(!field.text.contains("c"))
    #expect(InputField(String(repeating: "é", count: 900)).characters.count == 500)
  }

  @Test("commands that don't edit the line are left to others", arguments: Command.allCases)
  func others(command: Command) {
    let own: Set<Command> = [
      .deleteBackward, .deleteForward, .deleteWord, .deleteToStart, .caretLeft, .caretRight,
      .caretStart, .caretEnd,
    ]
    var field = field("a|b")
    let isTaken = field.take(.command(command))
    #expect(isTaken == own.contains(command))
    #expect(isTaken || drawn(field) == "a|b")
  }

  @Test(
    "any edits keep the caret in the text, and equal those of a plain string", arguments: 0..<12)
  func anyEdits(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var field = InputField()
    var (before, after) = ("", "")
    for _ in 0..<200 {
      switch random.below(7) {
      case 0:
        _ = field.take(.command(.deleteBackward))
        before = String(before.dropLast())
      case 1:
        _ = field.take(.command(.deleteForward))
        after = String(after.dropFirst())
      case 2:
        _ = field.take(.command(.caretLeft))
        if let last = before.popLast() { after = String(last) + after }
      case 3:
        _ = field.take(.command(.caretRight))
        if let first = after.first {
          (before, after) = (before + String(first), String(after.dropFirst()))
        }
      case 4:
        _ = field.take(.command(.deleteWord))
        while before.last == " " { before.removeLast() }
        while let last = before.last, last != " " { before.removeLast() }
      default:
        let text = ["a", "b ", "é", " ", "港口", "x y"][random.below(6)]
        _ = field.take(.text(text))
        before += text
      }
      #expect(drawn(field) == before + "|" + after)
    }
  }
}
