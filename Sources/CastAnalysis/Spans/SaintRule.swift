/// A saint's name is a person's surname after a given name or a title, and alone where it has been one.
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
      }
      judge(place, &spans)
      place += 1
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

  /// Takes note of a surname with "St.", or makes a person of one that is known.
  private static func judge(_ place: Int, _ spans: inout NameSpans) {
    let name = spans.names[place].tokens
    guard name.count > 1 else { return }
    let tokens = spans.tokens
    guard tokens.classes(name.upperBound - 2).contains(.saint) else { return }
    let word = tokens.tokens[name.upperBound - 1].word
    let isAddressed = tokens.followsCourtesyTitle(name.lowerBound)
    if name.count > 2 && spans.names[place].kind == .person || isAddressed {
      spans.memory.note(saintly: word)
    } else if name.count == 2, spans.memory.isSaintly(word),
      !tokens.tokens[name.upperBound - 1].flags.contains(.possessive)
    {
      spans.join(name, as: .person)
    }
  }
}
