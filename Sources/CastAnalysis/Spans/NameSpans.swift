import DocumentModel

/// The names that the chain found in a piece of a text, while rules mend them.
struct NameSpans {
  /// In reading order; none overlaps the next.
  private(set) var names: [TaggedName] = []
  let tokens: NameTokens
  private(set) var block = 0..<0
  /// What earlier names of the text imply for later ones.
  var memory: SpanMemory
  /// Firms of the piece whose names without legal form are common words.
  private(set) var plainFirms: [Range<Int>] = []
  /// Places where a rule may begin that depends on no name.
  private(set) var clues = SpanClues()
  let bytes: UnsafeRawBufferPointer

  init(_ tokens: NameTokens, _ memory: SpanMemory, _ bytes: UnsafeRawBufferPointer) {
    self.tokens = tokens
    self.bytes = bytes
    self.memory = memory
  }

  mutating func append(_ name: TaggedName) { names.append(name) }

  /// Applies rules to the names of `piece`.
  mutating func mend(_ piece: Range<Int>, by rules: [any SpanRule.Type] = SpanRules.inOrder) {
    block = piece
    plainFirms.removeAll(keepingCapacity: true)
    clues.find(in: tokens.tokens, piece)
    let isInCapitals = piece.last.map { tokens[$0].flags.contains(.allCapitals) } ?? false
    if names.isEmpty, clues.areNone, !isInCapitals { return }
    for rule in rules { rule.mend(&self) }
  }

  mutating func removeNames() { names.removeAll(keepingCapacity: true) }

  /// Records a firm by the common words of its name.
  mutating func note(firm words: Range<Int>) { plainFirms.append(words) }

  /// The gap before the token at `index`; `nil` outside the piece.
  func gap(at index: Int) -> TokenGap? { block.contains(index) ? tokens[index].gap : nil }

  /// Whether only a bracket, a quotation mark and a blank separate the token at `index` from the one before it, as in
  /// `Katherine ("Kitty") Vane`.
  func isQuotedBracket(_ bracket: UInt8, before index: Int) -> Bool {
    guard block.contains(index), index > block.lowerBound else { return false }
    let gap = bytes[Int(tokens[index - 1].end)..<Int(tokens[index].start)]
    // E2 80 and the last four are the bytes of curly quotation marks.
    let allowed: [UInt8] = [bracket, 0x20, 0x22, 0x27, 0xE2, 0x80, 0x98, 0x99, 0x9C, 0x9D]
    return gap.count > 2 && gap.contains(bracket) && gap.allSatisfy(allowed.contains)
  }

  /// The number in `names` of the name that holds the token at `index`.
  func name(at index: Int) -> Int? {
    let place = names.partitioningIndex { $0.tokens.upperBound > index }
    return place < names.count && names[place].tokens.contains(index) ? place : nil
  }

  func kind(at index: Int) -> NameLabel.Kind? { name(at: index).map { names[$0].kind } }

  /// Makes one name of `range` in place of all names that it overlaps; the rest of one that reaches beyond its end
  /// stays a name.
  ///
  /// - Parameter kind: the certain kind, or `nil` to keep the chain's.
  mutating func join(_ range: Range<Int>, as kind: ActorKind?, isJudge: Bool = false) {
    let first = names.partitioningIndex { $0.tokens.upperBound > range.lowerBound }
    let end = names.partitioningIndex { $0.tokens.lowerBound >= range.upperBound }
    var joined = first < end ? names[first] : TaggedName(tokens: range, kind: .rest, odds: SIMD4())
    joined.tokens = range
    joined.isDropped = false
    if let kind {
      joined.kind = NameLabel.Kind(kind)
      joined.surely = kind
    }
    joined.isJudge = isJudge
    var new = [joined]
    if first < end, names[end - 1].tokens.upperBound > range.upperBound {
      var rest = names[end - 1]
      let start = (range.upperBound..<rest.tokens.upperBound).first { tokens.isCapital($0) }
      if let start {
        rest.tokens = start..<rest.tokens.upperBound
        new.append(rest)
      }
    }
    names.replaceSubrange(first..<max(first, end), with: new)
  }

  /// Splits the name that holds the tokens on both sides of `index`.
  mutating func split(at index: Int) {
    guard let place = name(at: index), names[place].tokens.lowerBound < index else { return }
    var rest = names[place]
    rest.tokens = index..<rest.tokens.upperBound
    names[place].tokens = names[place].tokens.lowerBound..<index
    names.insert(rest, at: place + 1)
  }

  /// Drops `range` and all names that it overlaps.
  mutating func drop(_ range: Range<Int>) {
    join(range, as: nil)
    if let place = name(at: range.lowerBound) { names[place].isDropped = true }
  }

  /// The name that holds `index`, else the free capitals in a row around it.
  func capitals(around index: Int) -> Range<Int> {
    if let place = name(at: index) { return names[place].tokens }
    let start = start(before: index) { tokens.isJoined($0 + 1) && isFreeCapital($0) }
    return start..<endOfFreeCapitals(from: index + 1)
  }

  /// The end of the free capitals that continue a name at `index`: "Stores" in "Target Stores, LLC".
  func endOfFreeCapitals(from index: Int) -> Int {
    end(from: index) { tokens.isJoined($0) && isFreeCapital($0) }
  }

  /// The end of the tokens of the piece from `index` on that have a property.
  func end(from index: Int, while has: (Int) -> Bool) -> Int {
    var end = index
    while end < block.upperBound, has(end) { end += 1 }
    return end
  }

  /// The start of the tokens of the piece before `index` that have a property.
  func start(before index: Int, while has: (Int) -> Bool) -> Int {
    var start = index
    while start > block.lowerBound, has(start - 1) { start -= 1 }
    return start
  }

  /// Whether a capital is in no name and isn't a word of grammar.
  func isFreeCapital(_ index: Int) -> Bool {
    tokens.isCapital(index) && name(at: index) == nil && !tokens.classes(index).contains(.function)
  }
}

/// What the names of a text so far imply for later ones.
struct SpanMemory: Sendable {
  /// Whether the text has a word such as "hereinafter", which defines short names.
  var hasNamingWords = false
  /// The words that followed "St." in persons' surnames.
  var saintly = NumberMap<Bool>()
  /// A particle and the word after it, inside persons' names.
  var particles = WordPairs()
  /// A nickname and the surname after it.
  var nicknames = WordPairs()
  /// Two words that were the authors of one work.
  var authors = WordPairs()
}

/// A set of pairs of words.
struct WordPairs: Sendable {
  private var pairs = NumberMap<Bool>()

  var isEmpty: Bool { pairs.isEmpty }

  mutating func insert(_ first: WordID, _ second: WordID) {
    pairs.set(Self.key(first, second), to: true)
  }

  func contains(_ first: WordID, _ second: WordID) -> Bool { pairs[Self.key(first, second)] != nil }

  private static func key(_ a: WordID, _ b: WordID) -> Int { a.index << 32 | b.index }
}

extension NameLabel.Kind {
  /// The chain's kind for a kind of actor.
  init(_ kind: ActorKind) {
    switch kind {
    case .person: self = .person
    case .organisation: self = .organisation
    case .place: self = .place
    case .group, .other: self = .rest
    }
  }
}
