import DocumentModel
import TestSupport

/// A random text that is read and analysed piece by piece.
///
/// Most names in it are mentions. Two actors may share a wording, and actors that were two turn out to be
/// one later.
struct RandomExtraction {
  static let names = ["Ann", "Ann Vane", "Vane", "Bob", "Oslo", "May", "Eve"]
  private static let words = names + ["met", "in", "Anna", "left", "of"]

  /// The whole text.
  let document: Document
  private let paragraphs: [Paragraph]
  private let mentions: [Mention]
  private let aliases: [(text: String, key: Int)]
  private var joined = Array(0..<(2 * names.count))

  /// Makes a text of so many paragraphs.
  init(paragraphs count: Int, _ random: inout SeededGenerator) {
    var text = ""
    var found: [Mention] = []
    var aliases: [(text: String, key: Int)] = []
    for paragraph in 0..<count {
      if paragraph > 0 { text += "\n\n" }
      for place in 0..<Int.random(in: 1...8, using: &random) {
        if place > 0 { text += " " }
        let word = Int.random(in: Self.words.indices, using: &random)
        let start = text.utf8.count
        text += Self.words[word]
        guard word < Self.names.count, Int.random(in: 0..<5, using: &random) > 0 else { continue }
        let key = 2 * word + Int.random(in: 0..<2, using: &random)
        let known = aliases.firstIndex { $0.key == key }
        if known == nil { aliases.append((Self.words[word], key)) }
        found.append(
          Mention(
            span: Span(start, text.utf8.count), alias: known ?? aliases.count - 1,
            paragraph: paragraph))
      }
    }
    (mentions, self.aliases) = (found, aliases)
    paragraphs = CorrectedSample.paragraphs(of: text)
    document = CorrectedSample.document(text)
  }

  /// Joins two of the actors, at random.
  mutating func join(_ random: inout SeededGenerator) {
    let pair = [joined.randomElement(using: &random), joined.randomElement(using: &random)]
    guard let kept = pair[0], let dropped = pair[1] else { return }
    joined = joined.map { $0 == dropped ? kept : $0 }
  }

  /// The document when only some paragraphs of it have been read.
  func document(read count: Int) -> Document {
    var document = Document(id: document.id, title: "t", source: document.source)
    document.apply(
      DocumentDelta(
        document: document.id, paragraphs: Array(paragraphs.prefix(count)),
        isComplete: count == paragraphs.count))
    return document
  }

  /// What analysing some paragraphs finds, when those before them are known.
  func delta(_ range: Range<Int>, _ random: inout SeededGenerator) -> CastDelta {
    let known = mentions.filter { $0.paragraph < range.upperBound }
    var keys: [Int] = []
    for mention in known where !keys.contains(joined[aliases[mention.alias].key]) {
      keys.append(joined[aliases[mention.alias].key])
    }
    var table: [Alias] = []
    for alias in aliases.prefix((known.map(\.alias).max() ?? -1) + 1) {
      let member = keys.firstIndex(of: joined[alias.key]) ?? 0
      table.append(Alias(text: alias.text, member: member, count: 0))
    }
    for mention in known {
      let own = table[mention.alias]
      let first = table.firstIndex { $0.text == own.text && $0.member == own.member }
      table[first ?? mention.alias].count += 1
    }
    return CastDelta(
      document: document.id, mentions: known.filter { range.contains($0.paragraph) },
      aliases: table, members: keys.indices.map { member($0, of: keys, &random) },
      isComplete: range.upperBound == paragraphs.count)
  }

  private func member(_ id: Int, of keys: [Int], _ random: inout SeededGenerator) -> CastMember {
    let others = keys.indices.filter { $0 != id }.shuffled(using: &random)
    return CastMember(
      id: id, name: Self.names[keys[id] / 2], kind: ActorKind.allCases[keys[id] % 5],
      home: keys[id] % 3 == 0 ? others.first : nil, confidence: 0.4,
      isAmbiguous: keys[id] % 4 == 1,
      candidates: keys[id] % 4 == 1 ? Array(others.prefix(3)) : [])
  }
}
