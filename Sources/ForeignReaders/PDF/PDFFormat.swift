import PlainText
import ReaderProtocol

extension FormatEntry {
  /// Output of poppler's programs for a PDF; only chosen by name.
  static let pdfText = FormatEntry(name: "pdf-text", signatures: [], read: readPDFText)

  /// A PDF inside a compressed file, which can't be read.
  static let pdf = FormatEntry(
    name: "pdf", signatures: [.pdf],
    row: """
      | PDF | `%PDF-`; poppler-utils must be installed | that of the PDF; else by the size of letters | page | \
      paragraphs across lines, columns and pages; words divided at line ends; bullets; title and author unless they \
      are a file name | running heads, page numbers, tables as such, emphasis, notes as such, text in pictures |
      """,
    samples: [FormatSample("report", "%PDF-1.4\n", text: nil)],
    read: { _ throws(ReaderError) in
      throw ReaderError(.unknownFormat, "is a PDF inside another file; unpack it, and open the PDF")
    })
}

private func readPDFText(_ input: DocumentInput) throws(ReaderError) -> ForeignText {
  var output = input.source.withBytes { bytes in
    // A hostile PDF may make the programs write invalid UTF-8.
    isWellFormedUTF8(bytes)
      ? PDFOutput(bytes) : repairedUTF8(bytes).withUnsafeBytes { PDFOutput($0) }
  }
  var builder = TextBuilder(format: "PDF", limit: input.limits.text)
  builder.title = output.title
  builder.author = output.author
  // Changed in place, so that the pages aren't copied.
  PDFFurniture.remove(from: &output.pages)
  for index in output.pages.indices { PDFColumns.order(&output.pages[index]) }
  let found = PDFParagraphs(output.pages)
  guard !found.paragraphs.isEmpty else {
    throw ReaderError(
      .empty,
      output.pages.isEmpty
        ? "is a PDF without pages, or a damaged one"
        : "is a PDF without text, perhaps of scanned pages; try: ocrmypdf IN.pdf OUT.pdf")
  }
  let headings = PDFHeadings(found.paragraphs, outline: output.outline, bodySize: found.bodySize)
  return write(found.paragraphs, headings, builder)
}

private func write(
  _ paragraphs: [PDFParagraph], _ headings: PDFHeadings, _ builder: TextBuilder
) -> ForeignText {
  var builder = builder
  var numbers: [Int] = []
  var page = 0
  for (index, paragraph) in paragraphs.enumerated() {
    if let rank = headings.ranks[index] {
      builder.beginHeading(rank: rank)
    } else {
      builder.begin(paragraph.kind, marker: paragraph.marker)
    }
    if paragraph.page != page { builder.place("page \(paragraph.page)") }
    page = paragraph.page
    numbers.append(builder.paragraphCount)
    paragraph.text.withUnsafeBytes { builder.append($0) }
  }
  return builder.finish(
    outline: headings.entries.map { entry in
      OutlineEntry(
        paragraph: numbers[entry.paragraph], title: entry.item.title, level: entry.item.level)
    })
}
