import Testing

@testable import CastAnalysis

@Suite("Tables") struct TableTests {
  static let tables: [(String, SortedTable)] = [
    ("lexicon", .lexicon), ("closed words", .closedWords), ("countries", .countries),
    ("place phrases", .placePhrases),
  ]

  /// The entries of a table as they stand.
  static func entries(_ table: SortedTable) -> [(key: [UInt8], value: [UInt8])] {
    table.bytes.split { $0 <= 0x20 }.map { entry in
      let parts = entry.split(separator: UInt8(ascii: ":"), maxSplits: 1)
      return (Array(parts[0]), Array(parts[1]))
    }
  }

  @Test("are sorted by bytes, each key once", arguments: tables.indices)
  func areSorted(index: Int) {
    let keys = Self.entries(Self.tables[index].1).map(\.key)
    #expect(!keys.isEmpty)
    #expect(zip(keys, keys.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
  }

  @Test("find each of their keys and no other", arguments: tables.indices)
  func findKeys(index: Int) {
    let table = Self.tables[index].1
    for entry in Self.entries(table) {
      let found = entry.key.withUnsafeBytes { Array(table.value(of: $0)) }
      #expect(found == entry.value)
      let longer = entry.key + [0x21]
      #expect(longer.withUnsafeBytes { table.value(of: $0).isEmpty })
    }
    #expect([UInt8]().withUnsafeBytes { table.value(of: $0).isEmpty })
  }

  @Test("are small") func areSmall() {
    #expect(Self.tables.reduce(0) { $0 + $1.1.bytes.count } < 250_000)
  }

  @Test("hold folded keys only") func areFolded() {
    for entry in Self.entries(.lexicon) where !entry.key.contains(UInt8(ascii: "_")) {
      var folded: [UInt8] = []
      entry.key.withUnsafeBytes { bytes in
        forEachFoldedByte(of: bytes, in: 0..<bytes.count) { folded.append($0) }
      }
      #expect(folded == entry.key)
    }
  }
}

@Suite("Folding words") struct WordFoldingTests {
  @Test(
    "drops case, diacritics and apostrophes",
    arguments: [
      ("O’Brien", "obrien"), ("O'BRIEN", "obrien"), ("Carré", "carre"), ("ÉMILE", "emile"),
      ("Straße", "strasse"), ("Æsir", "aesir"), ("Łódź", "lodz"), ("Nguyễn", "nguyen"),
      ("U.S.", "us"), ("Жуков", "жуков"), ("e\u{301}", "e"),
    ])
  func folds(word: String, folded: String) {
    var bytes: [UInt8] = []
    Array(word.utf8).withUnsafeBytes { buffer in
      forEachFoldedByte(of: buffer, in: 0..<buffer.count) { bytes.append($0) }
    }
    #expect(String(decoding: bytes, as: UTF8.self) == folded)
  }
}

@Suite("Edit distance") struct EditDistanceTests {
  @Test(
    "counts edits up to a limit",
    arguments: [
      ("marsh", "marsh", 0), ("marsh", "masrh", 1), ("marsh", "march", 1), ("marsh", "mars", 1),
      ("soldani", "soldeini", 2), ("", "ab", 2),
    ])
  func counts(a: String, b: String, distance: Int) {
    #expect(editDistance(Array(a.utf8), Array(b.utf8), limit: 2) == distance)
    #expect(editDistance(Array(b.utf8), Array(a.utf8), limit: 2) == distance)
  }

  @Test("gives up beyond it") func givesUp() {
    #expect(editDistance(Array("marsh".utf8), Array("brook".utf8), limit: 2) == nil)
  }
}
