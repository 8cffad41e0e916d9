import TerminalUI

/// Escape sequences, as structured by ECMA-48 and named in xterm's "Control Sequences".
extension KeyDecoder {
  /// Longest control sequence or answer; of longer ones, what has arrived is dropped.
  private static let sequenceLimit = 4096

  /// The key that begins with ESC; `nil` if more bytes may belong to it.
  mutating func nextEscape(at start: Int) -> Step? {
    let rest = waiting[start...]
    if let extra = extras.first(where: { rest.starts(with: $0.bytes) }) {
      return Step(key: extra.key, length: extra.bytes.count)
    }
    if extras.contains(where: { $0.bytes.starts(with: rest) }) { return nil }
    guard let second = rest.dropFirst().first else { return nil }
    switch second {
    case 0x1B: return Step(key: .escape, length: 1)
    case UInt8(ascii: "["): return nextControlSequence(rest.dropFirst(2))
    case UInt8(ascii: "O"): return nextSingleShift(rest.dropFirst(2))
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"):
      return nextAnswer(rest.dropFirst(2))
    default: return nextAlt(at: start)
    }
  }

  private mutating func nextAlt(at start: Int) -> Step? {
    guard let step = nextKey(at: start + 1) else { return nil }
    let key: Key? =
      switch step.key {
      case .character(let scalar): .altCharacter(scalar)
      case .backspace: .control("w")
      default: step.key
      }
    return Step(key: key, length: step.length + 1)
  }

  /// ESC O and a letter; some terminals put a modifier before the letter.
  private func nextSingleShift(_ rest: ArraySlice<UInt8>) -> Step? {
    let digits = rest.prefix { (0x30...0x3B).contains($0) }
    guard let final = rest.dropFirst(digits.count).first else { return unfinished(rest) }
    let modifiers = numbers(in: digits).last ?? 1
    return Step(key: .of(final: final, modifiers: modifiers), length: 3 + digits.count)
  }

  /// ESC [, parameters and a final byte.
  private mutating func nextControlSequence(_ rest: ArraySlice<UInt8>) -> Step? {
    if rest.first == UInt8(ascii: "M") { return nextOldMouse(rest.dropFirst()) }
    if rest.first == UInt8(ascii: "[") { return nextConsoleFunction(rest.dropFirst()) }
    let parameters = rest.prefix { (0x20...0x3F).contains($0) }
    guard let final = rest.dropFirst(parameters.count).first else { return unfinished(rest) }
    // Another control character breaks the sequence off, and is read on its own.
    guard (0x40...0x7E).contains(final) else { return Step(key: nil, length: 2 + parameters.count) }
    let key = controlSequence(parameters, final: final)
    return Step(key: key, length: 3 + parameters.count)
  }

  private mutating func controlSequence(_ parameters: ArraySlice<UInt8>, final: UInt8) -> Key? {
    if parameters.first == UInt8(ascii: "<") {
      let values = numbers(in: parameters.dropFirst())
      guard values.count == 3, final == UInt8(ascii: "M") else { return nil }
      return mouse(button: values[0], column: values[1], row: values[2])
    }
    let values = numbers(in: parameters)
    let modifiers = values.count > 1 ? values[1] : 1
    switch final {
    case UInt8(ascii: "~") where values.first == 200:
      paste = []
      return nil
    case UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "@"):
      return .of(number: values.first ?? 0)
    case UInt8(ascii: "I") where parameters.isEmpty: return .focusIn
    case UInt8(ascii: "O") where parameters.isEmpty: return .focusOut
    default: return .of(final: final, modifiers: modifiers)
    }
  }

  /// F1 to F5 of the Linux console: ESC [ [ and A to E.
  private func nextConsoleFunction(_ rest: ArraySlice<UInt8>) -> Step? {
    guard let letter = rest.first else { return nil }
    let number = Int(letter) - 0x40
    return Step(key: (1...5).contains(number) ? .function(number) : nil, length: 4)
  }

  /// The mouse on a terminal without SGR reports: ESC [ M and three bytes, each with 32 added.
  private func nextOldMouse(_ rest: ArraySlice<UInt8>) -> Step? {
    let values = rest.prefix(3).map { Int($0) - 32 }
    guard values.count == 3 else { return nil }
    return Step(key: mouse(button: values[0], column: values[1], row: values[2]), length: 6)
  }

  /// A press of the first button, or a turn of the wheel, whatever keys are held.
  private func mouse(button: Int, column: Int, row: Int) -> Key? {
    let place = ScreenPosition(row: max(0, row - 1), column: max(0, column - 1))
    switch button & ~0b11100 {
    case 0: return .mouse(.press, place)
    case 64: return .mouse(.wheelUp, place)
    case 65: return .mouse(.wheelDown, place)
    default: return nil
    }
  }

  /// A terminal's answer (OSC, DCS, APC, PM) up to BEL or ESC \; nothing asks for one, so it is dropped.
  private func nextAnswer(_ rest: ArraySlice<UInt8>) -> Step? {
    guard let end = rest.firstIndex(where: { $0 == 0x07 || $0 == 0x1B }) else {
      return unfinished(rest)
    }
    let length = 2 + end - rest.startIndex
    if rest[end] == 0x07 { return Step(key: nil, length: length + 1) }
    guard end + 1 < rest.endIndex else { return nil }
    return Step(key: nil, length: rest[end + 1] == UInt8(ascii: "\\") ? length + 2 : length)
  }

  private func unfinished(_ rest: ArraySlice<UInt8>) -> Step? {
    rest.count > Self.sequenceLimit ? Step(key: nil, length: rest.count + 2) : nil
  }

  /// The numbers between semicolons; a missing one is 0, and large ones are limited.
  private func numbers(in parameters: ArraySlice<UInt8>) -> [Int] {
    parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map {
      $0.reduce(0) { sum, digit in
        (0x30...0x39).contains(digit) ? min(100_000, sum * 10 + Int(digit) - 0x30) : sum
      }
    }
  }
}
