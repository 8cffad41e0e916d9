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
  /// How many of them stand beside a word written small, or a comma, as in a sentence.
  package var inText: Int

  /// Reads the sums of an actor's mentions.
  ///
  /// - Parameter judged: how many of them say something of its kind.
  init(_ scores: KindScores, judged: Int, count: Int, inText: Int, kind: ActorKind) {
    let next = ActorKind.allCases.filter { $0 != kind }.map { scores[$0] }.max() ?? 0
    margin = min(10, max(0, Double(scores[kind] - next) / (4 * Double(max(1, judged)))))
    self.kind = kind
    self.count = count
    self.inText = inText
  }

  /// The numbers that a logistic regression weighs, the first always 1.
  ///
  /// A second mention makes a name a little more likely, further mentions don't: a scanner's error or a stamp
  /// on each page recurs as often as a hero's name.
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
    let probability = 1 / (1 + exp(-sum))
    return isStamp ? min(probability, Self.ofStamp) : probability
  }

  /// Whether it is rather no actor: a stamp, a running head, a slip of a scanner.
  ///
  /// Of what recurs in sentences, as a ship's name or a family's does, only the kind can be in doubt.
  var isDoubtful: Bool {
    confidence < 0.5 && (count < Self.leastRecurring || inText * 2 < count)
  }

  /// Whether it recurs outside of sentences and is nothing in particular: a stamp on each page.
  private var isStamp: Bool {
    kind == .other && count >= Self.leastRecurring && inText * 8 < count
  }

  /// How many mentions tell where a name stands.
  private static var leastRecurring: Int { 8 }

  /// The confidence in a stamp: most of them are no actors.
  private static var ofStamp: Double { 0.1 }

  private static var weights: [Double] { [-1.107, 1.603, 0.324, -0.387, 0.48, -0.897] }
}
