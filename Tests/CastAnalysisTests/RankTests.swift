import Testing

@Suite("Ranks and titles") struct RankTests {
  @Test(
    "belong to the span, not to the actor's name",
    arguments: [
      ("PC Jane Oldham", "Jane Oldham"), ("DCI Ruth Hale", "Ruth Hale"),
      ("WPC Jane Oldham", "Jane Oldham"), ("Det. Supt. Mary Crane", "Mary Crane"),
      ("Lt Col Peter Marsh", "Peter Marsh"), ("Flight Lieutenant Peter Marsh", "Peter Marsh"),
      ("Staff Sgt. Peter Marsh", "Peter Marsh"), ("Rev. Canon Hugh Price", "Hugh Price"),
      ("Msgr. Hugh Kelly", "Hugh Kelly"), ("Sheriff Tom Lowe", "Tom Lowe"),
      ("Mr Justice Lowther", "Lowther"), ("Mrs Justice Oldroyd", "Oldroyd"),
    ])
  func ranks(mention: String, name: String) {
    let sample = CastSample("Yesterday \(mention) gave evidence.")
    #expect(sample.mentions == ["\(mention):person"])
    #expect(sample.cast.members.map(\.name) == [name])
  }

  @Test("letters of a rank before common words are no rank") func firms() {
    #expect(CastSample("He works at PC World in town.").names == ["PC World"])
  }
}
