import DocumentModel
import PlainText

/// The beginnings of ten documents in a row, after Choi, "Advances in Domain Independent Linear
/// Text Segmentation" (NAACL 2000).
struct Concatenation {
  /// The sentences, each a paragraph.
  var sentences: [String] = []
  /// The first sentence of each document.
  var starts: [Int] = []

  private static let segments = 10

  /// Takes the first sentences, `lengths` of them, of documents chosen at random, each once.
  init(
    of corpus: SentenceCorpus, lengths: ClosedRange<Int>, using random: inout SeededGenerator
  ) {
    var left = Array(corpus.documents.indices)
    for _ in 0..<min(Self.segments, left.count) {
      let document = left.remove(at: Int.random(in: left.indices, using: &random))
      starts.append(sentences.count)
      sentences += corpus.documents[document].prefix(Int.random(in: lengths, using: &random))
    }
  }

  /// Pk of the topics that the program finds.
  var error: Double {
    let text = sentences.joined(separator: "\n\n") + "\n"
    let document = Document.readingPlainText(
      TextSource(copying: text.utf8), id: DocumentID(1), name: "text")
    let found = document.topicSections(in: 0..<document.paragraphs.count)
    return SegmentationError.pk(
      found: found.map(\.paragraphs.lowerBound), true: starts, units: sentences.count)
  }
}
