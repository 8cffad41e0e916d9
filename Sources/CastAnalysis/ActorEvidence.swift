import DocumentModel
import Glibc

/// The evidence that an actor exists, and for its kind.
package struct ActorEvidence: Sendable {
  /// The kind with the most evidence.
  package var kind: ActorKind
  /// How much more evidence there is for it than for the next kind: the mean over the mentions with any evidence, in
  /// natural logarithms of odds, from 0 to 10.
  package var margin: Double
  package var count: Int
  /// How many of them stand next to a small word or a comma, as in a sentence.
  package var inText: Int

  /// Summarises the sums of an actor's mentions.
  ///
  /// - Parameter judged: how many mentions have any evidence for a kind.
  init(_ scores: KindScores, judged: Int, count: Int, inText: Int, kind: ActorKind) {
    let next = ActorKind.allCases.filter { $0 != kind }.map { scores[$0] }.max() ?? 0
    // Scores are quarters of a logarithm.
    margin = min(
      Self.mostMargin, max(0, Double(scores[kind] - next) / (4 * Double(max(1, judged)))))
    self.kind = kind
    self.count = count
    self.inText = inText
  }

  /// The limit of the chain's odds, in logarithms (`NameTokens.oddsLimit`).
  private static let mostMargin = 10.0

  /// The features of the logistic regression; the first is always 1.
  ///
  /// A second mention makes a name a little more likely, further mentions don't: a scanner's error, or a stamp on each
  /// page, recurs as often as a hero's name.
  package var features: [Double] {
    [
      1, log(1 + margin), count > 1 ? 1 : 0, kind == .organisation ? 1 : 0,
      kind == .group ? 1 : 0, kind == .other ? 1 : 0,
    ]
  }

  /// The probability that the actor is one of the text and of this kind.
  ///
  /// The weights are fitted by `workbench recogniser calibrate` on texts that the chain hasn't learnt from (docs/recogniser.md,
  /// "Confidence").
  var confidence: Double {
    let sum = zip(features, Self.weights).reduce(0) { $0 + $1.0 * $1.1 }
    let probability = 1 / (1 + exp(-sum))
    return isStamp ? min(probability, Self.ofStamp) : probability
  }

  /// Whether it is probably no actor but a stamp, a running head, a scanner's error.
  ///
  /// If a name recurs in sentences, as a ship's or a family's does, only its kind can be in doubt.
  var isDoubtful: Bool { confidence < 0.5 && (count < Self.leastRecurring || inText * 2 < count) }

  /// Whether it recurs outside of sentences and has no particular kind, like a stamp on each page: less than an eighth
  /// of the mentions are in a sentence.
  private var isStamp: Bool { kind == .other && count >= Self.leastRecurring && inText * 8 < count }

  /// Mentions from which their places are evidence.
  ///
  /// This and the share of `isStamp` were chosen by hand on scanned texts.
  private static var leastRecurring: Int { 8 }

  /// The confidence of a stamp, by hand: most aren't actors.
  private static var ofStamp: Double { 0.1 }

  private static var weights: [Double] { [-1.107, 1.603, 0.324, -0.387, 0.48, -0.897] }
}
