import DocumentModel

/// Decides which paragraphs are headings.
struct PDFHeadings {
  /// Ranks of headings, by paragraph.
  private(set) var ranks: [Int: Int] = [:]
  /// Where sections begin, by the PDF's outline.
  private(set) var entries: [(paragraph: Int, item: PDFOutlineItem)] = []

  private static let mostLines = 4
  private static let longest = 250
  /// Least size of headings, relative to the text.
  private static let larger = 1.12
  private static let mostRanks = 6

  init(_ paragraphs: [PDFParagraph], outline: [PDFOutlineItem], bodySize: Double) {
    if outline.isEmpty {
      findBySize(paragraphs, bodySize)
    } else {
      findByOutline(paragraphs, outline)
    }
  }

  // MARK: The document's outline

  private mutating func findByOutline(_ paragraphs: [PDFParagraph], _ outline: [PDFOutlineItem]) {
    var from = 0
    for item in outline {
      // Several entries may be on one page, and one may lead to the page before its heading.
      let first = paragraphs.partition(page: item.page)
      let end = paragraphs.partition(page: item.page + 2)
      let start = from < end && from >= first ? from : first
      let title = comparableLetters(item.title.utf8.prefix(1000))
      let found = (start..<max(start, end)).first { Self.matches(paragraphs[$0], title) }
      if let found {
        ranks[found] = item.level
        from = found + 1
      }
      // An entry that isn't found comes after the heading before it, if that is on the same page.
      let place = found ?? max(first, min(from, end - 1))
      if paragraphs.indices.contains(place) { entries.append((place, item)) }
    }
  }

  /// Whether a paragraph is the heading of an entry, perhaps with a number before it in one of them.
  private static func matches(_ paragraph: PDFParagraph, _ title: [UInt8]) -> Bool {
    guard paragraph.lineCount <= mostLines, !title.isEmpty else { return false }
    let found = comparableLetters(paragraph.text.prefix(1000))
    return found == title
      || found.count <= title.count + 12 && found.suffix(title.count) == title[...]
      || title.count <= found.count + 12 && found.count > 3
        && title.suffix(found.count) == found[...]
  }

  // MARK: Size

  private mutating func findBySize(_ paragraphs: [PDFParagraph], _ bodySize: Double) {
    let large = paragraphs.indices.filter { index in
      let paragraph = paragraphs[index]
      return paragraph.size >= bodySize * Self.larger && paragraph.lineCount <= Self.mostLines
        && paragraph.text.count <= Self.longest && paragraph.kind == .prose
        && paragraph.text.contains { ($0 | 0x20) >= 0x61 }
    }
    // If much text is large, size means something else.
    let letters = paragraphs.reduce(0) { $0 + $1.text.count }
    guard large.reduce(0, { $0 + paragraphs[$1].text.count }) * 4 <= letters else { return }
    var sizes: [Double] = []
    for size in large.map({ paragraphs[$0].size }).sorted(by: >) {
      if let last = sizes.last, last - size < last * 0.05 { continue }
      sizes.append(size)
    }
    for index in large {
      let rank = sizes.firstIndex { $0 - paragraphs[index].size < $0 * 0.05 } ?? 0
      ranks[index] = min(rank + 1, Self.mostRanks)
    }
  }
}

extension [PDFParagraph] {
  /// Index of the first paragraph that begins on a page or after it.
  fileprivate func partition(page: Int) -> Int { partitioningIndex { $0.page >= page } }
}
