/// Indices of mentions or paragraphs, four bytes each.
///
/// A cast keeps the mentions and paragraphs of all actors in one array each; the list of an actor is a slice of
/// it. Taking a list, or a part of it, copies nothing, however long it is.
///
/// ```swift
/// let mentions = cast.mentionIndices(of: 0)                  // [0, 2, 7]
/// let later = mentions.partitioningIndex { $0 > 1 }
/// mentions.part(later..<mentions.count)                      // [2, 7]
/// ```
public struct IndexList: RandomAccessCollection, Sendable, Equatable, ExpressibleByArrayLiteral {
  @usableFromInline let storage: ArraySlice<Int32>

  @usableFromInline
  init(storage: ArraySlice<Int32>) { self.storage = storage }

  /// Copies indices.
  public init(_ indices: some Sequence<Int>) {
    storage = ArraySlice(indices.map { Int32(truncatingIfNeeded: $0) })
  }

  /// Makes a list of the indices that `fill` appends; for long lists, which need no array of `Int` then.
  ///
  /// - Parameter capacity: number of indices expected.
  @inlinable public init(capacity: Int, fill: (_ append: (Int) -> Void) -> Void) {
    var indices: [Int32] = []
    indices.reserveCapacity(capacity)
    fill { indices.append(Int32(truncatingIfNeeded: $0)) }
    storage = indices[...]
  }

  /// Makes a list of the given indices.
  public init(arrayLiteral indices: Int...) { self.init(indices) }

  /// 0, the place of the first index.
  @inlinable public var startIndex: Int { 0 }
  /// How many indices there are.
  @inlinable public var endIndex: Int { storage.count }

  /// The index at a place, 0 being the first.
  @inlinable public subscript(place: Int) -> Int { Int(storage[storage.startIndex + place]) }

  /// The indices at some places, as a list of their own.
  ///
  /// Complexity: O(1).
  @inlinable public func part(_ places: Range<Int>) -> IndexList {
    let start = storage.startIndex
    return IndexList(storage: storage[start + places.lowerBound..<start + places.upperBound])
  }
}
