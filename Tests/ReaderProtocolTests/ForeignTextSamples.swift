import DocumentModel
import ReaderProtocol
import TestSupport

extension ForeignText {
  /// A well-formed text of random parts.
  static func random(seed: UInt64) -> ForeignText {
    var numbers = SeededGenerator(seed: seed)
    var foreign = ForeignText(format: "Test \(seed)")
    let words = ["Ana", "kam", "nach", "Österreich", "😀", "и", "ушла", "\u{301}e"]
    for _ in 0..<Int.random(in: 0...30, using: &numbers) {
      if !foreign.text.isEmpty { foreign.text += [0x0A, 0x0A] }
      let start = foreign.text.count
      let count = Int.random(in: 1...9, using: &numbers)
      let text = (0..<count).map { _ in words.randomElement(using: &numbers) ?? "" }
      foreign.text += Array(text.joined(separator: " ").utf8)
      foreign.paragraphs.append(
        Paragraph(
          span: Span(start, foreign.text.count),
          kind: ParagraphKind.allCases.randomElement(using: &numbers) ?? .prose))
    }
    foreign.addParts(&numbers)
    return foreign
  }

  private mutating func addParts(_ numbers: inout SeededGenerator) {
    if Bool.random(using: &numbers) { title = "Title" }
    if Bool.random(using: &numbers) { details.author = "Ana Ruiz" }
    if Bool.random(using: &numbers) { details.notices = ["2 pictures left out"] }
    guard !paragraphs.isEmpty else { return }
    var start = 0
    while start < paragraphs.count {
      let end = Int.random(in: start...paragraphs.count, using: &numbers)
      let isHeading = start < end && Bool.random(using: &numbers)
      sections.append(
        Section(
          title: isHeading ? .heading(paragraphs[start].span) : .words("Section \(start)"),
          level: Int.random(in: 1...4, using: &numbers), origin: .heading, paragraphs: start..<end))
      start = end
    }
    for index in paragraphs.indices where Int.random(in: 0..<3, using: &numbers) == 0 {
      details.places.append(SourcePlace(paragraph: index, label: "part \(index)"))
      details.attributions.append(
        Attribution(name: paragraphs[index].span, paragraphs: index..<(index + 1)))
      details.emphasis.append(Emphasis(span: paragraphs[index].span, kind: .strong))
    }
  }
}

/// What a reader writes for a text.
func written(_ foreign: ForeignText, progress: Bool = true) throws -> [UInt8] {
  let sink = Sink()
  let writer = ReaderWriter { bytes in sink.bytes.append(contentsOf: bytes) }
  try writer.begin()
  if progress { try writer.progress(done: 5, total: 10) }
  try writer.finish(foreign)
  return sink.bytes
}

/// Bytes that were written.
final class Sink {
  var bytes: [UInt8] = []
}

/// What a parser makes of bytes that come in pieces of one length.
func parsed(
  _ bytes: some Collection<UInt8>, piece: Int = 1 << 20, limits: ReaderLimits = ReaderLimits()
) throws(ReaderFormError) -> ForeignText {
  var parser = ReaderParser(limits: limits)
  let bytes = Array(bytes)
  var start = 0
  while start < bytes.count {
    let end = min(start + piece, bytes.count)
    var failure: ReaderFormError?
    bytes[start..<end].withUnsafeBytes { slice in
      do throws(ReaderFormError) { try parser.take(slice) } catch { failure = error }
    }
    if let failure { throw failure }
    start = end
  }
  return try parser.finish()
}
