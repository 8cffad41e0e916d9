import DocumentModel
import System

/// Turns paragraphs into candidates: cuts them into words, labels these with the chain, and reads off the names.
struct NameRecogniser: Sendable {
  /// Bytes that are read before the first name is decided, for the document's use of words.
  let surveySize: Int
  private var reader = BlockReader()
  private var knowledge = WordKnowledge(.embedded)
  private var tagger: NameTagger
  private var tally = RoleTally()
  private let unit: Int32
  private var isSurveyed = false
  /// The language of the text, detected in the first batch.
  private(set) var language = TextLanguage.english
  /// What earlier names imply for later ones.
  private var memory = SpanMemory()
  /// The short names that the text has defined so far.
  private var terms = DefinedTerms()
  private var recurring: RecurringNames?

  /// Makes a recogniser for a text that has not been read yet.
  init(surveySize: Int, weights: WeightTable, workers: WorkerCount) {
    self.surveySize = surveySize
    tagger = NameTagger(weights: weights, workers: workers)
    unit = weights.unit
  }

  /// The names of speakers and authors in the document's format, ascending.
  var attributedNames: [Span] = []

  var vocabulary: Vocabulary { reader.vocabulary }

  /// Appends the names in `parts` to `list`.
  ///
  /// The first batch is read as a whole before its first name is decided, later ones in chunks.
  mutating func recognise(
    _ parts: [TextPart], _ source: TextSource, into list: inout CandidateList
  ) {
    if !isSurveyed { detectLanguage(parts, source) }
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

  /// Bytes of a chunk of short parts, chosen by hand: enough for several threads, and little memory.
  private static var chunkSize: Int { 1 << 18 }

  /// The end of the chunk that starts with the part `start`; it depends on the text alone.
  private func endOfChunk(_ parts: [TextPart], from start: Int) -> Int {
    var (end, size) = (start, 0)
    while end < parts.count, size < Self.chunkSize {
      size += parts[end].span.count
      end += 1
    }
    return end
  }

  private mutating func detectLanguage(_ parts: [TextPart], _ source: TextSource) {
    language = LanguageDetector.language(
      of: parts.map { Paragraph(span: $0.span, kind: $0.kind) }, source)
    if language.support == .recurringNames { recurring = RecurringNames(language) }
  }

  /// Finds the names in the blocks read so far and removes their tokens.
  private mutating func find(_ bytes: UnsafeRawBufferPointer, into list: inout CandidateList) {
    knowledge.update(reader.vocabulary)
    if recurring != nil {
      recurring?.find(reader, knowledge, into: &list)
      return reader.removeTokens()
    }
    let lattices = tagger.look(reader, knowledge)
    tally.count(reader, knowledge)
    let tokens = NameTokens(reader.tokens, reader.vocabulary, tally)
    var chunk = ChunkNames(
      unit: unit, spans: NameSpans(tokens, memory, bytes), terms: terms,
      speakers: SpeakerNames(attributedNames, in: reader))
    // A second reference would make the first new entry copy a whole table.
    (memory, terms) = (SpanMemory(), DefinedTerms())
    chunk.spans.memory.hasNamingWords = DefinedNames.hasNamingWords(reader.vocabulary)
    var open = 0
    tagger.names(lattices, reader, knowledge) { name, number in
      while open < number { chunk.close(reader.blocks[open], into: &list); open += 1 }
      chunk.spans.append(name)
    }
    for block in reader.blocks[open...] { chunk.close(block, into: &list) }
    (memory, terms) = (chunk.spans.memory, chunk.terms)
    reader.removeTokens()
  }

  /// Appends a candidate for each of the sorted `names` to `list`.
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

/// Makes candidates of the names of a chunk, block by block.
private struct ChunkNames {
  /// The weight that stands for one natural logarithm of odds.
  let unit: Int32
  /// The names of the block that is read.
  var spans: NameSpans
  private(set) var terms: DefinedTerms
  private(set) var speakers: SpeakerNames

  /// Mends the names of a block, whose last name has been appended to `spans`, and appends its candidates to `list`.
  mutating func close(_ block: BlockReader.Block, into list: inout CandidateList) {
    let tokens = spans.tokens
    spans.mend(block.tokens)
    let definitions = DefinedNames.find(in: &spans)
    for found in definitions { terms.add(tokens.words(found.term), found.kind) }
    for firm in spans.plainFirms { terms.add(tokens.words(firm), .organisation) }
    let first = list.candidates.count
    var piece = NameTokens.Piece(block, terms)
    for name in spans.names {
      appendSpeakers(before: name.tokens.upperBound, in: &piece, to: &list)
      guard name.tokens.lowerBound >= piece.next else { continue }
      tokens.append(name, unit: unit, in: &piece, to: &list)
    }
    spans.removeNames()
    appendSpeakers(before: block.tokens.upperBound, in: &piece, to: &list)
    tokens.appendUnlabelledNames(before: block.tokens.upperBound, in: &piece, to: &list)
    for found in definitions { list.define(found, from: first, tokens) }
  }

  private mutating func appendSpeakers(
    before end: Int, in piece: inout NameTokens.Piece, to list: inout CandidateList
  ) {
    while let speaker = speakers.next(before: end) {
      spans.tokens.append(speaker: speaker, in: &piece, to: &list)
    }
  }
}
