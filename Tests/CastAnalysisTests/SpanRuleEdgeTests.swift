import Testing

@testable import CastAnalysis

/// Invented names; each rule has pieces that it mends and pieces that only look alike.
@Suite("Each rule for spans, at its edges") struct SpanRuleEdgeTests {
  @Test(
    "AdditionRule cuts from a comma and a small article on, whatever follows",
    arguments: [
      ("<Okonjo Works, a Peruvian> firm", ["Okonjo Works:organisation", "Peruvian:organisation"]),
      (
        "<Okonjo Works, an Aalven Group> firm",
        ["Okonjo Works:organisation", "Aalven Group:organisation"]
      ),
      ("<Okonjo Works, a> firm", ["Okonjo Works:organisation"]),
      ("<Okonjo, the Great> left", ["Okonjo, the Great:organisation"]),
    ])
  func addition(text: String, names: [String]) {
    #expect(SpanSample(text).mended(by: AdditionRule.self) == names)
  }

  @Test(
    "EpithetRule knows words of several languages",
    arguments: [
      ("[Tunde Okonjo], Sr. left", ["Tunde Okonjo, Sr:person"]),
      ("[Odo Vane] père left", ["Odo Vane père:person"]),
      ("[Odo Vane] senior left", ["Odo Vane:person"]),
      ("[Odo] the Younger left", ["Odo the Younger:person"]),
      ("[Odo] the Young left", ["Odo:person"]),
      ("<Odo> the Younger left", ["Odo:organisation"]),
    ])
  func epithet(text: String, names: [String]) {
    #expect(SpanSample(text).mended(by: EpithetRule.self) == names)
  }

  @Test(
    "NicknameRule asks for a given name before and a surname after",
    arguments: [
      ("we met [Tunde] “Kid” [Okonjo] there", ["Tunde “Kid” Okonjo:person"]),
      ("we met [Tunde] ‘Kid’ [Okonjo] there", ["Tunde ‘Kid’ Okonjo:person"]),
      ("we met <Tunde> (Kid) [Okonjo] there", ["Tunde:organisation", "Okonjo:person"]),
      ("we met [Tunde] (Kenya) [Okonjo] there", ["Tunde:person", "Okonjo:person"]),
      ("we met [Tunde] “kid” [Okonjo] there", ["Tunde:person", "Okonjo:person"]),
      ("we met [Tunde] (Kid) then [Okonjo] came", ["Tunde:person", "Okonjo:person"]),
    ])
  func nickname(text: String, names: [String]) {
    #expect(SpanSample(text).mended(by: NicknameRule.self) == names)
  }

  @Test("NicknameRule learns from a name that the chain has found whole") func wholeNickname() {
    let sample = SpanSample("We met [Tunde “Kid” Okonjo] there.\n\nThen Kid Okonjo left.")
    #expect(
      sample.mended(by: NicknameRule.self) == ["Tunde “Kid” Okonjo:person", "Kid Okonjo:person"])
  }

  @Test(
    "ParticleRule knows particles of many languages, and no other small words",
    arguments: [
      ("then [Pietro] della Vesta left", ["Pietro della Vesta:person"]),
      ("then [Huda] bint Tazeri left", ["Huda bint Tazeri:person"]),
      ("then [Hamid] bin Tazeri left", ["Hamid bin Tazeri:person"]),
      ("then [Otto] von Aalven left", ["Otto von Aalven:person"]),
      ("then [Otto] with Aalven left", ["Otto:person"]),
      ("then <Otto> von Aalven left", ["Otto:organisation"]),
    ])
  func particle(text: String, names: [String]) {
    #expect(SpanSample(text).mended(by: ParticleRule.self) == names)
  }

  @Test(
    "DoubleNameRule joins over a hyphen, also at a line's end",
    arguments: [
      ("then [Aminata Diarrak]-Okonjo left", ["Aminata Diarrak-Okonjo:person"]),
      ("then [Aminata Diarrak]-Kenyan trade", ["Aminata Diarrak:person"]),
      ("then [Aminata]-\n[Okonjo] left", ["Aminata-\nOkonjo:person"]),
      ("then [Aminata]-\n{Dover} left", ["Aminata:person", "Dover:place"]),
    ])
  func doubleName(text: String, names: [String]) {
    #expect(SpanSample(text).mended(by: DoubleNameRule.self) == names)
  }

  @Test(
    "FirmRule takes endings after a comma, but no counties",
    arguments: [
      ("he joined [Okonjo] & Co. then", ["Okonjo & Co:organisation"]),
      ("he joined [Okonjo] & [Aalven], LLP then", ["Okonjo & Aalven, LLP:organisation"]),
      ("he joined <Aalven Kettles>, Inc. then", ["Aalven Kettles, Inc:organisation"]),
      ("he joined <Aalven>, Co. Down then", ["Aalven:organisation"]),
      ("he met [Mr.] & [Mrs. Okonjo] then", ["Mr:person", "Mrs. Okonjo:person"]),
      ("he met [Tunde Okonjo] & [Ann Aalven] then", ["Tunde Okonjo:person", "Ann Aalven:person"]),
    ])
  func firm(text: String, names: [String]) {
    #expect(SpanSample(text).mended(by: FirmRule.self) == names)
  }

  @Test("FirmRule knows authors from the year on, and before it nothing") func authors() {
    let cited = SpanSample("As [Okonjo] & [Aalven] (2019) say, [Okonjo] & [Aalven] were right.")
    #expect(
      cited.mended(by: FirmRule.self)
        == ["Okonjo:person", "Aalven:person", "Okonjo:person", "Aalven:person"])
    let other = SpanSample("As [Okonjo] & [Aalven] said.")
    #expect(other.mended(by: FirmRule.self) == ["Okonjo & Aalven:organisation"])
  }

  @Test(
    "CaseNameRule takes whole sides, with “of” and “&”",
    arguments: [
      ("in [Okonjo] v. Board of the Harbour it held", ["Okonjo v. Board of the Harbour:rest"]),
      ("in Bank of [Aalven] v. [Okonjo] it held", ["Bank of Aalven v. Okonjo:rest"]),
      ("in Marks & [Aalven] v. [Okonjo] it held", ["Marks & Aalven v. Okonjo:rest"]),
      ("then Ex parte [Okonjo] it held", ["Ex parte Okonjo:rest"]),
      ("then in re [Okonjo] it held", ["Okonjo:person"]),
      ("in [Okonjo] vs [Aalven] there", ["Okonjo:person", "Aalven:person"]),
      ("in [Okonjo]’s v. [Aalven] there", ["Okonjo:person", "Aalven:person"]),
    ])
  func caseName(text: String, names: [String]) {
    #expect(SpanSample(text).mended(by: CaseNameRule.self) == names)
  }

  @Test(
    "JudgeRule reads letters and words of many courts",
    arguments: [
      ("before OKONJO, LJ, it held", ["OKONJO:person"]),
      ("before OKONJO and AALVEN, Circuit Judges, it held", ["OKONJO:person", "AALVEN:person"]),
      ("before OKONJO, K., it held", []),
    ])
  func judge(text: String, names: [String]) {
    #expect(SpanSample(text).mended(by: JudgeRule.self) == names)
  }

  @Test(
    "LegalFormRule knows forms of many countries",
    arguments: [
      ("he joined Aalven GmbH then", ["Aalven GmbH:organisation"]),
      ("he joined Quillay S.A. de C.V. then", ["Quillay S.A. de C.V.:organisation"]),
      ("he joined Okonjo Ltd then", ["Okonjo Ltd:organisation"]),
      ("he joined Okonjo ltd. then", ["Okonjo ltd:organisation"]),
      ("he joined Okonjo limits then", []),
    ])
  func legalForm(text: String, names: [String]) {
    #expect(SpanSample(text).mended(by: LegalFormRule.self) == names)
  }

  @Test(
    "InnerTitleRule and RankRule leave titles at a name's beginning",
    arguments: [
      ("[Uncle Tunde Okonjo] sat", ["Uncle Tunde Okonjo:person"]),
      ("[Then Uncle Tunde] sat", ["Then:person", "Uncle Tunde:person"]),
      ("|Lt. Col.| [Tunde Okonjo] sat", ["Lt. Col. Tunde Okonjo:person"]),
      ("|Lt. Col.| and [Tunde Okonjo] sat", ["Lt. Col:rest", "Tunde Okonjo:person"]),
    ])
  func titles(text: String, names: [String]) {
    #expect(SpanSample(text).mended(by: InnerTitleRule.self, RankRule.self) == names)
  }

  @Test(
    "rules that have mended a piece find nothing more in it",
    arguments: [
      "[Tunde] “Kid” [Okonjo] of <Marks & Aalven, Inc.> met [Otto] von Aalven there",
      "in [Okonjo] v. Bank of [Aalven] (1999) KERSHAW, J. cited |Det. Sgt.| [Odo Voss]",
      "[Rebecca] St. James joined [Clara Marsh]-Hughes, a New York firm, and the {Vane Glassworks}",
    ])
  func idempotent(text: String) {
    let once = SpanSample(text)
    let all = once.mendedByAll()
    #expect(once.mendedByAll(twice: true) == all)
    let ends = all.map { $0.split(separator: ":").last.map(String.init) ?? "" }
    #expect(ends.allSatisfy { ["person", "organisation", "place", "rest"].contains($0) })
  }
}
