extension Cast {
  /// All corrections, the oldest first, including those without effect so far.
  public var corrections: [Correction] { held.map(\.correction) }

  /// Adds corrections after those in force.
  ///
  /// Ignored if `document` is another one than the cast's.
  ///
  /// - Parameters:
  ///   - corrections: the oldest first; each refers to the cast as the earlier ones leave it.
  ///   - document: the text, which says what added mentions look like and where an added alias stands.
  /// - Complexity: O(*m* + *a*) in the extracted mentions and aliases for all corrections together. Each adds
  ///   O(log *m*), the number of wordings of the actors that it names, and, if it adds mentions, the number of
  ///   mentions added so far. An added alias is searched for once in the whole text. On a text of a gigabyte
  ///   this takes a second or two: call it on a copy, on another thread.
  public mutating func correct(_ corrections: [Correction], of document: Document) {
    setCorrections(self.corrections + corrections, of: document)
  }

  /// Puts other corrections in the place of those in force.
  ///
  /// Ignored if `document` is another one than the cast's.
  ///
  /// - Complexity: that of `correct(_:of:)`; what was in force already isn't searched for again.
  public mutating func setCorrections(_ corrections: [Correction], of document: Document) {
    guard document.id == self.document, corrections != self.corrections else { return }
    var known = Dictionary(held.map { ($0.correction, $0) }, uniquingKeysWith: { old, _ in old })
    held = corrections.map { known.removeValue(forKey: $0) ?? HeldCorrection($0) }
    correctionRevision += 1
    search(document)
    applyCorrections()
  }

  /// Takes back the last correction.
  ///
  /// - Returns: the correction; `nil` if there was none.
  /// - Complexity: that of `correct(_:of:)` without its search.
  @discardableResult
  public mutating func undoCorrection() -> Correction? {
    guard let last = held.popLast() else { return nil }
    correctionRevision += 1
    applyCorrections()
    return last.correction
  }

  /// Replaces what was extracted by that of a newer cast of the same document; the corrections stay.
  ///
  /// The analysis runs on a thread of its own and knows nothing of corrections. Whoever holds the corrected
  /// cast takes over what the analysis sends:
  ///
  /// ```swift
  /// let known = cast.updateExtraction(from: sent, of: document)   // false: old news, nothing has changed
  /// ```
  ///
  /// The order doesn't matter: updating and then correcting gives the same tables as correcting and then
  /// updating.
  ///
  /// - Parameters:
  ///   - newer: any cast of the same document; its own corrections are ignored.
  ///   - document: the text as far as it is known.
  /// - Returns: whether `newer` has been analysed further (`extractionRevision`). If not, nothing changes.
  /// - Complexity: O(1) without corrections, else that of `correct(_:of:)`, which searches only the text that
  ///   is new in `document`.
  @discardableResult
  public mutating func updateExtraction(from newer: Cast, of document: Document) -> Bool {
    guard newer.document == self.document, newer.extractionRevision > extractionRevision else {
      return false
    }
    extractionRevision = newer.extractionRevision
    (isComplete, language) = (newer.isComplete, newer.language)
    attributions = newer.attributions
    if held.isEmpty && newer.held.isEmpty {
      (tables, index) = (newer.tables, newer.index)
    } else {
      extracted = newer.extracted ?? newer.tables
      search(document)
      applyCorrections()
    }
    return true
  }

  /// Looks up in the text what corrections need of it.
  private mutating func search(_ document: Document) {
    guard document.id == self.document else { return }
    for index in held.indices { held[index].search(document) }
  }

  /// Rebuilds the tables: the extracted ones with all corrections applied.
  mutating func applyCorrections() {
    let extraction = extracted ?? tables
    if held.isEmpty {
      (tables, extracted) = (extraction, nil)
    } else {
      var draft = CastDraft(extraction)
      for correction in held { draft.apply(correction) }
      (tables, extracted) = (draft.tables(), extraction)
    }
    index = MemberIndex(tables, attributions)
  }
}
