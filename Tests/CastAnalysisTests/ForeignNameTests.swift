import CastAnalysis
import DocumentModel
import Testing

@Suite("Names outside English") struct ForeignNameTests {
  private static let german = CastSample(germanStory)

  @Test("German nouns aren't actors")
  func germanActors() {
    #expect(
      Self.german.cast.members.map(\.name) == [
        "Hanna Brandt", "Frau Keller", "Weiß", "Otto Lindner", "Neue Bank", "Karla von der Au",
        "Herr Keller",
      ])
  }

  @Test("the last word of a name that recurs is a mention")
  func surname() {
    #expect(
      Self.german.wordings("Hanna Brandt")
        == ["Brandt", "Hanna Brandt", "Kanzlerin Hanna Brandt"])
  }

  @Test("who has a title is a person")
  func titledKind() throws {
    let member = try #require(Self.german.member("Weiß"))
    #expect(Self.german.cast.members[member].kind == .person)
  }

  @Test("French: titles with a full stop, articles before apostrophes")
  func french() {
    let sample = CastSample(
      """
      Le président a reçu hier M. Dupont et Mme Leblanc dans son bureau. Nous avons parlé de tout, \
      a dit M. Dupont en sortant. La Banque du Nord et l’Assemblée générale n’ont pas été \
      consultées. Jean d’Aubigny n’aurait jamais accepté cela. Pourtant la Banque du Nord avait \
      écrit à Jean d’Aubigny, et l’Empereur Maximin le savait. Que voulait l’Empereur Maximin ? \
      On ne le sait pas, dit d’Aubigny.
      """)
    #expect(
      sample.actors == [
        "Dupont: M. Dupont 2", "Leblanc: Mme Leblanc 1", "Banque du Nord: Banque du Nord 2",
        "Jean d’Aubigny: Jean d’Aubigny 2, d’Aubigny 1",
      ])
  }

  @Test("Spanish: titles may be written small")
  func spanish() {
    let sample = CastSample(
      """
      En aquel lugar vivía don Anselmo con su ama y su sobrina. Todas las noches el cura venía a \
      verle, y la Sra. López también. No había nadie más en la casa, pero don Anselmo no quería \
      que se fuera.
      """)
    #expect(sample.actors == ["Anselmo: don Anselmo 2", "López: Sra. López 1"])
  }

  @Test("Russian: full names that recur, and surnames")
  func russian() {
    let sample = CastSample(
      """
      Анна Павловна встретила его у двери и сказала, что Пётр Ремезов уже приехал. Что он здесь \
      делал, никто не знал. Пётр Ремезов ничего не ответил, и Анна Павловна тоже. Потом Ремезов \
      вышел на улицу, и князь Болотов за ним.
      """)
    #expect(
      sample.actors == [
        "Анна Павловна: Анна Павловна 2", "Пётр Ремезов: Пётр Ремезов 2, Ремезов 1",
        "Болотов: князь Болотов 1",
      ])
  }

  @Test("what stands once without a title is no actor")
  func once() {
    let sample = CastSample(
      "Der alte Mann hieß Johann Berger und sah auf den Hafen hinaus. Es war noch früh, und er "
        + "hatte nicht geschlafen.")
    #expect(sample.names.isEmpty)
  }

  @Test("a script without capitals has a complete cast of nobody")
  func chinese() {
    let cast = CastSample("老人站在窗前，望着港口。天还很早，没有人点灯。").cast
    #expect(cast.members.isEmpty && cast.isComplete)
    #expect(cast.language == TextLanguage(code: "zh", name: "Chinese", support: .none))
  }

  @Test("every piece of news tells the language")
  func language() {
    #expect(Self.german.cast.language.name == "German")
    #expect(CastSample("Ann met Bob in Oslo, and they went home.").cast.language == .english)
  }

  @Test("the cast doesn't depend on the pieces in which paragraphs arrive", arguments: [1, 2, 3])
  func pieces(size: Int) {
    let document = Self.german.document
    var analyzer = CastAnalyzer(source: document.source, document: document.id)
    var cast = Cast(document: document.id)
    var start = 0
    while start < document.paragraphs.count {
      let end = min(start + size, document.paragraphs.count)
      let piece = Array(document.paragraphs[start..<end])
      cast.apply(analyzer.extend(with: piece, isLast: end == document.paragraphs.count))
      start = end
    }
    #expect(cast.mentions == Self.german.cast.mentions)
    #expect(cast.language == Self.german.cast.language)
  }

  @Test("any German words give consistent tables", arguments: 1...20)
  func consistentTables(seed: UInt64) {
    var state = seed
    let pieces = [
      "Frau", "Herr", "Dr.", "Keller", "Hanna", "Brandt", "von", "der", "die", "und", "nicht",
      "ist",
      "mit", "den", "auf", "sie", "Haus", "-", ".", "„", "“", ",", "\n\n", "d’Aubigny", "K.",
      "KELLER", "IV",
    ]
    var text = String(repeating: germanStory + "\n\n", count: 4)
    for _ in 0..<1000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text += pieces[Int(state >> 33) % pieces.count] + (state >> 40 & 3 == 0 ? "" : " ")
    }
    let sample = CastSample(text)
    #expect(sample.cast.language.code == "de")
    AnalysisPropertyTests().check(sample)
  }

  @Test("a German line of thousands of capitals gives consistent tables")
  func endlessCapitals() {
    let line = String(repeating: "Hanna Brandt ", count: 3000)
    let sample = CastSample(String(repeating: germanStory + "\n\n", count: 40) + line)
    #expect(sample.cast.language.code == "de")
    AnalysisPropertyTests().check(sample)
  }
}
