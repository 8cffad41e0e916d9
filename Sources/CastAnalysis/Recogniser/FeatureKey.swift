/// Takes in the features of a token: sums their weights, or collects them for training.
package protocol FeatureSink {
  /// Takes in one feature, a hash of what was seen and of which question was asked.
  mutating func add(_ feature: UInt64)
}

/// Hashes what was seen under a question's number.
package struct FeatureKey {
  package private(set) var value: UInt64

  /// Starts the feature of one question.
  @inline(__always)
  init(_ question: FeatureQuestion) {
    value = UInt64(question.rawValue) &* 0xA24B_AED4_963E_E407
  }

  /// The feature together with what was seen.
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

/// Which question a feature answers; the raw values are part of the model's file.
enum FeatureQuestion: UInt8 {
  // Of the token's own word.
  case word = 1
  case prefix, suffix, wordClass, cluster, coarseCluster, knowledge, knowledgeSet
  // Of a word beside it; one for each of the four places.
  case neighbour = 16
  case neighbourSuffix, neighbourClass, neighbourCluster, neighbourKnowledge
  // Of the token and its surroundings.
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
