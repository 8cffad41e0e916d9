import Foundation

/// Documents as lists of sentences.
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
      let words = String(text).split(whereSeparator: \.isWhitespace)
      return words.isEmpty ? nil : words.joined(separator: " ")
    }
  }
}
