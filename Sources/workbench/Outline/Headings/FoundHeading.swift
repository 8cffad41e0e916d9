import DocumentModel
import Foundation
import PlainText

/// A heading that the program has found.
struct FoundHeading: Equatable {
  /// Offset of the first non-blank byte of its first line.
  var offset: Int
  var level: Int
  /// Its title on one line.
  var title: String

  /// The headings of `text`, read as `dramatis` reads it.
  static func all(in text: Data) -> [FoundHeading] {
    let document = Document.readingPlainText(
      TextSource(copying: text), id: DocumentID(1), name: "text")
    return document.sections.compactMap { section in
      guard section.origin == .heading, case .heading(let span) = section.title else { return nil }
      // Marks around the title, such as those of italics, belong to the line.
      var start = span.start
      while start > 0, text[start - 1] != 0x0A { start -= 1 }
      while start < span.start, text[start] <= 0x20 { start += 1 }
      return FoundHeading(
        offset: start, level: section.level, title: document.title(of: section))
    }
  }
}
