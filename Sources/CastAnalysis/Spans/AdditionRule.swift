import DocumentModel

/// Cuts off what is added to a name after a comma and an article: "Tarrant Industries LLC, a New York company".
enum AdditionRule: SpanRule {
  static func mend(_ spans: inout NameSpans) {
    var place = 0
    while place < spans.names.count {
      let name = spans.names[place].tokens
      if let article = name.dropFirst().first(where: { isAddition($0, spans) }) {
        spans.split(at: article)
        let rest = article + 1..<name.upperBound
        if rest.isEmpty {
          spans.drop(article..<name.upperBound)
        } else {
          spans.join(rest, as: isPlace(rest, spans) ? .place : nil)
        }
      }
      place += 1
    }
  }

  private static func isAddition(_ index: Int, _ spans: NameSpans) -> Bool {
    spans.gap(at: index) == .comma && !spans.tokens.isCapital(index)
      && (spans.tokens.isWord(index, "a") || spans.tokens.isWord(index, "an"))
  }

  private static func isPlace(_ range: Range<Int>, _ spans: NameSpans) -> Bool {
    spans.tokens.vocabulary.phraseClasses(spans.tokens.words(range)).meets(.anyPlace)
      || range.count == 1 && spans.tokens.classes(range.lowerBound).meets(.anyPlace)
  }
}
