import DocumentModel

/// The styles of a document, and what paragraphs with these styles are.
///
/// Names of built-in styles are English in every file; only their ids depend on the language of the program.
/// Source: ECMA-376, part 1, sections 17.7.4 and 17.3.1.20.
struct DOCXStyles {
  private struct Style {
    var name = ""
    var base: String?
    var outlineLevel: Int?
    var list: DOCXNumbering.Place?
  }

  private var styles: [String: Style] = [:]
  private(set) var emphasis: Set<String> = []
  private(set) var strong: Set<String> = []

  init(_ root: XMLNode?) {
    for element in root?.elements ?? XMLElements(sibling: nil) where element.isNamed("style") {
      guard let id = element.attribute("styleId") else { continue }
      var style = Style()
      style.name = (element.first("name")?.attribute("val") ?? "").lowercased()
      style.base = element.first("basedOn")?.attribute("val")
      if let properties = element.first("pPr") {
        style.outlineLevel = properties.first("outlineLvl")?.number("val")
        style.list = properties.first("numPr").map { DOCXNumbering.Place($0) }
      }
      if style.name == "emphasis" { emphasis.insert(id) }
      if style.name == "strong" { strong.insert(id) }
      styles[id] = style
    }
  }

  /// What a style, or one that it is based on, says of a paragraph.
  struct Meaning {
    var kind = ParagraphKind.prose
    /// Rank of a heading; 0 if the style is marked as no heading.
    var rank: Int?
    var list: DOCXNumbering.Place?
    var isContents = false
  }

  func meaning(of id: String) -> Meaning {
    var meaning = Meaning()
    var next: String? = id
    // In a damaged file styles may be based on each other.
    for _ in 0..<32 {
      guard let current = next, let style = styles[current] else { break }
      if meaning.rank == nil { meaning.rank = Self.rank(style) }
      if meaning.list == nil { meaning.list = style.list }
      if meaning.kind == .prose { meaning.kind = Self.kind(of: style.name) }
      if style.name.hasPrefix("toc ") || style.name == "table of figures" {
        meaning.isContents = true
      }
      next = style.base
    }
    return meaning
  }

  /// Rank of a heading; 0 if the style is marked as no heading.
  private static func rank(_ style: Style) -> Int? {
    if let level = style.outlineLevel { return level < 9 ? level + 1 : 0 }
    guard style.name.hasPrefix("heading ") else { return nil }
    return Int(style.name.dropFirst(8))
  }

  private static func kind(of name: String) -> ParagraphKind {
    switch name {
    case "quote", "intense quote", "block text", "block quote", "quotations": .quotation
    case "source code", "html preformatted", "code", "preformatted text", "macro": .code
    default: .prose
    }
  }
}
