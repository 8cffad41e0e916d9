import DocumentModel

/// Makes one firm of names joined by "&": Marks & Hartley, Skidmore, Owings & Merrill, AT&T.
///
/// The partners must be single words and no places, or a legal form must end the name. Given names are two persons
/// (Tom & Ann), and so are the authors of a work with its year (Marks & Hartley, 2001).
enum FirmRule: SpanRule {
  static func mend(_ spans: inout NameSpans) {
    for index in spans.clues.afterCapitals { findFirm(endingAt: index, &spans) }
    var place = 0
    while place < spans.names.count {
      let name = spans.names[place].tokens
      let second = (name.lowerBound...name.upperBound).first { isSecond($0, spans) }
      if let second {
        join(around: second, &spans)
        place = spans.name(at: second) ?? place
      } else if let end = endOfLegalForm(spans.endOfFreeCapitals(from: name.upperBound), spans) {
        spans.join(name.lowerBound..<end, as: .organisation)
      }
      place += 1
    }
  }

  /// Makes a firm of free capitals before a legal form at `index`: "Target Stores, LLC".
  private static func findFirm(endingAt index: Int, _ spans: inout NameSpans) {
    let tokens = spans.tokens
    guard tokens.isCapital(index), tokens.classes(index).contains(.legalEnding),
      !tokens.roles(index).contains(.keptEnding), index > spans.block.lowerBound,
      spans.isFreeCapital(index - 1), let end = endOfLegalForm(index, spans)
    else { return }
    spans.join(spans.capitals(around: index - 1).lowerBound..<end, as: .organisation)
  }

  /// Makes one firm or two persons of the names around the ampersand before the token at `second`.
  private static func join(around second: Int, _ spans: inout NameSpans) {
    let firm = firm(around: second, spans)
    let (left, right) = (firm.lowerBound..<second, second..<firm.upperBound)
    if areAuthors(left, right, &spans) {
      spans.split(at: second)
      spans.join(left, as: .person)
      spans.join(right, as: .person)
    } else if isTwoPersons(left, right, spans.tokens) {
      if spans.kind(at: second) == .person { spans.split(at: second) }
    } else if isFirm(left, right, spans) {
      spans.join(startOfPartners(firm.lowerBound, spans)..<firm.upperBound, as: .organisation)
    }
  }

  /// Whether an ampersand joins the capital at `index` to one before it.
  private static func isSecond(_ index: Int, _ spans: NameSpans) -> Bool {
    spans.gap(at: index) == .ampersand && index > spans.block.lowerBound
      && spans.tokens.isCapital(index) && spans.tokens.isCapital(index - 1)
  }

  /// The range of the names on both sides of an ampersand before the token at `second`, up to a legal form.
  private static func firm(around second: Int, _ spans: NameSpans) -> Range<Int> {
    let left = spans.capitals(around: second - 1)
    let right = spans.capitals(around: second)
    var end = second + 1
    while end < right.upperBound, !spans.tokens.classes(end - 1).contains(.legalEnding) { end += 1 }
    return min(left.lowerBound, right.lowerBound)..<endOfEnding(end, spans)
  }

  /// The start of the partners before commas: "Skidmore, Owings & Merrill".
  private static func startOfPartners(_ first: Int, _ spans: NameSpans) -> Int {
    spans.start(before: first) { spans.tokens[$0 + 1].gap == .comma && isPartner($0, spans) }
  }

  /// "Owings" before the comma in "Owings & Merrill": whether one word that isn't a place can be a partner.
  private static func isPartner(_ index: Int, _ spans: NameSpans) -> Bool {
    let tokens = spans.tokens
    guard tokens.isCapital(index), !tokens.isJoined(index) || !tokens.isCapital(index - 1),
      !tokens[index].flags.contains(.possessive),
      !tokens.classes(index).meets([.anyPlace, .function, .title, .neverName])
    else { return false }
    guard let place = spans.name(at: index) else {
      return !tokens.classes(index).contains(.common) || tokens.classes(index).contains(.surname)
    }
    return [.person, .place].contains(spans.names[place].kind)
      && spans.names[place].tokens.count == 1
  }

  /// Whether both sides are given names or titles: "Tom & Ann".
  private static func isTwoPersons(
    _ left: Range<Int>, _ right: Range<Int>, _ tokens: NameTokens
  ) -> Bool {
    let (first, second) = (left.upperBound - 1, right.lowerBound)
    if tokens.classes(first).contains(.title) || tokens.classes(second).contains(.title) {
      return true
    }
    return right.count < 3 && isGivenName(second, tokens)
      && (isGivenName(first, tokens) && (left.count == 1 || tokens[first].gap == .comma)
        || left.count == 2 && right.count == 2)
      && !tokens.classes(right.upperBound - 1).meets(.anyHead)
  }

  private static func isGivenName(_ index: Int, _ tokens: NameTokens) -> Bool {
    tokens.classes(index).meets(.anyGivenName) && !tokens[index].flags.contains(.possessive)
  }

  /// Whether two names are the authors of a work, which a year or number in brackets shows (Marks & Hartley, 2001),
  /// here or earlier in the text.
  private static func areAuthors(
    _ left: Range<Int>, _ right: Range<Int>, _ spans: inout NameSpans
  ) -> Bool {
    let tokens = spans.tokens
    let (one, other) = (tokens[left.upperBound - 1].word, tokens[right.lowerBound].word)
    if right.upperBound < spans.block.upperBound {
      let next = tokens[right.upperBound]
      if next.flags.contains(.number), next.length < 6, next.gap == .bracket || next.gap == .comma {
        spans.memory.authors.insert(one, other)
      }
    }
    return spans.memory.authors.contains(one, other)
  }

  /// The end of a legal form or "Sons" at `index`, joined to the name or after a comma; `index` without one.
  private static func endOfEnding(_ index: Int, _ spans: NameSpans) -> Int {
    let end = spans.end(from: index) {
      spans.tokens.isJoined($0) && spans.tokens.isCapital($0)
        && spans.tokens.classes($0).meets([.organisationHead, .legalEnding])
    }
    return endOfLegalForm(end, spans) ?? end
  }

  /// The end after a legal form that a comma joins at `index`: "Harker, Inc.".
  private static func endOfLegalForm(_ index: Int, _ spans: NameSpans) -> Int? {
    guard spans.gap(at: index) == .comma, index > spans.block.lowerBound else { return nil }
    let tokens = spans.tokens
    guard tokens.isCapital(index), tokens.classes(index).contains(.legalEnding),
      !tokens.roles(index).contains(.keptEnding), !tokens[index - 1].flags.contains(.possessive)
    else { return nil }
    // "Newry, Co. Down" is a county.
    let hasNext = index + 1 < spans.block.upperBound
    return hasNext && tokens.isJoined(index + 1) && tokens.isCapital(index + 1) ? nil : index + 1
  }

  private static func isFirm(_ left: Range<Int>, _ right: Range<Int>, _ spans: NameSpans) -> Bool {
    let tokens = spans.tokens
    if right.dropFirst().contains(where: { tokens.classes($0).meets([.legalEnding]) })
      || tokens.classes(right.lowerBound).meets([.legalEnding])
      || tokens.roles(right.lowerBound).contains(.firmEnding)
    {
      return true
    }
    let partner = left.last { tokens[$0].gap == .comma } ?? left.lowerBound
    let core = right.prefix { !tokens.classes($0).contains(.organisationHead) }
    guard left.upperBound - partner == 1, core.count == 1 else { return false }
    if spans.name(at: left.upperBound - 1) == spans.name(at: right.lowerBound) { return true }
    return isPartnersName(left.upperBound - 1, spans) && isPartnersName(right.lowerBound, spans)
  }

  /// Whether a word can be a partner's name: the chain labels it as a person's, or it is no place and no common word,
  /// or it is letters as in "AT&T".
  private static func isPartnersName(_ index: Int, _ spans: NameSpans) -> Bool {
    let (token, classes) = (spans.tokens[index], spans.tokens.classes(index))
    if token.flags.contains(.allCapitals) || token.flags.contains(.single) {
      let second = token.gap == .ampersand ? index : index + 1
      return spans.tokens[second].start == spans.tokens[second - 1].end + 1
    }
    switch spans.kind(at: index) {
    case .person: return true
    case .place, .organisation: return false
    case .rest, nil:
      return classes.contains(.surname)
        || !classes.meets([.anyPlace, .anyGroup, .common, .function])
    }
  }
}
