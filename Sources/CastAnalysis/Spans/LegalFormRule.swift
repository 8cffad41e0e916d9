/// Adds a legal form to the name before it, which is then a firm: Marsh plc, Vane Pty Ltd, Marsh S.p.A.
enum LegalFormRule: SpanRule {
  static func mend(_ spans: inout NameSpans) {
    for index in spans.clues.afterCapitals { takeFirm(before: index, &spans) }
    for index in spans.clues.shortAfterCapitals { takeFirm(before: index, &spans) }
  }

  private static func takeFirm(before index: Int, _ spans: inout NameSpans) {
    if spans.gap(at: index) == .comma, let place = spans.name(at: index),
      spans.names[place].surely == .organisation, isForm(index, spans)
    {
      return noteShortName(spans.names[place].tokens.lowerBound..<index, &spans)
    }
    guard spans.tokens.isJoined(index), !isForm(index - 1, spans),
      !spans.tokens.classes(index - 1).contains(.function), let end = endOfForms(index, spans)
    else { return }
    let firm = spans.capitals(around: index - 1)
    guard firm.lowerBound < index else { return }
    let start = spans.tokens.isSpelt(index, "llp") ? startOfPartners(firm, spans) : firm.lowerBound
    spans.join(start..<end, as: .organisation)
    if spans.tokens.isWord(end, "of"), let place = spans.name(at: end + 1) {
      spans.join(spans.names[place].tokens, as: .place)
    }
    noteShortName(firm.lowerBound..<index, &spans)
  }

  /// Records a short name of common words; of two words, the first alone may be short for the firm too.
  private static func noteShortName(_ words: Range<Int>, _ spans: inout NameSpans) {
    let first = words.lowerBound
    let areFew = words.count == 1
    guard isPlainWord(first, spans.tokens, isWhole: areFew) else { return }
    if words.allSatisfy({ isPlainWord($0, spans.tokens, isWhole: areFew) }) {
      spans.note(firm: words)
    }
    if words.count == 2, spans.tokens.roles(first + 1).contains(.firmHead),
      !spans.tokens.classes(first).meets([.titleModifier, .nameOpener])
    {
      spans.note(firm: first..<first + 1)
    }
  }

  /// The end of the legal forms that start at `index`; `nil` if none exist.
  private static func endOfForms(_ index: Int, _ spans: NameSpans) -> Int? {
    if let end = endOfDottedForm(index, spans) { return end }
    guard isForm(index, spans) else { return nil }
    var end = index + 1
    while end < spans.block.upperBound, end - index < mostForms, spans.tokens.isJoined(end) {
      if isForm(end, spans) {
        end += 1
      } else if spans.tokens.isWord(end, "de"), spans.block.contains(end + 1),
        spans.tokens[end + 1].flags.contains(.initial)
      {
        // "S.A. de C.V."
        end += 2
      } else {
        break
      }
    }
    return end
  }

  /// Limit of words in the legal forms of one name, small words included (by hand).
  private static let mostForms = 6

  /// The end of single letters with a mark between them that spell a legal form: "S.p.A.", "A/S".
  private static func endOfDottedForm(_ index: Int, _ spans: NameSpans) -> Int? {
    let tokens = spans.tokens
    guard tokens.isCapital(index), tokens[index].length == 1 else { return nil }
    let end = spans.end(from: index + 1) {
      $0 < index + mostDottedLetters && tokens[$0].length == 1 && tokens[$0].gap == .other
        && tokens[$0].start == tokens[$0 - 1].start + 2
    }
    let letters = (index..<end).compactMap { tokens.spelling($0).first }
    return dottedForms.contains(letters) ? end : nil
  }

  private static let dottedForms = ["spa", "srl", "as", "ks"].map { Array($0.utf8) }
  private static let mostDottedLetters = 3

  /// The first of the partners before "and": "Marks, Hartley and Vane LLP".
  private static func startOfPartners(_ last: Range<Int>, _ spans: NameSpans) -> Int {
    let (tokens, first) = (spans.tokens, last.lowerBound)
    guard last.upperBound - first < 3, first - 3 >= spans.block.lowerBound, tokens.isJoined(first),
      tokens.isWord(first - 1, "and"), tokens.isJoined(first - 1), tokens.isCapital(first - 2)
    else { return first }
    let start = spans.start(before: first - 2) {
      tokens[$0 + 1].gap == .comma && tokens.isCapital($0)
        && !tokens[$0].flags.contains(.possessive)
    }
    let isPlace = (start..<first).contains { tokens.classes($0).meets(.anyPlace) }
    return start < first - 2 && !isPlace ? start : first
  }

  /// Whether the token at `index` is a legal form and no other word here.
  private static func isForm(_ index: Int, _ spans: NameSpans) -> Bool {
    guard index > spans.block.lowerBound, spans.tokens.isCapital(index - 1) else { return false }
    let classes = spans.tokens.classes(index)
    let isKnown = classes.contains(.legalEnding) && !classes.contains(.common)
    guard spans.tokens.isCapital(index) else {
      return spans.tokens.isSmallForm(index)
    }
    guard isKnown || spans.tokens[index].length <= longestForm else { return false }
    let roles = spans.tokens.roles(index)
    guard isKnown && !roles.contains(.keptEnding) || roles.contains(.legalForm) else {
      return false
    }
    return !roles.contains(.unclearForm) || isClearHere(index, spans)
  }

  /// Bytes of the longest legal form that only `NameRoles` has; longer words aren't looked up, for speed.
  private static let longestForm: UInt16 = 8

  /// Whether letters that may also be a name or a word are a legal form here: "N.V.", and "SE" after a firm or before
  /// the rest of a sentence.
  private static func isClearHere(_ index: Int, _ spans: NameSpans) -> Bool {
    let (tokens, flags) = (spans.tokens, spans.tokens[index].flags)
    let isBeforeCapital = tokens.isJoined(index + 1) && tokens.isCapital(index + 1)
    if flags.contains(.initial), tokens[index].length > 3 { return !isBeforeCapital }
    guard flags.contains(.allCapitals), !flags.contains(.shouted) else { return false }
    if let kind = spans.kind(at: index - 1) { return kind == .organisation }
    return !tokens.classes(index - 1).meets([.anyPlace, .title])
      && tokens.isJoined(index + 1) && !isBeforeCapital
  }

  /// Whether a word is a common one and nobody's name: "Kettle" in "Kettle Ltd".
  ///
  /// It then means the firm wherever it has a capital. A word that is the whole name of a firm may be a person's name
  /// elsewhere: "Anvil SE".
  private static func isPlainWord(_ index: Int, _ tokens: NameTokens, isWhole: Bool) -> Bool {
    let classes = tokens.classes(index)
    let isCommon = classes.contains(.common) || tokens.roleWord(index).contains(.mostlySmall)
    let others: WordClasses = isWhole ? [.anyPlace, .anyGroup] : .anyName
    return isCommon && !classes.meets([others, .function, .title, .neverName])
  }
}

extension NameTokens {
  /// Whether a word in small letters is a legal form and no other word: "plc".
  func isSmallForm(_ index: Int) -> Bool {
    let classes = classes(index)
    return !isCapital(index) && classes.contains(.legalEnding) && !classes.contains(.common)
      && self[index].length <= Self.longestSmallForm
  }

  /// Bytes of the longest legal form that is written small: "gmbh".
  private static let longestSmallForm: UInt16 = 4
}
