import Testing

@testable import CastAnalysis

@Suite("Each rule for spans alone") struct SingleSpanRuleTests {
  @Test(
    "AdditionRule cuts off what follows a comma and an article",
    arguments: [
      ("<Tarrant Works, a New York> company", ["Tarrant Works:organisation", "New York:place"]),
      ("<Tarrant Works, an Ohio> company", ["Tarrant Works:organisation", "Ohio:place"]),
      ("<Tarrant Works, A Division> left", ["Tarrant Works, A Division:organisation"]),
      ("<Tarrant and a Vane> left", ["Tarrant and a Vane:organisation"]),
    ])
  func addition(text: String, names: [String]) {
    #expect(SpanSample(text).mended(by: AdditionRule.self) == names)
  }

  @Test(
    "InnerTitleRule parts a name before a form of address",
    arguments: [
      ("[At Lisbon Auntie Vane] sat", ["At Lisbon:place", "Auntie Vane:person"]),
      ("[Then Aunt Vane] sat", ["Then:person", "Aunt Vane:person"]),
      ("[Aunt Vane Marsh] sat", ["Aunt Vane Marsh:person"]),
      ("[Odo Vane Marsh] sat", ["Odo Vane Marsh:person"]),
    ])
  func innerTitle(text: String, names: [String]) {
    #expect(SpanSample(text).mended(by: InnerTitleRule.self) == names)
  }

  @Test(
    "EpithetRule takes what tells namesakes apart",
    arguments: [
      ("[Odo Marsh], Jr. left", ["Odo Marsh, Jr:person"]),
      ("|Odo Marsh| Sr. left", ["Odo Marsh Sr:person"]),
      ("[Odo Vane] the Elder left", ["Odo Vane the Elder:person"]),
      ("[Odo Vane] fils left", ["Odo Vane fils:person"]),
      ("[Odo Vane] the Elder Brother left", ["Odo Vane:person"]),
      ("[Odo Vane]'s Junior left", ["Odo Vane:person"]),
      ("[Odo Vane] the elder left", ["Odo Vane:person"]),
      ("{Odo Marsh}, Jr. left", ["Odo Marsh:place"]),
    ])
  func epithet(text: String, names: [String]) {
    #expect(SpanSample(text).mended(by: EpithetRule.self) == names)
  }

  @Test(
    "RankRule joins a rank to the name after it",
    arguments: [
      ("|Det. Sgt.| [Odo Voss] left", ["Det. Sgt. Odo Voss:person"]),
      ("|Det. Sgt.|, [Odo Voss] left", ["Det. Sgt:rest", "Odo Voss:person"]),
      ("|Marsh| [Odo Voss] left", ["Marsh:rest", "Odo Voss:person"]),
      ("|Det. Sgt.| {Odo Voss} left", ["Det. Sgt:rest", "Odo Voss:place"]),
    ])
  func rank(text: String, names: [String]) {
    #expect(SpanSample(text).mended(by: RankRule.self) == names)
  }

  @Test(
    "NicknameRule takes a nickname between two words of a name",
    arguments: [
      ("we met [Robert] “Bob” [Hale] there", ["Robert “Bob” Hale:person"]),
      ("we met [William] (Bill) [Harker] there", ["William (Bill) Harker:person"]),
      ("we met [Anna] (\"Kitty\") [Vane] there", ["Anna (\"Kitty\") Vane:person"]),
      ("we met [Robert] “Bob Hale left” there", ["Robert:person"]),
      ("we met [Robert] (London) there", ["Robert:person"]),
      ("we met [Robert] (BBC) [Hale] there", ["Robert:person", "Hale:person"]),
    ])
  func nickname(text: String, names: [String]) {
    #expect(SpanSample(text).mended(by: NicknameRule.self) == names)
  }

  @Test("NicknameRule knows a nickname from then on") func nicknameLater() {
    let sample = SpanSample(
      "We met [Robert] “Bob” [Hale] there.\n\nThen Bob Hale and Bob Marsh left.")
    #expect(
      sample.mended(by: NicknameRule.self) == ["Robert “Bob” Hale:person", "Bob Hale:person"])
  }

  @Test(
    "ParticleRule joins particles",
    arguments: [
      ("then [Kees] ten Broek left", ["Kees ten Broek:person"]),
      ("then [Odo] van der Velde left", ["Odo van der Velde:person"]),
      ("then [Liam] Ó Marcaigh left", ["Liam Ó Marcaigh:person"]),
      ("then [Odo] of Velde left", ["Odo:person"]),
      ("then {Velde} and [Odo] left", ["Velde:place", "Odo:person"]),
      ("the |Comte de Marsan| left", ["Comte de Marsan:person"]),
    ])
  func particle(text: String, names: [String]) {
    #expect(SpanSample(text).mended(by: ParticleRule.self) == names)
  }

  @Test("ParticleRule knows a surname with a particle from then on") func particleLater() {
    let sample = SpanSample("We met [Odo van der Kvist].\n\nThen van der Kvist and der Hof left.")
    #expect(
      sample.mended(by: ParticleRule.self) == ["Odo van der Kvist:person", "van der Kvist:person"])
  }

  @Test(
    "DoubleNameRule takes a second surname after a hyphen",
    arguments: [
      ("then [Clara Marsh]-Hughes left", ["Clara Marsh-Hughes:person"]),
      ("then [Clara Marsh]-[Hughes] left", ["Clara Marsh-Hughes:person"]),
      ("then [Marsh]-Hughes left", ["Marsh:person"]),
      ("then [Clara Marsh]-like talk", ["Clara Marsh:person"]),
      ("then [Clara Marsh]-{Dover} trains", ["Clara Marsh:person", "Dover:place"]),
    ])
  func doubleName(text: String, names: [String]) {
    #expect(SpanSample(text).mended(by: DoubleNameRule.self) == names)
  }

  @Test(
    "SaintRule makes surnames of saints",
    arguments: [
      ("we met [Rebecca] St. James there", ["Rebecca St. James:person"]),
      ("we met Mr. St. {James} there", ["St. James:person"]),
      ("we met {James} St. John there", ["James:place"]),
    ])
  func saint(text: String, names: [String]) {
    #expect(SpanSample(text).mended(by: SaintRule.self) == names)
  }

  @Test("SaintRule knows a saint's surname from then on") func saintLater() {
    let sample = SpanSample("We met [Rebecca] St. James.\n\nThen St. James and St. Paul left.")
    #expect(sample.mended(by: SaintRule.self) == ["Rebecca St. James:person", "St. James:person"])
  }

  @Test(
    "FirstRulerRule takes the numeral I of a ruler, not the pronoun",
    arguments: [
      ("then King [James] I loved it", ["James I:person"]),
      ("then [James] I of Kent left", ["James I:person"]),
      ("then King [James] I think left", ["James:person"]),
      ("it was for [Anna] I did it", ["Anna:person"]),
      ("then King {Dover} I loved", ["Dover:place"]),
    ])
  func firstRuler(text: String, names: [String]) {
    #expect(SpanSample(text).mended(by: FirstRulerRule.self) == names)
  }

  @Test(
    "FirmRule makes one firm of partners",
    arguments: [
      ("he joined [Marks] & [Hartley] then", ["Marks & Hartley:organisation"]),
      ("he joined [Skidmore], [Owings] & [Merrill]", ["Skidmore, Owings & Merrill:organisation"]),
      ("he joined [Harker] & Sons then", ["Harker & Sons:organisation"]),
      ("he met [Tom] & [Ann] then", ["Tom:person", "Ann:person"]),
      ("as shown ([Marks] & [Hartley], 2001)", ["Marks:person", "Hartley:person"]),
      ("between {London} & {Dover} then", ["London:place", "Dover:place"]),
    ])
  func firm(text: String, names: [String]) {
    #expect(SpanSample(text).mended(by: FirmRule.self) == names)
  }

  @Test(
    "LegalFormRule joins a legal form to its firm",
    arguments: [
      ("he joined [Marsh] plc then", ["Marsh plc:organisation"]),
      ("he joined Vane Pty Ltd then", ["Vane Pty Ltd:organisation"]),
      ("he joined Marsh S.p.A. then", ["Marsh S.p.A:organisation"]),
      ("he joined Marks, Hartley and Vane LLP", ["Marks, Hartley and Vane LLP:organisation"]),
      ("he joined the plc then", []),
      ("he met [Marsh] in it", ["Marsh:person"]),
    ])
  func legalForm(text: String, names: [String]) {
    #expect(SpanSample(text).mended(by: LegalFormRule.self) == names)
  }

  @Test(
    "FirmHeadRule labels what ends as firms do",
    arguments: [
      ("the {Vane Glassworks} closed", ["Vane Glassworks:organisation"]),
      ("the {Vane Limeworks} closed", ["Vane Limeworks:organisation"]),
      ("the {Vane Valley} closed", ["Vane Valley:place"]),
      ("the {Glassworks} closed", ["Glassworks:place"]),
    ])
  func firmHead(text: String, names: [String]) {
    #expect(SpanSample(text).mended(by: FirmHeadRule.self) == names)
  }

  @Test(
    "CaseNameRule makes one name of a case",
    arguments: [
      ("in [Doe] v. [Harker] it held", ["Doe v. Harker:rest"]),
      ("in R v [Sayer] it held", ["R v Sayer:rest"]),
      ("see [Doe] v <Harker> (1990) there", ["Doe v Harker:rest"]),
      ("then In re [Sayer] it held", ["In re Sayer:rest"]),
      ("then <Leeds> v <Dover> was played", ["Leeds:organisation", "Dover:organisation"]),
      ("then <Leeds> and <Dover> played", ["Leeds:organisation", "Dover:organisation"]),
    ])
  func caseName(text: String, names: [String]) {
    #expect(SpanSample(text).mended(by: CaseNameRule.self) == names)
  }

  @Test(
    "JudgeRule labels who stands before a judge's letters",
    arguments: [
      ("before KERSHAW, J. it held", ["KERSHAW:person"]),
      ("before ROWLEY, C.J., it held", ["ROWLEY:person"]),
      ("before SCARNE and ALDIS, JJ. it held", ["SCARNE:person", "ALDIS:person"]),
      ("before POSNER, Circuit Judge, it held", ["POSNER:person"]),
      ("before [Odo] J. [Marsh] it held", ["Odo:person", "Marsh:person"]),
      ("before MARSH and VANE it held", []),
    ])
  func judge(text: String, names: [String]) {
    #expect(SpanSample(text).mended(by: JudgeRule.self) == names)
  }

  @Test(
    "CommonNounRule drops a common word after “the”",
    arguments: [
      ("then the [Bill] passed", []), ("then [Bill] passed", ["Bill:person"]),
      ("then the [Odo] passed", ["Odo:person"]),
      ("then the {Bill} passed", ["Bill:place"]),
    ])
  func commonNoun(text: String, names: [String]) {
    #expect(SpanSample(text).mended(by: CommonNounRule.self) == names)
  }

  @Test(
    "ContractionRule drops a contraction with “it”",
    arguments: [
      ("He came. [Was't Leontes]", ["Leontes:person"]),
      ("He came. [Vane't Leontes]", ["Vane't Leontes:person"]),
      ("He came. [Leontes]", ["Leontes:person"]),
    ])
  func contraction(text: String, names: [String]) {
    #expect(SpanSample(text).mended(by: ContractionRule.self) == names)
  }

  @Test("every rule is applied") func complete() {
    let rules = SpanRules.inOrder.map { "\($0)" }
    #expect(rules.count == 16 && Set(rules).count == 16)
  }
}

@Suite("Names of a piece") struct NameSpansTests {
  private static func spans(_ names: [Range<Int>]) -> NameSpans {
    let sketch = SketchedTokens("Odo Vane walks Tal Marsh talks Ugo Moor sings Roth")
    var spans = NameSpans(
      NameTokens(sketch.tokens, sketch.vocabulary), SpanMemory(),
      UnsafeRawBufferPointer(start: nil, count: 0))
    for name in names { spans.append(TaggedName(tokens: name, kind: .person, odds: SIMD4())) }
    spans.mend(0..<10, by: [])
    return spans
  }

  private static func ranges(_ spans: NameSpans) -> [Range<Int>] { spans.names.map(\.tokens) }

  @Test("join makes one of those that a range meets") func join() {
    var spans = Self.spans([0..<2, 3..<5, 6..<8])
    spans.join(1..<4, as: .place)
    #expect(Self.ranges(spans) == [1..<4, 4..<5, 6..<8])
    #expect(spans.names[0].kind == .place && spans.names[0].surely == .place)
    #expect(spans.names[1].kind == .person && spans.names[1].surely == nil)
  }

  @Test("join makes a name where none was, in order") func joinNew() {
    var spans = Self.spans([0..<2, 6..<8])
    spans.join(3..<5, as: nil)
    #expect(Self.ranges(spans) == [0..<2, 3..<5, 6..<8] && spans.names[1].kind == .rest)
  }

  @Test("what reaches over the end of a join stays a name from its next capital on") func joinRest()
  {
    var spans = Self.spans([1..<5])
    spans.join(0..<2, as: .person)
    #expect(Self.ranges(spans) == [0..<2, 3..<5])
  }

  @Test("split parts a name, but not at its start") func split() {
    var spans = Self.spans([0..<2])
    spans.split(at: 0)
    #expect(Self.ranges(spans) == [0..<2])
    spans.split(at: 1)
    #expect(Self.ranges(spans) == [0..<1, 1..<2])
  }

  @Test("a dropped range is no name") func drop() {
    var spans = Self.spans([0..<2, 3..<5])
    spans.drop(0..<1)
    #expect(spans.names.map(\.isDropped) == [true, false, false])
    #expect(Self.ranges(spans) == [0..<1, 1..<2, 3..<5])
  }

  @Test("capitals in a row are those in no name") func capitals() {
    let spans = Self.spans([3..<4])
    #expect(spans.capitals(around: 0) == 0..<2 && spans.capitals(around: 3) == 3..<4)
    #expect(spans.capitals(around: 4) == 4..<5)
  }

  @Test("names are found by their tokens, gaps only in the piece") func lookups() {
    let spans = Self.spans([0..<2, 6..<8])
    #expect(spans.name(at: 1) == 0 && spans.name(at: 2) == nil && spans.name(at: 7) == 1)
    #expect(spans.gap(at: 1) == .blank && spans.gap(at: 10) == nil && spans.gap(at: -1) == nil)
  }
}
