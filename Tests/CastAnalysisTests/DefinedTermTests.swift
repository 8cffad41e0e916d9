import DocumentModel
import Testing

@Suite("Defined terms") struct DefinedTermTests {
  /// The aliases of the actor that has the wording `name`, and whether that is one actor.
  private func aliases(_ text: String, of name: String) -> [String] {
    let sample = CastSample(text)
    let members = Set(sample.cast.aliases.filter { $0.text == name }.map(\.member))
    guard members.count == 1, let member = members.first else { return [] }
    return sample.cast.aliases(of: member).map { "\($0.text) \($0.count)" }.sorted()
  }

  @Test("the parties of a contract go by their defined names") func contract() {
    let text = """
      This Lease is made between Orchard Mills, Inc., a New York corporation (“Orchard” or the “Lessor”), and Vera \
      Quill, an individual residing in Denver, Colorado (the “Lessee”).

      The Lessee shall pay Orchard. Lessor's duties end if the Lessee leaves. The Lessor may enter.
      """
    #expect(
      aliases(text, of: "Lessor") == ["Lessor 3", "Orchard 2", "Orchard Mills, Inc. 1"])
    #expect(aliases(text, of: "Lessee") == ["Lessee 3", "Vera Quill 1"])
  }

  @Test(
    "a definition is read however it is written",
    arguments: [
      "Orchard Mills LLC (the \"Vendor\") sold it.", "Orchard Mills LLC (“the Vendor”) sold it.",
      "Orchard Mills LLC (the ‘Vendor’) sold it.", "Orchard Mills LLC ('the Vendor') sold it.",
      "Orchard Mills LLC (the «Vendor») sold it.", "Orchard Mills LLC (the „Vendor“) sold it.",
      "Orchard Mills LLC (hereinafter “Vendor”) sold it.",
      "Orchard Mills LLC (hereinafter referred to as the “Vendor”) sold it.",
      "Orchard Mills LLC (hereinafter the Vendor) sold it.",
      "Orchard Mills LLC, hereinafter called the Vendor, sold it.",
      "Orchard Mills LLC (together with its affiliates, the “Vendor”) sold it.",
      "Orchard Mills LLC (“we” or the “Vendor”) sold it.",
      "Orchard Mills LLC, a Texas company, whose office is in Austin (the “Vendor”), sold it.",
      "Orchard Mills LLC, organized under the laws of Texas (the “Vendor”), sold it.",
      "Orchard Mills LLC of 2 Mill Lane, Austin (the “Vendor”) sold it.",
      "Orchard Mills plc (the “Vendor”) sold it.",
      "Orchard Mills Inc. (NYSE: OMI) (the “Vendor”) sold it.",
      "Orchard Mills Inc. (OMI or the “Vendor”) sold it.",
      "Orchard Mills Inc., as vendor (the “Vendor”), sold it.",
    ])
  func forms(sentence: String) {
    let found = aliases(sentence + "\n\nThe Vendor left.", of: "Vendor")
    #expect(found.contains("Vendor 2"))
    #expect(found.contains { $0.hasPrefix("Orchard Mills") })
  }

  @Test("the parties of a ruling, a city too") func ruling() {
    let text = """
      Plaintiff Edna Farrow (“Farrow”) sued the City of Millbrook (the “City”) and Quick Towing LLC d/b/a Mill Towing \
      (“Quick Towing”) (collectively, “Defendants”). The City answered. Defendants moved. Quick Towing denied it.
      """
    #expect(aliases(text, of: "City") == ["City 2", "City of Millbrook 1"])
    #expect(aliases(text, of: "Quick Towing") == ["Quick Towing 2", "Quick Towing LLC 1"])
    #expect(!aliases(text, of: "Farrow").contains { $0.hasPrefix("Defendants") })
  }

  @Test("a statute's authorities and offices") func statute() {
    let text = """
      There is established the Rural Water Authority (hereinafter “the Authority”). The Secretary of Agriculture (the \
      “Secretary”) appoints it. The Authority meets monthly. The Secretary attends.
      """
    #expect(aliases(text, of: "Authority") == ["Authority 2", "Rural Water Authority 1"])
    #expect(aliases(text, of: "Secretary") == ["Secretary 2", "Secretary of Agriculture 1"])
  }

  @Test("another body of the same word is another") func otherBody() {
    let text = """
      The Federal Trade Commission (the “FTC” or the “Commission”) sued. The European Commission did not. The Commission \
      won. The FTC was glad.
      """
    #expect(
      aliases(text, of: "Commission") == ["Commission 2", "FTC 2", "Federal Trade Commission 1"])
    #expect(aliases(text, of: "European Commission") == ["European Commission 1"])
  }

  @Test(
    "an acronym stands for a list of words",
    arguments: [
      (
        "He left the Bureau of Alcohol, Tobacco, Firearms and Explosives (ATF). ATF paid.",
        "Bureau of Alcohol, Tobacco, Firearms and Explosives", "ATF"
      ),
      (
        "She joined Skidmore, Owings & Merrill (“SOM”). SOM paid.", "Skidmore, Owings & Merrill",
        "SOM"
      ),
    ])
  func acronyms(text: String, long: String, short: String) {
    #expect(aliases(text, of: short) == ["\(short) 2", "\(long) 1"].sorted())
  }

  @Test("an acronym or a term tells how far a name goes") func wholeName() {
    let text = """
      The Board of Immigration Appeals (“BIA” or “Board”) agreed. The Board dismissed it, and the BIA said why.
      """
    #expect(aliases(text, of: "Board") == ["BIA 2", "Board 2", "Board of Immigration Appeals 1"])
  }

  @Test(
    "nobody is called what a thing, several or nobody is called",
    arguments: [
      ("Orchard Mills LLC shall pay the sum of $500 (the “Fee”). The Fee is due.", "Fee"),
      (
        "Orchard Mills LLC, under the contract (the “Contract”), pays. The Contract ends.",
        "Contract"
      ),
      ("Orchard Mills LLC and Vera Quill (the “Sellers”) agree. The Sellers sign.", "Sellers"),
      (
        "Orchard Mills LLC and Vera Quill (collectively, the “Parties”) agree. The Parties sign.",
        "Parties"
      ),
      ("Orchard Mills LLC leases it (this “Lease”). The Lease ends.", "Lease"),
      (
        "Orchard Mills LLC left. A storm (the “Great Storm”) came. The Great Storm passed.",
        "Great Storm"
      ),
    ])
  func nobodys(text: String, term: String) {
    let sample = CastSample(text)
    #expect(!sample.cast.aliases.contains { $0.text == term && $0.reason == .defined })
  }

  @Test(
    "quotations in brackets remain quotations",
    arguments: [
      "Tom Hanks (“Big”) and Meryl Streep (“Doubt”) star. Big crowds came.",
      "Marlon Brando (in “The Godfather”) slept. The Godfather ran.",
      "Mary Moor (author of the “Odyssey Companion”) wrote.",
      "James (“Jim”) Hart came (“what a day”).",
      "We saw Alan Hale (London) there. London slept.",
    ])
  func quotations(text: String) {
    #expect(!CastSample(text).cast.aliases.contains { $0.reason == .defined })
  }

  @Test("a term is no part of a longer name") func longerName() {
    let text = """
      Orchard Mills LLC (the “Supplier”) hereby agrees. The Supplier Code of Conduct applies. The Supplier’s goods came.
      """
    #expect(aliases(text, of: "Supplier") == ["Orchard Mills LLC 1", "Supplier 2"])
  }

  @Test("a term that is defined for two is neither's") func twoDefinitions() {
    let text = """
      Orchard Mills LLC (the “Tenant”) pays. The Tenant leaves.

      Vantage Foods LLC (the “Tenant”) pays. The Tenant stays.
      """
    #expect(!aliases(text, of: "Orchard Mills LLC").contains { $0.hasPrefix("Tenant") })
    #expect(!aliases(text, of: "Vantage Foods LLC").contains { $0.hasPrefix("Tenant") })
  }
}
