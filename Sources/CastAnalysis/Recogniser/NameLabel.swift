import DocumentModel

/// The labels of the linear chain: no name, or a place in a name of one of four kinds.
///
/// BILOU (Ratinov and Roth, "Design challenges and misconceptions in named entity recognition", CoNLL 2009): a name is
/// one `unit`, or a `beginning`, any number of `inside` and a `last`. The labels of names are the lanes of a row of
/// weights; the weight of "no name" is always 0.
package enum NameLabel {
  /// The kinds that the chain distinguishes; groups belong to the rest, since they are a closed class in the tables.
  package enum Kind: Int, CaseIterable, Sendable {
    case person, organisation, place, rest
  }

  /// A token's place in its name.
  package enum Position: Int, CaseIterable, Sendable {
    case beginning, inside, last, unit

    /// The place of the token `index` in the name `range`.
    @inline(__always)
    package init(of index: Int, in range: Range<Int>) {
      if range.count == 1 {
        self = .unit
      } else if index == range.lowerBound {
        self = .beginning
      } else {
        self = index == range.upperBound - 1 ? .last : .inside
      }
    }
  }

  /// The number of labels of names: a position in each kind.
  package static let laneCount = 16
  package static let kindCount = 4

  package static func lane(_ kind: Kind, _ position: Position) -> Int {
    kind.rawValue * 4 + position.rawValue
  }
}

/// The weights of transitions between labels, by the gap between the two tokens.
///
/// Between names only the kinds matter: that of the name that ended, or none, and that of the name that begins, or
/// none. Inside a name its kind and the two positions matter.
package struct Transitions: Sendable {
  /// Values of `Token.chainGap`.
  package static let gapCount = 8
  /// Outside of names, and four kinds.
  package static let stateCount = 5
  package static let betweenCount = stateCount * stateCount
  /// Four kinds by four steps: B to I, B to L, I to I, I to L.
  package static let insideCount = 16
  /// Bytes in the file: two for each weight.
  package static let size = 656

  /// Read-only memory that lives as long as the program; see `WeightTable`.
  private nonisolated(unsafe) let bytes: UnsafeRawBufferPointer

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// The place of a weight between names; `end` and `start` are 0 for outside, else 1 + kind.
  package static func between(_ gap: Int, _ end: Int, _ start: Int) -> Int {
    gap * betweenCount + end * stateCount + start
  }

  /// The place of a weight inside a name; `step` is 0 for B to I, 1 for B to L, 2 for I to I, 3 for I to L.
  package static func inside(_ gap: Int, _ kind: Int, _ step: Int) -> Int {
    gapCount * betweenCount + gap * insideCount + kind * 4 + step
  }

  package static var count: Int { gapCount * (betweenCount + insideCount) }

  @inline(__always)
  subscript(place: Int) -> Int32 {
    Int32(bytes.loadUnaligned(fromByteOffset: place &* 2, as: Int16.self))
  }
}
