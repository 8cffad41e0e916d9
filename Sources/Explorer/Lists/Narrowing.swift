import CastQueries
import DocumentModel

/// What narrows the list of actors: the chosen sections, the filter, the place up to which the text counts.
struct Narrowing: Sendable {
  /// The paragraphs of the chosen sections; empty if all count.
  var sections: [Range<Int>]
  /// What the filter has found; `nil` without a filter.
  var found: FilterResult?
  /// Whether the actors whose names fit the filter come first.
  var ranksNames = false
  /// Number of paragraphs up to which the text counts; `nil` for all.
  var end: Int?
  /// The paragraphs that all of these leave.
  var scope: LinkedParagraphs

  /// Whether mentions must be counted: not all of the text counts, whatever the filter.
  var isCounted: Bool { !sections.isEmpty || end != nil }

  /// Whether filter and place read leave an actor, whatever the sections.
  func keeps(_ member: Int, _ cast: Cast) -> Bool {
    if let end, cast.paragraphs(of: member).first ?? .max >= end { return false }
    return found?.keeps(member, cast) ?? true
  }
}

/// Everything that the rows of a list depend on: equal origins give equal rows.
struct ListOrigin: Equatable, Sendable {
  private let document: DocumentID
  /// Revision of the document or cast.
  private let revision: Int
  /// Number of the query, and of changes to its result; -1 without a filter.
  private var query = -1
  private var findings = -1
  /// Order, folds, and whatever else the list depends on, as numbers.
  var choices: [Int] = []

  init(_ document: Document) { (self.document, revision) = (document.id, document.revision) }

  init(_ cast: Cast) { (document, revision) = (cast.document, cast.revision) }

  mutating func take(_ found: FilterResult?) {
    query = found?.generation ?? -1
    findings = found?.changes ?? -1
  }
}
