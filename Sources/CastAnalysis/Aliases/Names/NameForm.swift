import DocumentModel

/// A distinct wording of names, with all that its mentions tell.
struct NameForm: Sendable {
  /// Its first mention with title, and without.
  var span: Span
  var core: Span
  /// The story of a collection in which it stands, 0 where the whole text is one.
  var scope: Int32
  /// The first form of this wording, which other stories have too.
  var wording: FormID
  /// Its words without title, in `FormTable.words`.
  var words: Range<Int>
  /// How many of its last words hang on by hyphens.
  var hyphenated: Int
  /// Which of its words hang on by a hyphen, a bit for each.
  var hyphens: UInt32
  /// Sums over its mentions.
  var scores = KindScores()
  var count = 0
  /// Mentions beside which a verb tells that a person is meant, after a preposition of place, and
  /// after "the".
  var acting = 0
  var located = 0
  var withArticle = 0
  /// Mentions where speakers are named, before what they say.
  var labels = 0
  /// Mentions beside a word written small, or a comma, as in a sentence.
  var inText = 0
  /// Mentions after "the" with a plural ending.
  var families = 0
  /// Mentions after an article, "this" or "that".
  var determined = 0
  var gender: TitleGender
  var hasTitle: Bool
  /// A number for the words of the title.
  var title: UInt64
  var titleUse: TitleUse
  /// A number for the last word of the title alone.
  var titleHead: UInt64
  var marriage: MarriageTitle
  var service: Service
  /// Whether the title may stand before a given name alone: "Sir Thomas".
  var takesGivenName: Bool
  /// Whether the title is a ruler's, who goes by a given name: "King John".
  var isRuler: Bool
  /// Whether its first word may be an acronym.
  var hasCapitalWord: Bool
  var isAcronym: Bool
  var isInCapitals: Bool
  /// Whether its kind is given, not found.
  var isKindKnown: Bool
  /// Whether the words around one of its mentions leave no doubt that it is a person's.
  var isSurelyPerson = false
  /// Whether the words of one of its mentions leave no doubt that it is no person's.
  var isSurelyNoPerson = false
  /// Whether it names several actors at once: "Tom and Ann".
  var isSeveral: Bool
  /// Whether its first word is small or followed by a hyphen, as particles are: "al-Assad".
  var startsWithParticle: Bool
  /// The form before it when it stood in brackets.
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
    let mentions = Int32(truncatingIfNeeded: min(count, 1000))
    var evidence = scores
    let speaks = count > 3 && acting > 1 && acting > 2 * located
    if speaks || count > 7 && located * 8 < count { evidence.place -= 8 * mentions }
    if count > 7, withArticle * 4 > count * 3 { evidence.person -= 8 * mentions }
    if isLabel, located == 0 { evidence.person += 6 * mentions }
    return evidence
  }

  /// The kind its own mentions speak for.
  var kind: ActorKind { evidence.best }

  /// Whether it stands mostly where speakers are named.
  var isLabel: Bool { labels > 1 && labels * 2 >= count }

  /// Whether its word number `word` hangs on by a hyphen.
  func isHyphened(_ word: Int) -> Bool { word < 32 && hyphens >> UInt32(word) & 1 == 1 }

  /// Whether a person is hardly less likely than its kind: by two natural logarithms at most.
  var isNearlyPerson: Bool {
    !isKindKnown
      && evidence[kind] - evidence.person < 8 * Int32(truncatingIfNeeded: min(count, 1000))
  }

  /// Whether hardly anything tells its kind.
  var isWeak: Bool { evidence[kind] < 3 * Int32(truncatingIfNeeded: min(count, 1000)) }
}

extension ActorKind {
  /// A number for each kind.
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

/// A wording of a `FormTable`.
typealias FormID = ID<NameForm>

/// All wordings of a document in order of appearance.
struct FormTable: Sendable {
  private(set) var forms: [NameForm] = []
  /// The words of all forms.
  private(set) var words: [WordID] = []
  /// Which forms stand side by side.
  private(set) var meetings = Meetings()
  /// For a defined term the forms for which it is short, by the term.
  private var definers = NumberLists<FormID>()
  private var index = HashIndex()
  /// Wordings, and the first form of each.
  private var wordings = HashIndex()
  private var firsts: [FormID] = []

  /// The forms of the last candidates.
  private var recent = RecentForms()

  /// An odd number that spreads scopes over all bits of a hash.
  private static var scopeFactor: UInt64 { 0x9E37_79B9_7F4A_7C15 }

  /// The form of a candidate, which it counts.
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
    let id = FormID(
      index.insert(hash ^ UInt64(bitPattern: Int64(scope)) &* Self.scopeFactor))
    if id.index == forms.count {
      let wording = wordings.insert(hash)
      if wording == firsts.count { firsts.append(id) }
      addForm(candidate, list, bytes, scope, wording: firsts[wording])
    }
    forms[id].scores.add(candidate.scores)
    forms[id].count += 1
    if candidate.isActing { forms[id].acting += 1 }
    if candidate.hasArticle { forms[id].withArticle += 1 }
    if candidate.isLocated { forms[id].located += 1 }
    if candidate.isLabel { forms[id].labels += 1 }
    if candidate.isInText { forms[id].inText += 1 }
    if candidate.isPluralFamily { forms[id].families += 1 }
    if candidate.isDetermined { forms[id].determined += 1 }
    if candidate.isInSentenceOfLast, let last = recent[1] { meetings.add(last, id) }
    if let relative = recent[candidate.relativeBack] { meetings.addRelatives(relative, id) }
    if candidate.isSurelyPerson { forms[id].isSurelyPerson = true }
    if candidate.isSurelyNoPerson { forms[id].isSurelyNoPerson = true }
    if candidate.isBracketed, forms[id].definition == nil { forms[id].definition = recent[1] }
    if candidate.statedBack > 0, forms[id].statedFor == nil {
      forms[id].statedFor = recent[candidate.statedBack]
    }
    recent.append(id)
    return id
  }

  /// Takes note that the text defines a form as a short name of another.
  mutating func define(_ form: FormID, as definer: FormID) {
    guard form != definer else { return }
    forms[form].isDefined = true
    definers.appendOnce(definer, to: form.index)
  }

  /// The forms for which the text defines a form as a short name.
  func definers(of form: FormID) -> [FormID] {
    forms[form].isDefined ? definers[form.index] : []
  }

  private mutating func addForm(
    _ candidate: NameCandidate, _ list: CandidateList, _ bytes: UnsafeRawBufferPointer,
    _ scope: Int32, wording: FormID
  ) {
    let start = words.count
    words.append(contentsOf: list.words[candidate.words])
    forms.append(
      NameForm(
        span: candidate.span, core: candidate.core, scope: scope, wording: wording,
        words: start..<words.count,
        hyphenated: candidate.hyphenated, hyphens: candidate.hyphens,
        gender: candidate.gender, hasTitle: candidate.hasTitle,
        title: candidate.title, titleUse: candidate.titleUse, titleHead: candidate.titleHead,
        marriage: candidate.marriage, service: candidate.service,
        takesGivenName: candidate.takesGivenName, isRuler: candidate.isRuler,
        hasCapitalWord: candidate.hasCapitalWord,
        isAcronym: candidate.isAcronym,
        isInCapitals: candidate.isInCapitals, isKindKnown: candidate.kind != nil,
        isSeveral: candidate.isSeveral,
        startsWithParticle: Self.startsWithParticle(bytes[candidate.core.range])))
  }

  private static func startsWithParticle(_ bytes: Slice<UnsafeRawBufferPointer>) -> Bool {
    guard let first = bytes.first else { return false }
    return first >= 0x61 && first <= 0x7A || bytes.prefix(4).dropFirst(2).contains(0x2D)
  }

  /// All forms in order of appearance.
  var ids: some Collection<FormID> { forms.indices.lazy.map { FormID($0) } }

  /// What is known of a form.
  subscript(form: FormID) -> NameForm { forms[form] }

  /// The words of a form's core.
  func words(of form: FormID) -> ArraySlice<WordID> { words[forms[form].words] }

  /// Hashes a wording.
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

/// The forms of the last candidates of a text.
struct RecentForms: Sendable {
  private var forms: [FormID] = []

  /// Takes in the form of the next candidate.
  mutating func append(_ form: FormID) {
    if forms.count == 2 * Self.most { forms.removeFirst(Self.most) }
    forms.append(form)
  }

  /// The form of the last candidate for 1, of the one before it for 2, and so on.
  ///
  /// - Returns: `nil` for 0 and for candidates that are no longer kept.
  subscript(back: Int) -> FormID? {
    back > 0 && back <= forms.count ? forms[forms.count - back] : nil
  }

  private static var most: Int { 16 }
}
