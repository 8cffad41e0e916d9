import DocumentModel
import Testing

@testable import CastAnalysis

@Suite("Roles that name somebody") struct RoleUseTests {
  /// The uses of the first role in a text.
  private func role(_ text: String) -> Role? {
    let sketch = SketchedTokens(text)
    return reader(sketch) { roles in
      sketch.tokens.indices.lazy.compactMap { roles.role(at: $0) }.first
    }
  }

  private func reader<Result>(_ sketch: SketchedTokens, _ body: (RoleReader) -> Result) -> Result {
    var (knowledge, words) = (WordKnowledge(.embedded), RoleWords())
    knowledge.update(sketch.vocabulary)
    words.update(sketch.vocabulary, knowledge)
    return body(
      RoleReader(
        tokens: sketch.tokens, vocabulary: sketch.vocabulary, words: words,
        block: sketch.tokens.indices))
  }

  @Test(
    "what follows a role",
    arguments: [
      ("then the General left", Role.Sequel.none), ("then General Orde left", .name),
      ("then the Duke of Marsden left", .land), ("then the General of old left", .other),
      ("then the General-like man", .other), ("then the Duke of the North left", .land),
    ])
  func sequels(text: String, sequel: Role.Sequel) {
    #expect(role(text)?.sequel == sequel)
  }

  @Test(
    "what stands before a role",
    arguments: [
      ("then the General left", true, false), ("then the tall General left", true, false),
      ("then my General left", false, true), ("then a General left", false, true),
      ("then Vane's General left", false, true), ("then General left", false, false),
      ("then the very tall grey General left", false, false),
    ])
  func determiners(text: String, hasArticle: Bool, isOwned: Bool) {
    let role = role(text)
    #expect(role?.hasArticle == hasArticle && role?.isOwned == isOwned)
  }

  @Test(
    "what a verb beside a role tells",
    arguments: [
      ("then the General laughed", Act.body), ("then the General said so", .saying),
      ("then the General decided it", .deed),
      ("“No,” said the General", .body), ("then the General was there", .none),
      ("then said the General", .saying),
      ("then the General would laugh", .none),
    ])
  func acts(text: String, act: Act) {
    #expect(role(text)?.act == act)
  }

  @Test("a role at the start of a block before a sentence is a speaker") func speakers() {
    #expect(role("GENERAL. Come here.")?.isSpeaker == true)
    #expect(role("General")?.isSpeaker == true)
    #expect(role("Then General. Come here.")?.isSpeaker == false)
  }

  @Test("the longest role has four words") func longest() {
    let role = role("then the Deputy Assistant Chief Constable left")
    #expect(role?.range.count == 4)
  }

  @Test(
    "ships",
    arguments: [
      ("on board the Vorland then", true), ("the schooner Vorland then", true),
      ("the deck of the Vorland then", true),
      ("he saw the Vorland then", false), ("with Vorland then", false),
    ])
  func ships(text: String, isShip: Bool) throws {
    let sketch = SketchedTokens(text)
    let index = try #require(sketch.words.firstIndex(of: "vorland"))
    #expect(reader(sketch) { $0.isShip(index..<index + 1) } == isShip)
  }
}

@Suite("Roles in a document") struct RoleTallyTests {
  /// Whether the document's last use of a word, a role or not, names somebody.
  private func isName(_ word: String, _ text: String) throws -> Bool {
    let document = CastSample.document(Array(text.utf8))
    var (reader, knowledge, tally) = (BlockReader(), WordKnowledge(.embedded), RoleTally())
    reader.read([TextPart](document.paragraphs, of: document.source), document.source)
    knowledge.update(reader.vocabulary)
    tally.count(reader, knowledge)
    let index = try #require(
      reader.tokens.lastIndex {
        reader.vocabulary.spelling(of: $0.word).elementsEqual(word.utf8)
      })
    let block = try #require(reader.blocks.first { $0.tokens.contains(index) })
    let roles = RoleReader(
      tokens: reader.tokens, vocabulary: reader.vocabulary, words: tally.words, block: block.tokens)
    if let role = roles.role(at: index) { return tally.namesSomebody(role, roles) }
    return try tally.namesSomebody(#require(roles.use(ofWordAt: index)), at: index, roles)
  }

  private static let acts = "At last the Abbess laughed. Then the Abbess nodded. "

  @Test("with an article needs three capitals and two acts") func withArticle() throws {
    #expect(try !isName("abbess", Self.acts))
    #expect(try isName("abbess", Self.acts + "He saw the Abbess there."))
    #expect(
      try !isName(
        "abbess", "At last the Abbess laughed. He saw the Abbess. He met the Abbess there."))
  }

  @Test("must be written small less often") func small() throws {
    let capitals = Self.acts + "He saw the Abbess there. "
    #expect(try isName("abbess", "Here the abbess sat. There the abbess sat. " + capitals))
    let small = "Here the abbess sat. There the abbess sat. Now the abbess sat. "
    #expect(try !isName("abbess", small + capitals))
  }

  @Test("needs less if it has a land elsewhere, or somebody bears it") func land() throws {
    #expect(try isName("duke", "Then came the Duke of Marsden. He saw the Duke there."))
    let borne = "Then came Captain Orde. He saw the Captain there, and the Captain laughed."
    #expect(try isName("captain", borne))
    #expect(try !isName("captain", "He saw the Captain there, and the Captain laughed."))
  }

  @Test("without article needs four capitals and two acts") func bare() throws {
    let three = "Then Mother laughed. So Mother nodded. He saw Mother there. "
    #expect(try !isName("mother", three) && isName("mother", three + "He met Mother there."))
  }

  @Test("that is somebody's, or followed by “of”, names nobody") func owned() throws {
    let often = Self.acts + "He saw the Abbess there. "
    #expect(try !isName("abbess", often + "He saw my Abbess there."))
    #expect(try !isName("abbess", often + "He saw the Abbess of old there."))
  }

  @Test("a day that acts is a name, but not after “on”") func days() throws {
    let acts = "Then Friday laughed. So Friday nodded. And Friday rose. "
    #expect(try isName("friday", acts) && !isName("friday", acts + "They came on Friday."))
    #expect(
      try !isName("friday", "They came on Friday. They left last Friday. He saw Friday there."))
  }

  @Test("numerals from II on number a name") func numerals() {
    let sketch = SketchedTokens("then James II and Anna I came")
    var (knowledge, tally) = (WordKnowledge(.embedded), RoleTally())
    var reader = BlockReader()
    let document = CastSample.document(Array("then James II and Anna I came".utf8))
    reader.read([TextPart](document.paragraphs, of: document.source), document.source)
    knowledge.update(reader.vocabulary)
    tally.count(reader, knowledge)
    #expect(tally.hasNumerals && tally.isNumbered(sketch.tokens[1].word))
    #expect(!tally.isNumbered(sketch.tokens[4].word))
  }
}

@Suite("Evidence beside a name") struct SurroundingsTests {
  /// The candidates of a text without a chain: capitals that nothing else explains.
  private func candidate(_ text: String, _ name: String) throws -> NameCandidate {
    let document = CastSample.document(Array(text.utf8))
    var recogniser = NameRecogniser(surveySize: 1 << 20, weights: .embedded, workers: .one)
    var list = CandidateList()
    recogniser.recognise(
      [TextPart](document.paragraphs, of: document.source), document.source, into: &list)
    return try #require(list.candidates.first { document.text($0.core) == name })
  }

  @Test("acting, articles, prepositions and small words are noticed") func flags() throws {
    #expect(try candidate("Yesterday Vorland laughed aloud.", "Vorland").isActing)
    #expect(try !candidate("Yesterday Vorland was there.", "Vorland").isActing)
    #expect(try candidate("Yesterday they lived in Vorland.", "Vorland").isLocated)
    #expect(try candidate("Yesterday the Vorland sank there.", "Vorland").hasArticle)
    #expect(try candidate("Yesterday Vorland sank there.", "Vorland").isInText)
  }

  @Test("a ship's surroundings speak for a thing, a verb of the body for a person") func kinds()
    throws
  {
    #expect(try candidate("He stood on board the Vorland then.", "Vorland").scores.other > 60)
    #expect(try candidate("Then Vorland laughed aloud.", "Vorland").scores.person >= 32)
  }

  @Test("titles tell gender, marriage, service and use") func titles() throws {
    let lady = try candidate("Yesterday Mrs. Vorland came.", "Vorland")
    #expect(
      lady.title.gender == .feminine && lady.title.marriage == .wife && lady.title.use == .courtesy)
    let constable = try candidate("Yesterday Inspector Vorland came.", "Vorland")
    #expect(
      constable.title.service == .police && constable.title.use == .rank
        && constable.title.gender == .unknown)
    let aunt = try candidate("Yesterday Aunt Vorland came.", "Vorland")
    #expect(aunt.title.use == .kin)
    let king = try candidate("Yesterday King Harold came.", "Harold")
    #expect(king.title.isRuler && king.title.gender == .masculine)
  }

  @Test("the full stop of an abbreviation at the end belongs to the name") func stops() {
    #expect(CastSample("He joined Kvistex Inc. in May.").names == ["Kvistex Inc."])
    #expect(CastSample("He met Odo Marsh Jr. in May.").names == ["Odo Marsh Jr."])
  }
}

@Suite("Sections that begin") struct SectionStartTests {
  private func opens(_ text: String, _ kind: ParagraphKind = .prose) -> Bool {
    let bytes = Array(text.utf8)
    return opensSection(
      TextPart(span: Span(0, bytes.count), kind: kind, paragraph: 0), TextSource(copying: bytes))
  }

  @Test(
    "headings, lines in capitals, numbers, “Chapter 4”",
    arguments: [
      "THE HARBOUR", "IV", "12", "# The harbour", "Chapter 4", "PART TWO", "Book IV", "Letter 12",
    ])
  func openings(text: String) {
    #expect(opens(text))
  }

  @Test(
    "other lines",
    arguments: ["The harbour", "chapter and verse", "COME HERE!", "WHO?", "* * *", "", "Partly 4"])
  func others(text: String) {
    #expect(!opens(text))
  }

  @Test("a line of more than 80 bytes is no heading, whatever it looks like") func long() {
    #expect(opens(String(repeating: "A", count: 80)) && !opens(String(repeating: "A", count: 81)))
    #expect(opens("The harbour", .heading) && !opens("THE HARBOUR", .verse))
  }
}

@Suite("Stories of a collection") struct StoryTests {
  /// Sections with a cast each, whose persons are named twice.
  private func sample(_ casts: String...) -> MarkedSample {
    let sections = casts.enumerated().map { number, names in
      let lines = names.split(separator: " ").map { "[\($0)] left. [\($0)] came." }
      return "# Story \(number)\n\n" + lines.joined(separator: " ")
    }
    return MarkedSample(sections.joined(separator: "\n\n"))
  }

  @Test("single names are other persons in other stories") func collection() {
    let stories = sample(
      "Vorkan Talix Janov", "Rexom Uweno Kaivo", "Benvo Elivo Samvo", "Pimvo Ugovo Vorkan")
    #expect(stories.actors.filter { $0 == ["Vorkan"] }.count == 2)
  }

  @Test("chapters that share their persons are one story") func novel() {
    let chapter = "Vorkan Talix Janov"
    #expect(
      sample(chapter, chapter, chapter, chapter).actors == [["Vorkan"], ["Talix"], ["Janov"]])
  }

  @Test("a hero of most sections is one person") func hero() {
    let stories = sample(
      "Vorkan Talix Janov", "Vorkan Uweno Kaivo", "Vorkan Elivo Samvo", "Vorkan Ugovo Pimvo")
    #expect(stories.actors.filter { $0 == ["Vorkan"] }.count == 1)
  }

  @Test("two sections are no collection") func two() {
    let stories = sample("Vorkan Talix Janov", "Rexom Uweno Vorkan")
    #expect(stories.actors.filter { $0 == ["Vorkan"] }.count == 1)
  }
}
