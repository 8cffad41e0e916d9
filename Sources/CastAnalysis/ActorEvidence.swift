import DocumentModel
import Glibc

/// What speaks for an actor being one, and of its kind.
package struct ActorEvidence: Sendable {
  /// Its kind: that with most evidence.
  package var kind: ActorKind
  /// By how much that evidence is more than what speaks for the next kind: the mean over the
  /// mentions that say something, in natural logarithms of odds, from 0 to 10.
  package var margin: Double
  /// How many mentions it has.
  package var count: Int

  /// Reads the sums of an actor's mentions.
  ///
  /// - Parameter judged: how many of them say something of its kind.
  init(_ scores: KindScores, judged: Int, count: Int, kind: ActorKind) {
    let next = ActorKind.allCases.filter { $0 != kind }.map { scores[$0] }.max() ?? 0
    margin = min(10, max(0, Double(scores[kind] - next) / (4 * Double(max(1, judged)))))
    self.kind = kind
    self.count = count
  }

  /// The numbers that a logistic regression weighs, the first always 1.
  ///
  /// That a name stands there more than once speaks for it a little; how often says nothing more: a
  /// slip of a scanner or a stamp on each page recurs as a hero does.
  package var features: [Double] {
    [
      1, log(1 + margin), count > 1 ? 1 : 0, kind == .organisation ? 1 : 0,
      kind == .group ? 1 : 0, kind == .other ? 1 : 0,
    ]
  }

  /// The probability that the actor is one of the text and of this kind.
  ///
  /// `recogniser calibrate` fits the weights on texts that the chain hasn't learnt from
  /// (docs/recogniser.md, "Confidence").
  var confidence: Double {
    let sum = zip(features, Self.weights).reduce(0) { $0 + $1.0 * $1.1 }
    return 1 / (1 + exp(-sum))
  }

  private static var weights: [Double] { [-1.107, 1.603, 0.324, -0.387, 0.48, -0.897] }
}
