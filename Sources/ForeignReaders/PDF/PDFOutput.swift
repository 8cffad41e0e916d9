import DocumentModel

/// Output of poppler's programs: `pdftohtml -xml` gives the outline of a PDF, then `pdftotext -bbox-layout` its pages.
struct PDFOutput {
  var pages: [PDFPage] = []
  private(set) var outline: [PDFOutlineItem] = []
  private(set) var title: String?
  private(set) var author: String?

  private var outlineDepth = 0
  /// Whether the tags to read are the pages: the first program lists pages, too.
  private var isPages = false
  private var page = PDFPage()
  private var block = PDFBlock()
  private var line = PDFLine()

  private static let mostItems = 100_000
  private static let deepest = 32

  init(_ bytes: UnsafeRawBufferPointer) {
    var tags = PDFTags(bytes)
    while let tag = tags.next() {
      if isPages { takePageTag(tag, tags) } else { takeOutlineTag(tag, tags) }
    }
  }

  private mutating func takeOutlineTag(_ tag: PDFTags.Tag, _ tags: PDFTags) {
    if tags.is(tag, "outline") {
      outlineDepth += 1
    } else if tags.is(tag, "/outline") {
      outlineDepth -= 1
    } else if tags.is(tag, "item") {
      let page = Int(tags.number("page", of: tag))
      guard outline.count < Self.mostItems, outlineDepth > 0, page > 0 else { return }
      outline.append(
        PDFOutlineItem(
          title: Self.words(tags.text(tag.text)), page: page,
          level: min(outlineDepth, Self.deepest)))
    } else if tags.is(tag, "title") {
      title = Self.known(Self.words(tags.text(tag.text)))
    } else if tags.is(tag, "meta"), tags.words("name", of: tag) == "Author" {
      author = tags.words("content", of: tag).flatMap(Self.known)
    } else if tags.is(tag, "doc") {
      isPages = true
    }
  }

  /// Reads a tag of the pages; the most frequent tags are compared first.
  private mutating func takePageTag(_ tag: PDFTags.Tag, _ tags: PDFTags) {
    if tags.is(tag, "word") {
      let word = tags.text(tag.text).filter { $0 > 0x20 }
      if !word.isEmpty { line.append(word, Self.box(tag, tags)) }
    } else if tags.is(tag, "line") {
      line = PDFLine(box: Self.box(tag, tags))
    } else if tags.is(tag, "/line") {
      if !line.text.isEmpty { block.lines.append(line) }
      line = PDFLine()
    } else if tags.is(tag, "block") {
      block = PDFBlock(box: Self.box(tag, tags))
    } else if tags.is(tag, "/block") {
      if !block.lines.isEmpty { page.blocks.append(block) }
      block = PDFBlock()
    } else if tags.is(tag, "page") {
      page = PDFPage(width: tags.number("width", of: tag), height: tags.number("height", of: tag))
    } else if tags.is(tag, "/page") {
      pages.append(page)
      page = PDFPage()
    }
  }

  // MARK: Values

  private static func box(_ tag: PDFTags.Tag, _ tags: PDFTags) -> PDFBox {
    PDFBox(
      left: tags.number("xMin", of: tag), top: tags.number("yMin", of: tag),
      right: tags.number("xMax", of: tag), bottom: tags.number("yMax", of: tag))
  }

  private static func words(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self).onOneLine
  }

  /// A title or author as it is known; `nil` for a file name or a placeholder, which some programs write.
  private static func known(_ words: String) -> String? {
    let lower = words.lowercased()
    let isFile = [".doc", ".docx", ".dvi", ".indd", ".tex", ".pdf", ".qxd", ".odt"]
      .contains { lower.hasSuffix($0) }
    return words.isEmpty || isFile || lower == "untitled" || lower == "unknown" ? nil : words
  }
}
