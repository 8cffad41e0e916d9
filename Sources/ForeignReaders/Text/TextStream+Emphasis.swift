import DocumentModel
import ReaderProtocol

extension TextStream {
  mutating func beginEmphasis(_ kind: Emphasis.Kind) { openEmphasis.append((kind, text.count)) }

  mutating func endEmphasis() {
    guard let (kind, from) = openEmphasis.popLast(), start != nil,
      !openEmphasis.contains(where: { $0.kind == kind })
    else { return }
    addEmphasis(kind, from..<max(from, text.count))
  }

  /// Cuts what reaches past the end of the text, after blanks there are gone.
  mutating func cutEmphasis() {
    for index in emphasis.indices.reversed() {
      let span = emphasis[index].span
      if span.end <= text.count { return }
      if span.start < text.count {
        emphasis[index].span.end = text.count
      } else {
        emphasis.remove(at: index)
      }
    }
  }

  mutating func addEmphasis(_ kind: Emphasis.Kind, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    emphasis.append(Emphasis(span: Span(range), kind: kind))
  }
}
