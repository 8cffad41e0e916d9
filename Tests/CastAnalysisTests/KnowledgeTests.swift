import Testing

@testable import CastAnalysis

@Suite("Knowledge") struct KnowledgeTests {
  private static func classes(of key: String) -> KnowledgeClasses {
    Array(key.utf8).withUnsafeBytes {
      Knowledge.embedded.entry(of: ByteHash($0).value)?.classes ?? []
    }
  }

  @Test(
    "knows what words and phrases may be",
    arguments: [
      ("john", .maleName), ("mary", .femaleName), ("smith", .surname), ("iran", .country),
      ("islamic_republic_of_iran", .countryLongForm), ("iranian", .demonym), ("paris", .largeCity),
      ("oxford", .city), ("pittsfield", .town), ("california", .region), ("africa", .largeRegion),
      ("thames", .otherPlace), ("nato", .organisation), ("democratic_party", .movement),
      ("dickens", .knownPerson), ("buddhist", .group), ("monday", .calendar), ("colonel", .title),
      ("university", .organisationEnding), ("ltd", .legalForm), ("river", .placeEnding),
      ("war", .eventEnding), ("the", .function), ("von", .particle), ("holocaust", .eventOrWork),
      ("soldier", .personNoun),
    ] as [(String, KnowledgeClasses)])
  func knowsClasses(key: String, expected: KnowledgeClasses) {
    #expect(Self.classes(of: key).contains(expected))
  }

  @Test(
    "knows the names of peoples in the plural",
    arguments: ["iranians", "germans", "englishmen", "swedes"])
  func knowsPlurals(key: String) {
    #expect(Self.classes(of: key).meets([.demonym, .group]))
  }

  @Test("knows armed groups by names that begin small") func knowsArmedGroups() {
    #expect(Self.classes(of: "al_qaeda").contains(.movement))
  }

  @Test("knows given names that the census lacks") func knowsGivenNames() {
    #expect(Self.classes(of: "niccolo").meets([.maleName, .femaleName]))
  }

  @Test("tells words that begin a longer phrase") func tellsPhraseStarts() {
    #expect(Self.classes(of: "european").contains(.phraseStart))
    #expect(!Self.classes(of: "european_union").contains(.function))
  }

  @Test(
    "knows how a word is mostly written",
    arguments: [("soldiers", .mostlySmall), ("london", .mostlyCapital)]
      as [(String, KnowledgeClasses)])
  func knowsSpelling(key: String, expected: KnowledgeClasses) {
    #expect(Self.classes(of: key).contains(expected))
  }

  @Test("grades frequency", arguments: [("the", 5), ("soldier", 4), ("thames", 3)])
  func gradesFrequency(key: String, expected: UInt32) {
    #expect(Self.classes(of: key).frequency == expected)
  }

  @Test("gives phrases no cluster") func phrasesHaveNoCluster() {
    let entry = Array("european_union".utf8).withUnsafeBytes {
      Knowledge.embedded.entry(of: ByteHash($0).value)
    }
    #expect(entry?.cluster == 0)
  }

  @Test("knows nothing of a word that isn't in it", arguments: ["", "qzxvkjw"])
  func knowsNothing(key: String) {
    #expect(Self.classes(of: key) == [])
  }

  @Test("is refused unless it is whole") func isRefused() {
    let bytes: [UInt8] = [0x44, 0x52, 0x4B, 0x4E, 1, 0, 0, 0] + [UInt8](repeating: 0, count: 56)
    #expect(bytes.withUnsafeBytes { Knowledge($0) } == nil)
  }
}
