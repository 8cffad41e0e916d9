import DocumentModel
import ReaderProtocol

extension DOCXReading {
  mutating func paragraphStyle(_ node: XMLNode) -> OfficeText.Style {
    var style = OfficeText.Style()
    let properties = node.first("pPr")
    let meaning = self.meaning(of: properties?.first("pStyle")?.attribute("val") ?? "")
    style.kind = meaning.kind
    style.isLeftOut = meaning.isContents
    var rank = meaning.rank
    if let level = properties?.first("outlineLvl")?.number("val") {
      rank = level < 9 ? level + 1 : 0
    }
    if let rank, rank > 0 {
      style.kind = .heading
      style.rank = rank
      return style
    }
    let place = properties?.first("numPr").map { DOCXNumbering.Place($0) }
    var list = place ?? meaning.list
    if list?.list == nil { list?.list = meaning.list?.list }
    if let list, let marker = numbering.marker(at: list) {
      if style.kind == .prose { style.kind = .listItem }
      style.marker = marker
    }
    return style
  }

  private mutating func meaning(of id: String) -> DOCXStyles.Meaning {
    if let known = meanings[id] { return known }
    let meaning = styles.meaning(of: id)
    meanings[id] = meaning
    return meaning
  }

  /// Whether a paragraph can be the text of a table cell: no heading, no list item.
  func isPlain(_ paragraph: XMLNode) -> Bool {
    guard let properties = paragraph.first("pPr") else { return true }
    let meaning = styles.meaning(of: properties.first("pStyle")?.attribute("val") ?? "")
    return properties.first("numPr") == nil && meaning.list == nil && (meaning.rank ?? 0) == 0
  }

  func emphasis(_ properties: XMLNode) -> Emphasis.Kind? {
    let style = properties.first("rStyle")?.attribute("val") ?? ""
    if isOn(properties.first("b")) || styles.strong.contains(style) { return .strong }
    if isOn(properties.first("i")) || styles.emphasis.contains(style) { return .emphasis }
    return nil
  }

  /// Whether a property is set and not switched off.
  func isOn(_ property: XMLNode?) -> Bool {
    guard let property else { return false }
    switch property.attribute("val") {
    case "0", "false", "off": return false
    default: return true
    }
  }
}
