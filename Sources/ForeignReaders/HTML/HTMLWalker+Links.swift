import DocumentModel

extension HTMLWalker {
  /// Takes a link; says whether its words are to be read.
  ///
  /// One in raised text may be the mark of a note.
  mutating func enterAnchor(_ node: XMLNode) -> Bool {
    if headingDepth > 0, isPermalink(node) { return false }
    switch notes.link(node, isRaised: raisedDepth > 0) {
    case .mark(let number): builder.noteMark(number)
    case .words(let words): builder.append(words)
    case .wayBack: break
    case .none:
      if let target = node.attribute("href") { builder.link(to: target) }
      return true
    }
    return false
  }

  /// Whether a link in a heading only leads to the heading itself: "¶", "#".
  private func isPermalink(_ node: XMLNode) -> Bool {
    if node.attribute("aria-hidden") == "true" { return true }
    return ["#", "¶", "§", "🔗", "\u{F0C1}"].contains(node.words)
  }
}
