/// A span in seven bytes, for records of which there are many: at most 65,535 bytes long, in a text of at most a
/// terabyte.
package struct ShortSpan: Equatable, Sendable {
  private var startLow: UInt32
  private var length: UInt16
  private var startHigh: UInt8

  /// The longest span, in bytes.
  package static let longest = Int(UInt16.max)
  /// The greatest offset at which a span may start.
  private static let lastStart = 1 << 40 - 1

  /// Makes a short span; a longer one is cut to `longest` bytes.
  package init(cutting span: Span) {
    startLow = UInt32(truncatingIfNeeded: span.start)
    startHigh = UInt8(truncatingIfNeeded: span.start >> 32)
    length = UInt16(clamping: span.count)
  }

  /// The same span, or `nil` if it is too long, or too far from the text's start.
  package init?(_ span: Span) {
    guard span.count <= Self.longest, (0...Self.lastStart).contains(span.start) else { return nil }
    self.init(cutting: span)
  }

  /// The span.
  package var span: Span {
    let start = Int(startHigh) << 32 | Int(startLow)
    return Span(start, start + Int(length))
  }
}
