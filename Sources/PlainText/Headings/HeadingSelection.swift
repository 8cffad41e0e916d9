import DocumentModel

/// A heading that was chosen, with its place in the outline.
struct ChosenHeading {
  var candidate: HeadingCandidate
  private var storedRank: Int16

  /// Chooses a candidate; smaller ranks contain greater ones.
  init(candidate: HeadingCandidate, rank: Int) {
    self.candidate = candidate
    storedRank = Int16(clamping: rank)
  }

  /// Smaller ranks contain greater ones.
  var rank: Int { Int(storedRank) }
}

/// Chooses the headings of a text: one consistent family for the whole document.
///
/// Chapters may contain bare numbers ("PART I" over "I", "II"), and both may contain lines in capitals.
/// Runs of headings without text between them are tables of contents and no sections.
/// Complexity: O(*n* log *n*) in the candidates.
struct HeadingSelection {
  let candidates: ArraySlice<HeadingCandidate>
  /// The text that they divide.
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

  /// Pieces without a number, such as a preface.
  var pieces: [HeadingCandidate] { candidates.filter { $0.division == .single } }

  /// Headings of a numbered family with the titles of their numbers, and with the unnumbered ones.
  func completed(
    _ family: [ChosenHeading], _ bytes: UnsafeRawBufferPointer
  ) -> [ChosenHeading] {
    let withCompanions = joined(family, companions(of: family))
    return foldTitles(withInner(withCompanions, bytes))
  }

  // MARK: Joining

  /// Two lists of headings in reading order.
  func joined(_ a: [ChosenHeading], _ b: [ChosenHeading]) -> [ChosenHeading] {
    b.isEmpty ? a : (a + b).sorted { $0.candidate.paragraph < $1.candidate.paragraph }
  }

  /// A family with the pieces that stand beside it, such as a preface.
  func joined(
    _ family: [ChosenHeading], _ pieces: [HeadingCandidate]
  ) -> [ChosenHeading] {
    let rank = family.map(\.rank).min() ?? 1
    return withoutContents(
      joined(family, pieces.map { ChosenHeading(candidate: $0, rank: rank) }))
  }
}
