import DocumentModel

/// The list of sections: an outline that can be folded.
///
/// Row 0 is "Everything"; row *r* is section `rows[r - 1]`.
struct SectionList: Sendable {
  var anchor = RowAnchor.everything
  /// The first row on the screen.
  var top = 0
  /// Anchors of folded sections.
  private(set) var folded: Set<Int> = []
  /// The sections that have a row, ascending.
  private(set) var rows: [Int] = []
  /// For each section all its paragraphs, those of its subsections included.
  private(set) var extents: [Range<Int>] = []

  /// For each level, from 1, the most paragraphs that a section of it has.
  private var longest: [Int] = []

  /// How many rows there are, "Everything" included.
  var rowCount: Int { rows.count + 1 }

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
    for (section, extent) in zip(sections, extents) {
      while longest.count < section.level { longest.append(1) }
      longest[section.level - 1] = max(longest[section.level - 1], extent.count)
    }
  }

  /// The most paragraphs that any section has.
  var longestCount: Int { longest.max() ?? 0 }

  /// Whether there are sections in sections.
  var hasLevels: Bool { longest.count > 1 }

  /// How long a section is, from 0 to 1: against the longest of its level.
  func share(of index: Int, _ document: Document) -> Double {
    Double(extents[index].count) / Double(longest[document.sections[index].level - 1])
  }

  /// The row of a section, or of the nearest above it that has one; `nil` if none has.
  func row(showing index: Int) -> Int? {
    let after = rows.partitioningIndex { $0 > index }
    return after == 0 ? nil : after
  }

  /// Decides which sections have a row: those under no folded section that the filter keeps.
  mutating func rebuild(_ document: Document, keeps: (Int) -> Bool) {
    rows = []
    var hiddenBelow: Int?
    for (index, section) in document.sections.enumerated() {
      if let level = hiddenBelow, section.level > level { continue }
      hiddenBelow = isFolded(index, document) ? section.level : nil
      if keeps(index) { rows.append(index) }
    }
  }

  /// Whether a section has subsections.
  func hasChildren(_ index: Int, _ document: Document) -> Bool {
    let sections = document.sections
    return index + 1 < sections.count && sections[index + 1].level > sections[index].level
  }

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

  /// The section at a row; `nil` for "Everything".
  func section(atRow row: Int) -> Int? {
    row > 0 && row <= rows.count ? rows[row - 1] : nil
  }

  /// The row of the cursor; `nil` while the filter hides it.
  func cursorRow(_ document: Document) -> Int? {
    guard case .at(let offset) = anchor else { return 0 }
    guard let section = document.section(anchoredAt: offset) else { return nil }
    let place = rows.partitioningIndex { $0 >= section }
    return place < rows.count && rows[place] == section ? place + 1 : nil
  }
}
