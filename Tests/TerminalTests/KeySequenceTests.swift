import TerminalUI
import TestSupport
import Testing

@testable import TerminalCurses

/// The keys of some bytes, those included that only a pause completes.
private func keys(_ bytes: some Sequence<UInt8>) -> [Key] {
  var decoder = KeyDecoder()
  return decoder.decode(bytes) + decoder.flush()
}

private func keys(_ text: String) -> [Key] { keys(text.utf8) }

@Suite("Sequences of xterm, rxvt, the Linux console and their likes") struct KeySequenceTests {
  private static let finals: [(letter: String, key: Key)] = [
    ("A", .up), ("B", .down), ("C", .right), ("D", .left), ("H", .home), ("F", .end),
    ("P", .function(1)), ("Q", .function(2)), ("R", .function(3)), ("S", .function(4)),
  ]
  private static let numbers: [(number: Int, key: Key)] = [
    (1, .home), (2, .insert), (3, .delete), (4, .end), (5, .pageUp), (6, .pageDown), (7, .home),
    (8, .end), (11, .function(1)), (12, .function(2)), (13, .function(3)), (14, .function(4)),
    (15, .function(5)), (17, .function(6)), (18, .function(7)), (19, .function(8)),
    (20, .function(9)), (21, .function(10)), (23, .function(11)), (24, .function(12)),
  ]

  @Test("ESC [ and ESC O before a letter are the same key")
  func letters() {
    for (letter, key) in Self.finals {
      #expect(keys("\u{1B}[\(letter)") == [key])
      #expect(keys("\u{1B}O\(letter)") == [key])
    }
  }

  @Test("modifiers make no difference, but for Alt with an arrow to the side", arguments: 2...8)
  func modifiers(modifiers: Int) {
    let isAlt = [3, 4, 7, 8].contains(modifiers)
    for (letter, key) in Self.finals {
      let expected: Key =
        switch key {
        case .left where isAlt: .altLeft
        case .right where isAlt: .altRight
        default: key
        }
      #expect(keys("\u{1B}[1;\(modifiers)\(letter)") == [expected])
      // Older ones put the modifier alone after ESC O.
      #expect(keys("\u{1B}O\(modifiers)\(letter)") == [expected])
    }
    for (number, key) in Self.numbers { #expect(keys("\u{1B}[\(number);\(modifiers)~") == [key]) }
  }

  @Test("a number before ~ is a key, and with Ctrl in rxvt before ^ or @")
  func numbered() {
    for number in 0...40 {
      let key = Self.numbers.first { $0.number == number }?.key
      for final in ["~", "^", "@"] {
        #expect(keys("\u{1B}[\(number)\(final)") == (key.map { [$0] } ?? []))
      }
    }
  }

  @Test(
    "the Linux console's F1 to F5", arguments: [("A", 1), ("B", 2), ("C", 3), ("D", 4), ("E", 5)])
  func console(letter: String, number: Int) {
    #expect(keys("\u{1B}[[\(letter)") == [.function(number)])
  }

  @Test("letters beside those of the console's keys aren't keys", arguments: ["@", "F", "["])
  func beyondConsole(letter: String) { #expect(keys("\u{1B}[[\(letter)") == []) }

  @Test("the keypad's Enter", arguments: ["\u{1B}OM", "\u{1B}[1M"])
  func keypad(bytes: String) { #expect(keys(bytes) == [.enter]) }

  @Test("a control byte is Ctrl with a letter, but for keys of their own")
  func controls() {
    let own: [UInt8: Key] = [8: .backspace, 9: .tab, 10: .enter, 13: .enter, 27: .escape]
    for byte in UInt8(0)..<0x20 {
      let letter = Unicode.Scalar(byte &+ (1...26 ~= byte ? 0x60 : 0x40))
      #expect(keys([byte]) == [own[byte] ?? .control(letter)])
    }
    #expect(keys([0x7F]) == [.backspace])
  }

  @Test("ESC before a key is Alt, where Alt makes a difference")
  func alt() {
    #expect(keys("\u{1B}j") == [.altCharacter("j")])
    #expect(keys("\u{1B} ") == [.altCharacter(" ")])
    #expect(keys("\u{1B}漢") == [.altCharacter("漢")])
    #expect(keys("\u{1B}\r") == [.enter])
    #expect(keys("\u{1B}\u{3}") == [.control("c")])
  }

  @Test("a control in the middle breaks a sequence off, and is read")
  func brokenOff() {
    #expect(keys("\u{1B}[1;\u{3}") == [.control("c")])
    #expect(keys("\u{1B}[1;\u{1B}[B") == [.down])
    #expect(keys("\u{1B}]0;title\u{1B}[B") == [.down])
  }

  @Test("a sequence without end is dropped once it is long", arguments: ["[", "O", "]", "P"])
  func endless(introducer: String) {
    var decoder = KeyDecoder()
    let bytes = Array("\u{1B}\(introducer)".utf8) + [UInt8](repeating: 0x31, count: 5000)
    #expect(decoder.decode(bytes) == [])
    #expect(decoder.waiting.isEmpty)
    #expect(decoder.decode([0x6B]) == [.character("k")])
  }

  /// One of everything, and what it means.
  private static let stream =
    "aé漢🙂\r\u{1B}[A\u{1B}OB\u{1B}[1;3D\u{1B}[15~\u{1B}[[C\u{1B}x\u{1B}\u{7F}\u{1B}[I"
    + "\u{1B}[<0;12;4M\u{1B}[M !!\u{1B}]11;rgb:0/0/0\u{1B}\\\u{1B}[200~q\u{1B}[A\u{1B}[201~\u{3}z"

  @Test("a stream is the same keys wherever it is cut")
  func cuts() {
    let bytes = Array(Self.stream.utf8)
    let whole = keys(bytes)
    #expect(whole.count == 18)
    for cut in bytes.indices {
      var decoder = KeyDecoder()
      let pieces = decoder.decode(bytes[..<cut]) + decoder.decode(bytes[cut...])
      #expect(pieces == whole, "cut at \(cut)")
    }
  }

  @Test("each printable character comes out once, whatever stands beside it")
  func printable() {
    var wrong: [Unicode.Scalar] = []
    let all = (UInt32(0x20)..<0x7F).map { $0 } + Array(stride(from: 0xA0, to: 0x10FFFF, by: 101))
    for scalar in all.compactMap({ Unicode.Scalar($0) }) where scalar != "\u{FFFD}" {
      let decoded = keys("\(scalar)k\(scalar)")
      if decoded != [.character(scalar), .character("k"), .character(scalar)] {
        wrong.append(scalar)
      }
    }
    #expect(wrong == [])
  }

  @Test("controls of eight bits aren't keys", arguments: UInt8(0x80)...0x9F)
  func eightBits(byte: UInt8) {
    #expect(keys(String(Unicode.Scalar(byte)) + "k") == [.character("k")])
  }

  @Test("a pause leaves nothing over, whatever came before it", arguments: 0..<50 as Range<UInt64>)
  func nothingLeft(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces: [[UInt8]] = [
      [0x1B], [0x5B], [0x4F], [0x3C], [0x30], [0x3B], [0x4D], [0x7E], [0x5D], [0xC3], [0xE2, 0x82],
    ]
    var decoder = KeyDecoder()
    for _ in 0..<40 {
      _ = decoder.decode((0..<random.below(6)).flatMap { _ in pieces[random.below(pieces.count)] })
      _ = decoder.flush()
      #expect(decoder.waiting.isEmpty && decoder.pauseInMilliseconds == nil)
    }
  }
}

@Suite("The mouse") struct MouseSequenceTests {
  @Test(
    "by SGR counts cells from 1, and nothing is out of reach",
    arguments: [
      ("0;1;1", .press, 0, 0), ("0;0;0", .press, 0, 0), ("0;;", .press, 0, 0),
      ("0;65535;9999", .press, 9998, 65_534), ("0;99999999999999999999;1", .press, 0, 99_999),
      ("64;5;3", .wheelUp, 2, 4), ("65;5;3", .wheelDown, 2, 4),
      // Shift, Alt and Ctrl with them.
      ("4;2;2", .press, 1, 1), ("8;2;2", .press, 1, 1), ("28;2;2", .press, 1, 1),
      ("69;5;3", .wheelDown, 2, 4), ("80;5;3", .wheelUp, 2, 4),
    ] as [(String, MouseAction, Int, Int)])
  func places(values: String, action: MouseAction, row: Int, column: Int) {
    #expect(
      keys("\u{1B}[<\(values)M") == [.mouse(action, ScreenPosition(row: row, column: column))])
  }

  @Test(
    "says nothing by other buttons, moves, releases and half a report",
    arguments: [
      "1;2;2M", "2;2;2M", "3;2;2M", "32;2;2M", "35;2;2M", "66;2;2M", "128;2;2M", "0;2;2m", "0;2M",
      "0;2;2;2M", "M",
    ])
  func nothing(report: String) { #expect(keys("\u{1B}[<\(report)") == []) }

  @Test(
    "by three bytes counts cells from 33",
    arguments: [
      ([0x20, 0x21, 0x21], 0, 0), ([0x20, 0xFF, 0xFE], 221, 222), ([0x20, 0x20, 0], 0, 0),
    ]
      as [([UInt8], Int, Int)])
  func old(bytes: [UInt8], row: Int, column: Int) {
    #expect(
      keys(Array("\u{1B}[M".utf8) + bytes) == [
        .mouse(.press, ScreenPosition(row: row, column: column))
      ])
  }

  @Test("by three bytes waits for all of them")
  func unfinished() {
    var decoder = KeyDecoder()
    #expect(decoder.decode(Array("\u{1B}[M `".utf8)) == [])
    #expect(decoder.pauseInMilliseconds == 25)
    #expect(decoder.decode(Array("!".utf8)).count == 1)
  }
}

@Suite("Pastes") struct PasteTests {
  private static let (start, end) = ("\u{1B}[200~", "\u{1B}[201~")

  @Test("of any text come out whole, however they are cut", arguments: 0..<40 as Range<UInt64>)
  func whole(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "\u{1B}", "[", "20", "1", "[201", "\u{1B}[20", "~", "\u{3}", "\n", "é", "🙂", "\u{1B}[A",
    ]
    let text = (0..<random.below(30)).map { _ in pieces[random.below(pieces.count)] }.joined()
    guard !text.contains(Self.end) else { return }
    var rest = Array("\(Self.start)\(text)\(Self.end)k".utf8)[...]
    var decoder = KeyDecoder()
    var found: [Key] = []
    while !rest.isEmpty {
      let count = 1 + random.below(9)
      found += decoder.decode(rest.prefix(count))
      rest = rest.dropFirst(count)
    }
    #expect(found == [.paste(text), .character("k")])
  }

  @Test("that are no UTF-8 are mended")
  func invalid() {
    let bytes = Array(Self.start.utf8) + [0x61, 0xFF] + Array(Self.end.utf8)
    #expect(keys(bytes) == [.paste("a\u{FFFD}")])
  }

  @Test("end only once: a second mark is no key")
  func strayEnd() { #expect(keys("\(Self.end)k") == [.character("k")]) }

  @Test("of which nothing came before the pause give no empty text")
  func empty() {
    var decoder = KeyDecoder()
    #expect(decoder.decode(Array(Self.start.utf8)) == [])
    #expect(decoder.pauseInMilliseconds == nil)
    #expect(decoder.flush() == [])
    #expect(decoder.decode(Array("ab\(Self.end)".utf8)) == [.paste("ab")])
  }

  @Test("keep Ctrl-C as text while they go on without a pause")
  func controlC() {
    var decoder = KeyDecoder()
    #expect(decoder.decode(Array(Self.start.utf8)) == [])
    #expect(decoder.decode([0x03]) == [])
    #expect(decoder.decode(Array(Self.end.utf8)) == [.paste("\u{3}")])
  }
}

@Suite("What a terminal's description adds") struct DescribedSequenceTests {
  private static let sequence = KeySequence(bytes: Array("\u{1B}[99z".utf8), key: .home)

  @Test("is waited for as long as it may still come")
  func waits() {
    var decoder = KeyDecoder(extras: [Self.sequence])
    #expect(decoder.decode(Array("\u{1B}[99".utf8)) == [])
    #expect(decoder.decode(Array("z".utf8)) == [.home])
    #expect(decoder.decode(Array("\u{1B}[98zk".utf8)) == [.character("k")])
  }

  @Test("is kept only where the usual sequences say something else")
  func kept() {
    let usual = KeySequence(bytes: Array("\u{1B}[A".utf8), key: .up)
    let short = KeySequence(bytes: [0x1B], key: .up)
    #expect(KeyDecoder(extras: [usual, short, Self.sequence]).extras == [Self.sequence])
  }
}
