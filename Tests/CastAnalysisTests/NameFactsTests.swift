import DocumentModel
import Testing

@testable import CastAnalysis

@Suite("Sounds and spellings of names") struct SpellingTests {
  private func sound(_ word: String) -> String {
    String(decoding: soundForm(Array(word.utf8)[...]), as: UTF8.self)
  }

  @Test(
    "romanisations of one name have one sound",
    arguments: [
      ("massoud", "masood"), ("mahmoud", "mahmud"), ("mohammed", "mohamed"), ("yusuf", "iousouf"),
      ("khaled", "haled"), ("ghazi", "gazi"), ("qasim", "kasim"),
      ("xerxes", "kserkses"),
      ("квостой", "kvostoi"), ("жуков", "zhukov"), ("sarah", "sara"),
    ])
  func sameSound(one: String, other: String) {
    #expect(sound(one) == sound(other))
  }

  @Test(
    "other names have other sounds",
    arguments: [("marsh", "march"), ("vane", "wade"), ("odo", "ada")])
  func otherSound(one: String, other: String) {
    #expect(sound(one) != sound(other))
  }

  /// Optimal string alignment by its recursive definition.
  private func distance(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Int {
    guard let last = a.last, let other = b.last else { return max(a.count, b.count) }
    let (shorter, rest) = (a.dropLast(), b.dropLast())
    var best = min(distance(shorter, b), distance(a, rest)) + 1
    best = min(best, distance(shorter, rest) + (last == other ? 0 : 1))
    if a.count > 1, b.count > 1, last == rest.last, shorter.last == other {
      best = min(best, distance(a.dropLast(2), b.dropLast(2)) + 1)
    }
    return best
  }

  @Test("edit distances equal their definition, up to the limit", arguments: UInt64(0)..<20)
  func editDistances(seed: UInt64) {
    var numbers = ChainDecoderTests.Numbers(state: seed)
    func word() -> [UInt8] {
      (0..<Int(numbers.next(2)) + 3).map { _ in UInt8(97 + numbers.next(1)) }
    }
    for _ in 0..<20 {
      let (a, b) = (word(), word())
      let expected = distance(a[...], b[...])
      #expect(editDistance(a, b, limit: 2) == (expected <= 2 ? expected : nil), "\(a) \(b)")
    }
  }

  @Test("words of more than 64 bytes are not compared") func longWords() {
    let word = [UInt8](repeating: 97, count: 65)
    #expect(editDistance(word, word, limit: 2) == nil)
    #expect(editDistance(Array(word.dropLast()), Array(word.dropLast()), limit: 2) == 0)
  }

  @Test(
    "rare words are respelled as frequent ones that they misspell",
    arguments: [
      ("Verkhovian, Verkhovian, Verkhovian, Verkhovian met Verkhevian", true),
      ("Verkhovian, Verkhovian, Verkhovian met Verkhevian", false),
      ("Verkhovian, Verkhovian, Verkhovian, Verkhovian met Verkhovyat", false),
      ("Verkhov, Verkhov, Verkhov, Verkhov met Verhhov", true),
      ("Verkov, Verkov, Verkov, Verkov met Verhov", false),
      ("Austria, Austria, Austria, Austria met Australia", false),
    ])
  func misspellings(text: String, isOne: Bool) {
    let marked = text.split(separator: " ").map { word in
      word == "met" ? "met" : "[" + word.filter { $0 != "," } + "]" + (word.last == "," ? "," : "")
    }
    let sample = RuleSample(marked.joined(separator: " "))
    #expect((sample.joined(by: SingleNameRule.self).count == 1) == isOne)
  }
}

@Suite("Whether given names are one person's") struct GivenNameTests {
  private func agreement(_ a: String, _ b: String) -> Int {
    let sketch = SketchedTokens("then \(a) and \(b) left")
    let place = sketch.tokens.firstIndex { $0.word == sketch.tokens.last?.word } ?? 0
    let and = sketch.words.firstIndex(of: "and") ?? 0
    return GivenNameAgreement(vocabulary: sketch.vocabulary).agreement(
      sketch.tokens[1..<and].map(\.word)[...], sketch.tokens[(and + 1)..<place].map(\.word)[...])
  }

  @Test(
    "agreement of two names",
    arguments: [
      ("Harold", "Harold", 5), ("William", "Bill", 4), ("Tommy", "Tom", 4), ("Harold", "H", 3),
      ("Osvaldin", "Osvaldyn", 2), ("Harold", "Elinor", 0), ("Dora", "Nora", 0),
      ("Harold Jan", "Harold", 4),
      ("Harold Jan", "Harold J", 5), ("Harold Jan", "Harold Tal", 0), ("Jan Harold", "Harold", 0),
      ("Harold Jan Odo", "Harold Odo", 4),
    ])
  func agreements(a: String, b: String, agreement: Int) {
    #expect(self.agreement(a, b) == agreement)
    #expect(self.agreement(b, a) == agreement)
  }

  @Test(
    "a nickname that stands alone is shorter than the name, or ends in y or ie",
    arguments: [
      ("bill", "william", true), ("molly", "mary", true), ("janet", "jane", false),
      ("annie", "ann", true),
    ])
  func alone(nickname: String, name: String, mayStand: Bool) {
    let sketch = SketchedTokens("then \(nickname) \(name)")
    let names = GivenNameAgreement(vocabulary: sketch.vocabulary)
    #expect(names.mayStandAlone(sketch.tokens[1].word, for: sketch.tokens[2].word) == mayStand)
  }
}

@Suite("Names of persons taken apart") struct PersonNamesTests {
  /// The words of a name, "|" before its qualifier.
  private func parts(_ name: String) -> String {
    let document = CastSample.document(Array("then \(name) left.".utf8))
    var recogniser = NameRecogniser(surveySize: 1, weights: .embedded, workers: .one)
    var list = CandidateList()
    recogniser.describe(
      [GivenName(span: Span(5, 5 + name.utf8.count), kind: .person)],
      in: Array(document.paragraphs),
      document.source, into: &list)
    var table = FormTable()
    let form = document.source.withBytes {
      table.add(list.candidates[0], in: 0, of: list, $0, recogniser.vocabulary)
    }
    let facts = NameFacts(table, recogniser.vocabulary)
    let words = facts.persons[form].map {
      String(decoding: facts.vocabulary.spelling(of: $0), as: UTF8.self)
    }
    return words.joined(separator: " ") + (facts.persons.qualifier(form) == 0 ? "" : " |")
  }

  @Test(
    "particles, endings and titles are left out",
    arguments: [
      ("Odo van der Kvist", "odo kvist"), ("Tarek al-Vash", "tarek vash"),
      ("Odo Marsh Esq.", "odo marsh"),
      ("Odo Marsh Jr.", "odo marsh |"), ("Henry VIII", "henry |"), ("Odo of Gaunt", "odo |"),
      ("Young Odo Marsh", "odo marsh"), ("Saint Jerome", "jerome"),
      ("Clara Marsh-Hughes", "clara marsh"),
      ("Al Gore", "al gore"), ("Colonel Odo Marsh", "odo marsh"), ("Duke of Marsden", "marsden"),
    ])
  func words(name: String, words: String) {
    #expect(parts(name) == words)
  }
}

@Suite("Countries and peoples by name") struct CountryNamesTests {
  private func country(_ name: String) -> (code: String, isPlace: Bool)? {
    let sketch = SketchedTokens("then \(name)")
    let names = CountryNames(vocabulary: sketch.vocabulary)
    return names.country(ofName: sketch.tokens.dropFirst().map(\.word)[...]).map { found in
      (
        String(decoding: [UInt8(found.code >> 8), UInt8(found.code & 0xFF)], as: UTF8.self),
        found.isPlace
      )
    }
  }

  @Test(
    "names, long forms, peoples",
    arguments: [
      ("Iran", "IR", true), ("Islamic Republic of Iran", "IR", true), ("Iranian", "IR", false),
      ("Iranians", "IR", false), ("State of Israel", "IL", true), ("U.S", "US", true),
      ("People's Republic of China", "CN", true), ("United States", "US", true),
      ("South Korean", "KR", false),
    ])
  func known(name: String, code: String, isPlace: Bool) throws {
    let found = try #require(country(name))
    #expect(found.code == code && found.isPlace == isPlace)
  }

  @Test(
    "what is no country",
    arguments: ["Kvist", "Americas", "State of Kvist", "Bank of Iran", "Iran Air"])
  func unknown(name: String) {
    #expect(country(name) == nil)
  }
}
