import DocumentModel

/// The labels of the linear chain: no name, or a place in a name of one of four kinds.
///
/// BILOU (Ratinov and Roth, "Design challenges and misconceptions in named entity recognition",
/// CoNLL 2009): a name is one `unit`, or a `beginning`, any number of `inside` and a `last`. The labels of names are the
/// lanes of a row of weights; the weight of "no name" is always 0.
package enum NameLabel {
  /// The kinds that the chain distinguishes.
  ///
  /// Groups belong to the rest: they are a closed class, which the tables know.
  package enum Kind: Int, CaseIterable, Sendable {
    case person, organisation, place, rest
  }

  /// A token's place in its name.
  package enum Position: Int, CaseIterable, Sendable {
    case beginning, inside, last, unit
  }

  /// The number of labels of names: a position in each kind.
  package static let laneCount = 16
  package static let kindCount = 4

  /// The lane of a label.
  package static func lane(_ kind: Kind, _ position: Position) -> Int {
    kind.rawValue * 4 + position.rawValue
  }
}
