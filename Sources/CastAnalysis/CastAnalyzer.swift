import DocumentModel
import System

/// Finds the cast of a text: who is mentioned, where, and which names are one actor's.
///
/// Paragraphs may arrive in pieces. Tokens give mentions, mentions give actors: `Tokens` cuts the text into words,
/// `Mentions` finds names among them, `Aliases` joins the wordings of each actor.
///
/// ```swift
/// var analyzer = CastAnalyzer(source: document.source, document: document.id)
/// var cast = Cast(of: document)
/// while !cast.isComplete, let delta = analyzer.nextBatch(of: document) {
///   cast.apply(delta)
/// }
/// let names = cast.members.map(\.name)  // ["Elinor Marsh", "Dover"]
/// ```
///
/// The result doesn't depend on how the paragraphs are cut into pieces: they are analysed in batches whose ends depend
/// on the text alone, and until a batch is full nothing new is found. For a document that is already complete use
/// ``cast(of:workers:)``, for names that are known beforehand ``cast(of:names:)``.
public struct CastAnalyzer: Sendable {
  private let source: TextSource
  private let document: DocumentID
  private var parts: TextParts
  private var pending: [TextPart] = []
  private var pendingBytes = 0
  /// Bytes of the paragraphs analysed so far.
  public private(set) var analysedBytes = 0
  /// The next paragraph of a document that is analysed batch by batch, and the rest of its run.
  private var next = 0
  private var run: ArraySlice<Paragraph> = []
  private var recogniser: NameRecogniser
  private var forms = FormTable()
  private var stories = StoryScopes()
  private var sectionCount = 0
  private var aliasTable = AliasTable()
  private var aliases: [Alias] = []
  private var members: [CastMember] = []
  /// The evidence for each actor found so far.
  package private(set) var evidence: [ActorEvidence] = []

  /// Makes an analyser for the text `source`.
  ///
  /// - Parameters:
  ///   - document: the document that the deltas are for.
  ///   - workers: threads that share the work; the result doesn't depend on their number.
  public init(source: TextSource, document: DocumentID, workers: WorkerCount = .one) {
    self.init(source: source, document: document, surveySize: Self.surveySize, workers: workers)
  }

  /// Bytes that are read before the first name is decided, for the document's use of words: 1 MB, a novel.
  ///
  /// By hand: more would delay the first cast.
  package static let surveySize = 1 << 20

  /// Makes an analyser that reads `surveySize` bytes before it decides the first name.
  package init(
    source: TextSource, document: DocumentID, surveySize: Int = Self.surveySize,
    weights: WeightTable = .embedded, workers: WorkerCount = .one
  ) {
    self.source = source
    self.document = document
    parts = TextParts(source)
    recogniser = NameRecogniser(surveySize: surveySize, weights: weights, workers: workers)
  }

  /// Analyses the paragraphs that follow those given so far, and returns what is new.
  ///
  /// Complexity: linear in the text over all calls.
  ///
  /// - Parameter isLast: whether no more paragraphs follow.
  public mutating func extend(
    with paragraphs: some Sequence<Paragraph>, isLast: Bool
  ) -> CastDelta {
    var mentions: [Mention] = []
    for paragraph in paragraphs {
      parts.begin(paragraph)
      while takePart() {
        if pendingBytes >= batchSize { analysePending(&mentions) }
      }
    }
    if isLast, !pending.isEmpty { analysePending(&mentions) }
    return delta(mentions, isComplete: isLast || recogniser.language.support == .none)
  }

  /// Analyses the next batch of a document; the last batch of a document that is complete makes the cast complete.
  ///
  /// Complexity: linear in the text over all calls. A batch is 16 MB at most.
  ///
  /// - Parameter isUrgent: whether a batch needn't be full, for a text that is still being read.
  /// - Returns: `nil` if nothing can be done until more has been read.
  public mutating func nextBatch(of document: Document, isUrgent: Bool = false) -> CastDelta? {
    if analysedBytes == 0 {
      recogniser.attributedNames = document.details.attributions.map(\.name).sorted()
    }
    while pendingBytes < batchSize, takePart() || beginParagraph(of: document) {}
    let isLast =
      document.isComplete && parts.isAtEnd && run.isEmpty && next == document.paragraphs.count
    guard isLast || pendingBytes >= (isUrgent ? 1 : batchSize) else { return nil }
    var mentions: [Mention] = []
    if !pending.isEmpty { analysePending(&mentions) }
    return delta(mentions, isComplete: isLast || recogniser.language.support == .none)
  }

  /// Adds the next part of the current paragraph to the batch; false at its end.
  private mutating func takePart() -> Bool {
    guard let part = parts.next() else { return false }
    pending.append(part)
    pendingBytes += part.span.count
    return true
  }

  /// Begins the next paragraph of a document; false at its end.
  private mutating func beginParagraph(of document: Document) -> Bool {
    if run.isEmpty, next < document.paragraphs.closedCount {
      let following = document.paragraphs.run(holding: next)
      // A run of a text that is still being read may have grown since it was seen.
      run = document.paragraphs.paragraphs(of: following)
        .dropFirst(next - following.paragraphs.lowerBound)
      next = following.paragraphs.upperBound
    }
    guard let paragraph = run.popFirst() else { return false }
    parts.begin(paragraph)
    return true
  }

  private func delta(_ mentions: [Mention], isComplete: Bool) -> CastDelta {
    CastDelta(
      document: document, mentions: mentions, aliases: aliases, members: members,
      isComplete: isComplete, language: recogniser.language)
  }

  /// The cast of a complete document.
  ///
  /// ```swift
  /// let cast = CastAnalyzer.cast(of: document)
  /// for member in cast.members.indices {
  ///   print(cast.members[member].name, cast.mentionCount(of: member))
  /// }
  /// ```
  ///
  /// Complexity: linear in the text.
  ///
  /// - Parameter workers: threads that share the work; the result doesn't depend on their number.
  public static func cast(of document: Document, workers: WorkerCount = .one) -> Cast {
    var analyzer = CastAnalyzer(source: document.source, document: document.id, workers: workers)
    var cast = Cast(of: document)
    while !cast.isComplete, let delta = analyzer.nextBatch(of: document) { cast.apply(delta) }
    return cast
  }

  /// Bytes of a full batch.
  ///
  /// The first is the survey. The others grow with the text, so that resolving all forms again after each stays linear
  /// in total, up to a size that bounds memory.
  private var batchSize: Int {
    let least = analysedBytes == 0 ? recogniser.surveySize : recogniser.surveySize / 2
    return max(least, min(analysedBytes / 4, Self.largestBatch))
  }

  private static let largestBatch = 16 << 20

  private mutating func analysePending(_ mentions: inout [Mention]) {
    var list = CandidateList()
    recogniser.recognise(pending, source, into: &list)
    link(list, list.candidates.map(\.span), pending[...], &mentions)
    analysedBytes += pendingBytes
    pendingBytes = 0
    pending.removeAll(keepingCapacity: true)
  }

  /// The whole cast of a text with given names, which are sorted.
  mutating func join(_ names: [GivenName], _ paragraphs: [Paragraph]) -> CastDelta {
    var list = CandidateList()
    recogniser.describe(names, in: paragraphs, source, into: &list)
    var mentions: [Mention] = []
    link(list, names.map(\.span), [TextPart](paragraphs, of: source)[...], &mentions)
    return delta(mentions, isComplete: true)
  }

  /// Decides which actors the candidates of `list`, which stand at `spans`, are.
  private mutating func link(
    _ list: CandidateList, _ spans: [Span], _ parts: ArraySlice<TextPart>,
    _ mentions: inout [Mention]
  ) {
    let sections = sections(of: list, in: parts)
    let found = addForms(of: list, stories.scopes(of: list, sections: sections))
    let vocabulary = recogniser.vocabulary
    var resolution = AliasRules.resolve(forms, vocabulary)
    aliasTable.update(&resolution)
    if aliasTable.entries.isEmpty, let first = list.candidates.first, first.opensText {
      aliasTable.open(with: found[0])
    }
    mentions.reserveCapacity(mentions.count + found.count)
    for (index, candidate) in list.candidates.enumerated() {
      aliasTable.enter(section: sections[index])
      let alias = aliasTable.alias(
        of: found[index], &resolution,
        text: source.withBytes { Wording.text($0, candidate.span.range, vocabulary) })
      mentions.append(Mention(span: spans[index], alias: alias, paragraph: candidate.paragraph))
    }
    aliasTable.settle(&resolution)
    let built = CastBuilder(resolution, aliasTable, source)
    (aliases, members, evidence) = (built.aliases, built.members, built.evidence)
  }

  /// The form of each candidate, given the story in which it stands.
  private mutating func addForms(of list: CandidateList, _ scopes: [Int32]) -> [FormID] {
    let vocabulary = recogniser.vocabulary
    let found = source.withBytes { bytes in
      zip(list.candidates, scopes).map { candidate, scope in
        let scope = scope > 0 && isFamous(candidate, list) ? 0 : scope
        return forms.add(candidate, in: scope, of: list, bytes, vocabulary)
      }
    }
    for (term, name) in list.definitions { forms.define(found[term], as: found[name]) }
    return found
  }

  /// Whether a single word names a person whom the tables know by it: "Shakespeare" is one in all stories.
  private func isFamous(_ candidate: NameCandidate, _ list: CandidateList) -> Bool {
    guard candidate.words.count == 1, !candidate.hasTitle,
      let word = list.words[candidate.words].first
    else { return false }
    let classes = recogniser.vocabulary[word].classes
    if classes.contains(.neverName) { return true }
    guard !classes.meets(.anyGivenName) else { return false }
    let known = Knowledge.embedded.entry(of: recogniser.vocabulary.hash(of: word))
    return known?.classes.contains(.knownPerson) ?? false
  }

  /// The number of the section in which each candidate stands: the number of headings before it.
  private mutating func sections(of list: CandidateList, in parts: ArraySlice<TextPart>) -> [Int] {
    var rest = parts
    var found: [Int] = []
    found.reserveCapacity(list.candidates.count)
    for candidate in list.candidates {
      while let part = rest.first, part.span.start <= candidate.span.start {
        rest.removeFirst()
        if opensSection(part, source) { sectionCount += 1 }
      }
      found.append(sectionCount)
    }
    for part in rest where opensSection(part, source) { sectionCount += 1 }
    return found
  }
}
