/// A half-open range of bytes in a document's text, always on character boundaries.
///
/// Offsets count UTF-8 bytes from the start of the text as it lies in the file: a byte order mark and
/// every carriage return count. Units are never mixed: columns on a screen are cells (`TerminalUI`),
/// offsets in an export may be code points (`CodePointOffsets`).
///
/// ```swift
/// let name = Span(4, 7)                       // "Bob" in "Met Bob."
/// name.count                                  // 3
/// name.contains(7)                            // false: the end is not part of it
/// name.overlaps(Span(6, 9))                   // true
/// document.text(name)                         // "Bob"
/// ```
public struct Span: Hashable, Comparable, Sendable {
  /// Offset of the first byte.
  public var start: Int
  /// Offset after the last byte.
  public var end: Int

  /// Makes the span from `start` up to but not including `end`, both in bytes.
  public init(_ start: Int, _ end: Int) {
    precondition(start <= end, "a span ends where it starts, or later")
    self.start = start
    self.end = end
  }

  /// Makes a span from a range of byte offsets.
  public init(_ range: Range<Int>) {
    self.init(range.lowerBound, range.upperBound)
  }

  /// The span as a range of byte offsets.
  public var range: Range<Int> { start..<end }

  /// Length in bytes.
  public var count: Int { end - start }

  /// Whether the span holds no byte.
  public var isEmpty: Bool { start == end }

  /// Whether the byte at `offset` lies in the span.
  public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

  /// Whether all of `other` lies in the span.
  public func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }

  /// Whether the two spans share at least one byte.
  public func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }

  /// Orders spans as they are read: by start, the longer one first where two start together.
  public static func < (a: Span, b: Span) -> Bool {
    a.start == b.start ? a.end > b.end : a.start < b.start
  }
}
