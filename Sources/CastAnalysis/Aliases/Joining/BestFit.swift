/// The best of several items, and whether it is clearly the best.
struct BestFit<Item> {
  private var item: Item?
  private(set) var score = 0
  private var weight = 0
  private var isTie = false

  /// The best item, if no other has its score, or it has at least twice the weight of those that do.
  var only: Item? { isTie ? nil : item }

  /// Considers one more item; an item with a score of 0 is ignored.
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
