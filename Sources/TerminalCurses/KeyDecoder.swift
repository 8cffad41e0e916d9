import TerminalUI

/// Turns the bytes that a terminal sends into keys.
///
/// A pure value: it reads no clock and no file. A lone Esc and the beginning of an escape sequence look the same, so
/// after `pauseInMilliseconds` without further bytes the owner calls `flush`. Everything a terminal may send is
/// consumed, and anything that isn't a key is dropped, so a terminal's answer or a broken sequence is never taken for
/// commands.
public struct KeyDecoder: Sendable {
  /// Longest paste, in bytes; the rest is dropped, because a paste goes into an input line, not into an editor.
  static let pasteLimit = 1 << 16

  var waiting: [UInt8] = []
  var paste: [UInt8]?
  /// Whether a paste has paused: its text so far has been returned, but its end hasn't arrived.
  private var isPasteStalled = false
  let extras: [KeySequence]

  /// A decoder that knows the usual sequences.
  ///
  /// - Parameter extras: further sequences of this terminal's description.
  public init(extras: [KeySequence] = []) {
    var kept: [KeySequence] = []
    for extra in extras where extra.bytes.count > 1 && extra.bytes.first == 0x1B {
      var usual = KeyDecoder(kept: [])
      if usual.decode(extra.bytes) != [extra.key] { kept.append(extra) }
    }
    self.init(kept: kept)
  }

  private init(kept: [KeySequence]) { extras = kept }

  /// How long to wait for more bytes before `flush`; `nil` if nothing is unfinished.
  ///
  /// 25 ms for Esc: less than a person notices, more than separates the bytes of a sequence. A paste may pause longer
  /// on a slow line; it ends by a mark of its own, never by a pause.
  public var pauseInMilliseconds: Int? {
    guard let paste else { return waiting.isEmpty ? nil : 25 }
    return paste.isEmpty ? nil : 1000
  }

  /// The keys that `bytes` complete.
  ///
  /// Complexity: O(*n*).
  public mutating func decode(_ bytes: some Sequence<UInt8>) -> [Key] {
    waiting.append(contentsOf: bytes)
    if isPasteStalled, waiting == [0x03] {
      // Ctrl-C alone after a pause: the end of the paste was lost, so keys are the reader's again.
      endPaste()
      waiting = []
      return []
    }
    var keys: [Key] = []
    var start = 0
    while start < waiting.count {
      guard let step = paste == nil ? nextKey(at: start) : nextOfPaste(at: start) else { break }
      if let key = step.key { keys.append(key) }
      start += step.length
    }
    waiting.removeFirst(start)
    return keys
  }

  /// The keys for the unfinished bytes, after nothing has followed them.
  public mutating func flush() -> [Key] {
    if let text = paste {
      (paste, isPasteStalled) = ([], true)
      return text.isEmpty ? [] : [.paste(String(decoding: text, as: UTF8.self))]
    }
    defer { waiting = [] }
    guard waiting.first == 0x1B else { return [] }
    if waiting.count == 1 { return [.escape] }
    // Alt with a character that also begins a sequence.
    guard waiting.count == 2, (0x20..<0x7F).contains(waiting[1]) else { return [] }
    return [.altCharacter(Unicode.Scalar(waiting[1]))]
  }

  /// A key and the length of its bytes; `nil` if the bytes are dropped.
  struct Step {
    var key: Key?
    var length: Int
  }

  // MARK: Paste

  private static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)

  private mutating func nextOfPaste(at start: Int) -> Step? {
    let rest = waiting[start...]
    guard let escape = rest.firstIndex(of: 0x1B) else { return keep(rest) }
    guard escape == start else { return keep(rest[..<escape]) }
    let possible = rest.prefix(Self.pasteEnd.count)
    guard Self.pasteEnd.starts(with: possible) else { return keep(rest.prefix(1)) }
    guard possible.count == Self.pasteEnd.count else { return nil }
    let text = paste.flatMap { $0.isEmpty && isPasteStalled ? nil : $0 }
    endPaste()
    return Step(key: text.map { .paste(String(decoding: $0, as: UTF8.self)) }, length: 6)
  }

  private mutating func endPaste() { (paste, isPasteStalled) = (nil, false) }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) -> Step {
    let room = Self.pasteLimit - (paste?.count ?? 0)
    paste?.append(contentsOf: bytes.prefix(room))
    return Step(key: nil, length: bytes.count)
  }

  // MARK: Keys

  /// The next key; `nil` if more bytes may belong to it.
  mutating func nextKey(at start: Int) -> Step? {
    let byte = waiting[start]
    if byte == 0x1B { return nextEscape(at: start) }
    if byte < 0x20 || byte == 0x7F { return Step(key: controlKey(byte), length: 1) }
    if byte < 0x80 { return Step(key: .character(Unicode.Scalar(byte)), length: 1) }
    return nextScalar(at: start)
  }

  private func controlKey(_ byte: UInt8) -> Key {
    switch byte {
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x01...0x1A: .control(Unicode.Scalar(byte + 0x60))
    default: .control(Unicode.Scalar(byte + 0x40))
    }
  }

  private func nextScalar(at start: Int) -> Step? {
    let length = waiting[start] >= 0xF0 ? 4 : waiting[start] >= 0xE0 ? 3 : 2
    let bytes = waiting[start...].prefix(length)
    let tail = bytes.dropFirst().prefix { $0 & 0xC0 == 0x80 }.count
    guard 1 + tail == length else {
      return bytes.count == 1 + tail && bytes.count < length
        ? nil : Step(key: nil, length: 1 + tail)
    }
    let text = String(decoding: bytes, as: UTF8.self).unicodeScalars
    guard text.count == 1, let scalar = text.first, scalar.value >= 0xA0, scalar.value != 0xFFFD
    else { return Step(key: nil, length: length) }
    return Step(key: .character(scalar), length: length)
  }
}
