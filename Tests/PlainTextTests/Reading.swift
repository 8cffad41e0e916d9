import DocumentModel
import PlainText

/// Reads a text given in the test.
func read(_ text: String, name: String = "text") -> Document {
  read(bytes: Array(text.utf8), name: name)
}

func read(bytes: [UInt8], name: String = "text") -> Document {
  .readingPlainText(TextSource(copying: bytes), id: DocumentID(1), name: name)
}

/// Reads a text in pieces of about `budget` bytes.
func read(bytes: [UInt8], budget: Int) -> Document {
  var reader = PlainTextReader(source: TextSource(copying: bytes), document: DocumentID(1))
  var document = reader.openedDocument(name: "text")
  while let delta = reader.next(byteBudget: budget) { document.apply(delta) }
  return document
}

extension Document {
  /// The paragraphs' texts.
  var texts: [String] { paragraphs.map { text($0.span) } }

  /// The outline, two spaces for each level, with the numbers of the paragraphs.
  var outline: String {
    sections.map { section in
      let indent = String(repeating: "  ", count: section.level - 1)
      let range =
        section.paragraphs.isEmpty
        ? "none" : "\(section.paragraphs.lowerBound + 1)-\(section.paragraphs.upperBound)"
      return "\(indent)\(title(of: section)) \(range)"
    }.joined(separator: "\n")
  }

  var titles: [String] { sections.map { title(of: $0) } }
}
