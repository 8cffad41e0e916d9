import DocumentModel
import ReaderProtocol

/// Reads the text of a document.
struct ODTReading {
  private let styles: ODTStyles
  private let damage: ArchiveDamage
  private var text: OfficeText
  private var tags = TagCache { ODTTag($0) }
  private var style = OfficeText.Style()
  private var lists: [ListPlace] = []
  /// Marker of an item that has begun but has no paragraph yet.
  private var pendingMarker: String?
  /// Text boxes of the open paragraph.
  private var boxes: [XMLNode] = []
  private var depth = 0
  private var noteCount = 0
  private var page = 1
  /// Last number of each top-level list, in case another one continues it.
  private var lastNumbers: [String: Int] = [:]

  private struct ListPlace {
    var name: String
    var level: ODTStyles.ListLevel
    var next: Int
  }

  init(styles: ODTStyles, text: OfficeText, damage: ArchiveDamage) {
    (self.styles, self.text, self.damage) = (styles, text, damage)
  }

  mutating func run(_ body: XMLNode) throws(ReaderError) -> ForeignText {
    text.builder.place(body.contains("soft-page-break") ? "page 1" : "content.xml")
    read(body)
    return try text.finish(damage)
  }

  /// Deepest nesting of text boxes and notes that is read.
  private static let deepest = 8

  private mutating func read(_ container: XMLNode) {
    guard depth <= Self.deepest else {
      text.builder.notice("text boxes more than \(Self.deepest) deep are left out")
      return
    }
    depth += 1
    container.forEachBelow({ enter($0) }, leave: { leave($0) })
    depth -= 1
  }

  // MARK: Entering

  private mutating func enter(_ node: XMLNode) -> Bool {
    if let bytes = node.text {
      // Between blocks there are line ends only.
      text.append(bytes)
      return false
    }
    guard node.isElement, let tag = tags.tag(node) else {
      if let words = node.entityText { text.append(words) }
      return false
    }
    switch tag {
    case .paragraph, .heading:
      style = paragraphStyle(node, isHeading: tag == .heading)
      text.beginParagraph(style)
    case .span:
      if let kind = emphasis(node) { text.builder.beginEmphasis(kind) }
    case .link:
      if let target = node.attribute("href") { text.builder.link(to: target) }
    case .blanks: appendBlanks(node)
    case .tab: text.append(" ")
    case .lineBreak: text.lineBreak()
    case .pageBreak:
      page += 1
      text.builder.place("page \(page)")
    case .list: enterList(node)
    case .item: enterItem(node)
    case .table: text.beginTable(isData: ODTTable.isData(node))
    case .row: text.beginRow()
    case .cell, .coveredCell: text.beginCell()
    case .note:
      readNote(node)
      return false
    case .textBox:
      boxes.append(node)
      return false
    case .picture:
      text.builder.leaveOutPicture()
      return false
    case .leftOut: return false
    case .other: break
    }
    return true
  }

  private mutating func appendBlanks(_ node: XMLNode) {
    let count = node.number("c") ?? 1
    text.append(String(repeating: " ", count: max(0, min(count, 200))))
  }

  private func emphasis(_ node: XMLNode) -> Emphasis.Kind? {
    node.attribute("style-name").flatMap { styles.emphasis(of: $0) }
  }

  private mutating func enterList(_ node: XMLNode) {
    let name = node.attribute("style-name") ?? lists.last?.name ?? ""
    let level = styles.level(lists.count + 1, ofList: name)
    let goesOn = node.attribute("continue-numbering") == "true" || node.has("continue-list")
    let next = goesOn ? lastNumbers[name].map { $0 &+ 1 } ?? level.start : level.start
    lists.append(ListPlace(name: name, level: level, next: next))
  }

  private mutating func enterItem(_ node: XMLNode) {
    guard !node.isNamed("list-header"), var list = lists.popLast() else {
      pendingMarker = ""
      return
    }
    if let value = node.number("start-value") { list.next = value }
    let depth = lists.count + 1
    if list.level.isNumbered {
      pendingMarker = list.level.isBlank ? "" : ListMarker.number(list.next, list.level.style)
    } else {
      pendingMarker = ListMarker.bullet(depth: depth)
    }
    if depth == 1 { lastNumbers[list.name] = list.next }
    list.next &+= 1
    lists.append(list)
  }

  // MARK: Leaving

  private mutating func leave(_ node: XMLNode) {
    guard let tag = tags.tag(node) else { return }
    switch tag {
    case .paragraph, .heading: leaveParagraph()
    case .span: if emphasis(node) != nil { text.builder.endEmphasis() }
    case .list: _ = lists.popLast()
    case .item: pendingMarker = nil
    case .table: text.endTable()
    case .row: text.endRow()
    default: break
    }
  }

  private mutating func leaveParagraph() {
    text.endParagraph(style)
    guard !boxes.isEmpty else { return }
    let here = boxes
    boxes = []
    for box in here { read(box) }
  }

  private mutating func paragraphStyle(_ node: XMLNode, isHeading: Bool) -> OfficeText.Style {
    var style = OfficeText.Style()
    let name = node.attribute("style-name") ?? ""
    if let level = headingLevel(node, name, isHeading) {
      style.kind = .heading
      style.rank = level
      return style
    }
    let meaning = styles.meaning(of: name)
    style.kind = meaning.kind
    style.isLeftOut = meaning.isContents
    if !lists.isEmpty {
      if style.kind == .prose { style.kind = .listItem }
      style.marker = pendingMarker ?? ""
      pendingMarker = nil
    }
    return style
  }

  private func headingLevel(_ node: XMLNode, _ name: String, _ isHeading: Bool) -> Int? {
    guard isHeading else {
      return styles.outlineLevel(of: name).flatMap { $0 > 0 ? $0 : nil }
    }
    if node.attribute("is-list-header") == "true" { return nil }
    return max(1, node.number("outline-level") ?? 1)
  }

  // MARK: Notes

  private mutating func readNote(_ node: XMLNode) {
    guard let body = node.first("note-body") else { return }
    noteCount += 1
    let outer = (style, boxes, lists, pendingMarker)
    (boxes, lists, pendingMarker) = ([], [], nil)
    let place = text.beginNote(noteCount)
    read(body)
    text.endNote(place)
    (style, boxes, lists, pendingMarker) = outer
  }
}
