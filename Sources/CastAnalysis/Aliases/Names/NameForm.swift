import DocumentModel

/// A distinct wording of names with the evidence of all its mentions.
struct NameForm: Sendable {
  /// Its first mention, with the title and without it.
  var span: Span
  var core: Span
  /// The story in a collection; 0 if the text is no collection.
  var scope: Int32
  /// The first form with this wording; other stories have forms of their own.
  var wording: FormID
  /// Its words without the title, a range of `FormTable.words`.
  var words: Range<Int>
  var hyphenated: Int
  var hyphens: UInt32
  /// Sums over its mentions, see `KindScores`.
  var scores = KindScores()
  var count = 0
  /// Mentions next to a verb of persons, after a preposition of place, and after "the".
  var acting = 0
  var located = 0
  var withArticle = 0
  /// Mentions as the label of a speech.
  var labels = 0
  /// Mentions next to a small word or a comma, as in a sentence.
  var inText = 0
  /// Mentions after "the" with a plural ending.
  var families = 0
  /// Mentions after an article, "this" or "that".
  var determined = 0
  var hasTitle: Bool
  var title: NameTitle
  var hasCapitalWord: Bool
  var isAcronym: Bool
  var isInCapitals: Bool
  /// Whether its kind was given rather than found.
  var isKindKnown: Bool
  /// Whether a rule is certain, from the words around a mention, that it names a person.
  var isSurelyPerson = false
  /// Whether a rule is certain, from the words of a mention, that it doesn't name a person.
  var isSurelyNoPerson = false
  var isSeveral: Bool
  /// Whether its first word is small or followed by a hyphen, as particles are: "al-Assad".
  var startsWithParticle: Bool
  /// The form before it where it stood in brackets.
  var definition: FormID?
  /// The form of which the text says that it is another name.
  var statedFor: FormID?
  /// Whether the text defines it as a short name.
  var isDefined = false

  /// The evidence of all its mentions for each kind, corrected by how the text uses the name.
  ///
  /// A name that recurs and never follows "in" or "at", or that speaks and thinks, loses evidence for a place. A
  /// name that nearly always follows "the", as ships and newspapers do, loses evidence for a person. A speaker's
  /// label gains evidence for a person.
  var evidence: KindScores {
    let mentions = weightedMentions
    var evidence = scores
    let speaks = count >= Self.fewMentions && acting > 1 && acting > 2 * located
    if speaks || count >= Self.severalMentions && located * 8 < count {
      evidence.place -= Self.penalty * mentions
    }
    if count >= Self.severalMentions, withArticle * 4 > count * 3 {
      evidence.person -= Self.penalty * mentions
    }
    if isLabel, located == 0 { evidence.person += Self.ofLabel * mentions }
    return evidence
  }

  /// Mentions from which the use of a name is evidence: verbs next to it, and the words before it.
  ///
  /// Like the shares in `evidence` they are chosen by hand: fewer mentions may all look alike by chance.
  private static let fewMentions = 4
  private static let severalMentions = 8

  /// Per mention, in quarters of a logarithm of odds.
  ///
  /// By hand: enough to overrule a chain that hesitates between two kinds, not one that is sure (`NameTokens.certain`
  /// is 60).
  private static let penalty: Int32 = 8
  private static let ofLabel: Int32 = 6

  /// Mentions, limited so that the sums of `KindScores` can't overflow.
  var weightedMentions: Int32 { Int32(truncatingIfNeeded: min(count, 1000)) }
  /// The kind that its own mentions support.
  var kind: ActorKind { evidence.best }

  /// Whether most mentions are labels of speeches.
  var isLabel: Bool { labels > 1 && labels * 2 >= count }

  func isHyphened(_ word: Int) -> Bool { hyphens >> UInt32(word) & 1 == 1 }

  /// Whether a person is at most two natural logarithms of odds less likely than its kind.
  var isNearlyPerson: Bool {
    !isKindKnown && evidence[kind] - evidence.person < Self.penalty * weightedMentions
  }

  /// Whether there is hardly any evidence for its kind: less than 3 per mention (by hand).
  var isWeak: Bool { evidence[kind] < 3 * weightedMentions }
}

extension ActorKind {
  /// A number from 1 for each kind, for hashes.
  var number: Int {
    switch self {
    case .person: 1
    case .organisation: 2
    case .group: 3
    case .place: 4
    case .other: 5
    }
  }
}

/// The number of a form in a `FormTable`.
typealias FormID = ID<NameForm>

/// All distinct wordings of a document in order of appearance.
struct FormTable: Sendable {
  private(set) var forms: [NameForm] = []
  private(set) var words: [WordID] = []
  /// How often two forms stand side by side in one sentence, as two names of one person rarely do.
  private(set) var meetings = PairCounts()
  /// How often the text calls two forms relatives.
  private(set) var relatives = PairCounts()
  /// For each defined term the forms that it is short for.
  private var definers = NumberLists<FormID>()
  private var index = HashIndex()
  /// Wordings, and the first form of each.
  private var wordings = HashIndex()
  private var firsts: [FormID] = []

  private var recent = RecentForms()

  /// Spreads scopes over all bits of a hash: 2⁶⁴ divided by the golden ratio (Knuth, TAOCP 3, 6.4).
  private static var scopeFactor: UInt64 { 0x9E37_79B9_7F4A_7C15 }

  /// Counts a candidate, and returns its form.
  ///
  /// - Parameters:
  ///   - scope: the story of a collection in which it stands, or 0.
  ///   - bytes: the whole text.
  ///   - vocabulary: its words.
  mutating func add(
    _ candidate: NameCandidate, in scope: Int32, of list: CandidateList,
    _ bytes: UnsafeRawBufferPointer, _ vocabulary: Vocabulary
  ) -> FormID {
    let hash = Self.hash(bytes, candidate, vocabulary)
    let id = FormID(index.insert(hash ^ UInt64(bitPattern: Int64(scope)) &* Self.scopeFactor))
    if id.index == forms.count {
      let wording = wordings.insert(hash)
      if wording == firsts.count { firsts.append(id) }
      addForm(candidate, list, bytes, scope, wording: firsts[wording])
    }
    forms[id].count(candidate)
    if candidate.isInSentenceOfLast, let last = recent[1] { meetings.add(last, id) }
    if let relative = recent[candidate.relativeBack] { relatives.add(relative, id) }
    if candidate.isBracketed, forms[id].definition == nil { forms[id].definition = recent[1] }
    if candidate.statedBack > 0, forms[id].statedFor == nil {
      forms[id].statedFor = recent[candidate.statedBack]
    }
    recent.append(id)
    return id
  }

  /// Records that the text defines a form as a short name of another.
  mutating func define(_ form: FormID, as definer: FormID) {
    guard form != definer else { return }
    forms[form].isDefined = true
    definers.appendOnce(definer, to: form.index)
  }

  func definers(of form: FormID) -> [FormID] { forms[form].isDefined ? definers[form.index] : [] }

  private mutating func addForm(
    _ candidate: NameCandidate, _ list: CandidateList, _ bytes: UnsafeRawBufferPointer,
    _ scope: Int32, wording: FormID
  ) {
    let start = words.count
    words.append(contentsOf: list.words[candidate.words])
    forms.append(
      NameForm(
        span: candidate.span, core: candidate.core, scope: scope, wording: wording,
        words: start..<words.count, hyphenated: candidate.hyphenated, hyphens: candidate.hyphens,
        hasTitle: candidate.hasTitle, title: candidate.title,
        hasCapitalWord: candidate.hasCapitalWord, isAcronym: candidate.isAcronym,
        isInCapitals: candidate.isInCapitals, isKindKnown: candidate.kind != nil,
        isSeveral: candidate.isSeveral,
        startsWithParticle: Self.startsWithParticle(bytes[candidate.core.range])))
  }

  private static func startsWithParticle(_ bytes: Slice<UnsafeRawBufferPointer>) -> Bool {
    guard let first = bytes.first else { return false }
    return first >= 0x61 && first <= 0x7A || bytes.prefix(4).dropFirst(2).contains(0x2D)
  }

  var ids: some Collection<FormID> { forms.indices.lazy.map { FormID($0) } }

  subscript(form: FormID) -> NameForm { forms[form] }

  /// The words of a form, without its title.
  func words(of form: FormID) -> ArraySlice<WordID> { words[forms[form].words] }

  /// Hashes a wording with what else distinguishes forms: its title and, if it is given, its kind.
  private static func hash(
    _ bytes: UnsafeRawBufferPointer, _ candidate: NameCandidate, _ vocabulary: Vocabulary
  ) -> UInt64 {
    var hash = Wording.hash(bytes, candidate.span.range, vocabulary)
    hash.add(candidate.span.count - candidate.core.count)
    if candidate.hasTitle, candidate.span == candidate.core { hash.add(-1) }
    if let kind = candidate.kind { hash.add(kind.number) }
    return hash.value
  }
}

/// The forms of the latest candidates of a text.
struct RecentForms: Sendable {
  private var forms: [FormID] = []

  mutating func append(_ form: FormID) {
    if forms.count == 2 * Self.most { forms.removeFirst(Self.most) }
    forms.append(form)
  }

  /// The form of the latest candidate for 1, of the one before it for 2, and so on.
  ///
  /// - Returns: `nil` for 0 and for candidates that are no longer kept.
  subscript(back: Int) -> FormID? {
    back > 0 && back <= forms.count ? forms[forms.count - back] : nil
  }

  /// At least as many forms are kept as `NameTokens.relativeBack` and `statedBack` look back: 12.
  private static var most: Int { 16 }
}

extension NameForm {
  fileprivate mutating func count(_ candidate: NameCandidate) {
    scores.add(candidate.scores)
    count += 1
    if candidate.isActing { acting += 1 }
    if candidate.hasArticle { withArticle += 1 }
    if candidate.isLocated { located += 1 }
    if candidate.isLabel { labels += 1 }
    if candidate.isInText { inText += 1 }
    if candidate.isPluralFamily { families += 1 }
    if candidate.isDetermined { determined += 1 }
    if candidate.isSurelyPerson { isSurelyPerson = true }
    if candidate.isSurelyNoPerson { isSurelyNoPerson = true }
  }
}

/// How often two forms occur together, in any order.
struct PairCounts: Sendable {
  private var counts = NumberMap<Int>()

  /// Counts once more that two different forms occur together.
  mutating func add(_ a: FormID, _ b: FormID) {
    if a != b { counts.set(Self.key(a, b), to: self[a, b] + 1) }
  }

  subscript(a: FormID, b: FormID) -> Int { counts[Self.key(a, b)] ?? 0 }

  private static func key(_ a: FormID, _ b: FormID) -> Int {
    min(a, b).index << 32 | max(a, b).index
  }
}
