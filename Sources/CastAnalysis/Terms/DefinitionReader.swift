import DocumentModel

/// Words that a text defines as short names: “Halden” and “Buyer” in `(“Halden” or the “Buyer”)`.
struct Definition {
  /// One of the words, or several in a row.
  struct Term {
    var tokens: Range<Int>
    /// Whether nothing but a definition stands so: `the “Buyer”`, `hereinafter “Halden”`.
    var isMarked = false
    /// Whether several names together, or each of several, are called so.
    var isOfSeveral = false
    /// Whether it is a name of earlier times: "formerly Marsden".
    var isFormer = false
    /// Whether quotation marks are around it.
    var isQuoted = false
  }

  /// The first token after the name, or after what is added to it.
  var start: Int
  /// The first token after the definition.
  var end: Int
  var terms: [Term] = []
  /// Whether it is for somebody in an office: "in such capacity".
  var isCapacity = false
}

/// Reads definitions of short names in brackets and after "hereinafter".
///
/// A bracket that holds any other words defines nothing.
struct DefinitionReader {
  let tokens: NameTokens
  /// All bytes of the text.
  let bytes: UnsafeRawBufferPointer
  /// The tokens of the piece.
  let block: Range<Int>

  /// Tokens of the longest definition.
  private static var longest: Int { 40 }
  /// Bytes that are looked at after the last token.
  private static var longestGap: Int { 16 }

  /// What the bracket that opens before the token at `start` defines.
  func definition(inBracketAt start: Int) -> Definition? {
    guard let opening = gap(before: start).first(where: { isOpeningBracket($0) }) else {
      return nil
    }
    guard let bracket = contents(from: start, after: opening) else { return nil }
    return definition(bracket)
  }

  /// What the words from "hereinafter" at `start` define where no bracket is around them.
  func definition(from start: Int) -> Definition? {
    var index = start
    while index < block.upperBound, index - start < 7,
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

  // MARK: Brackets

  /// A bracket: its tokens, and those of them in quotation marks.
  private struct Bracket {
    var tokens: Range<Int>
    var quoted: [Range<Int>] = []
  }

  /// The bracket whose first token is `start` and that opens at the byte `opening`; `nil` if it is long or
  /// holds another.
  private func contents(from start: Int, after opening: Int) -> Bracket? {
    var bracket = Bracket(tokens: start..<start)
    var (closers, first) = ([Unicode.Scalar](), start)
    for index in start...min(block.upperBound, start + Self.longest) {
      let gap = index == start ? opening + 1..<tokens.tokens[start].start : gap(before: index)
      var offset = gap.lowerBound
      while offset < gap.upperBound {
        let (scalar, length) = decoded(at: offset)
        if !closers.isEmpty {
          if closers.contains(scalar) {
            if first < index { bracket.quoted.append(first..<index) }
            closers = []
          }
        } else if let found = Self.closers(of: scalar), index == start || offset > gap.lowerBound {
          (closers, first) = (found, index)
        } else if scalar == ")" || scalar == "]" {
          bracket.tokens = start..<index
          return index > start ? bracket : nil
        } else if isOpeningBracket(offset) {
          return nil
        }
        offset += length
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
    if tokens.tokens[index].flags.contains(.allCapitals), isAny(index + 1, ["or"]) { return true }
    return isAny(index, Self.openers) || isAny(index, .termFiller)
      || isAny(index, .ofSeveral) || isTrade(index)
  }

  /// The terms in quotation marks.
  private func terms(_ bracket: Bracket) -> [Definition.Term] {
    var found: [Definition.Term] = []
    var (isMarked, isOfSeveral, isOwn) = (false, false, false)
    var next = bracket.tokens.lowerBound
    for quoted in bracket.quoted {
      for index in next..<quoted.lowerBound {
        if isAny(index, ["with"]), isAny(index + 1, ["its", "their", "his", "her", "all"]) {
          (isOwn, isOfSeveral) = (true, false)
        } else if !isOwn, isAny(index, .ofSeveral) || isOther(index) {
          isOfSeveral = true
        }
        if isAny(index, .termMarker) || isTrade(index) { isMarked = true }
      }
      let before = quoted.lowerBound - 1
      let isFirst = quoted.lowerBound == next
      if let term = term(in: quoted), isFirst || isBeforeTerm(before, quoted.lowerBound) {
        let isOne = !isFirst && isAny(before, ["a", "an"])
        // “The Terminal” may be a film, “the Buyer” is a term.
        let isThe =
          !isFirst && isAny(before, ["the"])
          || term.lowerBound > quoted.lowerBound && !tokens.isCapital(quoted.lowerBound)
        found.append(
          .init(
            tokens: term, isMarked: isMarked || isThe, isOfSeveral: isOfSeveral || isOne,
            isQuoted: true))
      }
      next = quoted.upperBound
    }
    if isMarked { for index in found.indices { found[index].isMarked = true } }
    return found
  }

  /// Whether the token at `index` may stand right before a term at `term`: not "this", "of".
  private func isBeforeTerm(_ index: Int, _ term: Int) -> Bool {
    isAny(index, ["the", "a", "an", "or", "and", "as"]) || isAny(index, .termFiller)
      || isAny(index, .ofSeveral) || isTrade(index - 2)
      || gap(before: term).contains { bytes[$0] == UInt8(ascii: ",") }
  }

  /// The words in quotation marks without "the" before them; `nil` if they are no term.
  private func term(in quoted: Range<Int>) -> Range<Int>? {
    var start = quoted.lowerBound
    if tokens.isArticle(start), quoted.count > 1 { start += 1 }
    let term = start..<quoted.upperBound
    return term.count < 6 && endOfCapitals(from: start, limit: term.upperBound) == term.upperBound
      ? term : nil
  }

  /// The term of a bracket without quotation marks: after a word that tells it, or nothing but a name.
  private func unquoted(_ bracket: Range<Int>) -> [Definition.Term] {
    var start = bracket.lowerBound
    var isMarked = false
    if isTrade(start) {
      (start, isMarked) = (start + (tokens.tokens[start].length == 1 ? 3 : 1), true)
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

  /// The end of the capitals that begin at `start`, with words of grammar between them; `start` if none.
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
    switch tokens.tokens[index].gap {
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

  /// A capital outside quotation marks that is no abbreviation: another name.
  private func isOther(_ index: Int) -> Bool {
    tokens.isCapital(index) && !tokens.tokens[index].flags.contains(.allCapitals)
  }

  /// "d/b/a", "a/k/a", "f/k/a", or the same without strokes.
  private func isTrade(_ index: Int) -> Bool {
    if isAny(index, ["dba", "aka", "fka"]) { return true }
    return isAny(index, ["d", "a", "f"]) && isAny(index + 1, ["b", "k"]) && isAny(index + 2, ["a"])
      && tokens.tokens[index + 1].gap == .other
  }

  private static var openers: [StaticString] { ["the", "and", "or", "with", "now", "a", "an"] }

  // MARK: Bytes

  /// The bytes between the token at `index` and the one before it.
  private func gap(before index: Int) -> Range<Int> {
    let start = index > block.lowerBound ? tokens.tokens[index - 1].end : tokens.tokens[index].start
    guard index < block.upperBound else {
      return start..<min(bytes.count, start + Self.longestGap)
    }
    return start..<max(start, tokens.tokens[index].start)
  }

  private func isOpeningBracket(_ offset: Int) -> Bool {
    bytes[offset] == UInt8(ascii: "(") || bytes[offset] == UInt8(ascii: "[")
  }

  private func decoded(at offset: Int) -> (Unicode.Scalar, Int) {
    let decoded = decodeScalar(bytes, at: offset)
    return (decoded.scalar, max(1, decoded.length))
  }

  /// The marks that end a quotation which begins with `mark`; `nil` if none does.
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
