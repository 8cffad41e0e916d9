/// Receives the features of a token: sums their weights, or collects them for training.
protocol FeatureSink {
  mutating func add(_ feature: FeatureKey)
}

/// A feature: a hash of the question that was asked and of what was seen.
struct FeatureKey {
  private(set) var value: UInt64
  let question: FeatureQuestion

  /// Begins the feature of a question.
  ///
  /// The multiplier only spreads the numbers over all bits; like that of `with` it is part of the model's file.
  @inline(__always)
  init(_ question: FeatureQuestion) {
    self.question = question
    value = UInt64(question.rawValue) &* 0xA24B_AED4_963E_E407
  }

  @inline(__always)
  func with(_ seen: UInt64) -> FeatureKey {
    var key = self
    key.value = (value ^ seen) &* 0x9E37_79B9_7F4A_7C15
    key.value ^= key.value >> 32
    return key
  }

  @inline(__always)
  func with(_ seen: Int) -> FeatureKey { with(UInt64(truncatingIfNeeded: seen)) }
}

/// The question that a feature answers; the raw values are part of the model's file.
enum FeatureQuestion: UInt8 {
  // About the token's own word.
  case word = 1
  case prefix, suffix, wordClass, cluster, coarseCluster, knowledge, knowledgeSet
  // About a word next to it; one for each of the four places.
  case neighbour = 16
  case neighbourSuffix, neighbourClass, neighbourCluster, neighbourKnowledge
  // About the token and its context.
  case shapes = 32
  case shapeAndGaps, due, documentUse, documentUseInRun
  case pairBefore, pairAfter, pairAround
  case clustersBefore, clustersAfter, clustersAround
  case runBefore, runAfter, runBeforeCluster, runAfterCluster
  case runPosition, runLast, runFirst, runLastClass
  case wordInShapes, possessive, phrase, bias
  case signatures, signatureBefore, signatureAfter, signatureWordBefore, signatureWordAfter
  case signatureUse, signatureRun
  case documentLabel, documentLabelAgain, documentLabelAround
  case chainHead, chainHeadClass, chainHeadKnowledge, chainNext, chainLast, chainLastClass
  case documentContext, documentContexts, documentContextInRun
  case repeated
}

/// Features that are switched on and off together, to measure what each family contributes.
package enum FeatureFamily: String, CaseIterable, Sendable {
  /// The word itself and its neighbours.
  case words
  /// The first and last letters of a word.
  case affixes
  /// Capitals, digits, gaps; whether a capital is due.
  case shapes
  /// The hand-written lists and small tables.
  case lists
  /// Gazetteers: what kinds of name a word or phrase may be.
  case gazetteers
  /// Classes of words that occur in similar contexts.
  case clusters
  case pairs
  /// Capitals in a row.
  case runs
  /// Capitals joined by small words.
  case chains
  /// How the document writes the word.
  case use
  /// What surrounds the word elsewhere in the document.
  case contexts
  /// How the document's other tokens of the word are labelled.
  case opinions
}

extension FeatureQuestion {
  var family: FeatureFamily {
    switch self {
    case .word, .neighbour, .wordInShapes, .bias, .repeated: .words
    case .prefix, .suffix, .neighbourSuffix: .affixes
    case .shapes, .shapeAndGaps, .due, .possessive: .shapes
    case .wordClass, .neighbourClass: .lists
    case .knowledge, .knowledgeSet, .neighbourKnowledge, .phrase, .signatures, .signatureBefore,
      .signatureAfter, .signatureWordBefore, .signatureWordAfter, .signatureUse, .signatureRun:
      .gazetteers
    case .cluster, .coarseCluster, .neighbourCluster, .clustersBefore, .clustersAfter,
      .clustersAround, .runBeforeCluster, .runAfterCluster:
      .clusters
    case .pairBefore, .pairAfter, .pairAround: .pairs
    case .runBefore, .runAfter, .runPosition, .runLast, .runFirst, .runLastClass: .runs
    case .chainHead, .chainHeadClass, .chainHeadKnowledge, .chainNext, .chainLast, .chainLastClass:
      .chains
    case .documentUse, .documentUseInRun: .use
    case .documentContext, .documentContexts, .documentContextInRun: .contexts
    case .documentLabel, .documentLabelAgain, .documentLabelAround: .opinions
    }
  }
}
