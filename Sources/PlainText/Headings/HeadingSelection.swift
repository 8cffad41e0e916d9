import DocumentModel

/// A chosen heading, with its rank in the outline.
struct ChosenHeading {
  var candidate: HeadingCandidate
  private var storedRank: Int16

  /// Chooses a candidate; smaller ranks are higher.
  init(candidate: HeadingCandidate, rank: Int) {
    self.candidate = candidate
    storedRank = Int16(clamping: rank)
  }

  /// Smaller ranks are higher.
  var rank: Int { Int(storedRank) }
}

/// Chooses the headings of a text: one consistent family for the whole document.
///
/// Chapters may contain bare numbers ("PART I" over "I", "II"), and both may contain lines in capitals. Runs of
/// headings without text between them are tables of contents, not sections. Complexity: O(*n* log *n*) in the
/// candidates.
struct HeadingSelection {
  let candidates: ArraySlice<HeadingCandidate>
  /// The paragraphs that they divide.
  let paragraphs: Range<Int>

  /// The chosen headings in reading order; empty if the text has none.
  func headings(_ bytes: UnsafeRawBufferPointer) -> [ChosenHeading] {
    guard !candidates.isEmpty else { return [] }
    for rule in HeadingRules.inOrder {
      let headings = rule.headings(of: self, bytes)
      if !headings.isEmpty { return headings }
    }
    return []
  }

  /// Headings without a number, such as a preface.
  var pieces: [HeadingCandidate] { candidates.filter { $0.division == .single } }

  /// Headings of a numbered family with their titles, and with unnumbered headings beside and inside them.
  func completed(_ family: [ChosenHeading], _ bytes: UnsafeRawBufferPointer) -> [ChosenHeading] {
    let withCompanions = joined(family, companions(of: family))
    return foldTitles(withInner(withCompanions, bytes))
  }

  // MARK: Joining

  /// Two lists of headings, merged in reading order.
  func joined(_ a: [ChosenHeading], _ b: [ChosenHeading]) -> [ChosenHeading] {
    b.isEmpty ? a : (a + b).sorted { $0.candidate.paragraph < $1.candidate.paragraph }
  }

  /// A family, merged with unnumbered headings such as a preface.
  func joined(_ family: [ChosenHeading], _ pieces: [HeadingCandidate]) -> [ChosenHeading] {
    let rank = family.map(\.rank).min() ?? 1
    return withoutContents(joined(family, pieces.map { ChosenHeading(candidate: $0, rank: rank) }))
  }
}
