import DocumentModel
import Foundation

/// Counts of the headings found in a text against its list.
struct HeadingFigures: Equatable {
  /// Headings that must be found.
  var listed = 0
  /// Headings found, optional ones not counted.
  var found = 0
  /// Found headings whose first line is that of a listed heading.
  var right = 0
  /// Wrong headings that are a later line of a listed heading: its title taken for a heading.
  var insideTitles = 0
  /// Right headings with the listed level.
  var rightLevels = 0
  /// Right headings with exactly the listed title.
  var rightTitles = 0

  /// Share of the found headings that are right; 1 if none exist.
  var precision: Double { found == 0 ? 1 : Double(right) / Double(found) }
  /// Share of the listed headings that are found; 1 if none exist.
  var recall: Double { listed == 0 ? 1 : Double(right) / Double(listed) }

  static func + (a: HeadingFigures, b: HeadingFigures) -> HeadingFigures {
    HeadingFigures(
      listed: a.listed + b.listed, found: a.found + b.found, right: a.right + b.right,
      insideTitles: a.insideTitles + b.insideTitles, rightLevels: a.rightLevels + b.rightLevels,
      rightTitles: a.rightTitles + b.rightTitles)
  }
}

/// Compares what was found in a text with its list.
struct HeadingComparison {
  private(set) var figures = HeadingFigures()
  private(set) var wrong: [FoundHeading] = []
  private(set) var missed: [GoldHeading] = []
  /// Found and listed, with another level or title.
  private(set) var different: [(found: FoundHeading, listed: GoldHeading)] = []

  /// Compares; complexity: O(*n* + *m*) in the headings found and listed.
  init(_ found: [FoundHeading], with list: GoldHeadings, text: Data) {
    let listed = Dictionary(
      list.headings.map { ($0.offset, $0) }, uniquingKeysWith: { first, _ in first })
    let extents = list.headings.map { GoldHeadings.extent(of: $0, in: text) }
    var seen: Set<Int> = []
    figures.listed = list.headings.count { !$0.isOptional }
    for heading in found {
      guard let gold = listed[heading.offset], seen.insert(heading.offset).inserted else {
        count(wrong: heading, extents, list)
        continue
      }
      if !gold.isOptional { count(right: heading, gold) }
    }
    missed = list.headings.filter { !$0.isOptional && !seen.contains($0.offset) }
  }

  private mutating func count(right heading: FoundHeading, _ gold: GoldHeading) {
    figures.found += 1
    figures.right += 1
    if heading.level == gold.level { figures.rightLevels += 1 }
    if heading.title == gold.title { figures.rightTitles += 1 }
    if heading.level != gold.level || heading.title != gold.title {
      different.append((heading, gold))
    }
  }

  private mutating func count(
    wrong heading: FoundHeading, _ extents: [Range<Int>], _ list: GoldHeadings
  ) {
    let place = extents.partitioningIndex { $0.lowerBound > heading.offset } - 1
    let isInside = place >= 0 && extents[place].contains(heading.offset)
    if isInside, list.headings[place].isOptional { return }
    figures.found += 1
    if isInside { figures.insideTitles += 1 }
    wrong.append(heading)
  }
}
