import DocumentModel

@testable import workbench

extension CorpusDocument {
  /// A text whose names are marked as "[Ann Vane|PER] left [Rome|LOC]."; every text is one sentence.
  init(marked: String, id: String = "a") {
    self.init(id: id, bytes: [], sentences: [], names: [])
    for (number, piece) in marked.split(separator: "[", omittingEmptySubsequences: false)
      .enumerated()
    {
      let parts = piece.split(separator: "]", maxSplits: 1, omittingEmptySubsequences: false)
      let name = parts[0].split(separator: "|")
      guard number > 0, parts.count == 2, name.count == 2 else {
        bytes += piece.utf8
        continue
      }
      let start = bytes.count
      bytes += name[0].utf8
      let span = Span(start, bytes.count)
      names.append(
        CorpusName(span: span, coarse: String(name[1])))
      bytes += parts[1].utf8
    }
    if !bytes.isEmpty { sentences = [0..<bytes.count] }
  }

  /// The text.
  var text: String { text(bytes.indices) }

  /// The text with its names marked.
  var marked: String {
    var text = ""
    var end = 0
    for name in names {
      text += self.text(end..<name.span.start)
      text += "[\(self.text(name.span.range))|\(name.coarse)]"
      end = name.span.end
    }
    return text + self.text(end..<bytes.count)
  }
}
