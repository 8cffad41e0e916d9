import DocumentModel

/// A word or phrase that is searched for in one paragraph after another.
struct SoughtTerm: Sendable {
  let finder: TermFinder
  /// The same term for texts in which the finder has too many candidates.
  private let folding: NeedleGroup

  init(_ term: KeywordQuery.Term) {
    finder = TermFinder(term.folded, ignoringCase: !term.isCaseSensitive)
    folding = NeedleGroup(term)
  }

  /// The result of searching for the first occurrence.
  enum FirstPlace: Equatable {
    /// At a candidate that was confirmed.
    case at(Int)
    case nowhere
    /// Continuing would cost more than folding the text.
    case unclear
    case cancelled
  }

  /// Searches for the term from `start` on.
  ///
  /// The time is linear in the text: the search is given up where comparing costs more than one step for each 8 bytes.
  ///
  /// - Parameter isWhole: whether the text is one paragraph; in several the result may be a false candidate.
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
      if steps > Self.mostSteps(over: place - start) { return .unclear }
    }
  }

  /// Scalars that may be compared in a stretch of text, by hand: folding it costs about one step for 8 bytes.
  private static func mostSteps(over length: Int) -> Int { length / 8 + 1024 }

  /// Whether the term occurs in a text that has no candidate before `start`; `nil` if cancelled.
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
