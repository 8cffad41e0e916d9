/// Whether a term defined after a name is a short name of it.
extension DefinedNames {
  /// Whether a term is a short name of `name`.
  func defines(
    _ term: Definition.Term, _ name: TaggedName, before start: Int, _ spans: NameSpans
  ) -> Bool {
    switch name.kind {
    case .rest: return spells(term.tokens, name.tokens)
    case .place:
      let isNear = isPart(term.tokens, of: name) || spells(term.tokens, name.tokens)
      return isNear && (term.isQuoted || !isPlace(term.tokens))
    case .person, .organisation: break
    }
    let isThing = tokens.roles(term.tokens.upperBound - 1).contains(.thing)
    if isThing || term.isFormer && name.kind == .person { return false }
    if isPart(term.tokens, of: name) || abbreviates(term.tokens, name.tokens) {
      return term.isQuoted || term.isMarked || !isPlace(term.tokens)
    }
    if isNoun(term.tokens, name, before: start) || continuesName(term, name)
      || isOneOfSeveral(name, term, spans)
    {
      return false
    }
    return term.isMarked || isLegal && (term.isQuoted || isRole(term))
  }

  /// Whether all words of a term are in the name, which has more words.
  func isPart(_ term: Range<Int>, of name: TaggedName) -> Bool {
    let words = tokens.words(name.tokens)
    return term.count < words.count && term.allSatisfy { words.contains(tokens[$0].word) }
  }

  /// Whether a term can only mean a person or an organisation: “the Supplier”, “the Bank”.
  func isActor(_ term: Definition.Term) -> Bool { term.isMarked && isRole(term) }

  /// Whether a term ends in a word for a person or an organisation.
  private func isRole(_ term: Definition.Term) -> Bool {
    let last = term.tokens.upperBound - 1
    let ending = tokens.spelling(last).suffix(2)
    return !tokens.roles(last).contains(.thing)
      && (tokens.roleWord(last).meets([.personNoun, .head])
        || tokens.classes(last).contains(.organisationHead)
        || ["er", "or", "ee"].contains { ending.elementsEqual($0.utf8) })
  }

  private func isPlace(_ term: Range<Int>) -> Bool {
    term.allSatisfy { tokens.classes($0).meets(.anyPlace) }
  }

  /// Whether the term spells the initials of a name's words; words of grammar may be skipped.
  func spells(_ term: Range<Int>, _ name: Range<Int>) -> Bool {
    term.count == 1 && tokens[term.lowerBound].flags.contains(.allCapitals)
      && startOfSpelt(term.lowerBound, before: name.upperBound) == name.lowerBound
  }

  /// Whether the term consists of initials of a name's words, in their order.
  private func abbreviates(_ term: Range<Int>, _ name: Range<Int>) -> Bool {
    let first = tokens[term.lowerBound]
    guard term.count == 1, first.flags.contains(.allCapitals), first.length > 1 else {
      return false
    }
    var letters = tokens.spelling(term.lowerBound)
    for index in name where tokens.spelling(index).first == letters.first { letters.removeFirst() }
    return letters.isEmpty
  }

  /// "the contract (the “Contract”)" after an addition to a name: whether the noun is defined rather than the name.
  private func isNoun(_ term: Range<Int>, _ name: TaggedName, before start: Int) -> Bool {
    let noun = start - 1
    guard name.tokens.upperBound < start, !tokens.isCapital(noun),
      tokens[noun].word == tokens[term.upperBound - 1].word
    else { return false }
    var first = noun
    while first > name.tokens.upperBound, tokens[first].gap == .blank { first -= 1 }
    // "a bank (the “Bank”)" and "as agent (the “Agent”)" say what the name is.
    return !(first...noun).contains { tokens.isWord($0, in: ["a", "an", "as"]) }
  }

  /// "James (“Jim”) Hart": whether the name continues after the bracket.
  private func continuesName(_ term: Definition.Term, _ name: TaggedName) -> Bool {
    let next = term.tokens.upperBound
    guard name.kind == .person, next < block.upperBound, tokens.isCapital(next) else {
      return false
    }
    return !tokens[next].flags.contains(.opening) && !tokens.classes(next).contains(.function)
      && tokens[next].start - tokens[next - 1].end <= Self.longestGap
  }

  /// Bytes of a curly quotation mark, a bracket and a blank.
  private static let longestGap = 5

  /// "Ann Hale and Mary Moor (the “Sellers”)": whether a plural means more than this name.
  private func isOneOfSeveral(_ name: TaggedName, _ term: Definition.Term, _ spans: NameSpans)
    -> Bool
  {
    let first = name.tokens.lowerBound
    guard first > block.lowerBound,
      tokens.vocabulary.isPlural(tokens[term.tokens.upperBound - 1].word)
    else { return false }
    return tokens.isWord(first - 1, "and") || tokens[first].gap == .ampersand
  }

  /// Whether the text so far has a word that hardly occurs outside of legal texts.
  private var isLegal: Bool {
    [
      "hereby", "herein", "hereinafter", "hereto", "thereof", "hereunder", "plaintiff",
      "plaintiffs", "defendant", "defendants", "appellant", "petitioner", "pursuant",
      "registrant", "llc",
    ].contains { tokens.vocabulary.has($0) }
  }
}
