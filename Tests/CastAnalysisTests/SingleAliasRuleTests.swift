import DocumentModel
import Testing

@testable import CastAnalysis

@Suite("Each rule for aliases alone") struct SingleAliasRuleTests {
  @Test(
    "CountryRule joins a country's names",
    arguments: [
      "{Iran} and {Islamic Republic of Iran}", "{U.S.} and {United States}", "{Britain} and {UK}",
      "{State of Israel} and {Israel}", "<Iranian> and <Iranians>",
      "{Iran} and {Iran}, {Islamic Republic}",
    ])
  func countries(text: String) {
    #expect(RuleSample(text).joined(by: CountryRule.self).count == 1)
  }

  @Test(
    "CountryRule joins no other countries, peoples and long forms",
    arguments: [
      "{Iran} and {Iraq}", "{Iran} and <Iranian>", "{Niger} and {Nigeria}",
      "{Kvist} and {Kvist City}",
      "{Iran}, {Mauritania} and {Islamic Republic}",
    ])
  func otherCountries(text: String) {
    let actors = RuleSample(text).joined(by: CountryRule.self)
    #expect(actors.allSatisfy { $0.count == 1 })
  }

  @Test(
    "EqualNameRule joins names of the same words",
    arguments: [
      "<Vane Guards> and <the Vane Guard>", "<Kvist Univ.> and <Kvist University>",
      "<Albanian Government> and <Government of Albania>", "<Vane Inc.> and <Vane Corp.>",
      "<Marsh and Kvist> and <Marsh & Kvist>", "{Mt. Kvist} and {Mount Kvist}",
      "<Ministry of Trade> and <Ministry for Trade>",
    ])
  func equal(text: String) {
    #expect(RuleSample(text).joined(by: EqualNameRule.self).count == 1)
  }

  @Test(
    "EqualNameRule keeps other words, kinds and legal forms apart",
    arguments: [
      "<Vane Guard> and <Vane Corps>", "<Vane> and {Vane}", "<Vane Inc.> and <Vane GmbH>",
      "{Americas} and {America}", "<First Vane Bank> and <Second Vane Bank>",
      "<Government of Albania> and <Government of Kosovo>", "<Vane Trust I> and <Vane Trust II>",
    ])
  func notEqual(text: String) {
    #expect(RuleSample(text).joined(by: EqualNameRule.self).count == 2)
  }

  @Test(
    "FullNameRule joins full names that agree",
    arguments: [
      "[Harold Marsh] and [Colonel Harold Marsh]", "[Elinor Jane Marsh] and [E. J. Marsh]",
      "[Elinor Jane Marsh] and [Elinor Marsh]", "[William Marsh] and [Bill Marsh]",
      "[Anna Pavlovna Kvist] and [Anna Pavlovna]", "[Kvist Odo] and [Odo Kvist]",
      "[Juan Tarek Balboa] and [Tarek Balboa]", "[Osvaldin Kvist] and [Osvaldyn Kvist]",
      "[Odo van der Kvist] and [Odo Kvist]",
    ])
  func fullNames(text: String) {
    #expect(RuleSample(text).joined(by: FullNameRule.self).count == 1)
  }

  @Test(
    "FullNameRule keeps other given names, genders and generations apart",
    arguments: [
      "[Harold Marsh] and [Elinor Marsh]", "[Harold Marsh] and [Harold Vane]",
      "[Mr. Robin Marsh] and [Miss Robin Marsh]", "[Odo Marsh Jr.] and [Odo Marsh Sr.]",
      "[H. Marsh] and [E. Marsh]", "[Henry IV Kvist] and [Henry VIII Kvist]",
      "[Dora Marsh] and [Nora Marsh]", "[Odo Jan Marsh] and [Odo Tal Marsh]",
    ])
  func otherFullNames(text: String) {
    #expect(RuleSample(text).joined(by: FullNameRule.self).count == 2)
  }

  @Test(
    "FullNameRule keeps full names apart that recur in the same sentences", arguments: [1, 2])
  func recurringFullNames(times: Int) {
    let text = [String](repeating: "[John Vane] met [John Marsh Vane].", count: times)
    let found = RuleSample(text.joined(separator: " ")).joined(by: FullNameRule.self)
    #expect(found.count == times)
  }

  @Test("FullNameRule says when a nickname joins") func nicknames() {
    let nickname = RuleSample("[William Marsh] and [Bill Marsh]")
    #expect(nickname.reasons(by: FullNameRule.self) == [.first, .nickname])
    let initial = RuleSample("[William Marsh] and [W. Marsh]")
    #expect(initial.reasons(by: FullNameRule.self) == [.first, .fullName])
  }

  @Test("FullNameRule joins nobody who is called a relative") func relatives() {
    let text = "[Odo Jan Vane] came. His son, [Odo Vane], left."
    #expect(RuleSample(text).joined(by: FullNameRule.self).count == 2)
  }

  @Test(
    "TitledNameRule joins a title and a surname with their bearer",
    arguments: [
      "[Harold Marsh] and [Mr. Marsh]", "[Elinor Marsh] and [Mrs. Marsh]",
      "[Sir Harold Marsh] and [Sir Harold]", "[Odo Marsh] and [Col. Marsh]",
      "[Dr. Kvist] and [Mr. Kvist]",
    ])
  func titles(text: String) {
    let actors = RuleSample(text).joined(by: FullNameRule.self, TitledNameRule.self)
    #expect(actors.count == 1)
  }

  @Test(
    "TitledNameRule keeps genders and marriages apart",
    arguments: [
      "[Harold Marsh] and [Miss Marsh]", "[Elinor Marsh] and [Mr. Marsh]",
      "[Mr. Marsh] and [Mrs. Marsh]", "[Mrs. Marsh] and [Miss Marsh]",
      "[Harold Marsh] and [Aunt Marsh]", "[Dr. Kvist] and [Mrs. Kvist]",
      "[Inspector Kvist] and [Judge Kvist]",
    ])
  func otherTitles(text: String) {
    let actors = RuleSample(text).joined(by: FullNameRule.self, TitledNameRule.self)
    #expect(actors.count == 2)
  }

  @Test("TitledNameRule takes the first of two who fit as well") func twoBearers() {
    let sample = RuleSample("[Harold Marsh] met [William Marsh]. Then [Mr. Marsh] left.")
    #expect(
      sample.joined(by: FullNameRule.self, TitledNameRule.self)
        == [["Harold Marsh", "Mr. Marsh"], ["William Marsh"]])
  }

  @Test(
    "OfficeRule joins a title that stands alone with its only bearer",
    arguments: [
      ("[President Odo Marsh] and [the President]", 1), ("[the President] and [the President]", 1),
      ("[Senator Marsh], [Senator Vash] and [the Senator]", 3),
      ("[King of Spain] and [King of France]", 2), ("[Odo Marsh] and [the President]", 2),
      ("[Mr. Speaker] and [Madam Speaker]", 2), ("[Mother Agnes] and [Mother]", 2),
    ])
  func offices(text: String, actors: Int) {
    let found = RuleSample(text).joined(
      by: FullNameRule.self, TitledNameRule.self, OfficeRule.self)
    #expect(found.count == actors)
  }

  @Test(
    "OfficeRule joins a title at most twelve times as frequent as its bearer's name",
    arguments: [(12, 1), (13, 2)])
  func frequentTitles(times: Int, actors: Int) {
    let titles = [String](repeating: "Then [the Captain] left.", count: times)
    let found = RuleSample("[Captain Marsh] came. " + titles.joined(separator: " ")).joined(
      by: TitledNameRule.self, OfficeRule.self)
    #expect(found.count == actors)
  }

  @Test(
    "SingleNameRule joins a word with the person that has it",
    arguments: [
      ("[Harold Marsh] and [Marsh]", 1), ("[Elinor Marsh] and [Elinor]", 1),
      ("[Elizabeth Marsh] and [Lizzy]", 1), ("[Odo Tarek Vash] and [OTV]", 1),
      ("[Odo Kvist Marsh] and [Kvist]", 1), ("[Harold Marsh] and [Vane]", 2),
      ("[Jane Marsh] and [Janet]", 2), ("[Mrs. Elinor Marsh], [Harold Marsh] and [Marsh]", 2),
    ])
  func singleNames(text: String, actors: Int) {
    let found = RuleSample(text).joined(
      by: FullNameRule.self, TitledNameRule.self, SingleNameRule.self)
    #expect(found.count == actors)
  }

  @Test(
    "two names of which one or both are far more frequent alone only meet by chance",
    arguments: [
      ("[Kvist Harold]", "[Harold]", 20, 1), ("[Kvist Harold]", "[Harold]", 21, 2),
      ("[Kvist Vash]", "[Vash]", 21, 1), ("[Kvist Vash]", "[Kvist] or [Vash]", 5, 2),
      ("[Kvist Vash]", "[Kvist] or [Vash]", 6, 3),
    ])
  func chance(pair: String, alone: String, times: Int, actors: Int) {
    let rest = [String](repeating: "Then \(alone) left.", count: times).joined(separator: " ")
    let found = RuleSample("Then \(pair) came. \(rest)", kindsAreGiven: false).joined(
      by: FullNameRule.self, SingleNameRule.self)
    #expect(found.count == actors)
  }

  @Test("SingleNameRule gives a surname to the father rather than to his junior") func juniors() {
    let sample = RuleSample("[Harold Marsh], [Harold Marsh Jr.] and [Marsh]")
    #expect(!sample.isShared("Marsh", by: FullNameRule.self, SingleNameRule.self))
    #expect(sample.joined(by: FullNameRule.self, SingleNameRule.self).count == 2)
  }

  @Test(
    "SingleNameRule leaves a recurring surname to another than who goes by her given name",
    arguments: [(4, 1), (5, 2)])
  func recurring(times: Int, actors: Int) {
    let names = [String](repeating: "[Elinor] slept. Then [Marsh] left.", count: times).joined(
      separator: " ")
    let found = RuleSample("[Elinor Marsh] came. \(names)").joined(
      by: FullNameRule.self, SingleNameRule.self)
    #expect(found.count == actors)
  }

  @Test("SingleNameRule shares a word that two persons have") func shared() {
    let sample = RuleSample("[Harold Marsh], [William Marsh], [Odo Vane], [Marsh] and [Vane]")
    #expect(sample.isShared("Marsh", by: FullNameRule.self, SingleNameRule.self))
    #expect(!sample.isShared("Vane", by: FullNameRule.self, SingleNameRule.self))
  }

  @Test(
    "ShorterNameRule joins what leaves out a part of the only longer name",
    arguments: [
      "<Kellogg Inc.> and <Kellogg>", "<Kellogg Company> and <Kellogg>",
      "<Northern Rescue Corps> and <Rescue Corps>", "<University of Oxford> and <University>",
      "<University of Oxford> and <Oxford>", "<Blue Lantern Music> and <Blue Lantern>",
      "{Shetland Islands} and {Shetland}", "{New York City} and {New York}",
      "{Kvist Street} and {Street}", "<London Vikings> and <Vikings>",
      "<Institute for Polar Trade> and <Institute>",
    ])
  func shorter(text: String) {
    #expect(RuleSample(text).joined(by: ShorterNameRule.self).count == 1)
  }

  @Test(
    "ShorterNameRule joins no other place, no later opening and nothing of two",
    arguments: [
      "{East Vane} and {Vane}", "{Kvist Airport} and {Kvist}", "{Bay of Vane} and {Vane}",
      "<Blue Lantern> and <Blue Lantern Music>", "<Kellogg Inc.> and {Kellogg}",
      "{Connecticut Island} and {Connecticut}", "<Vane Corps> and <Northern>",
    ])
  func notShorter(text: String) {
    #expect(RuleSample(text).joined(by: ShorterNameRule.self).count == 2)
  }

  @Test("ShorterNameRule joins nothing that two longer names may mean") func twoLonger() {
    let sample = RuleSample("<University of Kvist>, <University of Vane> and <University>")
    #expect(sample.joined(by: ShorterNameRule.self).count == 3)
  }

  @Test(
    "FirmNameRule joins the first words of a firm's name, whatever they would be",
    arguments: [
      ("<Brooker Pharmacy> and [Brooker]", 1), ("<Boston Kettle Company> and {Boston Kettle}", 1),
      ("[Brooker] and <Brooker Pharmacy>", 2),
      ("<Brooker Pharmacy>, <Brooker Dairy> and [Brooker]", 3),
      ("<Boston Dairy> and {Boston}", 2), ("<Brooker Pharmacy> and [Odo Brooker]", 2),
    ])
  func firms(text: String, actors: Int) {
    let sample = RuleSample(text, kindsAreGiven: false)
    #expect(sample.joined(by: FirmNameRule.self).count == actors)
  }

  @Test(
    "AcronymRule joins what spells a name",
    arguments: [
      "<Institute for Polar Trade> (<IPT>)", "<IPT> (<Institute for Polar Trade>)",
      "<Council on Harbour Relations> and <CHR>", "<Polar Trade Union Inc.> and <PTU>",
      "<Movement for Multi-party Trade> and <MMT>",
      "<United Nations Security Council> and <UN Security Council>",
      "<Association to Advance Polar Schools of Trade> and <AAPST>",
      "<American Polar Trade> and <PT>",
    ])
  func acronyms(text: String) {
    #expect(RuleSample(text).joined(by: AcronymRule.self).count == 1)
  }

  @Test(
    "AcronymRule joins no other letters, and nothing of two names",
    arguments: [
      ("<Institute for Polar Trade> and <IPX>", 2), ("<Institute for Polar Trade> (<Kvist>)", 2),
      ("<Polar Trade Union>, <Port Trade Union> and <PTU>", 3), ("<Polar Trade> and {PT}", 2),
      ("[Odo Tarek Vash] and <OTV>", 2),
    ])
  func noAcronyms(text: String, actors: Int) {
    #expect(RuleSample(text).joined(by: AcronymRule.self).count == actors)
  }

  @Test(
    "StatedNameRule joins what the text says to be another name",
    arguments: [
      ("{Oslo} (then {Kristvika}) grew", 1), ("[Odo Vane], also known as [Duke], left", 1),
      ("[Ann Vane] (née [Ann Marsh]) left", 1), ("[Ann Vane] (née [Marsh]) left", 2),
      ("[Odo Vane], formerly <Acme>, left", 2), ("[Odo Vane], near [Duke], left", 2),
      ("[Mr. Odo Vane], also known as [Mrs. Vane], left", 2),
      ("{Great Kvist} (Danish: {Storekvist}) froze", 1),
    ])
  func stated(text: String, actors: Int) {
    #expect(RuleSample(text).joined(by: StatedNameRule.self).count == actors)
  }

  @Test("every rule is applied") func complete() {
    let rules = AliasRules.inOrder.map { "\($0)" }
    #expect(rules.count == 11 && Set(rules).count == 11)
  }
}

@Suite("DefinedTermRule") struct DefinedTermRuleTests {
  @Test("a term is its definer's, and joins nobody else") func defined() {
    let text = """
      This agreement is made hereby. Halden Foods LLC, a Delaware company (the “Buyer”), pays. \
      The Buyer pays Odo Buyer.
      """
    let sample = CastSample(text)
    #expect(sample.wordings("Halden Foods LLC") == ["Buyer", "Halden Foods LLC"])
    #expect(sample.member("Odo Buyer") != nil)
  }

  @Test("a term that is defined for two actors is neither's") func definedTwice() {
    let text = """
      This agreement is made hereby. Halden Foods LLC (the “Supplier”) sells.

      Marsh Dairy Inc. (the “Supplier”) sells too. The Supplier pays.
      """
    let sample = CastSample(text)
    #expect(sample.wordings("Halden Foods LLC") == ["Halden Foods LLC"])
    #expect(sample.wordings("Marsh Dairy Inc.") == ["Marsh Dairy Inc."])
  }
}
