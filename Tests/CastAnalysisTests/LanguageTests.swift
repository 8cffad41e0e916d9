import DocumentModel
import Testing

@testable import CastAnalysis

@Suite("Telling the language of a text") struct LanguageTests {
  private func language(_ text: String, kind: ParagraphKind = .prose) -> TextLanguage {
    language(Array(text.utf8), kind)
  }

  private func language(_ bytes: [UInt8], _ kind: ParagraphKind = .prose) -> TextLanguage {
    let document = CastSample.document(bytes, kind)
    return LanguageDetector.language(of: Array(document.paragraphs), document.source)
  }

  @Test("a few sentences are enough", arguments: languageSamples)
  func tells(_ sample: (code: String, text: String)) {
    #expect(language(sample.text).code == sample.code)
  }

  @Test("capitals tell a language too", arguments: languageSamples.prefix(4))
  func capitals(_ sample: (code: String, text: String)) {
    #expect(language(sample.text.uppercased()).code == sample.code)
  }

  @Test(
    "English is what isn't clearly another language",
    arguments: [
      "", "!", "1914-1918", "München", "Der Spiegel",
      "Jan van den Berg, Piet de Vries, Maria van der Meer, Kees van Dijk, Anna de Jong",
      "María de la Cruz, Juan de los Santos, José del Río, Pedro de la Fuente y Ana de las Casas",
      "“Eh bien, mon prince. Gênes et Lucques ne sont plus que des apanages de la famille.” But I "
        + "warn you, if you don’t tell me that this means war, I will have nothing more to do "
        + "with you.",
      "The word 港 is read minato in Japanese, and 湾 is read wan.",
      "for (int die = 0; die < den; die++) { if (das.und[die] == 0) return am; else die = in; }",
    ])
  func staysEnglish(_ text: String) {
    #expect(language(text).code == "en")
  }

  @Test("a long list of names is English, however many particles it has")
  func longList() {
    let list = repeatElement(
      "Jan van den Berg, Juan de los Santos, José del Río, Ana de las Casas, Karl von der Au. ",
      count: 50
    ).joined()
    #expect(language(list).code == "en")
  }

  @Test("code doesn't count")
  func code() {
    #expect(language(languageSamples[1].text, kind: .code).code == "en")
  }

  @Test("an English licence before a German text counts for no more than its length")
  func licence() {
    let english = String(repeating: languageSamples[0].text + "\n", count: 20)
    let german = String(repeating: germanStory + "\n\n", count: 40)
    #expect(language(english + "\n" + german).code == "de")
  }

  @Test("any bytes have a language")
  func anyBytes() {
    var random = SystemRandomNumberGenerator()
    for count in 0..<400 {
      let bytes = (0..<count * 20).map { _ in UInt8.random(in: 0...255, using: &random) }
      #expect(!language(bytes).code.isEmpty)
    }
  }

  @Test("every letter of the table is a language of its own")
  func letters() {
    let codes = (UInt8(ascii: "A")...UInt8(ascii: "i")).map {
      WordLanguage(letter: $0).language.code
    }
    #expect(Set(codes).count == 35)
  }

  @Test("the essay is English")
  func essay() {
    #expect(language(repositoryFile("seeds/soleimanis-legend.txt")).code == "en")
  }
}
