import DocumentModel
import KeywordSearch

/// The sections: an outline that can be folded; what a publisher has put around the text is set apart.
struct SectionList: Sendable {
  var list = RowList()
  /// Anchors of folded sections.
  private var folded: Set<Int> = []
  /// Number of changes of `folded`.
  private var foldChanges = 0
  /// The paragraphs of all of the publisher's pages.
  private(set) var matter = ParagraphSet()
  /// How many sections are the text's own.
  private(set) var textCount = 0
  /// For each section all its paragraphs, those of its subsections included.
  private(set) var extents: [Range<Int>] = []
  /// For each level, from 1, the most paragraphs that a section of it has.
  private var longest: [Int] = []
  private var outlineOrigin: ListOrigin?
  private var rowOrigin: ListOrigin?

  // MARK: settling

  /// Brings outline and rows in order, if what they depend on has changed.
  ///
  /// Complexity: O(*n*) in the sections, after a change.
  mutating func settle(_ document: Document, _ found: FilterResult?) {
    let outlineOrigin = ListOrigin(document, changes: 0, nil)
    if self.outlineOrigin != outlineOrigin {
      self.outlineOrigin = outlineOrigin
      takeOutline(of: document)
    }
    let origin = ListOrigin(document, changes: foldChanges, found)
    if rowOrigin != origin {
      rowOrigin = origin
      rebuild(document, found)
    }
    list.settle(document)
  }

  private mutating func takeOutline(of document: Document) {
    extents = document.sectionExtents
    measure(document.sections)
  }

  private mutating func measure(_ sections: [Section]) {
    (longest, matter, textCount) = ([], ParagraphSet(), 0)
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

  /// Sections under no folded one have a row, under a filter those with a matching paragraph or title.
  private mutating func rebuild(_ document: Document, _ found: FilterResult?) {
    var rows: [Int] = []
    var matterRows: [Int] = []
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
      if section.origin == .matter { matterRows.append(index) } else { rows.append(index) }
    }
    list.set(rows: rows, apart: matterRows, itemCount: document.sections.count)
  }

  // MARK: lengths

  /// The most paragraphs that any section of the text has.
  var longestCount: Int { longest.max() ?? 0 }

  /// Whether there are sections in sections.
  var hasLevels: Bool { longest.count > 1 }

  /// How long a section of the text is, from 0 to 1: against the longest of its level.
  func share(of index: Int, _ document: Document) -> Double {
    Double(extents[index].count) / Double(longest[document.sections[index].level - 1])
  }

  /// Cells by which a section's row is indented.
  func indent(of index: Int, _ document: Document) -> Int {
    hasLevels ? min(document.sections[index].level - 1, 6) : 0
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
    if document.sections[section].origin == .matter { list.unfoldsApart = true }
    while let parent = parent(of: section, document) {
      setFolded(false, parent, document)
      section = parent
    }
  }

  /// The nearest earlier section of a lower level.
  func parent(of index: Int, _ document: Document) -> Int? {
    let level = document.sections[index].level
    return document.sections[..<index].lastIndex { $0.level < level }
  }

  /// The row of a section, or of what hides it: the section around it, the row of the publisher's pages.
  ///
  /// `nil` if there is none. Complexity: O(log *n*).
  func row(showing section: Int, _ document: Document) -> Int? {
    if document.sections[section].origin == .matter {
      return list.row(of: section) ?? list.apartRow
    }
    let after = list.rows.partitioningIndex { $0 > section }
    return after == 0 ? nil : after
  }
}

/// All that the rows of a list depend on; equal origins give equal rows.
struct ListOrigin: Equatable, Sendable {
  private let document: DocumentID
  /// Of what is listed.
  private let revision: Int
  /// Number of changes of folds or order.
  private let changes: Int
  /// Number of the query and of changes of what it has found; -1 without a filter.
  private let query: Int
  private let findings: Int

  init(_ document: Document, changes: Int, _ found: FilterResult?) {
    self.init(document.id, document.revision, changes, found)
  }

  init(_ cast: Cast, changes: Int, _ found: FilterResult?) {
    self.init(cast.document, cast.revision, changes, found)
  }

  private init(_ document: DocumentID, _ revision: Int, _ changes: Int, _ found: FilterResult?) {
    (self.document, self.revision, self.changes) = (document, revision, changes)
    query = found?.generation ?? -1
    findings = found?.changes ?? -1
  }
}
