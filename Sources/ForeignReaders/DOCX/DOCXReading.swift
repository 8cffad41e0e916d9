import DocumentModel
import ReaderProtocol

/// Reads the text of a document.
struct DOCXReading {
  var text: OfficeText
  private let package: DOCXPackage
  let styles: DOCXStyles
  var numbering: DOCXNumbering
  // Keep the elements below alive.
  private let footnotes: XMLTree?
  private let endnotes: XMLTree?
  /// Notes by id.
  private var footnoteElements: [String: XMLNode] = [:]
  private var endnoteElements: [String: XMLNode] = [:]
  private var tags = TagCache { DOCXTag($0) }
  var meanings: [String: DOCXStyles.Meaning] = [:]
  /// Style of the open paragraph; paragraphs are nested in text boxes only, which are read after their paragraph.
  private var style = OfficeText.Style()
  /// Text boxes of the open paragraph.
  private var boxes: [XMLNode] = []
  private var boxDepth = 0
  /// Numbers of the notes that have been read.
  private var noteNumbers: [XMLNode: Int] = [:]
  private var page = 1

  init(_ package: DOCXPackage, _ text: OfficeText) throws(ReaderError) {
    self.package = package
    self.text = text
    styles = try package.withPart("styles") { DOCXStyles($0) }
    numbering = try package.withPart("numbering") { DOCXNumbering($0) }
    footnotes = try package.part("footnotes")
    endnotes = try package.part("endnotes")
    footnoteElements = try footnotes?.withRoot { Self.notes($0) } ?? [:]
    endnoteElements = try endnotes?.withRoot { Self.notes($0) } ?? [:]
  }

  private static func notes(_ root: XMLNode) -> [String: XMLNode] {
    let notes = root.elements.compactMap { note in note.attribute("id").map { ($0, note) } }
    return Dictionary(notes, uniquingKeysWith: { $1 })
  }

  mutating func run(_ body: XMLNode) throws(ReaderError) -> ForeignText {
    // Not every program records its page breaks.
    text.builder.place(body.contains("lastRenderedPageBreak") ? "page 1" : package.document)
    read(body)
    return try text.finish(package.archive.damage)
  }

  private mutating func read(_ container: XMLNode) {
    container.forEachBelow({ enter($0) }, leave: { leave($0) })
  }

  // MARK: Entering

  private mutating func enter(_ node: XMLNode) -> Bool {
    guard node.isElement, let tag = tags.tag(node) else { return false }
    switch tag {
    case .paragraph:
      style = paragraphStyle(node)
      text.beginParagraph(style)
    case .run: return enterRun(node)
    case .text:
      appendText(node)
      return false
    case .tab: text.append(" ")
    case .lineBreak: enterBreak(node)
    case .hyphen: text.append("-")
    case .symbol: appendSymbol(node)
    case .paragraphProperties, .runProperties, .deleted, .fallback: return false
    case .table:
      text.beginTable(isData: DOCXTable.isData(node) { self.isPlain($0) })
    case .row: return enterRow(node)
    case .cell: text.beginCell()
    case .footnoteMark: readNote(footnoteElements[node.attribute("id") ?? ""])
    case .endnoteMark: readNote(endnoteElements[node.attribute("id") ?? ""])
    case .textBox:
      boxes.append(node)
      return false
    case .alternatives: return enterAlternatives(node)
    case .hyperlink:
      if let id = node.attribute("id"), let target = package.links[id] {
        text.builder.link(to: target)
      }
    case .picture:
      text.builder.leaveOutPicture()
      return false
    case .pageBreak:
      page += 1
      text.builder.place("page \(page)")
    case .other: break
    }
    return true
  }

  /// A hidden run is left out.
  private mutating func enterRun(_ node: XMLNode) -> Bool {
    guard let properties = node.first("rPr") else { return true }
    if isOn(properties.first("vanish")) { return false }
    let kind = emphasis(properties)
    if let kind { text.builder.beginEmphasis(kind) }
    return true
  }

  private mutating func appendText(_ node: XMLNode) {
    node.forEachBelow { child in
      if let bytes = child.text {
        text.append(bytes)
      } else if let words = child.entityText {
        text.append(words)
      }
      return false
    }
  }

  private mutating func enterBreak(_ node: XMLNode) {
    switch node.attribute("type") {
    case "page", "column": text.append(" ")
    default: text.lineBreak()
    }
  }

  /// A character of a symbol font means nothing without the font.
  private mutating func appendSymbol(_ node: XMLNode) {
    guard let code = node.attribute("char").flatMap({ UInt32($0, radix: 16) }), code < 0xF000,
      let scalar = Unicode.Scalar(code)
    else { return }
    text.append(String(Character(scalar)))
  }

  private mutating func enterRow(_ node: XMLNode) -> Bool {
    if node.first("trPr")?.first("del") != nil { return false }
    text.beginRow()
    return true
  }

  /// Of several alternatives only the first is read.
  private mutating func enterAlternatives(_ node: XMLNode) -> Bool {
    if node.first("Choice") != nil { return true }
    if let fallback = node.first("Fallback") { readInline(fallback) }
    return false
  }

  /// Deepest nesting of alternatives, text boxes and notes that is read.
  private static let deepest = 8

  private mutating func readInline(_ node: XMLNode) {
    guard boxDepth < Self.deepest else {
      text.builder.notice("text boxes more than \(Self.deepest) deep are left out")
      return
    }
    boxDepth += 1
    read(node)
    boxDepth -= 1
  }

  // MARK: Leaving

  private mutating func leave(_ node: XMLNode) {
    guard let tag = tags.tag(node) else { return }
    switch tag {
    case .paragraph: leaveParagraph(node)
    case .run:
      if let properties = node.first("rPr"), emphasis(properties) != nil {
        text.builder.endEmphasis()
      }
    case .table: text.endTable()
    case .row: text.endRow()
    default: break
    }
  }

  private mutating func leaveParagraph(_ node: XMLNode) {
    let isMarkDeleted = node.first("pPr")?.first("rPr")?.first("del") != nil
    text.endParagraph(style, goesOn: isMarkDeleted)
    guard !boxes.isEmpty else { return }
    let here = boxes
    boxes = []
    for box in here { readInline(box) }
  }

  // MARK: Notes

  /// Reads a note at its first mark; later marks only repeat its number, so notes that refer to each other come to an
  /// end.
  private mutating func readNote(_ element: XMLNode?) {
    guard let element else { return }
    if let number = noteNumbers[element] { return text.builder.noteMark(number) }
    let number = noteNumbers.count + 1
    noteNumbers[element] = number
    let (outerStyle, outerBoxes) = (style, boxes)
    boxes = []
    let place = text.beginNote(number)
    readInline(element)
    text.endNote(place)
    (style, boxes) = (outerStyle, outerBoxes)
  }
}
