import DocumentModel

extension HTMLWalker {
  mutating func enterAnchor(_ node: XMLNode) -> Bool {
    switch notes.link(node) {
    case .mark(let number):
      builder.noteMark(number)
      return false
    case .words(let words):
      builder.append(words)
      return false
    case .wayBack: return false
    case .none:
      if let target = node.attribute("href") { builder.link(to: target) }
      return true
    }
  }

  /// A raised link is the mark of a note; other raised text is text.
  mutating func enterSuperscript(_ node: XMLNode) -> Bool {
    var elements = node.elements
    guard let link = elements.next(), elements.next() == nil, link.isNamed("a") else {
      return true
    }
    if case .none = notes.link(link, isRaised: true) { return true }
    return enterAnchor(link, isRaised: true)
  }

  private mutating func enterAnchor(_ node: XMLNode, isRaised: Bool) -> Bool {
    switch notes.link(node, isRaised: isRaised) {
    case .mark(let number): builder.noteMark(number)
    case .words(let words): builder.append(words)
    case .wayBack, .none: break
    }
    return false
  }
}
