/// The best of several joins, and whether no other is as good.
struct BestFit {
  private var index = -1
  private(set) var score = 0
  private var weight = 0
  private var isTie = false

  /// The best one, if it is the only one of its score or has twice the weight of the next.
  var only: Int? { index < 0 || isTie ? nil : index }

  /// Takes in one more; a score of 0 is none.
  mutating func consider(_ index: Int, _ score: Int, weight: Int = 0) {
    guard score > 0, score >= self.score else { return }
    if score > self.score {
      (self.index, self.score, self.weight, isTie) = (index, score, weight, false)
    } else if weight > self.weight {
      isTie = weight < 2 * self.weight
      (self.index, self.weight) = (index, weight)
    } else {
      isTie = isTie || 2 * weight > self.weight
    }
  }
}
