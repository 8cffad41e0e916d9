import CastQueries
import DocumentModel
import JSON

/// What a choice leaves of each section, the sections below it included, as on the screen.
struct SectionCounts {
  private let cast: Cast
  private let extents: [Range<Int>]
  /// The paragraphs left; `nil` if nothing is chosen.
  private let paragraphs: LinkedParagraphs?
  /// The mentions left, ascending; `nil` if neither actors nor kinds are chosen.
  private let mentions: [Int]?

  init(_ choice: Choice) {
    cast = choice.cast
    extents = choice.document.sectionExtents
    let hasActors = choice.actors != .anyone || !choice.kinds.isEmpty
    paragraphs = hasActors || choice.isNarrowed ? choice.paragraphs : nil
    mentions = hasActors ? choice.mentions : nil
  }

  /// Adds the counts of a section to its record: `linked`, paragraphs, and `mentions`.
  ///
  /// Complexity: O(log *m*) in the mentions.
  func append(to record: inout JSONObject, _ section: Int) {
    let extent = extents[section]
    if let paragraphs { record.append("linked", .number(paragraphs.count(in: extent))) }
    guard let mentions else { return }
    let start = mentions.partitioningIndex { cast.mentions[$0].paragraph >= extent.lowerBound }
    let end = mentions.partitioningIndex { cast.mentions[$0].paragraph >= extent.upperBound }
    record.append("mentions", .number(end - start))
  }

  /// The columns for what `append` adds.
  var columns: [TableColumn] {
    (paragraphs == nil ? [] : [.number("Linked", "linked")])
      + (mentions == nil ? [] : [.number("Mentions", "mentions")])
  }
}
