/// Marks the tokens around which most words have capitals, and counts all words.
///
/// In headings, lists and words in capitals a capital is no evidence; such words count as capitals that are due.
func markAndCount(
  _ tokens: inout [Token], _ range: Range<Int>, isHeading: Bool, endsSentence: Bool,
  _ vocabulary: inout Vocabulary
) {
  if isHeading || !endsSentence && isTitleCase(tokens[range], vocabulary) {
    for index in range { tokens[index].flags.insert(.shouted) }
  } else {
    markRunsOfCapitals(&tokens, range)
  }
  for token in tokens[range] where !token.flags.contains(.number) {
    let isDue = token.flags.meets([.opening, .shouted])
    vocabulary.count(token.word, isCapital: token.flags.contains(.capital), isDue: isDue)
  }
  for index in range where tokens[index].flags.contains(.capital) {
    let contexts = WordContexts(of: index, in: tokens, range, vocabulary)
    vocabulary.count(contexts, of: tokens[index].word)
  }
}

/// Whether a short piece has capitals on three quarters of its words without words of grammar.
///
/// The share and the limit of 24 words, a long title, are by hand.
private func isTitleCase(_ tokens: ArraySlice<Token>, _ vocabulary: Vocabulary) -> Bool {
  guard tokens.count >= 2, tokens.count <= 24 else { return false }
  var capitals = 0
  var words = 0
  for token in tokens where !token.flags.contains(.number) {
    if vocabulary[token.word].classes.contains(.function), !token.flags.contains(.allCapitals) {
      continue
    }
    words += 1
    if token.flags.contains(.capital) { capitals += 1 }
  }
  return words >= 2 && capitals * 4 >= words * 3
}

/// Marks three or more words in capitals in a row: they are emphasis, not acronyms.
private func markRunsOfCapitals(_ tokens: inout [Token], _ range: Range<Int>) {
  var start = range.lowerBound
  for index in range.lowerBound...range.upperBound {
    let continues =
      index < range.upperBound && tokens[index].flags.contains(.capital)
      && tokens[index].flags.meets([.allCapitals, .single])
    if continues { continue }
    if index - start >= 3 {
      for marked in start..<index { tokens[marked].flags.insert(.shouted) }
    }
    start = index + 1
  }
}
