/// What the head of a page says of it.
struct HTMLMetadata {
  private(set) var title: String?
  private(set) var author: String?

  init(_ root: XMLNode) {
    guard let head = root.first("head") else { return }
    for element in head.elements {
      if element.isNamed("title"), title == nil {
        let words = element.words
        if !words.isEmpty { title = words }
      } else if element.isNamed("meta"), author == nil,
        let name = element.attribute("name") ?? element.attribute("property"),
        ["author", "dc.creator", "dcterms.creator", "article:author"].contains(name.lowercased()),
        let value = element.attribute("content"), !value.isEmpty,
        !value.hasPrefix("http")
      {
        author = value
      }
    }
  }
}
