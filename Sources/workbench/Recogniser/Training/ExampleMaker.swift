import CastAnalysis
import DocumentModel
import PlainText

/// Aligns the annotation of a corpus with the tokens of the analysis.
///
/// One guideline for all sources: names without articles and titles; what a source doesn't annotate
/// stays open and isn't learnt as "no name" (docs/recogniser.md, "Data").
struct ExampleMaker {
  let guideline: SourceGuideline
  let source: Int
  /// Families of features that are left out.
  let omitted: Set<FeatureFamily>

  /// The stretches of a document with the labels that its annotation allows; stretches without annotation are left
  /// out.
  ///
  /// - Parameter weights: what was learnt from other documents, see `TrainingSegment`.
  func examples(
    _ document: CorpusDocument, weights: WeightTable?, _ index: inout FeatureIndex
  ) -> [ChainExample] {
    let text = CorpusText(id: document.id, bytes: document.bytes).document
    let segments = TrainingSegment.segments(of: text, weights: weights, omitting: omitted)
    var names = document.names[...]
    return segments.compactMap { segment in
      guard let first = segment.tokens.first, let last = segment.tokens.last else { return nil }
      while let name = names.first, name.span.end <= first.span.start { names.removeFirst() }
      let inside = names.prefix { $0.span.start < last.span.end }
      let allowed = labels(segment.tokens, inside, document)
      guard allowed.contains(where: { $0 != ChainState.any }) else { return nil }
      var example = ChainExample()
      for token in segment.tokens {
        example.features += index.numbers(of: token.features, .plain)
        example.features += index.numbers(of: sourceFeatures(token), .source)
        example.features += index.numbers(of: token.opinions, .opinion)
        example.ends.append(example.features.count)
        example.gaps.append(token.gap)
      }
      example.allowed = allowed
      return example
    }
  }

  /// The source of a token, which the analysis doesn't use.
  ///
  /// It is learnt so that the habits of a source aren't attributed to words.
  private func sourceFeatures(_ token: TrainingSegment.Token) -> [UInt64] {
    let base = 0xF000_0000_0000_0000 | UInt64(source) << 8
    return [base, base | (token.isCapital ? 1 : 2), base | (token.isGroup ? 4 : 3)]
  }

  // MARK: Labels

  private func labels(
    _ tokens: [TrainingSegment.Token], _ names: ArraySlice<CorpusName>, _ document: CorpusDocument
  ) -> [UInt32] {
    var allowed = tokens.map { guideline.outside($0) }
    for name in names {
      guard let first = tokens.firstIndex(where: { $0.span.end > name.span.start }),
        let last = tokens.lastIndex(where: { $0.span.start < name.span.end }), first <= last
      else { continue }
      let kind = guideline.kind(name)
      let core = startOfCore(tokens, first...last, kind)
      guard let kind, let core, fits(tokens[first...last], name, document) else {
        for token in first...last { allowed[token] = ChainState.any }
        continue
      }
      for token in first..<core { allowed[token] = ChainState.none }
      // A people is no person, organisation or place, whatever the source calls it.
      let isGroup = (core...last).allSatisfy { tokens[$0].isGroup }
      // A country is a place, also where the source means its government, team or people.
      let isCountry = kind != .person && (core...last).allSatisfy { tokens[$0].isCountry }
      let label: NameLabel.Kind = isGroup ? .rest : isCountry ? .place : kind
      for token in core...last {
        allowed[token] = ChainState.bit(label, .init(of: token, in: core..<last + 1))
      }
    }
    return allowed
  }

  /// The first token after articles and, for a person, after titles and what precedes them; `nil` if what is left may
  /// not be a name ("the Duke of Kent").
  private func startOfCore(
    _ tokens: [TrainingSegment.Token], _ range: ClosedRange<Int>, _ kind: NameLabel.Kind?
  ) -> Int? {
    guard var core = range.first(where: { !tokens[$0].isArticle }) else { return nil }
    guard kind == .person else { return core }
    if let title = lastTitle(tokens, core...range.upperBound) {
      core = title + 1
      guard tokens[core].isCapital || tokens[core].isParticle else { return nil }
    }
    return tokens[core].isTitle && !tokens[core].isName ? nil : core
  }

  /// The last of the titles, or of other words, before a person's name: "Iraqi President".
  private func lastTitle(_ tokens: [TrainingSegment.Token], _ range: ClosedRange<Int>) -> Int? {
    var found: Int?
    for place in range.dropLast() {
      if tokens[place].isTitle {
        found = place
      } else if !tokens[place].isCapital || isOfPerson(tokens[place]) {
        break
      }
    }
    return found
  }

  /// Whether a token is known as a word of persons' names, and not as a country or people.
  private func isOfPerson(_ token: TrainingSegment.Token) -> Bool {
    token.isName && !token.isCountry && !token.isGroup
  }

  /// Whether the tokens hold all words of the name but an article and a possessive ending.
  private func fits(
    _ tokens: ArraySlice<TrainingSegment.Token>, _ name: CorpusName, _ document: CorpusDocument
  ) -> Bool {
    guard let first = tokens.first, let last = tokens.last,
      first.span.start >= name.span.start, last.span.end <= name.span.end
    else { return false }
    let before = document.text(name.span.start..<first.span.start)
    let after = document.text(last.span.end..<name.span.end)
    let articles = ["", "the", "a", "an"]
    return articles.contains(letters(before)) && ["", "s"].contains(letters(after))
  }

  private func letters(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}

extension CorpusDocument {
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
