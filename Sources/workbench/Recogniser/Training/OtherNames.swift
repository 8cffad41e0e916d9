import CastAnalysis
import DocumentModel

/// Names of the corpora, for replacing others of the same kind (after Dai and Adel, "An analysis
/// of simple data augmentation for named entity recognition", COLING 2020).
struct NamePool {
  private var givenNames: [String] = []
  private var surnames: [String] = []
  private var organisations: [String] = []
  private var places: [String] = []

  /// Collects the names of documents, each as often as it occurs.
  mutating func add(_ documents: [CorpusDocument]) {
    for document in documents {
      for name in document.names {
        let text = document.text(name.span.range)
        guard text.first?.isUppercase == true, !text.contains("\n") else { continue }
        switch name.coarse {
        case "PER": addPerson(text)
        case "ORG": organisations.append(text)
        case "LOC": places.append(text)
        default: break
        }
      }
    }
  }

  private mutating func addPerson(_ text: String) {
    let words = text.split(separator: " ")
    guard words.count == 2, words.allSatisfy({ $0.count > 2 && $0.allSatisfy(\.isLetter) }) else {
      return
    }
    givenNames.append(String(words[0]))
    surnames.append(String(words[1]))
  }

  func givenName(_ random: inout SeededGenerator) -> String {
    givenNames.randomElement(using: &random) ?? "Ann"
  }

  /// A given name with a surname, sometimes with an initial between.
  func fullName(_ given: String, _ random: inout SeededGenerator) -> String {
    let surname = surnames.randomElement(using: &random) ?? "Miller"
    let initial = random.next() % 6 == 0 ? " " + String(surname.prefix(1)) + "." : ""
    return given + initial + " " + surname
  }

  /// A copy of a document with other names; the same name becomes the same other one.
  func replacingNames(in document: CorpusDocument, seed: UInt64) -> CorpusDocument {
    var random = SeededGenerator(seed: seed)
    var chosen: [String: String] = [:]
    var copy = document
    copy.bytes = []
    copy.names = []
    var end = 0
    for name in document.names where name.span.start >= end {
      copy.bytes += document.bytes[end..<name.span.start]
      let start = copy.bytes.count
      let text = document.text(name.span.range)
      copy.bytes += replacement(for: text, name.coarse, &chosen, &random).utf8
      copy.names.append(CorpusName(span: Span(start, copy.bytes.count), coarse: name.coarse))
      end = name.span.end
    }
    copy.bytes += document.bytes[end...]
    copy.sentences = []
    return copy
  }

  private func replacement(
    for text: String, _ coarse: String, _ chosen: inout [String: String],
    _ random: inout SeededGenerator
  ) -> String {
    switch coarse {
    case "PER":
      return text.split(separator: " ", omittingEmptySubsequences: false).enumerated()
        .map { number, word in
          personWord(String(word), isLast: number > 0, &chosen, &random)
        }.joined(separator: " ")
    case "ORG": return choose(text, from: organisations, &chosen, &random)
    case "LOC": return choose(text, from: places, &chosen, &random)
    default: return text
    }
  }

  /// Another word for one of a person's name; titles, initials and particles stay.
  private func personWord(
    _ word: String, isLast: Bool, _ chosen: inout [String: String], _ random: inout SeededGenerator
  ) -> String {
    guard word.count > 2, word.first?.isUppercase == true, word.allSatisfy(\.isLetter) else {
      return word
    }
    return choose(word, from: isLast ? surnames : givenNames, &chosen, &random)
  }

  private func choose(
    _ text: String, from pool: [String], _ chosen: inout [String: String],
    _ random: inout SeededGenerator
  ) -> String {
    if let known = chosen[text] { return known }
    let other = pool.randomElement(using: &random) ?? text
    chosen[text] = other
    return other
  }
}
