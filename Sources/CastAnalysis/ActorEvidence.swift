import DocumentModel
import Glibc

/// What speaks for an actor being one, and of its kind.
package struct ActorEvidence: Sendable {
  /// Its kind: that with most evidence.
  package var kind: ActorKind
  /// By how much that evidence is more than what speaks for the next kind: the mean over its
  /// mentions, in natural logarithms of odds, from 0 to 10.
  package var margin: Double
  /// How many mentions it has.
  package var count: Int

  /// Reads the sums of an actor's mentions.
  init(_ scores: KindScores, count: Int, kind: ActorKind) {
    let next = ActorKind.allCases.filter { $0 != kind }.map { scores[$0] }.max() ?? 0
    margin = min(10, max(0, Double(scores[kind] - next) / (4 * Double(max(1, count)))))
    self.kind = kind
    self.count = count
  }

  /// The numbers that a logistic regression weighs, the first always 1.
  package var features: [Double] {
    [1, margin, log2(Double(min(count, 64))), kind == .other ? 1 : 0]
  }

  /// The probability that the actor is one of the text and of this kind.
  ///
  /// `recogniser calibrate` fits the weights on development texts (docs/recogniser.md,
  /// "Confidence"). Groups are a closed class that tables decide, and that sources annotate too
  /// differently to be measured.
  var confidence: Double {
    guard kind != .group else { return 0.9 }
    let sum = zip(features, Self.weights).reduce(0) { $0 + $1.0 * $1.1 }
    return 1 / (1 + exp(-sum))
  }

  private static var weights: [Double] { [-0.469, 0.369, 0.389, -1.067] }
}
