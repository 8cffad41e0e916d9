import Testing

@Suite("Finding names") struct MentionTests {
  @Test(
    "cuts spans as the glossary says",
    arguments: [
      ("Yesterday Gen. Harold Marsh met the Danish envoy.", ["Gen. Harold Marsh", "Danish"]),
      ("We saw Foreign Minister M. Okoro leave.", ["Foreign Minister M. Okoro"]),
      ("It was Harlan’s fault, and the Nortons' too.", ["Harlan", "Nortons"]),
      ("The Harlan-led crew and the Harlan-era laws met Harlan.", ["Harlan", "Harlan", "Harlan"]),
      ("He spoke of France-Italy trade.", ["France", "Italy"]),
      ("An Anglo-Italian fleet sailed.", ["Anglo-Italian"]),
      ("They met J. R. Marsh at noon.", ["J. R. Marsh"]),
      ("He wrote to Omar al-Hadid twice.", ["Omar al-Hadid"]),
      (
        "She heard Ludwig van Houten and Marie de la Tour.",
        ["Ludwig van Houten", "Marie de la Tour"]
      ),
      ("Then O’Brien and O'Brien shook hands.", ["O’Brien", "O'Brien"]),
      ("He joined the Bank of Scotland in May.", ["Bank of Scotland"]),
      (
        "She leads the Institute of Marine and Polar Studies there.",
        ["Institute of Marine and Polar Studies"]
      ),
      ("It fought Spanish and Greek Vorland units.", ["Spanish", "Greek", "Vorland"]),
      ("They called Harold\nMarsh back.", ["Harold\nMarsh"]),
      ("She left the U.S. in June.", ["U.S."]),
      ("The First World War was over.", ["First World War"]),
      ("She lives in the U.S with friends.", ["U.S"]),
      ("Talks on US-China trade failed.", ["US", "China"]),
      ("It is a Middle Eastern dish.", ["Middle Eastern"]),
      ("He watched al-Jazeera at night.", ["al-Jazeera"]),
      ("We met Mr. Moor there.", ["Mr. Moor"]),
    ])
  func cutsSpans(text: String, names: [String]) {
    #expect(CastSample(text).names == names)
  }

  @Test(
    "leaves out what names no actor",
    arguments: [
      "The Supreme Leader met the president.",
      "On Monday, in March, I spoke English.",
      "Although it rained, we went. Nobody came.",
      "Chapter IV",
      "They spoke French, in French.",
      "God knows why. Heaven helps.",
      "The Prime Minister resigned.",
    ])
  func leavesOut(text: String) {
    #expect(CastSample(text).names == [])
  }

  @Test(
    "tells kinds by tables, titles, heads and surroundings",
    arguments: [
      ("We met Dr. Quenelle.", "Dr. Quenelle:person"),
      ("We joined the Quenelle Corporation.", "Quenelle Corporation:organisation"),
      ("We lived near Lake Quenelle.", "Lake Quenelle:place"),
      ("We flew to Portugal.", "Portugal:place"),
      ("We met two Norwegians.", "Norwegians:group"),
      ("We signed the Treaty of Quenelle.", "Treaty of Quenelle:other"),
      ("We opposed the Quenelle administration.", "Quenelle:person"),
      ("We lived in the city of Quenelle.", "Quenelle:place"),
      ("We asked NATO.", "NATO:organisation"),
    ])
  func tellsKinds(text: String, mention: String) {
    #expect(CastSample(text).mentions == [mention])
  }

  @Test("learns from the rest of the text which sentence openers are names") func learns() {
    let text = "Tallow was quiet. We liked Tallow. Harbours were quiet; we liked harbours."
    #expect(CastSample(text).names == ["Tallow", "Tallow"])
  }

  @Test("wants evidence in headings") func headings() {
    let text = "THE RETURN OF HARLAN\n\nThen Harlan came back. The return was late, said Harlan."
    #expect(CastSample(text).names == ["HARLAN", "Harlan", "Harlan"])
  }
}
