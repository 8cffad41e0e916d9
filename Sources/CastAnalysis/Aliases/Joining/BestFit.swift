/// The best of several, and whether no other is as good.
struct BestFit<Item> {
  private var item: Item?
  private(set) var score = 0
  private var weight = 0
  private var isTie = false

  /// The best one, if it is the only one of its score or has twice the weight of the next.
  var only: Item? { isTie ? nil : item }

  /// Takes in one more; a score of 0 is none.
  mutating func consider(_ item: Item, _ score: Int, weight: Int = 0) {
    guard score > 0, score >= self.score else { return }
    if score > self.score {
      (self.item, self.score, self.weight, isTie) = (item, score, weight, false)
    } else if weight > self.weight {
      isTie = weight < 2 * self.weight
      (self.item, self.weight) = (item, weight)
    } else {
      isTie = isTie || 2 * weight > self.weight
    }
  }
}
