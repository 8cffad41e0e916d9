/// Checks what the program sends to the terminal, and records what it must never send: control sequences other than its
/// own, control, invisible and direction-changing characters, broken UTF-8.
struct OutputGuard {
  /// What must not have been sent, described in a few words each; at most fifty.
  private var faults: [String] = []
  /// Numbers of the private modes that are on.
  private(set) var modes: Set<Int> = [25]
  private var waiting: [UInt8] = []

  /// Checks the bytes that were sent next.
  mutating func feed(_ bytes: some Sequence<UInt8>) {
    waiting.append(contentsOf: bytes)
    var place = 0
    while place < waiting.count, let length = length(ofNextAt: place) { place += length }
    waiting.removeFirst(place)
  }

  /// What must not have been sent since the last call.
  mutating func takeFaults() -> [String] {
    defer { faults = [] }
    return faults
  }

  private mutating func note(_ fault: String) {
    if faults.count < 50 { faults.append(fault) }
  }

  /// Length of the character or sequence at a place, in bytes; `nil` if it isn't complete yet.
  private mutating func length(ofNextAt place: Int) -> Int? {
    switch waiting[place] {
    case 0x1B: return lengthOfEscape(at: place)
    case 0x08, 0x09, 0x0A, 0x0D, 0x0E, 0x0F: return 1
    case ..<0x20, 0x7F: note("control \(waiting[place])")
    case ..<0x80: break
    default: return lengthOfScalar(at: place)
    }
    return 1
  }

  private mutating func lengthOfScalar(at place: Int) -> Int? {
    let length = waiting[place] >= 0xF0 ? 4 : waiting[place] >= 0xE0 ? 3 : 2
    guard place + length <= waiting.count else { return nil }
    let scalars = String(decoding: waiting[place..<(place + length)], as: UTF8.self).unicodeScalars
    guard let scalar = scalars.first, scalars.count == 1, scalar != "\u{FFFD}" || length == 3 else {
      note("broken UTF-8 \(waiting[place..<(place + length)])")
      return 1
    }
    // Left-to-right marks keep the panes apart (docs/right-to-left.md).
    let properties = scalar.properties
    let isFormat =
      properties.generalCategory == .format && !Self.isShownBeforeNumbers(scalar)
      || properties.isDefaultIgnorableCodePoint
      || properties.isBidiControl || (0x80..<0xA0).contains(scalar.value)
      || scalar == "\u{2028}" || scalar == "\u{2029}"
    if isFormat, scalar != "\u{200E}" { note("U+\(String(scalar.value, radix: 16))") }
    return length
  }

  /// Whether a character is a prepended concatenation mark; these have category Cf but are visible, such as the Arabic
  /// year sign.
  private static func isShownBeforeNumbers(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x600...0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD: true
    default: false
    }
  }

  private mutating func lengthOfEscape(at place: Int) -> Int? {
    guard place + 1 < waiting.count else { return nil }
    switch waiting[place + 1] {
    case UInt8(ascii: "["): return lengthOfControlSequence(at: place)
    case UInt8(ascii: "("), UInt8(ascii: ")"): return place + 2 < waiting.count ? 3 : nil
    case UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "7"), UInt8(ascii: "8"),
      UInt8(ascii: "M"):
      return 2
    default:
      note("ESC \(waiting[place + 1])")
      return 2
    }
  }

  /// Final bytes of the sequences that ncurses sends to the terminals described here.
  private static let finals = Set("ABCDGHJKLMPSTXZ@`adefrmbhl".utf8)
  private static let knownModes: Set = [1, 7, 12, 25, 1000, 1004, 1006, 1049, 2004]

  private mutating func lengthOfControlSequence(at place: Int) -> Int? {
    let parameters = waiting[(place + 2)...].prefix { (0x20...0x3F).contains($0) }
    guard let final = waiting[parameters.endIndex...].first else { return nil }
    let text = String(decoding: parameters, as: UTF8.self)
    let length = parameters.count + 3
    let isWindowTitle = final == UInt8(ascii: "t") && ["22;0;0", "23;0;0"].contains(text)
    guard text.hasPrefix("?") else {
      if !Self.finals.contains(final), !isWindowTitle { note("CSI \(text) \(final)") }
      return length
    }
    let numbers = text.dropFirst().split(separator: ";").compactMap { Int($0) }
    switch final {
    case UInt8(ascii: "h"): modes.formUnion(numbers)
    case UInt8(ascii: "l"): modes.subtract(numbers)
    default: note("CSI \(text) \(final)")
    }
    if !Self.knownModes.isSuperset(of: numbers) { note("mode \(numbers)") }
    return length
  }

  /// Modes that the program switched on and not off again.
  var modesLeftOn: [Int] {
    modes.intersection([1000, 1002, 1003, 1004, 1006, 1049, 2004]).sorted()
      + (modes.contains(25) ? [] : [-25])
  }
}
