import DocumentModel
import Testing

@Suite("Telling relatives and namesakes apart") struct RelativesTests {
  @Test(
    "keeps apart bearers whose titles, places side by side or endings differ",
    arguments: [
      (
        "[Mr. Marsh] came. His brother [Philip Marsh] was late. [Mr. Philip Marsh] sat. [George Marsh] left.",
        [["Mr. Marsh", "George Marsh"], ["Philip Marsh", "Mr. Philip Marsh"]]
      ),
      (
        "[Aunt Marsh] was cross. [Amy Marsh] laughed, and [Amy] left.",
        [["Aunt Marsh"], ["Amy Marsh", "Amy"]]
      ),
      (
        "[Justice Thomas] joined. [Professor Thomas Reed Vane] taught.",
        [["Justice Thomas"], ["Professor Thomas Reed Vane"]]
      ),
      (
        "[President Marsh] left. [First Lady Miriam Marsh] smiled. [Marsh] slept.",
        [["President Marsh", "Marsh"], ["First Lady Miriam Marsh"]]
      ),
      (
        "[Lady Anne Vorn] had died. [Miss Vorn] was away.",
        [["Lady Anne Vorn"], ["Miss Vorn"]]
      ),
      (
        "[Jane Murden] was stern. [Janet] came in.",
        [["Jane Murden"], ["Janet"]]
      ),
    ])
  func keepsApart(text: String, actors: [[String]]) {
    #expect(MarkedSample(text).actors == actors)
  }

  @Test(
    "joins what one person is called",
    arguments: [
      "[Henry Marsh] left. [Mr. Marsh] was rich. [Henry] came, and [Marsh] slept.",
      "[Mrs. Vane] came to the door. We knew [Vane].",
      "[Tom Marsh] left. [Tommy Marsh] came.",
      "[Vasili Orlen] left. [Vaska Orlen] came.",
    ])
  func joins(text: String) {
    #expect(MarkedSample(text).actors.count == 1)
  }

  @Test(
    "an apposition of up to three words may stand between a relative's noun and the name",
    arguments: [("the cellist", 2), ("the young cellist", 2), ("the very young cellist", 1)])
  func appositions(apposition: String, actors: Int) {
    let sample = MarkedSample(
      "[Frank Vane] had come. His brother, \(apposition) [F. Vane], was late.")
    #expect(sample.actors.count == actors)
  }

  @Test("a mother is not the daughter who stands beside her") func motherAndDaughter() {
    let together = String(repeating: "[Mrs. Vane] and [Emily] walked. Rain fell. ", count: 4)
    let sample = MarkedSample("[Emily Vane] was young. " + together)
    #expect(sample.actors == [["Emily Vane", "Emily"], ["Mrs. Vane"]])
  }

  @Test("a name of two who were named in one breath is ambiguous") func nobodyCanTell() {
    let sample = MarkedSample("[Anna Berg] and [Clara Berg] bake. [Berg] signed the lease.")
    #expect(sample.names == ["Anna Berg", "Clara Berg", "Berg?"])
    #expect(sample.cast.members[2].candidates == [0, 1])
  }

  @Test("a name belongs to the bearer mostly called by it") func mostlyCalledSo() {
    let often = String(repeating: "[Nicholas Ilin] rode. ", count: 6)
    let sample = MarkedSample(
      often
        + "[Prince Nicholas Orlen] dined. Snow fell. [Vera] sang. [Oleg] left. [Nicholas] slept.")
    #expect(sample.actors[0] == ["Nicholas Ilin", "Nicholas"])
  }

  @Test("a name with “Jr.” is another's than the one beside it") func junior() {
    let sample = MarkedSample("[Conrad Vance Jr.] left. [Vance Jr.] wrote to [Conrad Vance].")
    #expect(sample.actors == [["Conrad Vance Jr.", "Vance Jr."], ["Conrad Vance"]])
  }

  @Test("“Miss” and a surname is the sister who is mostly named in full") func eldest() {
    let sample = MarkedSample(
      "[Maria Lind] left. [Clara Lind] came. [Clara Lind] sat. [Miss Lind] sang.")
    #expect(sample.actors == [["Maria Lind"], ["Clara Lind", "Miss Lind"]])
  }

  @Test(
    "women and men of one surname stay apart",
    arguments: [
      // Nobody knows whether "Newl" is a man's name; the text has a Mr. Arden.
      (
        "[Newl Arden] left. [Miss Arden] sang. [Mr. Arden] sat. [Mr. Arden] slept.",
        [["Newl Arden", "Mr. Arden"], ["Miss Arden"]]
      ),
      (
        "[Miss Rachel Lind] left. [Lady Lind] sat.",
        [["Miss Rachel Lind"], ["Lady Lind"]]
      ),
      (
        "[Clara Lind] left. [Augusta Lind] came. [Mrs. Lind] sat.",
        [["Clara Lind"], ["Augusta Lind"], ["Mrs. Lind"]]
      ),
      (
        "[Mary Chill] left. [Mrs. Chill] sat. [Colonel Chill] slept.",
        [["Mary Chill", "Mrs. Chill"], ["Colonel Chill"]]
      ),
      (
        "[Clara Munro] left. " + String(repeating: "[Clara] sang. [Munro] sat. ", count: 6)
          + "[Colonel Munro] slept.",
        [["Clara Munro", "Clara"], ["Munro", "Colonel Munro"]]
      ),
    ])
  func apart(text: String, actors: [[String]]) {
    #expect(MarkedSample(text).actors == actors)
  }

  @Test(
    "whom the text calls a relative is another",
    arguments: [
      "Mr. Weston came with his brother, Mr. Frank Weston. Mr. Weston sat down.",
      "Captain Weston slept. Mr. Frank Weston, his elder son, came in.",
      "Professor Lund taught. His wife, Karin Lund, slept.",
      "Theodore Marsh won. Theodore Marsh, Jr., his son, left. Theodore Marsh slept.",
      "Tommy Finch was eleven. Mr. Finch, his father, was old.",
    ])
  func toldRelatives(text: String) {
    #expect(CastSample(text).cast.members.count == 2)
  }

  @Test("“her son Tom Vane” after “Mr. Vane's mother” is no other than Mr. Vane")
  func relativeOfAnother() {
    let sample = CastSample("Mr. Vane's mother loved her son Tom Vane. Tom Vane left.")
    #expect(sample.cast.members.count == 1)
  }

  @Test(
    "a title with a given name is whom the text calls so in full, and Madame may be a countess",
    arguments: [
      "[Mr. Odalrik Able] left. [Mr. Odalrik] sat.",
      "[Ellen Olen] left. [Countess Olen] sat. [Madame Olen] slept.",
    ])
  func titledInFull(text: String) {
    #expect(MarkedSample(text).actors.count == 1)
  }

  @Test("a given name that is a place's, too, is the person's who has it here")
  func givenNameOfPlace() {
    let often = String(repeating: "Then Florence laughed. ", count: 6)
    let sample = CastSample(
      "Mrs. Florence Beaufort came home. " + often + "At last Florence was gone.")
    #expect(sample.cast.members.map(\.kind) == [.person])
  }

  @Test("“Madam” is what any woman may be called") func madam() {
    let sample = MarkedSample("[Mrs Lind] came. [Madam Lind] sat. [Lind] slept.")
    #expect(sample.actors == [["Mrs Lind", "Madam Lind", "Lind"]])
  }

  @Test("a name of which both words stand alone is no chance if the second is a surname here")
  func fullNameOnce() {
    let often = String(repeating: "[Mr. Darcy] sat. [Georgiana] sang. ", count: 6)
    let sample = MarkedSample(often + "They love [Georgiana Darcy]. [Darcy] left.")
    #expect(sample.actors == [["Mr. Darcy", "Darcy"], ["Georgiana", "Georgiana Darcy"]])
  }

  @Test("a bare surname is the father's, not his who has “Jr.”") func senior() {
    let sample = MarkedSample(
      "[Conrad Vance Jr.] left. [Vance Jr.] wrote to [Conrad Vance]. [Vance] slept.")
    #expect(
      sample.actors == [["Conrad Vance Jr.", "Vance Jr."], ["Conrad Vance", "Vance"]])
  }

  @Test("in a play the lady who speaks is another than her husband") func speakers() {
    let sample = CastSample(
      "LADY ORSINO:\nWhat noise?\n\nORSINO:\nMy sword!\n\nLADY ORSINO:\nA crutch!\n\nORSINO:\nCome."
    )
    #expect(sample.actors == ["LADY ORSINO: LADY ORSINO 2", "ORSINO: ORSINO 2"])
  }

  @Test("a nickname belongs to the bearer of the full name, also where it stood before")
  func outdone() {
    let early = String(repeating: "Then Kitty sang at home.\n\n", count: 3)
    let filler = String(repeating: "Rain fell on the roofs for days.\n\n", count: 40_000)
    let sample = CastSample(
      "Catherine Marsh came.\n\n" + early + filler + "Kitty Vane married.\n\nKitty slept.")
    #expect(
      sample.actors == ["Catherine Marsh: Catherine Marsh 1", "Kitty Vane: Kitty 4, Kitty Vane 1"])
  }

  @Test("firms of other legal forms are others") func legalForms() {
    let sample = MarkedSample(
      "<Boreal Works Inc.> sued <Boreal Works GmbH>. <Boreal Works Corp.> won.")
    #expect(
      sample.actors == [["Boreal Works Inc.", "Boreal Works Corp."], ["Boreal Works GmbH"]])
  }

  @Test("regions of a plural name are no country") func regions() {
    let sample = MarkedSample("{United States} fell. The {Americas} rose. {America} slept.")
    #expect(sample.actors == [["United States", "America"], ["Americas"]])
  }

  @Test(
    "shows a person by the most frequent full name, without epithets",
    arguments: [
      ("[Poor Stubb] came. [Stubb] went. [Old Stubb] slept.", "Stubb"),
      ("[Stubb] left. [Odo Stubb] came. " + String(repeating: "[Stubb] sat. ", count: 12), "Stubb"),
      ("[Odo Stubb] left. " + String(repeating: "[Stubb] sat. ", count: 12), "Odo Stubb"),
      (
        "[Stubb] left. " + String(repeating: "[Stubb] sat. ", count: 40)
          + "[J. Stubb] left. [J. Stubb] came. [J. Stubb] sat.", "Stubb"
      ),
      ("[Odo Jan Marsh] left. [Odo Marsh] came. [Odo Marsh] slept.", "Odo Marsh"),
    ])
  func canonicalName(text: String, name: String) {
    #expect(MarkedSample(text).names == [name])
  }
}
