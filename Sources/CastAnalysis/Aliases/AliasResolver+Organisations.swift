import DocumentModel

/// Organisations: full names, their tails and their acronyms.
extension AliasResolver {
  /// Joins the names of each organisation.
  mutating func joinOrganisations() {
    joinTails()
    joinAcronyms()
  }

  // MARK: Tails

  /// Joins "Revolutionary Guards" to the only longer name that ends so, its generic ending dropped.
  private mutating func joinTails() {
    var tails = NumberMap()
    let ambiguous = -1
    for form in forms.indices where forms[form].kind == .organisation {
      for tail in tailHashes(form) {
        if let known = tails[tail], known == ambiguous || !areOne(known, form) {
          tails.set(tail, to: ambiguous)
        } else {
          tails.set(tail, to: form)
        }
      }
    }
    for form in forms.indices where forms[form].kind == .organisation {
      let words = table.words(of: form)
      let stemmed = hash(stems: words[...])
      guard let longer = tails[stemmed], longer != ambiguous, longer != form,
        table.words(of: longer).count > words.count
      else { continue }
      clusters.join(longer, form)
    }
  }

  private mutating func areOne(_ a: Int, _ b: Int) -> Bool {
    clusters.root(of: a) == clusters.root(of: b)
  }

  private func hash(stems words: ArraySlice<Int32>) -> Int {
    var hash = ByteHash()
    for word in words { hash.add(stem(word)) }
    return Int(truncatingIfNeeded: hash.value)
  }

  /// Hashes of the shorter names a form may go by.
  private func tailHashes(_ form: Int) -> [Int] {
    let words = table.words(of: form)
    var found: [Int] = []
    for end in [words.endIndex, endWithoutGeneric(words)] {
      for start in words.startIndex..<max(words.startIndex, end - 1) {
        let isWhole = start == words.startIndex && end == words.endIndex
        let opener = vocabulary[words[start]].classes
        if isWhole || opener.meets([.function, .anyPlace, .demonym]) { continue }
        found.append(hash(stems: words[start..<end]))
      }
    }
    if let last = words.last, vocabulary[last].classes.contains(.legalEnding), words.count == 2 {
      found.append(hash(stems: words.dropLast()))
    }
    return found
  }

  private func endWithoutGeneric(_ words: ArraySlice<Int32>) -> Int {
    guard words.count > 2, let last = words.last,
      vocabulary[last].classes.meets([.organisationHead, .legalEnding])
    else { return words.endIndex }
    return words.endIndex - 1
  }

  // MARK: Acronyms

  /// Joins an acronym to the name it was given with in brackets, or to the only one of its
  /// initials.
  private mutating func joinAcronyms() {
    var byInitials = NumberLists()
    for form in forms.indices where table.words(of: form).count > 1 && !isPerson(form) {
      let (all, main) = initialHashes(form)
      byInitials.append(form, to: all)
      if main != all { byInitials.append(form, to: main) }
    }
    for form in forms.indices where forms[form].isAcronym {
      guard let word = table.words(of: form).first else { continue }
      var hash = ByteHash()
      for letter in vocabulary.spelling(of: word) { hash.add(letter) }
      let definition = Int(forms[form].definition)
      if definition >= 0, let initial = table.words(of: definition).first,
        vocabulary.spelling(of: initial).first == vocabulary.spelling(of: word).first,
        table.words(of: definition).count > 1
      {
        clusters.join(definition, form)
      } else if countries[form] == 0 {
        joinIfOne(form, byInitials[Int(truncatingIfNeeded: hash.value)])
      }
    }
  }

  private mutating func joinIfOne(_ form: Int, _ all: [Int]) {
    guard let first = all.first else { return }
    for other in all.dropFirst() where !areOne(first, other) { return }
    clusters.join(first, form)
  }

  /// Hashes of a name's initials, with and without words such as "of".
  private func initialHashes(_ form: Int) -> (all: Int, main: Int) {
    var (all, main) = (ByteHash(), ByteHash())
    for word in table.words(of: form) {
      guard let letter = vocabulary.spelling(of: word).first else { continue }
      all.add(letter)
      if !vocabulary[word].classes.contains(.function) { main.add(letter) }
    }
    return (Int(truncatingIfNeeded: all.value), Int(truncatingIfNeeded: main.value))
  }
}
