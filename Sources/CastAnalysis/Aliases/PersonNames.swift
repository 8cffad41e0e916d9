/// The words by which each form would name a person, in one array.
///
/// Words are respelled; particles, endings such as "Jr." and what hangs on by a hyphen are left out.
struct PersonNames: Sendable {
  private var words: [Int32] = []
  /// Where the words of each form start, and where the last one's end.
  private var starts: [Int] = [0]
  /// Where its given names start: after a nickname of common words, "Long John Silver".
  private var givenStarts: [Int] = []

  /// No forms.
  init() {}

  /// Takes in the forms of `table`.
  init(_ table: FormTable, _ vocabulary: Vocabulary, _ respelled: NumberMap) {
    for form in table.forms.indices {
      add(table.words(of: form), vocabulary, respelled)
      let last = table.forms[form].hyphenated
      words.removeLast(min(last, words.count - starts[form] - 1))
      while words.count > starts[form] + 1, let last = words.last,
        vocabulary[last].classes.contains(.nameEnding)
      {
        words.removeLast()
      }
      givenStarts.append(startOfGivenNames(from: starts[form], vocabulary))
      starts.append(words.count)
    }
  }

  /// The words of a form.
  subscript(form: Int) -> ArraySlice<Int32> { words[starts[form]..<starts[form + 1]] }

  /// How many words a form has.
  func count(_ form: Int) -> Int { starts[form + 1] - starts[form] }

  /// The first word of a form that has several.
  func first(_ form: Int) -> Int32? { count(form) > 1 ? words[starts[form]] : nil }

  /// The last word of a form.
  func surname(_ form: Int) -> Int32? { count(form) > 0 ? words[starts[form + 1] - 1] : nil }

  /// A full name's words before the surname, without nickname.
  func givenNames(_ form: Int) -> ArraySlice<Int32> {
    words[givenStarts[form]..<starts[form + 1] - 1]
  }

  private mutating func add(
    _ name: ArraySlice<Int32>, _ vocabulary: Vocabulary, _ respelled: NumberMap
  ) {
    let start = words.count
    for word in name {
      let known = vocabulary[word]
      if known.classes.contains(.particle), known.length < 4, words.count > start { continue }
      words.append(respelled[Int(word)].map { Int32(truncatingIfNeeded: $0) } ?? word)
    }
  }

  private func startOfGivenNames(from start: Int, _ vocabulary: Vocabulary) -> Int {
    for index in start..<max(start, words.count - 1) {
      let classes = vocabulary[words[index]].classes
      if classes.meets(.anyGivenName) || !classes.contains(.common) { return index }
    }
    return start
  }
}
