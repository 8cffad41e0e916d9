import TerminalUI

@testable import TerminalCurses

extension FuzzTarget {
  /// The bytes of a terminal: the keys don't depend on how the bytes are cut, and none could act on a terminal.
  static let keys = FuzzTarget(
    "keys", longest: 256,
    sources: [
      "Sources/TerminalCurses/KeyDecoder.swift",
      "Sources/TerminalCurses/KeyDecoder+Sequences.swift",
      "Sources/TerminalCurses/KeySequence.swift",
    ]
  ) { bytes in
    let (choice, rest) = bytes.choiceAndRest
    let length = 1 + choice % 8
    var whole = KeyDecoder(extras: choice & 8 == 0 ? [] : extras)
    var pieces = whole
    var paused = whole
    var keys: [Key] = []
    var pausedKeys: [Key] = []
    for start in stride(from: 0, to: rest.count, by: length) {
      let piece = rest[start..<min(start + length, rest.count)]
      keys += pieces.decode(piece)
      pausedKeys += paused.decode(piece)
      if choice & 16 != 0 { pausedKeys += paused.flush() }
    }
    require(whole.decode(rest) == keys, "the same keys come however the bytes are cut")
    require(whole.pauseInMilliseconds == pieces.pauseInMilliseconds, "and the same is left")
    checkEnd(&pieces, &keys)
    checkEnd(&paused, &pausedKeys)
    for key in keys + pausedKeys { checkKey(key) }
  }

  /// After a pause nothing of a sequence is left, and a letter is a letter again.
  private static func checkEnd(_ decoder: inout KeyDecoder, _ keys: inout [Key]) {
    require(decoder.waiting.count <= 4200, "no sequence is waited for without end")
    keys += decoder.flush()
    require(decoder.waiting.isEmpty || decoder.paste != nil, "nothing is left after a pause")
    keys += decoder.decode("\u{1B}[201~".utf8)
    require(decoder.decode("k".utf8) == [.character("k")], "what follows is read")
  }

  private static func checkKey(_ key: Key) {
    switch key {
    case .character(let scalar), .altCharacter(let scalar):
      require(
        scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value),
        "a character is no control: \(scalar.value)")
    case .mouse(_, let place):
      require(place.row >= 0 && place.column >= 0, "a place is on the screen")
    case .function(let number): require((1...12).contains(number), "function keys are F1 to F12")
    default: break
    }
  }

  private static let extras = [
    KeySequence(bytes: Array("\u{1B}[11^".utf8), key: .function(3)),
    KeySequence(bytes: Array("\u{1B}a".utf8), key: .up),
    KeySequence(bytes: Array("\u{1B}[2;5;7x".utf8), key: .delete),
  ]
}
