import DocumentModel

/// Terms that a text defines as short names: “Halden” and “Buyer” in `(“Halden” or the “Buyer”)`.
struct Definition {
  struct Term {
    var tokens: Range<Int>
    /// Whether the words around it can only be a definition: `the “Buyer”`, `hereinafter “Halden”`.
    var isMarked = false
    /// Whether it is a name of several together, or of each of several.
    var isOfSeveral = false
    /// Whether it is a former name: "formerly Marsden".
    var isFormer = false
    var isQuoted = false
  }

  /// The first token after the name, or after what is added to the name.
  var start: Int
  var end: Int
  var terms: [Term] = []
  /// Whether it is for somebody in an office: "in such capacity".
  var isCapacity = false
}

/// Reads definitions of short names in brackets and after "hereinafter".
///
/// A bracket that contains other words defines nothing.
struct DefinitionReader {
  let tokens: NameTokens
  let bytes: UnsafeRawBufferPointer
  let block: Range<Int>

  /// Limit of tokens in a definition (by hand; it bounds the time).
  private static var longest: Int { 40 }
  /// Bytes that are searched for a closing bracket after the last token of a block.
  private static var longestGap: Int { 16 }

  /// The definition in the bracket that opens before the token at `start`.
  func definition(inBracketAt start: Int) -> Definition? {
    guard let opening = gap(before: start).first(where: { isOpeningBracket($0) }) else {
      return nil
    }
    guard let bracket = contents(from: start, after: opening) else { return nil }
    return definition(bracket)
  }

  /// The definition that the words from "hereinafter" at `start` give without a bracket.
  func definition(from start: Int) -> Definition? {
    var index = start
    while index < block.upperBound, index - start < Self.mostMarkers,
      index == start || isAny(index, .termFiller) || isAny(index, .ofSeveral)
    {
      index += 1
    }
    guard index < block.upperBound, tokens.isCapital(index) else { return nil }
    let end = endOfCapitals(from: index, limit: block.upperBound)
    let several = (start..<index).contains { isAny($0, .ofSeveral) }
    let term = Definition.Term(tokens: index..<end, isMarked: true, isOfSeveral: several)
    return Definition(start: start, end: end, terms: [term])
  }

  /// Words from "hereinafter" to the term (by hand): "hereinafter jointly and severally referred to as".
  private static let mostMarkers = 7

  // MARK: Brackets

  /// The tokens of a bracket, and those of them in quotation marks.
  private struct Bracket {
    var tokens: Range<Int>
    var quoted: [Range<Int>] = []
  }

  /// The bracket with the first token `start` that opens at the byte `opening`; `nil` if it is long or contains
  /// another.
  private func contents(from start: Int, after opening: Int) -> Bracket? {
    var bracket = Bracket(tokens: start..<start)
    var (closers, first) = ([Unicode.Scalar](), start)
    for index in start...min(block.upperBound, start + Self.longest) {
      let gap = index == start ? opening + 1..<tokens[start].start : gap(before: index)
      var offset = gap.lowerBound
      while offset < gap.upperBound {
        let decoded = decodeScalar(bytes, at: offset)
        if !closers.isEmpty {
          if closers.contains(decoded.scalar) {
            if first < index { bracket.quoted.append(first..<index) }
            closers = []
          }
        } else if let found = Self.closers(of: decoded.scalar),
          index == start || offset > gap.lowerBound
        {
          (closers, first) = (found, index)
        } else if decoded.scalar == ")" || decoded.scalar == "]" {
          bracket.tokens = start..<index
          return index > start ? bracket : nil
        } else if isOpeningBracket(offset) {
          return nil
        }
        offset += decoded.length
      }
    }
    return nil
  }

  private func definition(_ bracket: Bracket) -> Definition? {
    let range = bracket.tokens
    var found = Definition(start: range.lowerBound, end: range.upperBound)
    if bracket.quoted.isEmpty {
      found.terms = unquoted(range)
    } else {
      guard bracket.quoted.last?.upperBound == range.upperBound, isOpener(range.lowerBound, bracket)
      else { return nil }
      found.terms = terms(bracket)
      found.isCapacity = range.contains { isAny($0, ["capacity"]) }
    }
    return found.terms.isEmpty ? nil : found
  }

  /// Whether a definition may begin with the token at `index`.
  private func isOpener(_ index: Int, _ bracket: Bracket) -> Bool {
    if bracket.quoted.first?.lowerBound == index { return true }
    if isAny(index, ["in"]) { return bracket.tokens.contains { isAny($0, ["capacity"]) } }
    if tokens[index].flags.contains(.allCapitals), isAny(index + 1, ["or"]) { return true }
    return isAny(index, Self.openers) || isAny(index, .termFiller)
      || isAny(index, .ofSeveral) || isTrade(index)
  }

  private func terms(_ bracket: Bracket) -> [Definition.Term] {
    var found: [Definition.Term] = []
    var (state, next) = (TermState(), bracket.tokens.lowerBound)
    for quoted in bracket.quoted {
      for index in next..<quoted.lowerBound { read(index, &state) }
      if let term = term(quoted, after: next, state) { found.append(term) }
      next = quoted.upperBound
    }
    if state.isMarked { for index in found.indices { found[index].isMarked = true } }
    return found
  }

  /// What the words before a quotation say about its term.
  private struct TermState {
    var isMarked = false
    var isOfSeveral = false
    /// After "together with its affiliates" the terms are the name's own.
    var isOwn = false
  }

  private func read(_ index: Int, _ state: inout TermState) {
    if isAny(index, ["with"]), isAny(index + 1, ["its", "their", "his", "her", "all"]) {
      (state.isOwn, state.isOfSeveral) = (true, false)
    } else if !state.isOwn, isAny(index, .ofSeveral) || isOther(index) {
      state.isOfSeveral = true
    }
    if isAny(index, .termMarker) || isTrade(index) { state.isMarked = true }
  }

  /// The term in a quotation after the token `next`, the end of the last one.
  private func term(_ quoted: Range<Int>, after next: Int, _ state: TermState) -> Definition.Term? {
    let before = quoted.lowerBound - 1
    let isFirst = quoted.lowerBound == next
    guard let term = term(in: quoted), isFirst || isBeforeTerm(before, quoted.lowerBound) else {
      return nil
    }
    let isOne = !isFirst && isAny(before, ["a", "an"])
    // “The Terminal” may be a film, “the Buyer” is a term.
    let isThe =
      !isFirst && isAny(before, ["the"])
      || term.lowerBound > quoted.lowerBound && !tokens.isCapital(quoted.lowerBound)
    return .init(
      tokens: term, isMarked: state.isMarked || isThe, isOfSeveral: state.isOfSeveral || isOne,
      isQuoted: true)
  }

  /// Whether the token at `index` may stand right before the term at `term`; "this" and "of" may not.
  private func isBeforeTerm(_ index: Int, _ term: Int) -> Bool {
    isAny(index, ["the", "a", "an", "or", "and", "as"]) || isAny(index, .termFiller)
      || isAny(index, .ofSeveral) || isTrade(index - 2)
      || gap(before: term).contains { bytes[$0] == UInt8(ascii: ",") }
  }

  /// The words in quotation marks without "the"; `nil` if they are no term.
  private func term(in quoted: Range<Int>) -> Range<Int>? {
    var start = quoted.lowerBound
    if tokens.isArticle(start), quoted.count > 1 { start += 1 }
    let term = start..<quoted.upperBound
    return term.count <= Self.longestTerm
      && endOfCapitals(from: start, limit: term.upperBound) == term.upperBound ? term : nil
  }

  /// Words of the longest term in quotation marks; a longer one is a title or a sentence (by hand).
  private static let longestTerm = 5

  /// The terms of a bracket without quotation marks: after a word that marks a term, or nothing but names.
  private func unquoted(_ bracket: Range<Int>) -> [Definition.Term] {
    var start = bracket.lowerBound
    var isMarked = false
    if isTrade(start) {
      (start, isMarked) = (start + (tokens[start].length == 1 ? 3 : 1), true)
    } else if isAny(start, .termMarker) {
      isMarked = true
      while start < bracket.upperBound, isAny(start, .termFiller) { start += 1 }
    }
    let isFormer = isAny(bracket.lowerBound, ["formerly"])
    var found: [Definition.Term] = []
    while true {
      if isAny(start, ["the"]), start + 1 < bracket.upperBound { start += 1 }
      let end = endOfCapitals(from: start, limit: bracket.upperBound)
      guard end > start else { return [] }
      found.append(.init(tokens: start..<end, isMarked: isMarked, isFormer: isFormer))
      guard end < bracket.upperBound else { return found }
      guard isAny(end, ["or"]), end + 1 < bracket.upperBound else { return [] }
      start = end + 1
    }
  }

  /// The end of the capitals from `start` on, with words of grammar between them; `start` if none exist.
  private func endOfCapitals(from start: Int, limit: Int) -> Int {
    var (index, end) = (start, start)
    while index < limit, index == start || isInName(index) {
      if tokens.isCapital(index) {
        if tokens.classes(index).contains(.function), limit - start == 1 { break }
        end = index + 1
      } else if index == start || !isAny(index, ["of", "the", "for"]) {
        break
      }
      index += 1
    }
    return end
  }

  private func isInName(_ index: Int) -> Bool {
    switch tokens[index].gap {
    case .blank, .hyphen, .ampersand: true
    default: false
    }
  }

  // MARK: Words

  private func isAny(_ index: Int, _ words: [StaticString]) -> Bool {
    block.contains(index) && words.contains { tokens.isSpelt(index, $0) }
  }

  private func isAny(_ index: Int, _ role: NameRoles) -> Bool {
    block.contains(index) && tokens.roles(index).contains(role)
  }

  /// Whether another name stands in the bracket: a capital outside quotation marks that is no abbreviation.
  private func isOther(_ index: Int) -> Bool {
    tokens.isCapital(index) && !tokens[index].flags.contains(.allCapitals)
  }

  /// Whether "d/b/a", "a/k/a" or "f/k/a" begins there, or the same without strokes.
  private func isTrade(_ index: Int) -> Bool {
    if isAny(index, ["dba", "aka", "fka"]) { return true }
    return isAny(index, ["d", "a", "f"]) && isAny(index + 1, ["b", "k"]) && isAny(index + 2, ["a"])
      && tokens[index + 1].gap == .other
  }

  private static var openers: [StaticString] { ["the", "and", "or", "with", "now", "a", "an"] }

  // MARK: Bytes

  /// The bytes between the token at `index` and the one before it.
  private func gap(before index: Int) -> Range<Int> {
    let start = index > block.lowerBound ? tokens[index - 1].end : tokens[index].start
    guard index < block.upperBound else { return start..<min(bytes.count, start + Self.longestGap) }
    return start..<max(start, tokens[index].start)
  }

  private func isOpeningBracket(_ offset: Int) -> Bool {
    bytes[offset] == UInt8(ascii: "(") || bytes[offset] == UInt8(ascii: "[")
  }

  /// The marks that close a quotation which opens with `mark`; `nil` if it opens none.
  private static func closers(of mark: Unicode.Scalar) -> [Unicode.Scalar]? {
    switch mark {
    case "\"": ["\""]
    case "'": ["'"]
    case "\u{201C}": ["\u{201D}", "\u{201C}"]
    case "\u{201E}": ["\u{201C}", "\u{201D}"]
    case "\u{2018}": ["\u{2019}"]
    case "\u{AB}": ["\u{BB}"]
    case "\u{BB}": ["\u{AB}"]
    default: nil
    }
  }
}
