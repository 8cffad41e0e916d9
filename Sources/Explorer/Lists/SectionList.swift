import DocumentModel

/// The list of sections: an outline that can be folded.
///
/// Row 0 is "Everything"; row *r* is section `rows[r - 1]`. What a publisher has put around the text
/// follows in one row for all of it, and in rows of its own if that is open.
struct SectionList: Sendable {
  var anchor = RowAnchor.everything
  /// The first row on the screen.
  var top = 0
  /// Anchors of folded sections.
  private(set) var folded: Set<Int> = []
  /// Whether the publisher's pages have rows of their own.
  private(set) var showsMatter = false
  /// The sections of the text that have a row, ascending.
  private(set) var rows: [Int] = []
  /// The publisher's pages that have a row while they show, ascending.
  private(set) var matterRows: [Int] = []
  /// The paragraphs of all of the publisher's pages.
  private(set) var matter = ParagraphSet()
  /// How many sections are the text's own.
  private(set) var textCount = 0
  /// For each section all its paragraphs, those of its subsections included.
  private(set) var extents: [Range<Int>] = []

  /// For each level, from 1, the most paragraphs that a section of it has.
  private var longest: [Int] = []

  /// Takes in a new outline.
  ///
  /// Complexity: O(*n*) in its sections.
  mutating func outlineChanged(_ document: Document) {
    let sections = document.sections
    var ends = [Int](repeating: document.paragraphs.count, count: sections.count)
    var open: [Int] = []
    for (index, section) in sections.enumerated() {
      while let last = open.last, sections[last].level >= section.level {
        ends[open.removeLast()] = section.paragraphs.lowerBound
      }
      open.append(index)
    }
    extents = sections.indices.map {
      let start = sections[$0].paragraphs.lowerBound
      return start..<max(start, ends[$0])
    }
    longest = []
    matter = ParagraphSet()
    textCount = 0
    for (section, extent) in zip(sections, extents) {
      while longest.count < section.level { longest.append(1) }
      if section.origin == .matter {
        matter.append(section.paragraphs)
      } else {
        textCount += 1
        longest[section.level - 1] = max(longest[section.level - 1], extent.count)
      }
    }
  }

  /// The most paragraphs that any section of the text has.
  var longestCount: Int { longest.max() ?? 0 }

  /// Whether there are sections in sections.
  var hasLevels: Bool { longest.count > 1 }

  /// How long a section of the text is, from 0 to 1: against the longest of its level.
  func share(of index: Int, _ document: Document) -> Double {
    Double(extents[index].count) / Double(longest[document.sections[index].level - 1])
  }

  /// Decides which sections have a row: those under no folded section that the filter keeps.
  mutating func rebuild(_ document: Document, keeps: (Int) -> Bool) {
    rows = []
    matterRows = []
    var hiddenBelow: Int?
    for (index, section) in document.sections.enumerated() {
      if let level = hiddenBelow, section.level > level { continue }
      hiddenBelow = isFolded(index, document) ? section.level : nil
      guard keeps(index) else { continue }
      if section.origin == .matter { matterRows.append(index) } else { rows.append(index) }
    }
  }

  /// Gives the publisher's pages rows of their own, or takes these away.
  mutating func showMatter(_ shows: Bool) { showsMatter = shows }

  /// Whether a section's subsections are hidden.
  func isFolded(_ index: Int, _ document: Document) -> Bool {
    !folded.isEmpty && folded.contains(document.anchor(ofSection: index))
  }

  /// Folds or unfolds a section; `rebuild` must follow.
  mutating func setFolded(_ isFolded: Bool, _ index: Int, _ document: Document) {
    let anchor = document.anchor(ofSection: index)
    if isFolded { folded.insert(anchor) } else { folded.remove(anchor) }
  }

  /// The nearest earlier section of a lower level.
  func parent(of index: Int, _ document: Document) -> Int? {
    let level = document.sections[index].level
    return document.sections[..<index].lastIndex { $0.level < level }
  }
}
