import TerminalUI

/// The bytes that a terminal sends for a key.
public struct KeySequence: Equatable, Sendable {
  /// The bytes, including ESC.
  public var bytes: [UInt8]
  /// The key.
  public var key: Key

  /// Makes an entry.
  public init(bytes: [UInt8], key: Key) {
    self.bytes = bytes
    self.key = key
  }

  /// The keys in terminal descriptions, in the order of `cn_key_bytes`.
  static var describedKeys: [Key] {
    [
      .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .insert, .delete, .backTab,
      .enter,
    ]
      + (1...12).map { .function($0) }
  }
}

extension Key {
  /// The key of `ESC [ … final` and `ESC O final`; the terminal's mode decides which is sent.
  ///
  /// - Parameter modifiers: 1 plus the sum of Shift 1, Alt 2, Ctrl 4, as in xterm.
  static func of(final: UInt8, modifiers: Int) -> Key? {
    let isAlt = modifiers > 1 && (modifiers - 1) & 2 != 0
    return switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): isAlt ? .altRight : .right
    case UInt8(ascii: "D"): isAlt ? .altLeft : .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "Z"): .backTab
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(final) - 0x4F)
    default: nil
    }
  }

  /// The key of `ESC [ number ~` on VT220, xterm and rxvt.
  static func of(number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23, 24: .function(number - 12)
    default: nil
    }
  }
}
