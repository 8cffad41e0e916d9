import DocumentModel
import Testing

@testable import PlainText

@Suite("The quick look at a paragraph's first letters") struct HeadingPrefixTests {
  private static let starts = [
    "CHAPTER", "Chapter", "chapter", "BOOK", "Part", "PHASE", "Letter", "Stave", "Canto", "Night",
    "Day", "Tale", "Fable", "Essay", "Lecture", "Sonnet", "Psalm", "Article", "Kapitel", "Chapitre",
    "CAPÍTULO", "Capitolo", "Hoofdstuk", "Teil", "Buch", "Livre", "Libro", "Partie", "Akt", "Atto",
    "Szene", "Scène", "Abschnitt", "Brief", "Band", "Tome", "Deel", "Dialogue", "Discourse",
    "Prologue", "EPILOGUE", "Preface", "Vorwort", "Nachwort", "Einleitung", "Glossary",
    "Bibliography", "Acknowledgments", "Interlude", "Appendix", "The", "the First", "Third", "Last",
    "One", "Twenty-One", "I", "iv", "XII.", "4", "4.2", "[ 5 ]", "(iii)", "*", "_", "“YES”", "\"NO",
    "‘SO!’", "ÉPILOGUE", "ÜBER", "LOUD", "A", "Quiet", "quiet", "éa", "—", "…",
  ]
  private static let middles = [
    "", " ", " I", " IV", " 3", " one", " the First", " Second", " part", " chapter", ".", ":", "_",
    "*", " -- ", "\n", "\nNEXT", " Title", " TITLE", " title", ", ", "é", "’s", "!", "?", "-Two",
  ]
  private static let befores = [
    "", ".\n", ".\n\n", ".\n\n\n\n", ".\n\n\n\n   ", ".\r\n\r\n\r\n\r\n",
  ]

  @Test("lets every heading pass that the close look knows", arguments: befores)
  func letsPass(before: String) {
    var refused: [String] = []
    for start in Self.starts {
      for middle in Self.middles {
        for end in Self.middles {
          let paragraph = (start + middle + end).trimmed
          let bytes = Array((before + paragraph).utf8)
          let first = before.utf8.count
          guard first < bytes.count else { continue }
          if bytes.withUnsafeBytes({ isRefused($0, first) }) { refused.append(paragraph) }
        }
      }
    }
    #expect(refused == [])
  }

  /// Whether only the close look takes the paragraph at `start` for a heading.
  private func isRefused(_ bytes: UnsafeRawBufferPointer, _ start: Int) -> Bool {
    // Lines that begin with a mark or a digit are always looked at closely.
    var scanner = LineScanner(at: start)
    var lines = 0
    while let (line, _) = scanner.next(bytes, limit: bytes.count) {
      if LineStart(bytes, line.start, line.end) == .special { return false }
      lines += 1
    }
    let paragraph = Paragraph(span: Span(start, bytes.count))
    return HeadingCandidate(paragraph, index: 1, lines: lines, bytes) != nil
      && !mayBeHeading(bytes, from: start, to: bytes.count)
  }
}

extension String {
  /// Without blanks at its ends.
  fileprivate var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
