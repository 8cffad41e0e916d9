import DocumentModel
import Foundation

/// How the headings found in a text compare with its list.
struct HeadingFigures: Equatable {
  /// Headings that must be found.
  var listed = 0
  /// Headings found, optional ones not counted.
  var found = 0
  /// Of them, those whose first line is that of a listed heading.
  var right = 0
  /// Of the others, those that lie in further lines of a listed heading: titles taken for headings.
  var insideTitles = 0
  /// Right ones whose level is the listed one.
  var rightLevels = 0
  /// Right ones whose title is the listed one, letter by letter.
  var rightTitles = 0

  /// What share of the headings found is right; 1 if none is found.
  var precision: Double { found == 0 ? 1 : Double(right) / Double(found) }
  /// What share of the listed headings is found; 1 if none is listed.
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
  /// Found, and listed nowhere.
  private(set) var wrong: [FoundHeading] = []
  /// Listed, and not found.
  private(set) var missed: [GoldHeading] = []
  /// Right but for the level or the title.
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
