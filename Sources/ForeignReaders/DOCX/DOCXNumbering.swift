/// The lists of a document: the markers of their items.
///
/// Source: ECMA-376, part 1, section 17.9.
struct DOCXNumbering {
  /// A list, and a depth in it.
  struct Place {
    var list: String?
    var level: Int

    init(_ properties: XMLNode) {
      list = properties.first("numId")?.attribute("val")
      level = properties.first("ilvl")?.number("val") ?? 0
      level = max(0, min(level, 8))
    }
  }

  private struct Level {
    var format = "decimal"
    var text: String?
    var start = 1
  }

  private struct List {
    var levels: [Int: Level] = [:]
    /// Lists with the same key share their numbers.
    var key = ""
  }

  private var lists: [String: List] = [:]
  /// Last number at each level, by the key of the list.
  private var counts: [String: [Int?]] = [:]

  init(_ root: XMLNode?) {
    var abstract: [String: [Int: Level]] = [:]
    for element in root?.elements ?? XMLElements(sibling: nil) {
      if element.isNamed("abstractNum"), let id = element.attribute("abstractNumId") {
        abstract[id] = Self.levels(element)
      } else if element.isNamed("num"), let id = element.attribute("numId") {
        let base = element.first("abstractNumId")?.attribute("val") ?? ""
        var list = List(levels: abstract[base] ?? [:], key: "a" + base)
        for override in element.elements where override.isNamed("lvlOverride") {
          apply(override, to: &list, id: id)
        }
        lists[id] = list
      }
    }
  }

  private static func levels(_ parent: XMLNode) -> [Int: Level] {
    let levels = parent.elements.filter { $0.isNamed("lvl") }.compactMap { element in
      element.number("ilvl").map { ($0, level(element)) }
    }
    return Dictionary(levels, uniquingKeysWith: { $1 })
  }

  private static func level(_ element: XMLNode) -> Level {
    var level = Level()
    level.format = element.first("numFmt")?.attribute("val") ?? "decimal"
    level.text = element.first("lvlText")?.attribute("val")
    level.start = element.first("start")?.number("val") ?? 1
    return level
  }

  private func apply(_ override: XMLNode, to list: inout List, id: String) {
    guard let number = override.number("ilvl") else { return }
    if let level = override.first("lvl") { list.levels[number] = Self.level(level) }
    if let start = override.first("startOverride")?.number("val") {
      list.levels[number, default: Level()].start = start
      list.key = "n" + id
    }
  }

  /// Marker of the next item at a place; `nil` if the place is in no list.
  mutating func marker(at place: Place) -> String? {
    guard let id = place.list, id != "0", let list = lists[id] else { return nil }
    let level = list.levels[place.level] ?? Level()
    var counts = self.counts[list.key] ?? [Int?](repeating: nil, count: 9)
    let number = counts[place.level].map { $0 &+ 1 } ?? level.start
    counts[place.level] = number
    for deeper in (place.level + 1)..<max(place.level + 1, 9) { counts[deeper] = nil }
    self.counts[list.key] = counts
    // Some programs give the further paragraphs of an item a blank marker.
    if let text = level.text, text.allSatisfy(\.isWhitespace) { return "" }
    switch level.format {
    case "bullet": return ListMarker.bullet(depth: place.level + 1)
    case "none": return ""
    default: return ListMarker.number(number, ListNumberStyle(rawValue: level.format) ?? .decimal)
    }
  }
}
