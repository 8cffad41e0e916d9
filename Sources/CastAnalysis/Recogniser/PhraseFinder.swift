/// Finds phrases of the table of knowledge in a stretch of tokens: from the left, the longest first.
struct PhraseFinder {
  /// A token in a phrase.
  struct Place {
    var classes = KnowledgeClasses()
    /// 0 outside, 1 at the beginning, 2 inside, 3 at the end.
    var position = 0
  }

  let vocabulary: Vocabulary
  let knowledge: WordKnowledge

  /// Words of the longest phrase that is looked up (by hand; a few entries of the table are longer).
  private static var longest: Int { 6 }

  /// For each token of the stretch its place in a phrase.
  func places(_ tokens: ArraySlice<Token>) -> [Place] {
    var places = [Place](repeating: Place(), count: tokens.count)
    var index = tokens.startIndex
    while index < tokens.endIndex {
      guard knowledge[tokens[index].word].classes.contains(.phraseStart),
        let (end, classes) = phrase(from: index, tokens)
      else {
        index += 1
        continue
      }
      for token in index..<end {
        let position = token == index ? 1 : token == end - 1 ? 3 : 2
        places[token - tokens.startIndex] = Place(classes: classes, position: position)
      }
      index = end
    }
    return places
  }

  private func phrase(
    from start: Int, _ tokens: ArraySlice<Token>
  ) -> (end: Int, classes: KnowledgeClasses)? {
    var key = Array(vocabulary.spelling(of: tokens[start].word))
    var found: (end: Int, classes: KnowledgeClasses)?
    var end = start + 1
    while end < min(tokens.endIndex, start + Self.longest) {
      key.append(UInt8(ascii: "_"))
      key += vocabulary.spelling(of: tokens[end].word)
      end += 1
      let classes = knowledge.classes(ofPhrase: key)
      let kinds = classes.subtracting(.phraseStart)
      if kinds.rawValue != 0 { found = (end, kinds) }
      guard classes.contains(.phraseStart) else { break }
    }
    return found
  }
}
