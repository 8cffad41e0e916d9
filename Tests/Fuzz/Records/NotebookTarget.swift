import DocumentModel
import Notebook

extension FuzzTarget {
  /// A text, a zero byte, and a notebook: what is understood of it is written and read again, and its words are looked
  /// for in the text.
  static let notebook = FuzzTarget(
    "notebook", longest: 2048, sources: ["Sources/Notebook"]
  ) { input in
    let text = input.prefix { $0 != 0 }
    let file = NotebookFile(UnsafeRawBufferPointer(rebasing: input.dropFirst(text.count + 1)))
    var written = file.notebook.fileText
    written.withUTF8 { bytes in
      let again = NotebookFile(UnsafeRawBufferPointer(bytes))
      require(again.notebook == file.notebook, "what is written is read as it was")
      require(again.flaw == nil, "what is written is understood")
    }
    let source = TextSource(copying: Array(text))
    let corrections = QuoteFinder(source).corrections(file.notebook.corrections)
    require(
      corrections.count == file.notebook.corrections.count, "each correction has an answer")
    checkQuotes(of: file.notebook, in: source)
    let merged = file.notebook.merged(with: file.notebook, since: Notebook())
    require(merged.corrections == file.notebook.corrections, "equal copies merge into one")
  }

  private static func checkQuotes(of notebook: Notebook, in source: TextSource) {
    let quotes = notebook.corrections.flatMap(\.actors).flatMap(\.quotes)
    for case let span? in QuoteFinder(source).places(of: quotes) {
      require(0 <= span.start && span.start < span.end && span.end <= source.count, "in the text")
      require(Quote(of: span, in: source) != nil, "a place has words")
    }
  }
}
