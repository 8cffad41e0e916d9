import DocumentModel
import ReaderProtocol

@testable import ForeignReaders

extension FuzzTarget {
  /// The text builder that all importers use, with calls in any order.
  static let builder = FuzzTarget(
    "builder", longest: 256, sources: ["Sources/ForeignReaders/Text"]
  ) { bytes in
    var calls = BuilderCalls(bytes)
    ReadDocument.checkReceived(calls.text())
  }
}

/// Calls of a text builder, each selected by a byte of the input.
private struct BuilderCalls {
  private var input: InputBytes
  private var builder: TextBuilder
  private var outline: [OutlineEntry] = []
  private var openNotes = 0
  private var openEmphasis = 0

  init(_ bytes: UnsafeRawBufferPointer) {
    input = InputBytes(bytes)
    builder = TextBuilder(format: "Test", limit: input.byte() == 0xFF ? 64 : 1 << 20)
  }

  private static let words = [
    "word", "Über", " ", "a\u{A0}b", "\u{A0}", "soft\u{AD}", "\u{200B}", "\u{2028}", "\u{FEFF}x",
    "日本", "\u{1F600}", "|", "\t", "two words", "\u{FFFD}", "é",
  ]

  mutating func text() -> ForeignText {
    while !input.isEmpty { call(input.byte()) }
    return builder.finish(outline: outline)
  }

  private mutating func call(_ code: Int) {
    let value = code >> 4
    switch code & 15 {
    case 0, 1: builder.append(Self.words[value])
    case 2: builder.begin(kind(value), marker: marker(value))
    case 3: builder.restart(kind(value))
    case 4: builder.beginHeading(rank: value % 7 + 1)
    case 5: builder.end()
    case 6: appendLines(value)
    case 7: builder.lineBreak()
    case 8: builder.nextCell()
    case 9: value & 1 == 0 ? builder.place("page \(value)") : addToOutline(level: value)
    case 10, 11: callEmphasis(value)
    case 12: callNote(value)
    case 13: builder.link(to: value & 1 == 0 ? "http://a.b/\(value)" : "c")
    case 14: changeMind(value)
    default: attribute()
    }
  }

  private func kind(_ value: Int) -> ParagraphKind {
    ParagraphKind.allCases[value % ParagraphKind.allCases.count]
  }

  private func marker(_ value: Int) -> String {
    let styles: [ListNumberStyle] = [
      .decimal, .lowerLetter, .upperLetter, .lowerRoman, .upperRoman,
    ]
    return switch value {
    case 0..<4: ListMarker.bullet(depth: value)
    case 4..<9: ListMarker.number(value * 7, styles[value - 4])
    case 9: ListMarker.number(-1, .upperRoman)
    case 10: ListMarker.number(100_000, .upperLetter)
    default: ""
    }
  }

  private mutating func appendLines(_ value: Int) {
    let lines = "a\tb\r\n\n  c\rÉ\u{7}" + Self.words[value]
    Array(lines.utf8).withUnsafeBytes { builder.appendLines($0) }
  }

  /// Adds an entry to the table of contents, for a paragraph that is still to come.
  private mutating func addToOutline(level: Int) {
    let title = level & 2 == 0 ? "" : Self.words[level]
    outline.append(OutlineEntry(paragraph: builder.paragraphCount, title: title, level: level + 1))
  }

  private mutating func callEmphasis(_ value: Int) {
    if value & 1 == 0 {
      builder.beginEmphasis(value & 2 == 0 ? .strong : .emphasis)
      openEmphasis += 1
    } else if openEmphasis > 0 {
      builder.endEmphasis()
      openEmphasis -= 1
    }
  }

  /// Opens or closes a note; emphasis is first closed where it was opened.
  private mutating func callNote(_ value: Int) {
    while openEmphasis > 0 {
      builder.endEmphasis()
      openEmphasis -= 1
    }
    if value & 1 == 0, openNotes < 3 {
      builder.noteMark(value)
      builder.beginNote(value)
      openNotes += 1
    } else if openNotes > 0 {
      builder.endNote()
      openNotes -= 1
    }
  }

  private mutating func changeMind(_ value: Int) {
    switch value & 3 {
    case 0: builder.removeParagraphs(from: value / 4)
    case 1:
      builder.end()
      outline = []
      builder.removeFirstParagraphs(value / 4)
    case 2: builder.leaveOutPicture()
    default:
      builder.end()
      guard openNotes == 0, !builder.hasHeadings else { return }
      let found = stride(from: 0, to: builder.paragraphCount, by: 2 + value / 4)
      builder.promote(found.map { FoundHeading(paragraph: $0, rank: $0 % 3 + 1) })
    }
  }

  /// Attributes the last paragraph to its first words, as in mail.
  private mutating func attribute() {
    builder.end()
    guard openNotes == 0, let last = builder.paragraphs.last else { return }
    builder.attribute(builder.paragraphCount - 1..<builder.paragraphCount, to: last.span)
  }
}
