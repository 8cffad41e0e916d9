import Testing

@Suite("Kinds by all contexts of a name") struct KindTests {
  private static func kinds(_ name: String, _ text: String) -> Set<String> {
    Set(CastSample(text).mentions.filter { $0.hasPrefix(name + ":") })
  }

  @Test("who speaks and laughs is no city") func city() {
    let text = """
      Florence said nothing. “I saw him in Paris,” said Florence. Nobody asked Florence to sing. \
      “Him!” cried Florence. Then Florence laughed.
      """
    #expect(Self.kinds("Florence", text) == ["Florence:person"])
  }

  @Test("who speaks and laughs is no country") func country() {
    let text = "“Chad!” cried the clerk. Chad nodded and smiled. “I am late,” said Chad."
    #expect(Self.kinds("Chad", text) == ["Chad:person"])
  }

  @Test("who speaks and laughs is no people") func people() {
    let text = """
      “Come in,” said Frank. We looked at Frank, and Frank laughed. “No,” whispered Frank. They left \
      Frank there.
      """
    #expect(Self.kinds("Frank", text) == ["Frank:person"])
  }

  @Test("a country that speaks stays a country") func speakingCountry() {
    let text =
      "Portugal said that it would wait. In Portugal, Portugal asked, who knows? Portugal agreed."
    #expect(Self.kinds("Portugal", text) == ["Portugal:place"])
  }

  @Test("a ship is no person and no people") func ship() {
    let text = """
      The crew of the Arbella slept. On board the Arbella all was well. The Arbella sailed on, and from \
      the deck of the Arbella we saw land. The Arbella was old.
      """
    #expect(Self.kinds("Arbella", text) == ["Arbella:other"])
  }

  @Test("an honorific inside what the chain takes for a place makes it a person") func honorific() {
    let text = "We saw Mademoiselle Bellecour. Then Mademoiselle Bellecour left for Paris."
    #expect(CastSample(text).mentions.first == "Mademoiselle Bellecour:person")
  }

  @Test("only a people of the tables is a people, however weak other kinds are")
  func noPeople() {
    let text = "Zootopia is a film. Ratatouille too. They saw Zootopia, and Perkinsville."
    #expect(!CastSample(text).mentions.contains { $0.hasSuffix(":group") })
  }
}
