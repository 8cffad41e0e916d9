extension StringProtocol {
  /// Its words with one blank between them.
  package var onOneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

/// The first words of `span` of `bytes` on one line, cut after at most forty characters:
/// what a section without a title of its own is called.
public func openingWords(_ bytes: UnsafeRawBufferPointer, of span: Span) -> String {
  let end = min(span.end, span.start + 200)
  let text = String(
    decoding: UnsafeRawBufferPointer(rebasing: bytes[span.start..<end]), as: UTF8.self)
  var title = ""
  for word in text.split(whereSeparator: \.isWhitespace) {
    guard !title.isEmpty else {
      title = String(word.prefix(40))
      continue
    }
    guard title.count + 1 + word.count <= 40 else { return title + "…" }
    title += " " + word
  }
  return end < span.end ? title + "…" : title
}
