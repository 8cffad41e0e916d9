import DocumentModel
import Testing

@Suite("Joining persons' names") struct PersonAliasTests {
  @Test(
    "makes one actor of one person's names",
    arguments: [
      // Titles and honorifics.
      "[Colonel Harold Marsh] left. [Marsh] wrote, and [Mr. Marsh] came.",
      "[Sir Harold Marsh] left. [Sir Harold] came, and [Col. Marsh] wrote.",
      // Given names, initials, middle names.
      "[Elinor Marsh] left. [Elinor] came.",
      "[Elinor J. Marsh] left. [E. Marsh] came, and [Elinor Jane Marsh] wrote.",
      "[Harold Edward Marsh] left. [Harold Edward] came, and [Harold Marsh] wrote.",
      "[Odo Tarek Vash] left. [OTV] came.",
      // Possessive forms.
      "[Elinor Marsh] left. We saw [Marsh's] and [Elinor’s].",
      // Particles.
      "[Tarek al-Vash] left. [al-Vash] wrote, and [Vash] came. [Tarek Vash] spoke.",
      "[Odo van der Kvist] left. [van der Kvist] came, and [Kvist] spoke.",
      // Diacritics and transliterations.
      "[Odo Kvåstén] left. [Kvasten] came.",
      "[Tarek Vassoud] left. [Vasoud] came. [Tarek Vasood] spoke.",
      "[Masoud] left. [Massoud] came.",
      "[Tarek Kvostoy] left. [Тарек Квостой] came.",
      // Misspellings, recognised by rarity.
      "[Verkhovian] left. [Verkhovian], [Verkhovian], [Verkhovian] met [Verkhevian].",
      // Nicknames.
      "[William Marsh] left. [Bill Marsh] came, and [Bill] spoke.",
      "[Elizabeth Marsh] left. [Lizzy] came, and [Miss Eliza Marsh] spoke.",
      "[Robert ‘Bob’ Marsh] left. [Bob Marsh] came, and [Marsh] spoke.",
      // Rulers.
      "[Henry VIII] left. [King Henry] came, and [King Henry VIII] spoke.",
      // Offices.
      "[President Odo Marsh] left. [the President] came, and [Mr. President] spoke.",
      "[Home Secretary Odo Marsh] left. [the Home Secretary] came.",
      "[Odo and Tarek] left. [Odo & Tarek] came.",
      "[Saint Jerome] left. [St. Jerome] came, and [Jerome] spoke.",
    ])
  func joins(text: String) {
    #expect(MarkedSample(text).actors.count == 1)
  }

  @Test(
    "keeps persons apart",
    arguments: [
      ("[Harold Marsh] met [Elinor Marsh].", 2),
      // Names that tables know are never misspellings.
      ("[Allan Marsh], [Allan Marsh], [Allan Marsh], [Allan Marsh] met [Ellen Marsh].", 2),
      // Genders.
      ("[Mr. Marsh] met [Mrs. Marsh].", 2),
      ("[Harold Marsh] met [Miss Marsh].", 2),
      ("[Mrs. Marsh] met [Miss Marsh].", 2),
      // What tells bearers apart.
      ("[Odo Marsh Jr.] met [Odo Marsh Sr.].", 2),
      ("[Henry IV] met [Henry VIII].", 2),
      ("[J. Marsh] met [Harold Marsh].", 2),
      // A ruler goes by no surname.
      ("[John Marsh] met [King John].", 2),
      ("[Mr. Speaker] met [Madam Speaker].", 2),
      // Two hold the office.
      ("[Senator Odo Marsh] and [Senator Tarek Vash] met [the Senator].", 3),
    ])
  func keepsApart(text: String, count: Int) {
    #expect(MarkedSample(text).actors.count == count)
  }

  @Test("tells a married couple, a daughter and the family apart") func family() {
    let sample = MarkedSample(
      """
      [Mr. Marbet] read. [Mrs. Marbet] spoke. [Elizabeth Marbet] laughed. The [Marbets] dined.
      [Elizabeth] left, [Mr. Marbet] stayed.
      """)
    #expect(
      sample.actors == [
        ["Mr. Marbet"], ["Mrs. Marbet"], ["Elizabeth Marbet", "Elizabeth"], ["Marbets"],
      ])
  }

  @Test("judges whole clusters: no chain joins two brothers") func noChain() {
    let sample = MarkedSample(
      "[Charles Darvane] met [William Darvane]. [Mr. Darvane] left, [C. Darvane] and [Darvane] came."
    )
    #expect(sample.actor(0) != sample.actor(1))
    #expect(sample.actor(3) == sample.actor(0))
  }

  @Test("gives a shared surname to the nearest full name in the section") func nearest() {
    let sample = MarkedSample(
      """
      # One

      [Harold Marsh] left. [Marsh] came back.

      # Two

      [Elinor Marsh] left. [Marsh] came back.
      """)
    #expect(sample.actor(1) == sample.actor(0))
    #expect(sample.actor(3) == sample.actor(2))
  }

  @Test("a section's end counts for more than how often an actor has been named") func sectionEnd()
  {
    let often = "[Odo Vane] slept. [Harold Marsh] left. [Harold Marsh] came. [Harold Marsh] sat."
    let late = "[William Marsh] left. [Odo Vane] sat. [Marsh] came back."
    let apart = MarkedSample("# One\n\n\(often)\n\n# Two\n\n\(late)")
    #expect(apart.actor(6) == apart.actor(4))
    #expect(MarkedSample("# One\n\n\(often)\n\n\(late)").names.contains("Marsh?"))
  }

  @Test("marks an actor ambiguous if nothing tells whose surname it is") func ambiguous() {
    let sample = MarkedSample(
      "# One\n\n[Marsh] came.\n\n# Two\n\nThen [Harold Marsh] met [Elinor Marsh].")
    #expect(sample.names == ["Marsh?", "Harold Marsh", "Elinor Marsh"])
  }

  @Test("names an actor by the fullest form without title") func canonicalName() {
    let sample = MarkedSample("[Marsh] left. [Col. Harold Marsh] came, and [H. Marsh] wrote.")
    #expect(sample.names == ["Harold Marsh"])
  }

  @Test(
    "tells why a name was joined",
    arguments: [
      ("[Harold Marsh] left. [Marsh] came.", "Marsh", AliasReason.surname),
      ("[Harold Marsh] left. [Harold] came.", "Harold", .givenName),
      ("[William Marsh] left. [Bill Marsh] came.", "Bill Marsh", .nickname),
      ("[Harold Marsh] left. [H. Marsh] came.", "H. Marsh", .fullName),
      ("[President Odo Marsh] left. The [President] came.", "President", .title),
      ("[Vassoud] left. [Vasoud] came.", "Vasoud", .spelling),
      ("<Institute for Polar Trade> left. <IPT> came.", "IPT", .acronym),
      ("<Vane Rescue Corps> left. <Rescue Corps> came.", "Rescue Corps", .shorterName),
      ("{United States} and {America}.", "America", .country),
      ("<Vane Road Union> met <Vane Road Unions>.", "Vane Road Unions", .sameWords),
    ])
  func reasons(text: String, wording: String, reason: AliasReason) {
    #expect(MarkedSample(text).reason(wording) == reason)
  }

  @Test("gives who always has a title no nickname") func titledHasNoNickname() {
    let sample = MarkedSample(
      "[Lady Catherine de Vorn] came. [Lady Catherine] sat. [Kitty] laughed. [Kitty] left.")
    #expect(sample.reason("Kitty") == .first)
  }

  @Test("takes a surname that is a given name too for its bearer's") func surnameThatIsGivenName() {
    let sample = MarkedSample(
      """
      [Mr. Harold Darcy] came. [Mr. Darcy] sat. [Lady Anne Darcy] had died. [Miss Darcy] was away.

      [Mr. Darcy] rose. [Darcy] left, and [Darcy] did not return.
      """)
    #expect(sample.actors.contains { $0.contains("Mr. Darcy") && $0.contains("Darcy") })
  }

  @Test("scopes names to their stories where casts don’t overlap") func collection() {
    let sample = MarkedSample(
      """
      # The Ferry

      [Mary] saw [Tarek]. [Mary] left, and [Tarek] slept.

      # The Mill

      [Odo] saw [Ines]. [Odo] left, and [Ines] slept.

      # The Kiln

      [Mary] saw [Bruno], [Livia] and [Pavel]. [Bruno], [Livia] and [Pavel] left [Mary] in {Vane}.

      # The Weir

      [Agnes] saw [Hugo] in {Vane}. [Agnes] left, and [Hugo] slept.
      """)
    let maries = sample.cast.members.filter { $0.name == "Mary" }
    #expect(maries.map { sample.cast.mentionCount(of: $0.id) } == [2, 2])
    #expect(sample.cast.members.count { $0.name == "Vane" } == 1)
  }

  @Test("finds the stories of a plain text by its lines in capitals") func plainCollection() {
    let sample = MarkedSample(
      """
      THE FERRY

      [Mary] saw [Tarek]. [Mary] left, and [Tarek] slept.

      THE MILL

      [Odo] saw [Ines]. [Odo] left, and [Ines] slept.

      THE KILN

      [Mary] saw [Bruno], [Livia] and [Pavel]. [Bruno], [Livia] and [Pavel] left [Mary].
      """)
    #expect(sample.names == ["Mary", "Tarek", "Odo", "Ines", "Mary", "Bruno", "Livia", "Pavel"])
  }

  @Test("lets a name be one person’s in all chapters of a story") func chapters() {
    let sample = MarkedSample(
      """
      # One

      [Mary] saw [Tarek]. [Mary] left, and [Tarek] slept.

      # Two

      [Mary] saw [Ines]. [Mary] left, and [Ines] slept.

      # Three

      [Tarek] saw [Mary]. [Mary] left, and [Tarek] slept.

      # Four

      [Ines] saw [Tarek] and [Mary]. [Ines] left.
      """)
    #expect(sample.names == ["Mary", "Tarek", "Ines"])
  }
}
