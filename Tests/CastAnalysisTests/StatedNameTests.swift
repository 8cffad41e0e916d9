import Testing

@Suite("Names that a text says to be another's") struct StatedNameTests {
  @Test(
    "are one actor's",
    arguments: [
      "The Great Belt (Danish: Storebælt) is wide. Storebælt has a bridge.",
      "Anton Lisbon, better known as Aleijo, carved. Aleijo died poor.",
      "Niko Alagas (Greek: Νίκος Αλάγας) sings. Νίκος Αλάγας left.",
      "Hugh Morrus (born Hugh Morris) left. Hugh Morris came back.",
      "Kozan Steel Works (now Kozan Group) closed. Kozan Group sold it.",
      "Vane Partners, formerly Odal Distribution, closed. Odal Distribution had lost.",
    ])
  func joined(text: String) {
    let cast = CastSample(text).cast
    let kinds = cast.members.filter { $0.kind != .group }
    #expect(kinds.count == 1)
  }

  @Test(
    "what only looks like it joins nobody",
    arguments: [
      ("Mark Vane, formerly Tom Orde's commander, left.", ["Mark Vane", "Tom Orde"]),
      ("Jane Smith, formerly of Acme Corporation, left.", ["Jane Smith", "Acme Corporation"]),
      ("Anna Berg (née Vorn) left.", ["Anna Berg", "Vorn"]),
      ("Mark Vane called Tom Orde back.", ["Mark Vane", "Tom Orde"]),
    ])
  func apart(text: String, names: [String]) {
    #expect(CastSample(text).cast.members.map(\.name) == names)
  }
}
