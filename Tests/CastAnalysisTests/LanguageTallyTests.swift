import DocumentModel
import Testing

@testable import CastAnalysis

@Suite("Letters and words by language") struct LanguageTallyTests {
  private func tally(_ text: String) -> LanguageTally {
    var tally = LanguageTally()
    Array(text.utf8).withUnsafeBytes { tally.read($0) }
    return tally
  }

  private func letters(_ text: String) -> [Script: Int32] {
    let tally = tally(text)
    return Script.allCases.reduce(into: [:]) {
      if tally.letters[Int($1.rawValue)] > 0 { $0[$1] = tally.letters[Int($1.rawValue)] }
    }
  }

  @Test("letters are counted by script") func scripts() {
    #expect(letters("Odo 1914, é!") == [.latin: 4])
    #expect(letters("Жук αβγ 漢字かな") == [.cyrillic: 3, .greek: 3, .han: 2, .kana: 2])
    #expect(letters("שלום सूरज ไทย 한글") == [.hebrew: 4, .devanagari: 4, .thai: 3, .hangul: 2])
    #expect(letters("12 ;. \u{301}") == [:])
  }

  @Test("words are counted, whatever parts them") func words() {
    #expect(tally("the cat, the dog").words == 4)
    #expect(tally("").words == 0 && tally("...").words == 0 && tally("Жук и кот").words == 3)
    #expect(tally("e\u{301}tude").words == 1, "an accent doesn't part a word")
  }

  @Test(
    "frequent words speak for their language, in any case",
    arguments: [
      ("der die das und nicht", "de"), ("DER DIE DAS UND NICHT", "de"),
      ("le la les des une est", "fr"),
      ("и не что он на", "ru"), ("И НЕ ЧТО ОН НА", "ru"), ("the of and to in", "en"),
    ])
  func best(text: String, code: String) throws {
    let isCyrillic = code == "ru"
    let letters = try #require(WordLanguage.letters(in: isCyrillic ? .cyrillic : .latin))
    #expect(tally(text).best(among: letters).language.code == code)
  }

  @Test("only words that are commoner there than in English are marks of a language") func marks()
    throws
  {
    let german = try #require(WordLanguage(code: "de"))
    #expect(tally("die die die").distinctWords(german) == tally("die").distinctWords(german))
    #expect(tally("der das und").distinctWords(german) == 3)
    #expect(tally("the of").distinctWords(german) == 0)
  }

  @Test("words longer than the table's are counted, not looked up") func longWords() {
    let tally = tally("nichtsdestoweniger")
    #expect(tally.words == 1 && tally.best(among: 65...97).language.code == "en")
  }
}

@Suite("Languages and scripts") struct ScriptTests {
  @Test("every language has a code of its own, found by it") func codes() {
    let codes = (UInt8(ascii: "A")...UInt8(ascii: "Z")).map {
      WordLanguage(letter: $0).language.code
    }
    #expect(Set(codes).count == 26)
    for code in codes { #expect(WordLanguage(code: code)?.language.code == code) }
    #expect(WordLanguage(code: "xx") == nil)
  }

  @Test("a script that several languages share is named itself") func sharedScripts() {
    let codes = Script.allCases.map(\.language.code)
    #expect(Set(codes).count == Script.allCases.count)
    #expect(Script.cyrillic.language.support == .recurringNames)
    #expect(Script.han.language.support == .none && Script.latin.language == .english)
  }

  @Test(
    "letters belong to their script, signs and digits to none",
    arguments: [
      ("é", Script.latin), ("ẞ", .latin), ("ж", .cyrillic), ("ω", .greek), ("ա", .armenian),
      ("א", .hebrew),
      ("ش", .arabic), ("क", .devanagari), ("ক", .bengali), ("ക", .malayalam), ("ไ", .thai),
      ("ა", .georgian),
      ("አ", .ethiopic), ("한", .hangul), ("か", .kana), ("漢", .han), ("×", nil), ("÷", nil),
      ("१", nil), ("€", nil),
    ])
  func letters(letter: String, script: Script?) {
    #expect(letter.unicodeScalars.first.flatMap { Script($0) } == script)
  }

  @Test(
    "Japanese has some kana, Chinese none",
    arguments: [("港の男は静かに海を見た。", "ja"), ("港口的男人静静地看着大海。", "zh"), ("漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字か", "zh")])
  func japanese(text: String, code: String) {
    let document = CastSample.document(Array(text.utf8))
    #expect(LanguageDetector.language(of: Array(document.paragraphs), document.source).code == code)
  }
}

@Suite("Capitals in a row outside English") struct CapitalRunTests {
  /// The runs of a text, titles before "|".
  private func runs(_ text: String, _ code: String) -> [String] {
    let sketch = SketchedTokens(text)
    var foreign = ForeignWords(WordLanguage(code: code))
    foreign.update(sketch.vocabulary)
    let runs = CapitalRuns(tokens: sketch.tokens, vocabulary: sketch.vocabulary, foreign: foreign)
    var found: [String] = []
    runs.forEach(in: sketch.tokens.indices) { run in
      let titles = run.titles.map { sketch.texts[$0] }.joined(separator: " ")
      let parts = run.parts.map { $0.map { sketch.texts[$0] }.joined(separator: "-") }
      found.append((titles.isEmpty ? "" : titles + "|") + parts.joined(separator: " "))
    }
    return found
  }

  @Test(
    "titles, particles and hyphens",
    arguments: [
      ("dann kam Frau Keller heim.", "de", ["Frau|Keller"]),
      ("dann kam Karla von der Au heim.", "de", ["Karla Au"]),
      ("alors M. Dupont partit.", "fr", ["M.|Dupont"]),
      ("luego don Anselmo salió.", "es", ["don|Anselmo"]),
      ("dann kam Hans-Peter Weiß heim.", "de", ["Hans-Peter Weiß"]),
      ("alors Jean d’Aubigny partit.", "fr", ["Jean d’Aubigny"]),
      ("dann kam frau Keller heim.", "de", ["Keller"]), ("alors l’Empereur partit.", "fr", []),
      ("dann kam Otto. Emil ging heim.", "de", ["Otto", "Emil"]),
    ])
  func runs(text: String, code: String, expected: [String]) {
    #expect(runs(text, code) == expected)
  }

  @Test("a run has eight parts at most, and four titles") func limits() {
    let names = runs("dann kam " + String(repeating: "Otto ", count: 10) + "heim.", "de")
    #expect(names.map { $0.split(separator: " ").count } == [8, 2])
    let titles = runs("dann kam " + String(repeating: "Frau ", count: 5) + "Keller heim.", "de")
    #expect(titles == ["Frau Frau Frau Frau|Frau Keller"])
  }
}

@Suite("Names that recur outside English") struct RecurringNameTests {
  private func names(_ text: String) -> [String] {
    let filler =
      "Der alte Mann ging nicht mehr in die Stadt, und wenn er doch einmal ging, so war es für ihn immer noch "
      + "wie früher, als er mit den anderen auf das Wasser gesehen hat. Es war schon sehr spät. "
    return CastSample(filler + text).names
  }

  @Test("two capitals must recur, a title need not") func recurrence() {
    #expect(names("Dort wohnte Hanna Brandt allein.") == [])
    #expect(
      names("Dort wohnte Hanna Brandt. Später ging Hanna Brandt.") == [
        "Hanna Brandt", "Hanna Brandt",
      ])
    #expect(names("Dort wohnte Frau Brandt allein.") == ["Frau Brandt"])
  }

  @Test("the last word, and a known given name, are then mentions alone") func shortNames() {
    let text =
      "Dort wohnte Hanna Brandt. Später ging Hanna Brandt. Dann kam Brandt, und Hanna auch."
    #expect(names(text) == ["Hanna Brandt", "Hanna Brandt", "Brandt", "Hanna"])
  }

  @Test("nouns after articles aren't names") func nouns() {
    #expect(
      names("Dann kam die Neue Regel. Später ging der Regel Mann, und die Regel war neu.") == [])
  }
}
