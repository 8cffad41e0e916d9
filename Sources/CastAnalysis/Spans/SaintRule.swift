/// Makes a surname of "St." and a word: after a given name or a title, and alone where it has been a surname.
///
/// "Rebecca St. James" is a person, and then "St. James".
enum SaintRule: SpanRule {
  static func mend(_ spans: inout NameSpans) {
    var place = 0
    while place < spans.names.count {
      let name = spans.names[place].tokens
      if isSaint(name.upperBound, spans), spans.names[place].kind == .person {
        let end = spans.capitals(around: name.upperBound + 1).upperBound
        spans.join(name.lowerBound..<end, as: .person)
      } else if isAddressedSaint(name.lowerBound - 1, spans) {
        spans.join(name.lowerBound - 1..<name.upperBound, as: .person)
      }
      judge(place, &spans)
      place += 1
    }
    if !spans.memory.saintly.isEmpty { takeKnownSurnames(&spans) }
  }

  /// Labels known surnames with "St." as persons, where the chain has found no longer name.
  private static func takeKnownSurnames(_ spans: inout NameSpans) {
    let tokens = spans.tokens
    for index in spans.block.dropLast()
    where tokens.isCapital(index) && tokens.classes(index).contains(.saint)
      && tokens.isCapital(index + 1) && tokens.isJoined(index + 1)
      && spans.memory.saintly[tokens[index + 1].word.index] != nil
    {
      let name = spans.name(at: index + 1).map { spans.names[$0].tokens }
      if name.map({ $0.count < 2 }) ?? !tokens[index + 1].flags.contains(.possessive) {
        spans.join(index..<index + 2, as: .person)
      }
    }
  }

  /// Whether "St." and a capital follow a name, joined to it.
  private static func isSaint(_ index: Int, _ spans: NameSpans) -> Bool {
    guard spans.gap(at: index) == .blank, spans.tokens.isCapital(index) else { return false }
    let tokens = spans.tokens
    return index + 1 < spans.block.upperBound && tokens.isJoined(index) && tokens.isCapital(index)
      && tokens.classes(index).contains(.saint) && tokens.isJoined(index + 1)
      && tokens.isCapital(index + 1)
  }

  /// Whether a title and, at `index`, the word for a saint stand before a name.
  private static func isAddressedSaint(_ index: Int, _ spans: NameSpans) -> Bool {
    let tokens = spans.tokens
    guard index > spans.block.lowerBound, tokens.isCapital(index), tokens.isJoined(index + 1),
      tokens.classes(index).contains(.saint), tokens.isJoined(index)
    else { return false }
    return tokens.isCapital(index - 1) && tokens.classes(index - 1).contains(.title)
  }

  /// Records a surname with "St.", or labels a known one as a person.
  private static func judge(_ place: Int, _ spans: inout NameSpans) {
    let name = spans.names[place].tokens
    guard name.count > 1 else { return }
    let tokens = spans.tokens
    guard tokens.classes(name.upperBound - 2).contains(.saint) else { return }
    let word = tokens[name.upperBound - 1].word
    let isAddressed = tokens.followsCourtesyTitle(name.lowerBound)
    if name.count > 2 && spans.names[place].kind == .person || isAddressed {
      spans.memory.saintly.set(word.index, to: true)
    } else if name.count == 2, spans.memory.saintly[word.index] != nil,
      !tokens[name.upperBound - 1].flags.contains(.possessive)
    {
      spans.join(name, as: .person)
    }
  }
}
