/// What poppler's programs tell of a PDF: `pdftohtml -xml` its outline, then `pdftotext -bbox-layout` its pages.
struct PDFOutput {
  fileprivate(set) var pages: [PDFPage] = []
  private(set) var outline: [PDFOutlineItem] = []
  private(set) var title: String?
  private(set) var author: String?

  private var outlineDepth = 0
  /// Whether the pages come that are read: the first program tells of pages, too.
  private var isPages = false
  private var page = PDFPage()
  private var block = PDFBlock()
  private var line = PDFLine()

  private static let mostItems = 100_000
  private static let deepest = 32

  /// Reads what both have written.
  init(_ bytes: UnsafeRawBufferPointer) {
    var tags = PDFTags(bytes)
    while let tag = tags.next() {
      if isPages { takePageTag(tag, tags) } else { takeOutlineTag(tag, tags) }
    }
  }

  private mutating func takeOutlineTag(_ tag: PDFTags.Tag, _ tags: PDFTags) {
    switch tag.name {
    case "outline": outlineDepth += 1
    case "/outline": outlineDepth -= 1
    case "item":
      guard outline.count < Self.mostItems, outlineDepth > 0,
        let page = PDFTags.value("page", in: tag.attributes).flatMap({ Int($0) })
      else { return }
      let title = Self.words(tags.text(tag.text))
      outline.append(
        PDFOutlineItem(title: title, page: page, level: min(outlineDepth, Self.deepest)))
    case "title": title = Self.known(Self.words(tags.text(tag.text)))
    case "meta":
      if PDFTags.value("name", in: tag.attributes) == "Author" {
        author = PDFTags.value("content", in: tag.attributes)
          .flatMap { Self.known(PDFTags.unescaped($0)) }
      }
    case "doc": isPages = true
    default: break
    }
  }

  private mutating func takePageTag(_ tag: PDFTags.Tag, _ tags: PDFTags) {
    switch tag.name {
    case "page":
      page = PDFPage(
        width: Self.number("width", tag.attributes), height: Self.number("height", tag.attributes))
    case "block": block = PDFBlock(box: Self.box(tag.attributes))
    case "line": line = PDFLine(box: Self.box(tag.attributes))
    case "word":
      let word = tags.text(tag.text).filter { $0 > 0x20 }
      if !word.isEmpty { line.append(word, Self.box(tag.attributes)) }
    case "/line": if !line.text.isEmpty { block.lines.append(line) }
    case "/block": if !block.lines.isEmpty { page.blocks.append(block) }
    case "/page": pages.append(page)
    default: break
    }
  }

  // MARK: Values

  private static func number(_ name: String, _ attributes: Substring) -> Double {
    let value = PDFTags.value(name, in: attributes).flatMap { Double($0) } ?? 0
    return value.isFinite ? min(max(value, -1e6), 1e6) : 0
  }

  private static func box(_ attributes: Substring) -> PDFBox {
    PDFBox(
      left: number("xMin", attributes), top: number("yMin", attributes),
      right: number("xMax", attributes), bottom: number("yMax", attributes))
  }

  private static func words(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  /// Programs write names of files for titles, and nothing.
  private static func known(_ words: String) -> String? {
    let lower = words.lowercased()
    let isFile = [".doc", ".docx", ".dvi", ".indd", ".tex", ".pdf", ".qxd", ".odt"]
      .contains { lower.hasSuffix($0) }
    return words.isEmpty || isFile || lower == "untitled" || lower == "unknown" ? nil : words
  }
}

extension PDFOutput {
  /// The pages; there are none here any more, so that they can be changed where they are.
  mutating func takePages() -> [PDFPage] {
    defer { pages = [] }
    return pages
  }
}
