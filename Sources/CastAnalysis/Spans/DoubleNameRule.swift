/// Adds a second surname after a hyphen to a full name ("Clara Marsh-Hughes"), and joins two parts of a person's name
/// with a hyphen at a line's end between them.
enum DoubleNameRule: SpanRule {
  static func mend(_ spans: inout NameSpans) {
    var place = 0
    while place < spans.names.count {
      let name = spans.names[place]
      if name.kind == .person, name.tokens.count > 1, isSecond(name.tokens.upperBound, spans) {
        spans.join(name.tokens.lowerBound..<name.tokens.upperBound + 1, as: .person)
      } else if let end = endOfNextLine(name, spans) {
        spans.join(name.tokens.lowerBound..<end, as: .person)
      }
      place += 1
    }
  }

  /// The end of the person's name that follows a name and a hyphen at a line's end.
  private static func endOfNextLine(_ name: TaggedName, _ spans: NameSpans) -> Int? {
    let index = name.tokens.upperBound
    guard name.kind == .person, spans.gap(at: index) == .hyphen,
      spans.tokens[index].flags.contains(.lineStart), let next = spans.name(at: index),
      spans.names[next].kind == .person
    else { return nil }
    return spans.names[next].tokens.upperBound
  }

  private static func isSecond(_ index: Int, _ spans: NameSpans) -> Bool {
    guard spans.gap(at: index) == .hyphen, spans.tokens.isCapital(index),
      !spans.tokens.classes(index).meets([.anyGroup, .function, .common])
    else { return false }
    guard let next = spans.name(at: index) else { return true }
    return spans.names[next].kind == .person && spans.names[next].tokens.count == 1
  }
}
