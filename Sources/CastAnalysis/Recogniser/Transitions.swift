/// The weights of what may follow what, by the gap between the two tokens.
///
/// Between names only the kinds count: the one that ended, or none, and the one that begins, or
/// none. Inside a name its kind and the two places do.
package struct Transitions: Sendable {
  package static let gapCount = 8
  /// Ends by starts: none and four kinds each.
  package static let betweenCount = 25
  /// Four kinds; B to I, B to L, I to I, I to L.
  package static let insideCount = 16
  /// Bytes in the file.
  package static let size = 656

  /// Read-only memory that lives as long as the program, see `WeightTable`.
  private nonisolated(unsafe) let bytes: UnsafeRawBufferPointer

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// The place of a weight between names; `end` and `start` are 0 for none, else 1 + the kind.
  package static func between(_ gap: Int, _ end: Int, _ start: Int) -> Int {
    gap * betweenCount + end * 5 + start
  }

  /// The place of a weight inside a name; `step` is 0 for B to I, 1 B to L, 2 I to I, 3 I to L.
  package static func inside(_ gap: Int, _ kind: Int, _ step: Int) -> Int {
    gapCount * betweenCount + gap * insideCount + kind * 4 + step
  }

  /// How many weights there are.
  package static var count: Int { gapCount * (betweenCount + insideCount) }

  /// The weight at a place.
  @inline(__always)
  subscript(place: Int) -> Int32 {
    Int32(bytes.loadUnaligned(fromByteOffset: place &* 2, as: Int16.self))
  }
}
