import Testing

@Suite("Roles and common words that name somebody") struct RoleTests {
  private static let ranks = CastSample(
    """
    “The road is bad,” said the Colonel. The Postmistress sighed. “You may go round, \
    Colonel,” said the Postmistress. The Colonel thanked the Postmistress and rode on. At the bridge \
    he met Captain Orde and the Sergeant. The Captain saluted. “Bad roads,” said the Colonel. The \
    Sergeant nodded, and the Captain laughed. “Go home,” said the Sergeant.
    """)

  private static func kind(_ name: String, in sample: CastSample) -> String? {
    sample.member(name).map { "\(sample.cast.members[$0].kind)" }
  }

  @Test("a title that recurs with a capital and speaks is a person") func title() {
    #expect(Self.ranks.wordings("Colonel") == ["Colonel"])
    #expect(Self.kind("Colonel", in: Self.ranks) == "person")
  }

  @Test("a noun for persons that recurs with a capital and speaks is a person") func noun() {
    #expect(Self.kind("Postmistress", in: Self.ranks) == "person")
  }

  @Test("a title alone is another name of the only one who bears it") func onlyBearer() {
    let captain = Self.ranks.cast.members.indices.first {
      Self.ranks.cast.aliases(of: $0).contains { $0.text == "Captain Orde" }
    }
    let wordings = captain.map { Self.ranks.cast.aliases(of: $0).map(\.text).sorted() }
    #expect(wordings == ["Captain", "Captain Orde"])
  }

  @Test("a title of several is an actor of its own") func severalBearers() {
    let sample = CastSample(
      """
      Captain Orde met Captain Lisle at noon. The Captain laughed. “Too late,” said the Captain. \
      Captain Orde and Captain Lisle went home, and the Captain smiled.
      """)
    #expect(sample.wordings("Captain") == ["Captain"])
  }

  @Test(
    "a role names nobody unless the text uses it as a name",
    arguments: [
      // Once, and again without a deed.
      "We saw the Governor. She wrote to the Governor in May about the Governor’s house.",
      // Mostly written small.
      """
      The general laughed. “Go,” said the general. We met the general there, and the general slept. \
      Then the General laughed. “Come,” said the General, and the General slept.
      """,
      // Somebody’s.
      "My Captain laughed. “No,” said our Captain. A Captain smiled, and their Captain nodded.",
    ])
  func namesNobody(text: String) {
    #expect(CastSample(text).names == [])
  }

  @Test("relatives are names where nobody’s they are said to be, again and again") func relatives()
  {
    let sample = CastSample(
      """
      We asked Mother about it. Then Mother laughed, and we went to Mother with the letter. “Not \
      today,” said Mother. We left Mother there. My Aunt slept.
      """)
    #expect(sample.wordings("Mother") == ["Mother"])
    #expect(sample.names.allSatisfy { $0 == "Mother" })
  }

  @Test("days and months that speak are persons, and days and months elsewhere") func days() {
    let sample = CastSample(
      """
      “Where were you?” asked Monday. On Sunday, Monday went to the mill, and Tuesday, the miller, \
      gave Monday flour. “I am glad,” said Monday. In April, on a Tuesday, Monday laughed.
      """)
    #expect(sample.names == ["Monday", "Monday", "Monday", "Monday", "Monday"])
  }

  @Test("a common word after a title that recurs is the bearer’s name") func commonSurname() {
    let sample = CastSample(
      """
      Deputy Commissioner Frost waited. We asked Deputy Commissioner Frost about the frost. “No,” \
      said Deputy Commissioner Frost. Then Deputy Commissioner Frost laughed.
      """)
    #expect(sample.actors == ["Frost: Deputy Commissioner Frost 4"])
  }

  @Test("animals with an article that speak and laugh are persons") func animals() {
    let sample = CastSample(
      """
      The Badger sat by the fire. “You are late,” said the Badger. He looked at the Badger and ran. \
      “Late!” cried the Badger. He sang to the Badger.
      """)
    #expect(Self.kind("Badger", in: sample) == "person")
  }

  @Test("titles of nobility and the church with a land are persons of their own") func peers() {
    let sample = CastSample(
      """
      The Duke of Marsden wrote from Whitby. The Bishop of Ely came on Sunday. The Duke of Marsden \
      did not reply to the Duke of Wharfe.
      """)
    #expect(
      sample.mentions == [
        "Duke of Marsden:person", "Whitby:place", "Bishop of Ely:person", "Duke of Marsden:person",
        "Duke of Wharfe:person",
      ])
    #expect(sample.member("Duke of Marsden") != sample.member("Duke of Wharfe"))
  }

  @Test("a short title joins the only land that the text has it of") func shortTitle() {
    let sample = CastSample(
      "The Duke of Marsden came home. Nobody saw the Duke there. Then the Duke of Marsden slept.")
    #expect(sample.wordings("Duke of Marsden") == ["Duke", "Duke of Marsden"])
  }

  @Test("a ruler of a land who speaks is a person, and the title alone too") func ruler() {
    let sample = CastSample("“Off with them!” cried the King of Forks. They fled from the King.")
    #expect(sample.wordings("King of Forks") == ["King", "King of Forks"])
    #expect(Self.kind("King of Forks", in: sample) == "person")
  }

  @Test("a title that two bear alike joins neither, however often it stands alone")
  func equalBearers() {
    let text = String(repeating: "The Captain laughed. ", count: 36)
    let sample = CastSample(
      text + "Captain Orde met Captain Lisle. Captain Orde and Captain Lisle, with Captain Orde.")
    #expect(sample.wordings("Captain") == ["Captain"])
  }

  @Test("who was bishop of a place is named elsewhere") func officeHeld() {
    let sample = CastSample("She met Odo Vane, who was Bishop of Whitby for years.")
    #expect(!sample.names.contains("Bishop of Whitby"))
  }

  @Test("speakers named by their office alone are persons") func speakers() {
    let sample = CastSample(
      """
      The Prime Minister:
      We have done it.

      The Chancellor:
      You have not.

      The Prime Minister:
      We have, and nobody knows it.

      The Prime Minister:
      I say so again.
      """)
    #expect(sample.mentions.filter { $0 == "Prime Minister:person" }.count == 3)
  }
}
