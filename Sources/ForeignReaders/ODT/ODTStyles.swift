import DocumentModel
import ReaderProtocol

/// The styles of a document, and what paragraphs, runs and lists with these styles are.
///
/// Source: OASIS OpenDocument 1.2, part 1, sections 16.2 and 16.30.
struct ODTStyles {
  private struct Style {
    var parent: String?
    var isBold: Bool?
    var isItalic: Bool?
    var outlineLevel: Int?
  }

  struct ListLevel {
    var isNumbered = false
    var style = ListNumberStyle.decimal
    var isBlank = false
    var start = 1
  }

  private var styles: [String: Style] = [:]
  private var lists: [String: [Int: ListLevel]] = [:]

  /// Adds the styles that are children of an element, such as `office:automatic-styles`.
  mutating func add(_ parent: XMLNode?) {
    for element in parent?.elements ?? XMLElements(sibling: nil) {
      guard let name = element.attribute("name") else { continue }
      if element.isNamed("style") {
        styles[name] = Self.style(element)
      } else if element.isNamed("list-style") {
        lists[name] = Self.levels(element)
      }
    }
  }

  private static func style(_ element: XMLNode) -> Style {
    var style = Style(parent: element.attribute("parent-style-name"))
    style.outlineLevel = element.number("default-outline-level")
    if let properties = element.first("text-properties") {
      style.isBold = properties.attribute("font-weight").map { $0 == "bold" || $0 == "700" }
      style.isItalic = properties.attribute("font-style").map { $0 == "italic" || $0 == "oblique" }
    }
    return style
  }

  private static func levels(_ list: XMLNode) -> [Int: ListLevel] {
    var levels: [Int: ListLevel] = [:]
    for element in list.elements {
      guard let number = element.number("level") else { continue }
      var level = ListLevel()
      level.isNumbered = element.isNamed("list-level-style-number")
      if level.isNumbered {
        let format = element.attribute("num-format") ?? ""
        level.isBlank = format.isEmpty
        level.style = ListNumberStyle(htmlType: format)
        level.start = element.number("start-value") ?? 1
      }
      levels[number] = level
    }
    return levels
  }

  /// A level of a list, from 1; a bullet if the list or level is unknown.
  func level(_ number: Int, ofList name: String) -> ListLevel {
    lists[name]?[number] ?? ListLevel()
  }

  /// Names of a style and of all styles that it is derived from.
  private func ancestry(_ name: String) -> [String] {
    var names: [String] = []
    var next: String? = name
    // In a damaged file styles may be derived from each other.
    while let current = next, names.count < 32 {
      names.append(current)
      next = styles[current]?.parent
    }
    return names
  }

  /// What paragraphs with a style are, and whether they belong to a table of contents.
  func meaning(of name: String) -> (kind: ParagraphKind, isContents: Bool) {
    for ancestor in ancestry(name) {
      if ancestor.hasPrefix("Contents_20_") { return (.prose, true) }
      switch ancestor {
      case "Quotations", "Quote": return (.quotation, false)
      case "Preformatted_20_Text", "Source_20_Code", "Source_20_Text": return (.code, false)
      default: break
      }
    }
    return (.prose, false)
  }

  func outlineLevel(of name: String) -> Int? {
    ancestry(name).lazy.compactMap { styles[$0]?.outlineLevel }.first
  }

  func emphasis(of name: String) -> Emphasis.Kind? {
    for ancestor in ancestry(name) {
      if ancestor == "Strong_20_Emphasis" || styles[ancestor]?.isBold == true { return .strong }
      if ancestor == "Emphasis" || styles[ancestor]?.isItalic == true { return .emphasis }
    }
    return nil
  }
}
