import DocumentModel
import ReaderProtocol

extension TextStream {
  mutating func beginEmphasis(_ kind: Emphasis.Kind) {
    openEmphasis.append(kind)
    if outermostEmphasis[kind] == nil {
      outermostEmphasis[kind] = (openEmphasis.count - 1, text.count)
    }
  }

  mutating func endEmphasis() {
    guard let kind = openEmphasis.popLast(), let outermost = outermostEmphasis[kind],
      outermost.depth == openEmphasis.count
    else { return }
    outermostEmphasis[kind] = nil
    if start != nil { addEmphasis(kind, outermost.start..<max(outermost.start, text.count)) }
  }

  /// What is stressed and isn't over begins after a byte that is put between words.
  mutating func moveOpenEmphasis(past position: Int) {
    for kind in Emphasis.Kind.allCases where outermostEmphasis[kind]?.start == position {
      outermostEmphasis[kind]?.start += 1
    }
  }

  /// Emphasis that hasn't ended begins again in the new paragraph.
  mutating func reopenEmphasis() {
    for kind in Emphasis.Kind.allCases { outermostEmphasis[kind]?.start = text.count }
  }

  /// Lists what is stressed at the end of a paragraph.
  mutating func closeEmphasis(end: Int) {
    cutEmphasis()
    for kind in Emphasis.Kind.allCases {
      guard let from = outermostEmphasis[kind]?.start, from < end else { continue }
      addEmphasis(kind, from..<end)
    }
  }

  /// Cuts what reaches past the end of the text, after blanks there are gone.
  ///
  /// Stretches are listed in the order of their ends, so the last ones are looked at.
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
