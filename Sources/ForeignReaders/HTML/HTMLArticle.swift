/// Finds the article of a page, and what in it isn't part of the article.
struct HTMLArticle {
  private let weights: HTMLWeights
  private let article: Int
  /// Whether the page itself declares where its article is.
  private let isDeclared: Bool

  /// Looks through a page.
  ///
  /// Complexity: O(*n*) in its nodes and bytes.
  init(_ body: XMLNode) {
    weights = HTMLWeights(body)
    if let declared = Self.declaredArticle(weights) {
      (article, isDeclared) = (declared, true)
    } else {
      (article, isDeclared) = (Self.denseBlock(weights), false)
    }
  }

  var element: XMLNode { weights.weights[article].node }

  /// The main heading of the page, if it stands before the article and the article has no heading of its rank.
  var outerHeading: XMLNode? {
    var isTop = false
    for (number, weight) in weights.weights.enumerated() {
      guard case .heading(1) = weight.tag else { continue }
      if weights.contains(article, number) { isTop = true }
      return !isTop && number < article && !isInPage(number) ? weight.node : nil
    }
    return nil
  }

  private func isInPage(_ number: Int) -> Bool {
    var number = number
    while number >= 0 {
      if weights.weights[number].isPage { return true }
      number = weights.weights[number].parent
    }
    return false
  }

  /// Whether an element inside the article belongs to the page, not to the article.
  func isLeftOut(_ node: XMLNode) -> Bool {
    guard let number = weights.number(node), number != article else { return false }
    let weight = weights.weights[number]
    if weight.isPage { return true }
    // What the page declares to be its article isn't examined further.
    guard !isDeclared else { return false }
    switch weight.tag {
    case .aside, .footer: return true
    case .unorderedList, .orderedList, .block, .table, .header, .section:
      return weight.isLinkList && !isIndex
    default: return false
    }
  }

  /// Whether the page is a table of contents or an index: at least half of its text is links.
  private var isIndex: Bool { weights.weights[article].links * 2 >= weights.weights[article].text }

  // MARK: Choosing

  /// The article that the page declares, if most of the text is in it.
  private static func declaredArticle(_ weights: HTMLWeights) -> Int? {
    let all = weights.weights
    let total = all[0].prose
    let mains = all.indices.filter { isMain(all[$0]) && all[$0].text > 0 }
    if let main = mains.max(by: { all[$0].prose < all[$1].prose }), all[main].prose * 4 >= total {
      return main
    }
    let articles = all.indices.filter { number in
      if case .article = all[number].tag { all[number].text > 0 } else { false }
    }
    guard let largest = articles.max(by: { all[$0].prose < all[$1].prose }),
      all[largest].prose * 3 >= total * 2
    else { return nil }
    return largest
  }

  private static func isMain(_ weight: HTMLWeights.Weight) -> Bool {
    if case .main = weight.tag { return true }
    return weight.node.attribute("role") == "main"
  }

  /// The smallest block with nearly all prose, while the text around it is mostly links.
  private static func denseBlock(_ weights: HTMLWeights) -> Int {
    let all = weights.weights
    var current = 0
    while all[current].proseBlocks > 2 {
      var child = current + 1
      var best: Int?
      while child < all[current].end {
        if all[child].prose * 20 >= all[current].prose * 17, !all[child].isPage { best = child }
        child = all[child].end
      }
      guard let best, holdsArticle(all[best], within: all[current]) else { return current }
      current = best
    }
    return current
  }

  private static func holdsArticle(
    _ inner: HTMLWeights.Weight, within outer: HTMLWeights.Weight
  ) -> Bool {
    let text = outer.text - inner.text
    let links = outer.links - inner.links
    return inner.proseBlocks > 2 && (text == 0 || links * 10 > text * 3)
  }
}
