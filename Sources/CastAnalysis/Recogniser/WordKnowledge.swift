/// The entries of the table of knowledge for the words of a document.
struct WordKnowledge: Sendable {
  private let table: Knowledge
  private var entries: [KnowledgeEntry] = []

  init(_ table: Knowledge) { self.table = table }

  /// Looks up the new words of a vocabulary.
  mutating func update(_ vocabulary: Vocabulary) {
    for word in entries.count..<vocabulary.words.count {
      let word = WordID(word)
      entries.append(table.entry(of: vocabulary.hash(of: word)) ?? .unknown(vocabulary[word]))
    }
  }

  /// The entry of a word.
  subscript(word: WordID) -> KnowledgeEntry { entries[word] }

  /// The classes of several words in a row.
  func classes(ofPhrase key: [UInt8]) -> KnowledgeClasses {
    key.withUnsafeBytes { table.entry(ofKey: $0)?.classes ?? [] }
  }
}
