import DocumentModel

/// A word or phrase that is looked for in one paragraph after another.
struct SoughtTerm: Sendable {
  let finder: TermFinder
  /// The same term for texts in which the finder meets too many candidates.
  private let folding: NeedleGroup

  init(_ term: KeywordQuery.Term) {
    finder = TermFinder(term.folded, ignoringCase: !term.isCaseSensitive)
    folding = NeedleGroup(term)
  }

  /// Where a term occurs first.
  enum FirstPlace: Equatable {
    /// At a candidate that stood the test.
    case at(Int)
    case nowhere
    /// It would cost more to go on so than to fold the text.
    case unclear
    case cancelled
  }

  /// Looks for the term from `start` on.
  ///
  /// The time is linear in the text: where comparing costs more than a step for each 8 bytes, it is
  /// given up.
  ///
  /// - Parameter isWhole: whether the text is one paragraph; of several it may find too much.
  func first(
    in text: UnsafeRawBufferPointer, from start: Int = 0, isWhole: Bool = true,
    _ isCancelled: () -> Bool
  ) -> FirstPlace {
    var place = start
    var steps = 0
    while true {
      guard let candidate = finder.candidate(in: text, from: place, to: text.count, isCancelled)
      else { return .cancelled }
      if candidate == text.count { return .nowhere }
      if finder.stands(at: candidate, in: text, isWhole: isWhole, steps: &steps) {
        return .at(candidate)
      }
      place = candidate + 1
      if steps > (place - start) / 8 + 1024 { return .unclear }
    }
  }

  /// Whether the term occurs in a text where nothing before `start` is a candidate; `nil` if cancelled.
  func occurs(
    in text: UnsafeRawBufferPointer, from start: Int = 0, _ isCancelled: () -> Bool
  ) -> Bool? {
    switch first(in: text, from: start, isCancelled) {
    case .at: true
    case .nowhere: false
    case .cancelled: nil
    case .unclear: occursFolded(in: text, isCancelled)
    }
  }

  private func occursFolded(in text: UnsafeRawBufferPointer, _ isCancelled: () -> Bool) -> Bool? {
    folding.withBuffer { folding.matches(text, $0, isCancelled) }
  }
}
