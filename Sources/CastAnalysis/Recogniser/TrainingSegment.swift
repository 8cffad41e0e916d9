import DocumentModel

/// A stretch of tokens with all their features, for training.
package struct TrainingSegment {
  /// A token with what is needed to align an annotated corpus with it.
  package struct Token {
    package var span: Span
    /// The number of the gap before it.
    package var gap: UInt8
    package var isCapital: Bool
    /// Whether it is, or begins, a title, which belongs to no name.
    package var isTitle: Bool
    /// Whether it may open a surname: "de", "van".
    package var isParticle: Bool
    package var isArticle: Bool
    /// Whether the tables list it as a given name, a surname or a place.
    package var isName: Bool
    /// Whether it is, or is part of, a country's name.
    package var isCountry: Bool
    /// Whether the tables list it as a people, religion or movement.
    package var isGroup: Bool
    package var features: [UInt64]
    /// The features that depend on the labels of the document's other tokens of its word.
    package var opinions: [UInt64] = []
  }

  package var tokens: [Token]
}

extension TrainingSegment {
  /// The stretches of a document in which names may stand, read in the same way as by the analysis.
  ///
  /// - Parameters:
  ///   - weights: the weights learnt from other documents, for the features that depend on labels; without weights
  ///     these are left out.
  ///   - omitted: families of features to leave out.
  package static func segments(
    of document: Document, weights: WeightTable?, omitting omitted: Set<FeatureFamily> = []
  ) -> [TrainingSegment] {
    var reader = BlockReader()
    reader.read([TextPart](document.paragraphs, of: document.source), document.source)
    var knowledge = WordKnowledge(.embedded)
    knowledge.update(reader.vocabulary)
    var tagger = NameTagger(weights: weights ?? .embedded)
    let lattices = tagger.look(reader, knowledge)
    return lattices.flatMap { lattice in
      lattice.stretches.map { stretch in
        var context = ContextFeatures(reader, knowledge)
        context.block = reader.blocks[stretch.block].tokens
        var segment = TrainingSegment(tokens: tokens(of: stretch.tokens, context, omitted))
        guard weights != nil else { return segment }
        for (offset, token) in stretch.tokens.enumerated() where segment.tokens[offset].isCapital {
          var opinions = FeatureList(omitted: omitted)
          let label = Int(lattice.labels[stretch.first + offset])
          context.addOpinions(at: token, label, tagger.votes, to: &opinions)
          segment.tokens[offset].opinions = opinions.features
        }
        return segment
      }
    }
  }

  private static func tokens(
    of stretch: Range<Int>, _ context: ContextFeatures, _ omitted: Set<FeatureFamily>
  ) -> [Token] {
    var surroundings = context.surroundings(from: stretch)
    let phrases = PhraseFinder(vocabulary: context.vocabulary, knowledge: context.knowledge)
      .places(context.tokens[stretch])
    return zip(stretch, phrases).map { index, phrase in
      surroundings.move(to: index, in: context)
      return token(at: index, phrase, surroundings, context, omitted)
    }
  }

  private static func token(
    at index: Int, _ phrase: PhraseFinder.Place, _ surroundings: Surroundings,
    _ context: ContextFeatures, _ omitted: Set<FeatureFamily>
  ) -> Token {
    let token = context.tokens[index]
    let classes = context.vocabulary[token.word].classes
    var collected = FeatureList(omitted: omitted)
    context.addFeatures(at: index, surroundings, to: &collected)
    context.addPhrase(phrase, to: &collected)
    for role in WordRole.allCases where context.block.contains(index + role.offset) {
      context.word(of: context.tokens[index + role.offset]).addFeatures(in: role, to: &collected)
    }
    return Token(
      span: Span(token.start, token.end), gap: token.chainGap,
      isCapital: token.flags.contains(.capital), isTitle: classes.meets([.title, .titleModifier]),
      isParticle: classes.contains(.particle), isArticle: classes.contains(.article),
      isName: classes.meets(.anyName),
      isCountry: context.knowledge[token.word].classes.contains(.country)
        || phrase.classes.contains(.country),
      isGroup: classes.meets(.anyGroup), features: collected.features)
  }
}

/// Collects features, except those of some families.
private struct FeatureList: FeatureSink {
  let omitted: Set<FeatureFamily>
  var features: [UInt64] = []

  mutating func add(_ feature: FeatureKey) {
    if !omitted.contains(feature.question.family) { features.append(feature.value) }
  }
}
