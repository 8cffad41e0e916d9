/// Splits a name before a form of address inside it: "At Lisbon Auntie Vane sat down".
enum InnerTitleRule: SpanRule {
  static func mend(_ spans: inout NameSpans) {
    var place = 0
    while place < spans.names.count {
      let name = spans.names[place].tokens
      if let title = name.dropFirst().dropLast().first(where: { isTitle($0, spans.tokens) }) {
        spans.split(at: title)
        spans.join(title..<name.upperBound, as: .person)
        let before = spans.tokens.classes(title - 1)
        if before.meets(.anyPlace) { spans.join(name.lowerBound..<title, as: .place) }
      }
      place += 1
    }
  }

  private static func isTitle(_ index: Int, _ tokens: NameTokens) -> Bool {
    tokens.isJoined(index) && tokens.isCapital(index)
      && tokens.roles(index).meets([.address, .kin]) && !tokens.classes(index).meets(.anyPersonName)
      && !tokens.isTitleOrModifier(index - 1)
  }
}
