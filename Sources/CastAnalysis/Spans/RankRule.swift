/// Adds ranks, which the chain takes for a name of their own, to the name after them: "Flight Sergeant Carla Voss".
enum RankRule: SpanRule {
  static func mend(_ spans: inout NameSpans) {
    var place = 0
    while place + 1 < spans.names.count {
      let (rank, name) = (spans.names[place], spans.names[place + 1])
      if name.kind == .person, name.tokens.lowerBound == rank.tokens.upperBound,
        spans.tokens.isJoined(name.tokens.lowerBound),
        rank.tokens.allSatisfy({ spans.tokens.isTitleOrModifier($0) })
      {
        spans.join(rank.tokens.lowerBound..<name.tokens.upperBound, as: .person)
      }
      place += 1
    }
  }
}
