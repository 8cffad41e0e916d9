import TerminalUI
import TestSupport
import Testing

@testable import TerminalCurses

@Suite("Bytes become keys") struct KeyDecoderTests {
  @Test(
    "a sequence is a key, however it is cut into pieces",
    arguments: [
      ("a", .character("a")), ("é", .character("é")), ("漢", .character("漢")),
      ("🙂", .character("🙂")), ("\r", .enter), ("\n", .enter), ("\t", .tab),
      ("\u{7F}", .backspace), ("\u{8}", .backspace), ("\u{F}", .control("o")),
      ("\u{3}", .control("c")), ("\u{1B}[A", .up), ("\u{1B}OA", .up), ("\u{1B}[B", .down),
      ("\u{1B}OC", .right), ("\u{1B}[D", .left), ("\u{1B}[1;3D", .altLeft),
      ("\u{1B}[1;3C", .altRight), ("\u{1B}[1;5C", .right), ("\u{1B}[H", .home),
      ("\u{1B}[1~", .home), ("\u{1B}[7~", .home), ("\u{1B}OF", .end), ("\u{1B}[4~", .end),
      ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown), ("\u{1B}[3~", .delete),
      ("\u{1B}[2~", .insert), ("\u{1B}[Z", .backTab), ("\u{1B}OP", .function(1)),
      ("\u{1B}[[B", .function(2)), ("\u{1B}[15~", .function(5)), ("\u{1B}[24~", .function(12)),
      ("\u{1B}x", .altCharacter("x")), ("\u{1B}é", .altCharacter("é")),
      ("\u{1B}\u{7F}", .control("w")), ("\u{1B}[I", .focusIn), ("\u{1B}[O", .focusOut),
      ("\u{1B}[<0;300;4M", .mouse(.press, ScreenPosition(row: 3, column: 299))),
      ("\u{1B}[<64;5;3M", .mouse(.wheelUp, ScreenPosition(row: 2, column: 4))),
      ("\u{1B}[<65;5;3M", .mouse(.wheelDown, ScreenPosition(row: 2, column: 4))),
      ("\u{1B}[M !!", .mouse(.press, ScreenPosition(row: 0, column: 0))),
      ("\u{1B}[200~q\u{1B}[Ax\n\u{1B}[201~", .paste("q\u{1B}[Ax\n")),
      ("\u{1B}[200~\u{1B}[201~", .paste("")),
    ] as [(String, Key)])
  func sequences(bytes: String, key: Key) {
    var whole = KeyDecoder()
    #expect(whole.decode(Array(bytes.utf8)) == [key])
    #expect(whole.pauseInMilliseconds == nil)
    var pieces = KeyDecoder()
    #expect(bytes.utf8.flatMap { pieces.decode([$0]) } == [key])
    var twice = KeyDecoder()
    #expect(twice.decode(Array((bytes + bytes).utf8)) == [key, key])
  }

  @Test(
    "what is no key gives none, and what follows is read",
    arguments: [
      "\u{1B}[<0;5;3m", "\u{1B}[<32;5;3M", "\u{1B}[<2;5;3M", "\u{1B}[?64;1;2c", "\u{1B}[9999~",
      "\u{1B}]11;rgb:0000/0000/0000\u{7}", "\u{1B}]11;x\u{1B}\\", "\u{1B}P1$r0m\u{1B}\\",
      "\u{1B}_x\u{1B}\\", "\u{1B}[1;2;3;4;5y", "\u{1B}O5y",
    ])
  func swallowed(bytes: String) {
    var decoder = KeyDecoder()
    #expect(decoder.decode(Array((bytes + "k").utf8)) == [.character("k")])
  }

  @Test(
    "an invalid byte is dropped alone", arguments: [[0xFF], [0xC3], [0xE2, 0x82], [0xC0, 0x80]])
  func invalid(bytes: [UInt8]) {
    var decoder = KeyDecoder()
    #expect(decoder.decode(bytes + [0x6B]).last == .character("k"))
  }

  @Test("Esc is a key when nothing follows")
  func loneEscape() {
    var decoder = KeyDecoder()
    #expect(decoder.decode([0x1B]) == [])
    #expect(decoder.pauseInMilliseconds == 25)
    #expect(decoder.flush() == [.escape])
    #expect(decoder.pauseInMilliseconds == nil)
  }

  @Test("Esc before another Esc is a key at once")
  func escapeTwice() {
    var decoder = KeyDecoder()
    #expect(decoder.decode([0x1B, 0x1B]) == [.escape])
    #expect(decoder.decode(Array("[A".utf8)) == [.up])
  }

  @Test("a letter that begins sequences is Alt with it after a pause", arguments: ["[", "O", "]"])
  func altBracket(letter: String) throws {
    var decoder = KeyDecoder()
    #expect(decoder.decode(Array("\u{1B}\(letter)".utf8)) == [])
    #expect(decoder.flush() == [.altCharacter(try #require(letter.unicodeScalars.first))])
  }

  @Test("an unfinished sequence is dropped after a pause")
  func unfinished() {
    var decoder = KeyDecoder()
    #expect(decoder.decode(Array("\u{1B}[12;".utf8)) == [])
    #expect(decoder.flush() == [])
    #expect(decoder.decode([0x6B]) == [.character("k")])
  }

  @Test("a paste that pauses stays text until its end")
  func pausingPaste() {
    var decoder = KeyDecoder()
    #expect(decoder.decode(Array("\u{1B}[200~ab\u{1B}[20".utf8)) == [])
    #expect(decoder.pauseInMilliseconds == 1000)
    #expect(decoder.flush() == [.paste("ab")])
    #expect(decoder.pauseInMilliseconds == nil)
    #expect(decoder.decode(Array("1~q".utf8)) == [.character("q")])
  }

  @Test("what comes after a pause is text, too; Ctrl-C alone gives the keys back")
  func lostEnd() {
    var decoder = KeyDecoder()
    #expect(decoder.decode(Array("\u{1B}[200~ab".utf8)) == [])
    #expect(decoder.flush() == [.paste("ab")])
    #expect(decoder.decode(Array("qq".utf8)) == [])
    #expect(decoder.flush() == [.paste("qq")])
    #expect(decoder.decode([0x03]) == [])
    #expect(decoder.decode([0x6B]) == [.character("k")])
  }

  @Test("a paste is bounded, its rest is not taken for keys")
  func longPaste() {
    var decoder = KeyDecoder()
    let text = String(repeating: "q", count: KeyDecoder.pasteLimit + 1000)
    let keys = decoder.decode(Array("\u{1B}[200~\(text)\u{1B}[201~k".utf8))
    #expect(keys == [.paste(String(text.prefix(KeyDecoder.pasteLimit))), .character("k")])
  }

  @Test("a terminal's own sequences come before the usual ones")
  func described() {
    var decoder = KeyDecoder(extras: [
      KeySequence(bytes: Array("\u{1B}A".utf8), key: .up),
      KeySequence(bytes: [0x08], key: .left),
    ])
    #expect(decoder.decode(Array("\u{1B}A\u{8}".utf8)) == [.up, .backspace])
  }

  @Test("any bytes are consumed", arguments: 0..<64)
  func anyBytes(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var decoder = KeyDecoder()
    for _ in 0..<50 {
      let bytes = (0..<40).map { _ in UInt8.random(in: 0...255, using: &random) }
      _ = decoder.decode(bytes)
      _ = decoder.decode(Array("\u{1B}[".utf8))
    }
    _ = decoder.flush()
    _ = decoder.flush()
    #expect(decoder.decode([0x6B]) == [.character("k")])
  }
}
