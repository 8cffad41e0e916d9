import DocumentModel
import KeywordSearch

/// The sections: an outline that can be folded.
///
/// Front and back matter added by the publisher is a group of its own, and so is what hasn't been read yet.
struct SectionList: Sendable {
  var list = RowList()
  /// Anchors of folded sections.
  private var folded: Set<Int> = []
  /// Number of changes of `folded`.
  private var foldChanges = 0
  /// Number of the text's own sections.
  private(set) var textCount = 0
  /// For each section all its paragraphs, those of its subsections included.
  private(set) var extents: [Range<Int>] = []
  /// For each section its level, from 1.
  private var levels: [Int] = []
  /// For each section the one that it is in; -1 if it is in none.
  private var parents: [Int32] = []
  /// For each level, from 1, the number of paragraphs of its longest section.
  private var longest: [Int] = []
  /// Where the chosen actors are mentioned; `nil` if no one is chosen.
  private(set) var presence: Presence?
  /// Cells that the row with the longest title needs; estimated by bytes.
  private(set) var longestRow = 0
  private var outlineOrigin: ListOrigin?
  private var rowOrigin: ListOrigin?

  // MARK: settling

  /// Derives outline and rows, if what they depend on has changed.
  ///
  /// Complexity: O(*n*) in the sections, after a change.
  ///
  /// - Parameter end: the number of paragraphs up to which the text counts; `nil` for all.
  mutating func settle(_ document: Document, _ found: FilterResult?, end: Int?) {
    var origin = ListOrigin(document)
    if outlineOrigin != origin {
      outlineOrigin = origin
      takeOutline(of: document)
    }
    origin.take(found)
    origin.choices = [foldChanges, list.foldChanges, end ?? -1]
    if rowOrigin != origin {
      rowOrigin = origin
      rebuild(document, found, end: end)
    }
    list.settle(document)
  }

  /// Takes over where the chosen actors are mentioned.
  ///
  /// Complexity: that of `Presence`.
  mutating func settle(presenceOf mentions: IndexList?, _ cast: Cast) {
    presence = mentions.map { mentions in
      Presence(mentions, cast, extents: extents, levels: levels) { self.parent(of: $0) }
    }
  }

  private mutating func takeOutline(of document: Document) {
    let sections = document.sections
    extents = document.sectionExtents
    levels = sections.map(\.level)
    findParents()
    measure(sections)
    longestRow = 0
    for index in sections.indices {
      longestRow = max(longestRow, indent(of: index, document) + sections[index].title.byteCount)
    }
    longestRow += Self.columnsBesideTitle
  }

  private mutating func findParents() {
    parents = []
    for (index, level) in levels.enumerated() {
      // The sections before this one that may hold it are the one just before, and those that hold that.
      var parent = index - 1
      while parent >= 0, levels[parent] >= level { parent = Int(parents[parent]) }
      parents.append(Int32(truncatingIfNeeded: parent))
    }
  }

  /// Cells of a row that its title doesn't have: margins, sign, bar, count.
  private static let columnsBesideTitle = 18

  private mutating func measure(_ sections: Outline) {
    (longest, textCount) = ([], 0)
    for (section, extent) in zip(sections, extents) {
      while longest.count < section.level { longest.append(1) }
      guard section.origin != .matter else { continue }
      textCount += 1
      longest[section.level - 1] = max(longest[section.level - 1], extent.count)
    }
  }

  /// Gives a row to each section that is under no folded one and, under a filter, has a matching paragraph or title.
  private mutating func rebuild(_ document: Document, _ found: FilterResult?, end: Int?) {
    var rows: [Int] = []
    var (matter, unread): ([Int], [Int]) = ([], [])
    var hiddenBelow: Int?
    var titles = found.map { ShortTextMatcher($0.matcher) }
    for (index, section) in document.sections.enumerated() {
      if let level = hiddenBelow, section.level > level { continue }
      hiddenBelow = isFolded(index, document) ? section.level : nil
      if let found, found.matchCount(in: extents[index]) == 0 {
        // A heading stands in the section's own text: if it matches, so does a paragraph.
        let isNamed =
          section.origin == .topic && titles?.matches(document.title(of: section)) == true
        guard isNamed else { continue }
      }
      if section.origin == .matter {
        matter.append(index)
      } else if let end, extents[index].lowerBound >= end {
        unread.append(index)
      } else {
        rows.append(index)
      }
    }
    list.set(
      rows: rows, groups: [RowList.Group(.unread, unread), RowList.Group(.matter, matter)],
      itemCount: document.sections.count)
  }

  // MARK: lengths

  /// Number of paragraphs of the longest section of the text.
  var longestCount: Int { longest.max() ?? 0 }

  /// Whether some sections have subsections.
  var hasLevels: Bool { longest.count > 1 }

  /// The length of a section of the text as a share, from 0 to 1, of the longest of its level.
  func share(of index: Int, _ document: Document) -> Double {
    Double(extents[index].count) / Double(longest[document.sections[index].level - 1])
  }

  /// Cells by which a section's row is indented.
  func indent(of index: Int, _ document: Document) -> Int {
    hasLevels ? min(document.sections[index].level - 1, 6) : 0
  }

  /// Where the sections of a part of the text begin, in paragraphs: those of the deepest level of which there are no
  /// more than `most`, with those above them; empty if even the highest level has more.
  ///
  /// Complexity: linear in the sections.
  func starts(in range: Range<Int>, most: Int) -> [Int] {
    var best: [Int] = []
    for level in 1...max(1, longest.count) {
      let starts = levels.indices.lazy.filter {
        levels[$0] <= level && range.contains(extents[$0].lowerBound)
      }
      .map { extents[$0].lowerBound }
      let part = Array(starts.prefix(most + 1))
      if part.count > most { break }
      best = part
    }
    // What stands before the first section of the part is a column, too.
    if let first = best.first, first > range.lowerBound { best.insert(range.lowerBound, at: 0) }
    return best.count > most ? [] : best
  }

  // MARK: folds

  /// Whether a section's subsections are hidden.
  func isFolded(_ index: Int, _ document: Document) -> Bool {
    !folded.isEmpty && folded.contains(document.anchor(ofSection: index))
  }

  /// Folds or unfolds a section.
  mutating func setFolded(_ isFolded: Bool, _ index: Int, _ document: Document) {
    let anchor = document.anchor(ofSection: index)
    let hasChanged =
      isFolded ? folded.insert(anchor).inserted : folded.remove(anchor) != nil
    if hasChanged { foldChanges += 1 }
  }

  /// Unfolds what hides the section under the cursor.
  mutating func unfoldToCursor(_ document: Document) {
    guard case .at(let anchor) = list.anchor, var section = document.section(anchoredAt: anchor)
    else { return }
    if document.sections[section].origin == .matter { list.setUnfolded(true, .matter) }
    while let parent = parent(of: section) {
      setFolded(false, parent, document)
      section = parent
    }
  }

  /// The section that a section is in: the nearest earlier one of a lower level.
  func parent(of index: Int) -> Int? { parents[index] < 0 ? nil : Int(parents[index]) }

  /// The row of a section, or of what hides it: the section around it, the row of the publisher's pages.
  ///
  /// `nil` if none exists. Complexity: O(log *n*).
  func row(showing section: Int, _ document: Document) -> Int? {
    if document.sections[section].origin == .matter {
      return list.row(of: section) ?? list.group(.matter)?.row
    }
    if let unread = list.group(.unread), let first = unread.items.first, section >= first {
      return list.row(of: section) ?? unread.row
    }
    let after = list.rows.partitioningIndex { $0 > section }
    return after == 0 ? nil : after
  }
}

extension SectionTitle {
  /// Bytes of the title.
  fileprivate var byteCount: Int {
    switch self {
    case .heading(let span): span.count
    case .words(let words): words.utf8.count
    }
  }
}
