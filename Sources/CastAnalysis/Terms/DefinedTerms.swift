import DocumentModel

/// The short names that a text has defined so far; after the definition they are mentions.
struct DefinedTerms: Sendable {
  private struct Term: Equatable {
    var words: [WordID]
    /// The kind of the name that it is short for.
    var kind: ActorKind
  }

  /// By their first word.
  private var terms = NumberLists<Term>()

  var isEmpty: Bool { terms.lists.isEmpty }

  /// Adds a term; a known term keeps its kind.
  mutating func add(_ words: [WordID], _ kind: ActorKind) {
    guard let first = words.first, !terms(begunBy: first).contains(where: { $0.words == words })
    else { return }
    terms.append(Term(words: words, kind: kind), to: first.index)
  }

  /// The terms that begin with a word, only the latest ones, so that a lookup takes constant time.
  private func terms(begunBy word: WordID) -> [Term] {
    terms.recent(of: word.index, AliasRules.nearest)
  }

  /// The longest term that begins at `index` and ends before `limit`, and its kind.
  func term(
    at index: Int, _ tokens: NameTokens, limit: Int
  ) -> (range: Range<Int>, kind: ActorKind)? {
    var longest: (range: Range<Int>, kind: ActorKind)?
    for term in terms(begunBy: tokens[index].word) {
      let (words, end) = (term.words, index + term.words.count)
      guard end <= limit, words.count > longest?.range.count ?? 0 else { continue }
      let isThere = words.indices.allSatisfy {
        tokens[index + $0].word == words[$0] && ($0 == 0 || tokens.isTied(index + $0))
      }
      if isThere { longest = (index..<end, term.kind) }
    }
    return longest
  }

  func kind(of name: Range<Int>, _ tokens: NameTokens) -> ActorKind? {
    guard !isEmpty, let found = term(at: name.lowerBound, tokens, limit: name.upperBound),
      found.range == name
    else { return nil }
    return found.kind
  }
}

extension CandidateList {
  /// Records the candidates of a definition, among those from number `first` on.
  mutating func define(_ found: DefinedNames.Found, from first: Int, _ tokens: NameTokens) {
    guard let term = candidate(holding: found.term, from: first, tokens),
      let name = candidate(holding: found.name, from: first, tokens), name < term
    else { return }
    definitions.append((term, name))
  }

  /// The number of the candidate that contains the last of some tokens.
  private func candidate(holding range: Range<Int>, from first: Int, _ tokens: NameTokens) -> Int? {
    let start = tokens[range.upperBound - 1].start
    let place = candidates[first...].partitioningIndex { $0.span.end > start }
    return place < candidates.count && candidates[place].core.start <= start ? place : nil
  }
}

extension NameTokens {
  /// Whether a blank, a hyphen or an ampersand separates a token from the one before it.
  fileprivate func isTied(_ index: Int) -> Bool {
    isJoined(index) || tokens[index].gap == .hyphen || tokens[index].gap == .ampersand
  }

  /// The defined term that begins with the capital at `index`.
  ///
  /// Not if it is part of a longer name, nor if its capital is due to the beginning of a sentence and the text mostly
  /// writes it small.
  func definedTerm(at index: Int, in piece: Piece, _ limit: Int) -> Unlabelled? {
    guard let (range, kind) = piece.terms.term(at: index, self, limit: limit) else { return nil }
    let next = range.upperBound
    if next < piece.tokens.upperBound, isTied(next), isName(next) { return nil }
    let isOpening = tokens[index].flags.contains(.opening)
    if index > piece.tokens.lowerBound, isTied(index), !isOpening, isName(index - 1) { return nil }
    if isOpening, word(index).small > word(index).inside { return nil }
    return Unlabelled(range: range, kind: kind, weight: Self.certain)
  }

  private func isName(_ index: Int) -> Bool {
    isCapital(index) && !classes(index).contains(.function)
  }
}
