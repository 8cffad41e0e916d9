import DocumentModel
import Testing

@Suite("Resolving aliases") struct AliasTests {
  @Test(
    "makes one actor of one person's names",
    arguments: [
      ("We met Colonel Harold Marsh. Then Marsh left, and Mr. Marsh wrote.", "Harold Marsh", 3),
      ("We met Elinor Marsh. Later Elinor wrote to us.", "Elinor Marsh", 2),
      ("We met Masud Qaradawi, then J. Okoro. He met Masud al-Qaradawi.", "Masud al-Qaradawi", 2),
      ("They read John le Carré. Then Carré wrote, and Carre spoke.", "John le Carré", 3),
      (
        "Then Verkhovian spoke. Later Verkhovian, Verkhovian and Verkhovian met Verkhevian.",
        "Verkhovian", 5
      ),
    ])
  func joinsPersons(text: String, name: String, count: Int) throws {
    let sample = CastSample(text)
    let member = try #require(sample.member(name))
    #expect(sample.cast.mentionCount(of: member) == count)
  }

  @Test("keeps two persons of one surname apart") func keepsApart() throws {
    let sample = CastSample(
      """
      Then Harold Marsh spoke. Marsh sat down. Then Elinor Marsh spoke.
      Marsh sat down, and Marsh left.
      """)
    let (harold, elinor) = (
      try #require(sample.member("Harold Marsh")), try #require(sample.member("Elinor Marsh"))
    )
    #expect(sample.cast.mentionCount(of: harold) == 2)
    #expect(sample.cast.mentionCount(of: elinor) == 3)
  }

  @Test("keeps Mr. and Mrs. apart and names them with their titles") func keepsSpousesApart() {
    let sample = CastSample("We saw Mr. Marsh. We saw Mrs. Marsh. Then Mr. Marsh left.")
    #expect(sample.actors == ["Mr. Marsh: Mr. Marsh 2", "Mrs. Marsh: Mrs. Marsh 1"])
  }

  @Test("joins an organisation's tail and acronym") func joinsOrganisations() throws {
    let sample = CastSample(
      """
      It joined the Northern Maritime Rescue Corps. The NMRC grew. The Maritime Rescue sailed.

      The Institute for Polar Trade (IPT) opened. Later the IPT closed.
      """)
    #expect(
      sample.wordings("Northern Maritime Rescue Corps") == [
        "Maritime Rescue", "NMRC", "Northern Maritime Rescue Corps",
      ])
    #expect(sample.wordings("Institute for Polar Trade") == ["IPT", "Institute for Polar Trade"])
  }

  @Test("joins a country's names, not its people") func joinsCountries() throws {
    let sample = CastSample(
      """
      The United States and the US agreed. The U.S. left. America waited.
      An American, two Americans.
      """
    )
    #expect(sample.wordings("United States") == ["America", "U.S.", "US", "United States"])
    let people = try #require(sample.member("American"))
    #expect(sample.wordings("American") == ["American", "Americans"])
    #expect(sample.cast.members[people].home == sample.member("United States"))
  }

  @Test(
    "never joins names that tables know",
    arguments: [
      ("We left Iran, Iran, Iran, Iran and Iraq.", 2),
      ("We left Austria, Austria, Austria, Austria for Australia.", 2),
      ("We saw Niger, Niger, Niger, Niger and Nigeria.", 2),
    ])
  func keepsTableNamesApart(text: String, actors: Int) {
    #expect(CastSample(text).cast.members.count == actors)
  }
}
