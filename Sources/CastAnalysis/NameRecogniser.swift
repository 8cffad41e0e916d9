import DocumentModel
import System

/// Turns paragraphs into candidates: words, labels of the trained chain, names.
struct NameRecogniser: Sendable {
  /// Bytes that are surveyed for the document's own use of words before the first name is decided.
  let surveySize: Int
  private var reader = BlockReader()
  private var knowledge = WordKnowledge(.embedded)
  private var tagger: NameTagger
  private var tally = RoleTally()
  private let unit: Int32
  private var isSurveyed = false
  /// The language of the text, told by the first batch.
  private(set) var language = TextLanguage.english
  /// What the names so far tell of the spans of those to come.
  private var memory = SpanMemory()
  /// The short names that the text has defined so far.
  private var terms = DefinedTerms()
  /// Finds names outside English.
  private var recurring: RecurringNames?

  /// Makes a recogniser of a text that has not been read yet.
  init(surveySize: Int, weights: WeightTable, workers: WorkerCount) {
    self.surveySize = surveySize
    tagger = NameTagger(weights: weights, workers: workers)
    unit = weights.unit
  }

  /// Names that the document's format tells: of who says or wrote what, ascending.
  var attributedNames: [Span] = []

  /// The words of the text so far.
  var vocabulary: Vocabulary { reader.vocabulary }

  /// Appends the names in `parts` to `list`.
  ///
  /// The first batch is read as a whole before its first name is decided, later ones in chunks.
  mutating func recognise(
    _ parts: [TextPart], _ source: TextSource, into list: inout CandidateList
  ) {
    if !isSurveyed { tellLanguage(parts, source) }
    if language.support == .none { return isSurveyed = true }
    var start = 0
    while start < parts.count {
      let end = isSurveyed ? endOfChunk(parts, from: start) : parts.count
      reader.read(parts[start..<end], source)
      source.withBytes { find($0, into: &list) }
      start = end
    }
    isSurveyed = true
  }

  /// Bytes of a chunk, if its parts are short: enough for several threads, little to hold.
  private static var chunkSize: Int { 1 << 18 }

  /// The end of the chunk that starts with the part `start`; only the text decides it.
  private func endOfChunk(_ parts: [TextPart], from start: Int) -> Int {
    var (end, size) = (start, 0)
    while end < parts.count, size < Self.chunkSize {
      size += parts[end].span.count
      end += 1
    }
    return end
  }

  private mutating func tellLanguage(_ parts: [TextPart], _ source: TextSource) {
    language = LanguageDetector.language(
      of: parts.map { Paragraph(span: $0.span, kind: $0.kind) }, source)
    if language.support == .recurringNames { recurring = RecurringNames(language) }
  }

  /// Finds the names in the blocks read so far and forgets their tokens.
  private mutating func find(
    _ bytes: UnsafeRawBufferPointer, into list: inout CandidateList
  ) {
    knowledge.update(reader.vocabulary)
    if recurring != nil {
      recurring?.find(reader, knowledge, into: &list)
      return reader.removeTokens()
    }
    let lattices = tagger.look(reader, knowledge)
    tally.count(reader, knowledge)
    let tokens = NameTokens(reader.tokens, reader.vocabulary, tally)
    var pieces = reader.blocks.map { NameTokens.Piece($0) }
    var speakers = SpeakerNames(attributedNames, in: reader)
    var spans = NameSpans(tokens, memory, bytes)
    spans.memory.hasNamingWords = DefinedNames.hasNamingWords(reader.vocabulary)
    var open = 0
    func close(_ number: Int) {
      spans.mend(pieces[number].tokens)
      let definitions = DefinedNames.find(in: &spans, bytes)
      for found in definitions { terms.add(tokens.words(found.term), found.kind) }
      for firm in spans.plainFirms { terms.add(tokens.words(firm), .organisation) }
      let first = list.candidates.count
      pieces[number].terms = terms
      spans.takeNames { name in
        while let speaker = speakers.next(before: name.tokens.upperBound) {
          tokens.append(speaker: speaker, in: &pieces[number], to: &list)
        }
        guard name.tokens.lowerBound >= pieces[number].next else { return }
        tokens.append(name, unit: unit, in: &pieces[number], to: &list)
      }
      while let speaker = speakers.next(before: pieces[number].tokens.upperBound) {
        tokens.append(speaker: speaker, in: &pieces[number], to: &list)
      }
      tokens.close(&pieces[number], to: &list)
      // Else the next definition would copy the terms.
      pieces[number].terms = DefinedTerms()
      for found in definitions { list.define(found, from: first, tokens) }
    }
    tagger.names(lattices, reader, knowledge) { name, number in
      while open < number { close(open); open += 1 }
      spans.append(name)
    }
    while open < pieces.count { close(open); open += 1 }
    memory = spans.memory
    reader.removeTokens()
  }

  /// Appends a candidate for each of `names`, which are sorted, to `list`.
  mutating func describe(
    _ names: [GivenName], in paragraphs: [Paragraph], _ source: TextSource,
    into list: inout CandidateList
  ) {
    reader.read([TextPart](paragraphs, of: source), source, withCode: true)
    var tokens = NameTokens(reader.tokens, reader.vocabulary)
    for name in names {
      let next = paragraphs.partitioningIndex { $0.span.start > name.span.start }
      let paragraph = max(0, next - 1)
      tokens.describe(name, paragraph, in: reader.tokens(ofParagraph: paragraph), into: &list)
    }
    reader.removeTokens()
  }
}
