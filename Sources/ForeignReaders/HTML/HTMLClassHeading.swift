/// Tells headings that are only paragraphs of a class, as `<p class="chaphead">`.
enum HTMLClassHeading {
  /// Its rank, smaller ones hold greater ones; `nil` if nothing says that an element is a heading.
  static func rank(_ node: XMLNode) -> Int? {
    guard let classes = node.attribute("class") else { return nil }
    for word in classes.lowercased().split(separator: " ") {
      if let rank = rank(of: word) { return holdsOnlyWords(node) ? rank : nil }
    }
    return nil
  }

  private static func rank(of word: Substring) -> Int? {
    let isBody = ["text", "body", "para", "page", "sub", "author"].contains { word.contains($0) }
    if isBody { return nil }
    let endsAsTitle = ["title", "head", "heading", "number", "num", "name"].contains {
      word.trimmingDigits.hasSuffix($0)
    }
    if word.hasPrefix("part") || word.hasPrefix("book"), endsAsTitle { return 1 }
    if word.hasPrefix("chap") || word.hasPrefix("ch-") || word.hasPrefix("cn") {
      return endsAsTitle || word.trimmingDigits == "chapter" ? 2 : nil
    }
    return endsAsTitle && (word.hasPrefix("head") || word.hasPrefix("title")) ? 3 : nil
  }

  private static func holdsOnlyWords(_ node: XMLNode) -> Bool {
    !node.elements.contains { HTMLTag($0.name).isBlock }
  }
}

extension Substring {
  fileprivate var trimmingDigits: Substring {
    var rest = self
    while let last = rest.last, last.isNumber || last == "-" || last == "_" { rest.removeLast() }
    return rest
  }
}
