import DocumentModel
import Foundation
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
  init(of corpus: SentenceCorpus, lengths: ClosedRange<Int>, using random: inout SeededGenerator) {
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
    let document = CorpusText(id: "text", bytes: Array(text.utf8)).document
    let found = document.topicSections(in: 0..<document.paragraphs.count)
    return SegmentationError.pk(
      found: found.map(\.paragraphs.lowerBound), true: starts, units: sentences.count)
  }
}

struct SentenceCorpus {
  private(set) var documents: [[String]] = []

  /// A line of a file: the text, and where its sentences are, in Unicode scalars.
  private struct Record: Decodable {
    var text: String
    var sents: [[Int]]
  }

  /// Reads files of one JSON document a line; of each, documents of at least `fewest` sentences.
  ///
  /// - Throws: `CorpusError`.
  init(files: [String], atLeast fewest: Int) throws {
    for file in files {
      let lines = try CompressedFile.read(file).split(separator: UInt8(ascii: "\n"))
      for (number, line) in lines.enumerated() {
        guard let record = try? JSONDecoder().decode(Record.self, from: line) else {
          throw CorpusError(file: file, line: number + 1, message: "has no text with sents")
        }
        let sentences = Self.sentences(of: record)
        if sentences.count >= fewest { documents.append(sentences) }
      }
    }
  }

  private static func sentences(of record: Record) -> [String] {
    let scalars = Array(record.text.unicodeScalars)
    return record.sents.compactMap { place in
      guard place.count == 2, place[0] >= 0, place[0] < place[1], place[1] <= scalars.count else {
        return nil
      }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[place[0]..<place[1]])
      let line = String(text).onOneLine
      return line.isEmpty ? nil : line
    }
  }
}
