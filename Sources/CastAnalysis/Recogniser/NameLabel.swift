import DocumentModel

/// The labels of the linear chain: no name, or a place in a name of one of four kinds.
///
/// BILOU (Ratinov and Roth, "Design challenges and misconceptions in named entity recognition",
/// CoNLL 2009): a name is one `unit` or a `beginning`, any number of `inside` and a `last`. The
/// labels of names are the lanes of a row of weights; the weight of "no name" is 0 everywhere.
package enum NameLabel {
  /// What the chain tells apart.
  ///
  /// Groups are among the rest: a closed class that tables know.
  package enum Kind: Int, CaseIterable, Sendable {
    case person, organisation, place, rest
  }

  /// A token's place in its name.
  package enum Position: Int, CaseIterable, Sendable {
    case beginning, inside, last, unit
  }

  /// How many labels names have.
  package static let laneCount = 16

  /// The lane of a label.
  package static func lane(_ kind: Kind, _ position: Position) -> Int {
    kind.rawValue * 4 + position.rawValue
  }
}
