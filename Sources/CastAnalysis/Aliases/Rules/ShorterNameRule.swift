import DocumentModel

/// Joins an organisation's or place's name that omits a part with the only longer name that it may be short for.
struct ShorterNameRule: AliasRule {
  private let names: NameFacts

  init(_ names: NameFacts) { self.names = names }

  /// What a shorter name omits, the safest omission first.
  private enum Part: CaseIterable {
    /// The legal form: "Kellogg" for "Kellogg Inc.".
    case withoutLegalForm
    /// A generic ending: "Kellogg" for "Kellogg Company".
    case withoutEnding
    /// What precedes: "Revolutionary Guards".
    case tail
    /// All but one word: "Guards", "Oxford" for "University of Oxford".
    case word
    /// All but the first words of an organisation: "Blue Lantern" for "Blue Lantern Music".
    case opening
  }

  /// Joins each shorter name with the only longer one that it may be short for, in the order of `Part`.
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

  /// Whether the longer name comes first and is as frequent, as a name that is then shortened; one with a legal form
  /// may come later.
  private func isBefore(_ longer: FormID, _ form: FormID) -> Bool {
    if longer < form, names[longer].count >= names[form].count { return true }
    return names[form].kind == .organisation
      && names.words(of: longer).last.map { names.isLegalForm($0) } == true
  }

  /// Forms sorted by their number of words, most first, then by appearance.
  private func byLength(_ forms: [FormID]) -> [FormID] {
    forms.map { (length: names.words(of: $0).count, form: $0) }
      .sorted { ($1.length, $0.form) < ($0.length, $1.form) }.map(\.form)
  }

  private func isInstitution(_ form: FormID) -> Bool {
    let entry = names[form]
    return (entry.kind == .organisation || entry.kind == .place) && !entry.isSeveral
      && !names.words(of: form).isEmpty
  }

  private func hash(stems words: ArraySlice<WordID>, _ kind: ActorKind) -> Int {
    var hash = ByteHash(words.lazy.map { names.stems.stem($0) })
    hash.add(kind.number)
    return hash.key
  }

  /// Indexes a form by those of its parts that omit what `wanted` says.
  private func addParts(_ wanted: Part, of form: FormID, to owners: inout NumberLists<FormID>) {
    let words = names.words(of: form)
    guard words.count > 1, words.count < Self.longestName else { return }
    for (range, part) in parts(of: words, names[form].kind) where part == wanted {
      owners.append(form, to: hash(stems: words[range], names[form].kind))
    }
  }

  /// Words of a name that is no longer shortened: a list or noise (by hand; it bounds the parts of a name).
  static let longestName = 24

  /// The parts of a name that may be short for the whole.
  private func parts(of words: ArraySlice<WordID>, _ kind: ActorKind) -> [(Range<Int>, Part)] {
    var found: [(Range<Int>, Part)] = []
    addBeginnings(words, kind, &found)
    let of = words.dropFirst().firstIndex {
      isFunction($0) || names.classes(of: $0).contains(.particle)
    }
    if let of, of == words.startIndex + 1 { addAround(of, words, kind, &found) }
    addTails(words, kind, &found)
    if of == nil { addSingleWords(words, kind, &found) }
    if kind == .organisation { addOpenings(words, &found) }
    return found
  }

  /// "Kellogg" of "Kellogg Inc.", "Vane Institute" of "Vane Institute for Trade": what is left without an ending.
  private func addBeginnings(
    _ words: ArraySlice<WordID>, _ kind: ActorKind, _ found: inout [(Range<Int>, Part)]
  ) {
    let start = words.startIndex
    let first = endWithoutEnding(words, kind)
    for end in first..<words.endIndex where stands(words[start..<end], kind) {
      let isLegal = words[end...].allSatisfy { isLegalEnding($0) }
      found.append((start..<end, isLegal ? .withoutLegalForm : .withoutEnding))
    }
    if let last = words.lastIndex(where: { isFunction($0) }), last > start + 1,
      let before = words[..<last].lastIndex(where: { !isFunction($0) }), before > start
    {
      found.append((start..<before + 1, .withoutEnding))
    }
  }

  /// "University" and "Oxford" of "University of Oxford": the words around "of", the second word of the name.
  private func addAround(
    _ of: Int, _ words: ArraySlice<WordID>, _ kind: ActorKind, _ found: inout [(Range<Int>, Part)]
  ) {
    let first = words[words.startIndex]
    if isHead(first) {
      found.append((words.startIndex..<of, .word))
      if kind == .organisation, words.count == 3 { found.append((of + 1..<of + 2, .word)) }
      if kind == .place, isLand(first) { found.append((of + 1..<words.endIndex, .withoutEnding)) }
    } else if names.classes(of: words[of]).contains(.particle) {
      found.append((words.startIndex..<of, .withoutEnding))
    }
  }

  /// "Vikings" and "London" of "London Vikings": the last word, or a place that comes first.
  private func addSingleWords(
    _ words: ArraySlice<WordID>, _ kind: ActorKind, _ found: inout [(Range<Int>, Part)]
  ) {
    if let last = words.last,
      isWordEnough(last, kind) || words.dropLast().allSatisfy({ isPlaceWord($0) })
    {
      found.append((words.endIndex - 1..<words.endIndex, .word))
    }
    if kind == .organisation, let first = words.first, names.classes(of: first).meets(.anyPlace) {
      found.append((words.startIndex..<words.startIndex + 1, .word))
    }
  }

  /// "Blue Lantern" of "Blue Lantern Music": the first words of an organisation's name without head or place.
  private func addOpenings(_ words: ArraySlice<WordID>, _ found: inout [(Range<Int>, Part)]) {
    let start = words.startIndex
    let core = words.prefix { !names.isLegalForm($0) }
    guard !core.isEmpty, !core.contains(where: { isPlaceWord($0) || isHead($0) }),
      !isFunction(words[start]), !isKnownOrganisation(words[start])
    else { return }
    for end in start + 1..<max(start + 1, core.endIndex) { found.append((start..<end, .opening)) }
  }

  /// Whether the table knows an organisation by this one word; the longer name may be a part of that.
  private func isKnownOrganisation(_ word: WordID) -> Bool {
    let known = Knowledge.embedded.entry(of: names.vocabulary.hash(of: word))
    return known?.classes.meets([.organisation, .movement, .group]) ?? false
  }

  /// Whether "of" after a place's head names the place itself: "Republic of X", not "Bay of X".
  private func isLand(_ word: WordID) -> Bool {
    names.classes(of: word).contains(.placeNoun)
      || names.vocabulary.spelling(of: word).elementsEqual("republic".utf8)
  }

  /// "Rescue Corps" of "Northern Vane Rescue Corps": what is left without the first words, up to a word of grammar.
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

  /// Whether a word before a place's name names another place; a direction doesn't: "East Vane" is not Vane.
  private func isPlaceWord(_ word: WordID) -> Bool {
    names.classes(of: word).meets([.country, .city, .region])
  }

  private func isFunction(_ word: WordID) -> Bool { names.vocabulary.isFunction(word) }

  private func isHead(_ word: WordID) -> Bool { names.classes(of: word).meets(.anyHead) }

  /// Where the generic ending of a name begins.
  private func endWithoutEnding(_ words: ArraySlice<WordID>, _ kind: ActorKind) -> Int {
    var end = words.endIndex
    while end - words.startIndex > 1, isGenericEnding(words[end - 1], kind) { end -= 1 }
    return end
  }

  /// Whether a word may be omitted at a name's end.
  ///
  /// For places only if the rest names the same place, as in "Shetland Islands": the county and the airport are not
  /// the town.
  private func isGenericEnding(_ word: WordID, _ kind: ActorKind) -> Bool {
    guard kind == .place else {
      return names.classes(of: word).contains(.organisationHead) || isLegalEnding(word)
    }
    return names.vocabulary.roles(of: word).contains(.landEnding)
  }

  /// Whether a word is a legal form; also one that short names keep ("Holdings").
  private func isLegalEnding(_ word: WordID) -> Bool {
    names.classes(of: word).contains(.legalEnding) || names.isLegalForm(word)
  }

  /// Whether a name without its ending is still a name: not the state "Connecticut" for "Connecticut Island", but the
  /// city "New York" for "New York City".
  private func stands(_ rest: ArraySlice<WordID>, _ kind: ActorKind) -> Bool {
    guard let first = rest.first, !isFunction(first) else { return false }
    guard kind == .place else { return rest.count > 1 || !isHead(first) }
    let classes =
      rest.count == 1 ? names.classes(of: first) : names.vocabulary.phraseClasses(Array(rest))
    return !classes.meets(.anyPlace)
      || classes.contains(.city) && !classes.meets([.country, .region, .largeRegion])
  }

  /// Whether the last word of a longer name may stand for it.
  private func isWordEnough(_ word: WordID, _ kind: ActorKind) -> Bool {
    let classes = names.classes(of: word)
    if kind == .place { return classes.contains(.placeHead) }
    return !classes.meets([.legalEnding, .function, .group, .demonym])
  }
}
