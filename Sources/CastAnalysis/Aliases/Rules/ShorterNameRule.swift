import DocumentModel

/// A name that leaves out a part of the only longer one that it may stand for is one with it:
/// organisations and places.
struct ShorterNameRule: AliasRule {
  private let names: NameFacts

  init(_ names: NameFacts) { self.names = names }

  /// How much a shorter name is like the longer one it may stand for.
  private enum Part: CaseIterable {
    /// Only the legal form is left out: "Kellogg" for "Kellogg Inc.".
    case withoutLegalForm
    /// The generic ending is left out: "Kellogg" for "Kellogg Company".
    case withoutEnding
    /// What precedes is left out: "Revolutionary Guards".
    case tail
    /// One word: "Guards", "Oxford" for "University of Oxford".
    case word
    /// The first word or words of an organisation: "Blue Lantern" for "Blue Lantern Music".
    case opening
  }

  /// Joins each shorter name to the only longer one that it may stand for, single words last.
  func apply(to found: inout Resolution) {
    let order = byLength(names.table.ids.filter { isInstitution($0) })
    for part in Part.allCases {
      var owners = NumberLists<FormID>()
      for form in order { addParts(part, of: form, to: &owners) }
      for form in order where !names[form].isAcronym {
        let words = names.words(of: form)
        let longer = owners.recent(of: hash(stems: words, names[form].kind), AliasRules.nearest)
          .filter {
            names.words(of: $0).count > words.count && (part != .opening || isBefore($0, form))
          }
        if let first = longer.first, longer.allSatisfy({ found.areOne($0, first) }) {
          found.join(first, form, .shorterName)
        }
      }
    }
  }

  /// Whether the longer name comes first and is as frequent, so that the other may be short for it; one with
  /// a legal form may come later.
  private func isBefore(_ longer: FormID, _ form: FormID) -> Bool {
    if longer < form, names[longer].count >= names[form].count { return true }
    return names[form].kind == .organisation
      && names.words(of: longer).last.map { names.isLegalForm($0) } == true
  }

  /// Forms by how many words they have, the longest first, else in their order.
  private func byLength(_ forms: [FormID]) -> [FormID] {
    guard forms.count > 1 else { return forms }
    return forms.map { (64 - min(63, names.words(of: $0).count)) << 40 | $0.index }.sorted()
      .map { FormID($0 & (1 << 40 - 1)) }
  }

  private func isInstitution(_ form: FormID) -> Bool {
    let entry = names[form]
    return (entry.kind == .organisation || entry.kind == .place) && !entry.isSeveral
      && !names.words(of: form).isEmpty
  }

  private func hash(stems words: ArraySlice<WordID>, _ kind: ActorKind) -> Int {
    var hash = ByteHash()
    for word in words { hash.add(names.stems.stem(word)) }
    hash.add(kind.number)
    return Int(truncatingIfNeeded: hash.value)
  }

  /// Notes whose shorter names a form's parts are.
  private func addParts(_ wanted: Part, of form: FormID, to owners: inout NumberLists<FormID>) {
    let words = names.words(of: form)
    guard words.count > 1, words.count < 24 else { return }
    for (range, part) in parts(of: words, names[form].kind) where part == wanted {
      owners.append(form, to: hash(stems: words[range], names[form].kind))
    }
  }

  /// The parts of a name that may stand for the whole.
  private func parts(
    of words: ArraySlice<WordID>, _ kind: ActorKind
  ) -> [(Range<Int>, Part)] {
    var found: [(Range<Int>, Part)] = []
    let start = words.startIndex
    let end = endWithoutEnding(words, kind)
    for end in end..<words.endIndex where stands(words[start..<end], kind) {
      let isLegal = words[end...].allSatisfy { isLegalEnding($0) }
      found.append((start..<end, isLegal ? .withoutLegalForm : .withoutEnding))
    }
    let of = words.dropFirst().firstIndex {
      isFunction($0) || names.classes(of: $0).contains(.particle)
    }
    if let last = words.lastIndex(where: { isFunction($0) }), last > start + 1,
      let before = words[..<last].lastIndex(where: { !isFunction($0) }), before > start
    {
      found.append((start..<before + 1, .withoutEnding))
    }
    if let of, of == start + 1 {
      let first = words[start]
      if isHead(first) {
        found.append((start..<of, .word))
        if kind == .organisation, words.count == 3 { found.append((of + 1..<of + 2, .word)) }
        if kind == .place, isLand(first) {
          found.append((of + 1..<words.endIndex, .withoutEnding))
        }
      } else if names.classes(of: words[of]).contains(.particle) {
        found.append((start..<of, .withoutEnding))
      }
    }
    addTails(words, kind, &found)
    if of == nil, let last = words.last,
      isWordEnough(last, kind) || words.dropLast().allSatisfy({ isPlaceWord($0) })
    {
      found.append((words.endIndex - 1..<words.endIndex, .word))
    }
    if of == nil, kind == .organisation, let first = words.first,
      names.classes(of: first).meets(.anyPlace)
    {
      found.append((start..<start + 1, .word))
    }
    let core = words.prefix { !names.isLegalForm($0) }
    if kind == .organisation, !core.contains(where: { isPlaceWord($0) || isHead($0) }),
      !core.isEmpty, !isFunction(words[start]), !isKnownOrganisation(words[start])
    {
      for end in start + 1..<max(start + 1, core.endIndex) { found.append((start..<end, .opening)) }
    }
    return found
  }

  /// Whether the tables know an organisation by one word, of which the longer name may be a part.
  private func isKnownOrganisation(_ word: WordID) -> Bool {
    let known = Knowledge.embedded.entry(of: names.vocabulary.hash(of: word))
    return known?.classes.meets([.organisation, .movement, .group]) ?? false
  }

  /// Whether a place of this head and "of" is what follows: not "Bay of X".
  private func isLand(_ word: WordID) -> Bool {
    names.classes(of: word).contains(.placeNoun)
      || names.vocabulary.spelling(of: word).elementsEqual("republic".utf8)
  }

  private func addTails(
    _ words: ArraySlice<WordID>, _ kind: ActorKind, _ found: inout [(Range<Int>, Part)]
  ) {
    let end = endWithoutEnding(words, kind)
    for limit in end...words.endIndex {
      for start in words.startIndex..<max(words.startIndex, limit - 1) {
        if start > words.startIndex, isFunction(words[start - 1]) { break }
        let isWhole = start == words.startIndex && limit == words.endIndex
        let opener = names.classes(of: words[start])
        if isWhole || opener.meets([.anyPlace, .demonym, .function]) { continue }
        if kind == .place, start != words.startIndex + 1 || !isPlaceWord(words[start - 1]) {
          continue
        }
        found.append((start..<limit, .tail))
      }
    }
  }

  /// A place before another's name, no direction: "East Vane" is not Vane.
  private func isPlaceWord(_ word: WordID) -> Bool {
    names.classes(of: word).meets([.country, .city, .region])
  }

  private func isFunction(_ word: WordID) -> Bool { names.vocabulary.isFunction(word) }

  private func isHead(_ word: WordID) -> Bool { names.classes(of: word).meets(.anyHead) }

  /// Where the generic words at the end of a name begin.
  private func endWithoutEnding(_ words: ArraySlice<WordID>, _ kind: ActorKind) -> Int {
    var end = words.endIndex
    while end - words.startIndex > 1, isGenericEnding(words[end - 1], kind) { end -= 1 }
    return end
  }

  /// Whether the word may be left out at a name's end: of places only where the rest is as good, as
  /// in "Shetland Islands"; the county and the airport are not the town.
  private func isGenericEnding(_ word: WordID, _ kind: ActorKind) -> Bool {
    guard kind == .place else {
      return names.classes(of: word).contains(.organisationHead) || isLegalEnding(word)
    }
    return names.vocabulary.roles(of: word).contains(.landEnding)
  }

  /// Whether a word is a legal form, also one that short names keep ("Holdings").
  private func isLegalEnding(_ word: WordID) -> Bool {
    names.classes(of: word).contains(.legalEnding) || names.isLegalForm(word)
  }

  /// Whether a name without its ending is still a name: not the state "Connecticut" for "Connecticut
  /// Island", but the city "New York" for "New York City".
  private func stands(_ rest: ArraySlice<WordID>, _ kind: ActorKind) -> Bool {
    guard let first = rest.first, !isFunction(first) else { return false }
    guard kind == .place else { return rest.count > 1 || !isHead(first) }
    let classes =
      rest.count == 1 ? names.classes(of: first) : names.vocabulary.phraseClasses(Array(rest))
    return !classes.meets(.anyPlace)
      || classes.contains(.city) && !classes.meets([.country, .region, .largeRegion])
  }

  /// Whether one word of a longer name may stand for it.
  private func isWordEnough(_ word: WordID, _ kind: ActorKind) -> Bool {
    let classes = names.classes(of: word)
    if kind == .place { return classes.contains(.placeHead) }
    return !classes.meets([.legalEnding, .function, .group, .demonym])
  }
}
