import DocumentModel
import System

/// Finds the cast of a text while its paragraphs arrive.
///
/// Tokens give mentions, mentions give actors: `Tokens` cuts the text into words, `Mentions` finds
/// names among them, `Aliases` decides which wordings are one actor's. The result does not depend
/// on how the paragraphs are cut into pieces: they are analysed in batches whose ends only the text
/// decides, and until a batch is full `extend` finds nothing new.
public struct CastAnalyzer: Sendable {
  private let source: TextSource
  private let document: DocumentID
  private var parts: TextParts
  private var pending: [TextPart] = []
  private var pendingBytes = 0
  /// Bytes of the paragraphs that have been analysed.
  public private(set) var analysedBytes = 0
  /// What comes next of a document that is analysed batch by batch.
  private var next = 0
  private var run: ArraySlice<Paragraph> = []
  private var recogniser: NameRecogniser
  private var forms = FormTable()
  private var stories = StoryScopes()
  private var sectionCount = 0
  private var aliasTable = AliasTable()
  private var aliases: [Alias] = []
  private var members: [CastMember] = []
  /// What speaks for each actor found so far.
  package private(set) var evidence: [ActorEvidence] = []

  /// Makes an analyser of the text `source`.
  ///
  /// - Parameter workers: how many threads share the work; what is found doesn't depend on it.
  public init(source: TextSource, document: DocumentID, workers: WorkerCount = .one) {
    self.init(source: source, document: document, surveySize: 1 << 20, workers: workers)
  }

  /// Makes an analyser that surveys so many bytes before it decides the first name.
  package init(
    source: TextSource, document: DocumentID, surveySize: Int = 1 << 20,
    weights: WeightTable = .embedded, workers: WorkerCount = .one
  ) {
    self.source = source
    self.document = document
    parts = TextParts(source)
    recogniser = NameRecogniser(surveySize: surveySize, weights: weights, workers: workers)
  }

  /// Analyses the paragraphs that follow those given so far.
  ///
  /// Complexity: linear in the text over all calls.
  ///
  /// - Parameter isLast: no more will come.
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

  /// Analyses the next batch of a document; the last batch of one that has been read whole is complete.
  ///
  /// Complexity: linear in the text over all calls. A batch is at most 16 MB.
  ///
  /// - Parameter isUrgent: a batch of a text that is still being read needs not be full.
  /// - Returns: `nil` if nothing is to be done until more has been read.
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

  /// Takes the next part of the paragraph that was begun; false at its end.
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

  /// The cast of a document whose paragraphs are all known.
  public static func cast(of document: Document, workers: WorkerCount = .one) -> Cast {
    var analyzer = CastAnalyzer(
      source: document.source, document: document.id, workers: workers)
    var cast = Cast(of: document)
    while !cast.isComplete, let delta = analyzer.nextBatch(of: document) { cast.apply(delta) }
    return cast
  }

  /// Bytes after which a batch is full.
  ///
  /// The first is the survey of the document's own use of words; the others grow with the text, so
  /// that resolving all forms again after each stays linear in total, up to a size that bounds memory.
  private var batchSize: Int {
    let least = analysedBytes == 0 ? recogniser.surveySize : recogniser.surveySize / 2
    return max(least, min(analysedBytes / 4, 16 << 20))
  }

  private mutating func analysePending(_ mentions: inout [Mention]) {
    var list = CandidateList()
    recogniser.recognise(pending, source, into: &list)
    link(list, list.candidates.map(\.span), pending[...], &mentions)
    analysedBytes += pendingBytes
    pendingBytes = 0
    pending.removeAll(keepingCapacity: true)
  }

  /// The whole cast of a text whose names are given and sorted.
  mutating func join(_ names: [GivenName], _ paragraphs: [Paragraph]) -> CastDelta {
    var list = CandidateList()
    recogniser.describe(names, in: paragraphs, source, into: &list)
    var mentions: [Mention] = []
    link(list, names.map(\.span), [TextPart](paragraphs, of: source)[...], &mentions)
    return delta(mentions, isComplete: true)
  }

  /// Decides whom the candidates of `list`, which stand at `spans`, are about.
  private mutating func link(
    _ list: CandidateList, _ spans: [Span], _ parts: ArraySlice<TextPart>,
    _ mentions: inout [Mention]
  ) {
    let sections = sections(of: list, in: parts)
    let scopes = stories.scopes(of: list, sections: sections)
    let vocabulary = recogniser.vocabulary
    let found = source.withBytes { bytes in
      zip(list.candidates, scopes).map { candidate, scope in
        forms.add(
          candidate, in: scope > 0 && isFamous(candidate, list) ? 0 : scope, of: list, bytes,
          vocabulary)
      }
    }
    for (term, name) in list.definitions { forms.define(found[term], as: found[name]) }
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
      mentions.append(
        Mention(span: spans[index], alias: alias, paragraph: candidate.paragraph))
    }
    aliasTable.settle(&resolution)
    let built = CastBuilder(resolution, aliasTable, source)
    (aliases, members, evidence) = (built.aliases, built.members, built.evidence)
  }

  /// Whether a single word names a person whom the tables know by it: "Shakespeare" in any story.
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

  /// The number of the section in which each candidate stands: of the headings before it.
  private mutating func sections(
    of list: CandidateList, in parts: ArraySlice<TextPart>
  ) -> [Int] {
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
