import DocumentModel

/// Turns paragraphs into candidates: words, labels of the trained chain, names.
struct NameRecogniser: Sendable {
  /// Bytes that are surveyed for the document's own use of words before the first name is decided.
  let surveySize: Int
  private var reader = BlockReader()
  private var knowledge = WordKnowledge(.embedded)
  private var tagger: NameTagger
  private let unit: Int32
  private var isSurveyed = false
  /// The language of the text, told by the first batch.
  private(set) var language = TextLanguage.english
  /// Finds names outside English.
  private var recurring: RecurringNames?

  /// Makes a recogniser of a text that has not been read yet.
  init(surveySize: Int, weights: WeightTable) {
    self.surveySize = surveySize
    tagger = NameTagger(weights: weights)
    unit = weights.unit
  }

  /// The words of the text so far.
  var vocabulary: Vocabulary { reader.vocabulary }

  /// Appends the names in `paragraphs`, of which the first has index `first`, to `list`.
  ///
  /// The first batch is read as a whole before its first name is decided, later ones paragraph by
  /// paragraph.
  mutating func recognise(
    _ paragraphs: [Paragraph], first: Int, _ source: TextSource, into list: inout CandidateList
  ) {
    let isFirst = !isSurveyed
    if isFirst { tellLanguage(paragraphs, source) }
    if language.support == .none { return }
    if !isFirst {
      for (offset, paragraph) in paragraphs.enumerated() {
        reader.read([paragraph], first: first + offset, source)
        find(into: &list)
      }
    } else {
      reader.read(paragraphs, first: first, source)
      find(into: &list)
    }
  }

  private mutating func tellLanguage(_ paragraphs: [Paragraph], _ source: TextSource) {
    isSurveyed = true
    language = LanguageDetector.language(of: paragraphs, source)
    if language.support == .recurringNames { recurring = RecurringNames(language) }
  }

  /// Finds the names in the blocks read so far and forgets their tokens.
  private mutating func find(into list: inout CandidateList) {
    knowledge.update(reader.vocabulary)
    if recurring != nil {
      recurring?.find(reader, knowledge, into: &list)
      return reader.removeTokens()
    }
    var lattice = tagger.look(reader, knowledge)
    let tokens = NameTokens(reader.tokens, reader.vocabulary)
    tagger.names(&lattice, reader, knowledge) { name, number in
      let block = reader.blocks[number]
      tokens.append(name, unit: unit, block.tokens, block.paragraph, to: &list)
    }
    reader.removeTokens()
  }

  /// Appends a candidate for each of `names`, which are sorted, to `list`.
  mutating func describe(
    _ names: [GivenName], in paragraphs: [Paragraph], _ source: TextSource,
    into list: inout CandidateList
  ) {
    reader.read(paragraphs, first: 0, source, withCode: true)
    var tokens = NameTokens(reader.tokens, reader.vocabulary)
    for name in names {
      let next = paragraphs.partitioningIndex { $0.span.start > name.span.start }
      let paragraph = max(0, next - 1)
      tokens.describe(name, paragraph, in: reader.tokens(ofParagraph: paragraph), into: &list)
    }
    reader.removeTokens()
  }
}
