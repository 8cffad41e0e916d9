import Testing

@Suite("Words that a page has divided") struct DividedWordTests {
  @Test(
    "are one word of a name",
    arguments: [
      ("They met Thomas Petti-\ngrew at noon.", "Thomas Pettigrew"),
      ("They met Thomas Hather-\n   sage at noon.", "Thomas Hathersage"),
      ("They met Thomas Petti\u{2010}\ngrew at noon.", "Thomas Pettigrew"),
      ("They met Thomas Petti\u{AD}grew at noon.", "Thomas Pettigrew"),
      ("They met Thomas Petti\u{AD}\ngrew at noon.", "Thomas Pettigrew"),
      ("They met Thomas Black-\nwood at noon.", "Thomas Blackwood"),
      ("They met Mary Smith-\nJones at noon.", "Mary Smith-Jones"),
    ])
  func divided(text: String, name: String) {
    #expect(CastSample(text).cast.members.map(\.name) == [name])
  }

  @Test(
    "name the same actor as undivided ones",
    arguments: [
      ("Then Petti-\ngrew sat down. We like Thomas Pettigrew.", "Thomas Pettigrew"),
      ("He met Sheﬃeld Hale. Later Sheffield Hale left.", "Sheﬃeld Hale"),
      ("He met Jose\u{301} Marsh. Later Jos\u{E9} Marsh left.", "Jose\u{301} Marsh"),
    ])
  func joined(text: String, name: String) {
    #expect(CastSample(text).cast.members.map(\.name) == [name])
  }

  @Test(
    "stay two where a hyphen joins two words",
    arguments: [
      "Then Harlan came, and a Harlan-\nled crew.",
      "Then Harlan came, and a Harlan-\nera law.",
    ])
  func compounds(text: String) {
    #expect(CastSample(text).names == ["Harlan", "Harlan"])
  }

  @Test("one wording, however it is divided or composed") func wordings() {
    let text = "We saw Jos\u{E9} Marsh. We saw Jose\u{301} Marsh. We saw Jos\u{E9} Mar\u{AD}sh."
    #expect(CastSample(text).cast.aliases.filter { $0.count > 0 }.map(\.count) == [3])
  }
}
