/// An order of rows, one of several through which a key steps.
protocol RowOrder: Equatable {
  /// By what the rows are sorted.
  func words(_ look: Look) -> String
}

extension Book {
  /// The order after one, which the bottom line announces.
  mutating func nextOrder<Order: RowOrder>(_ orders: [Order], after order: Order) -> Order {
    let next = orders.element(after: order)
    notice = "sorted by \(next.words(screen.look))"
    return next
  }
}

extension Array where Element: Equatable {
  /// The element after one: after the last, and after one that isn't there, the first.
  func element(after element: Element) -> Element {
    self[((firstIndex(of: element) ?? -1) + 1) % count]
  }
}
