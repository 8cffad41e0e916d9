import DocumentModel

/// Builds the tables of aliases and members from what the rules have found.
struct CastBuilder {
  private(set) var aliases: [Alias] = []
  private(set) var members: [CastMember] = []
  /// What speaks for each member.
  private(set) var evidence: [ActorEvidence] = []
  private var found: Resolution
  private let names: NameFacts
  private let entries: [AliasTable.Entry]
  private let source: TextSource
  /// The aliases of all members, and where each member's start.
  private var aliasesByMember: [Int] = []
  private var starts: [Int] = []

  /// Builds the tables; members are numbered by their first mention.
  init(_ found: Resolution, _ table: AliasTable, _ source: TextSource) {
    self.found = found
    names = found.names
    entries = table.entries
    self.source = source
    assignMembers()
    describeMembers()
    findHomes()
  }

  private mutating func assignMembers() {
    var memberOfActor = [Int?](repeating: nil, count: names.table.forms.count)
    var earliest = NumberMap<Int>()
    var memberCount = 0
    aliases.reserveCapacity(entries.count)
    for (alias, entry) in entries.enumerated() {
      let actor = found.actor(of: entry.bearer)
      let member = memberOfActor[actor] ?? memberCount
      if member == memberCount { memberCount += 1 }
      memberOfActor[actor] = member
      aliases.append(
        Alias(
          text: entry.text, member: member, count: entry.count,
          reason: found.joins.reasons[entry.form]))
      foldIntoEarlier(alias, entry, member, &earliest)
    }
    sortAliases(memberCount)
  }

  /// Lists the aliases by member, those of one in their order.
  private mutating func sortAliases(_ memberCount: Int) {
    starts = [Int](repeating: 0, count: memberCount + 1)
    for alias in aliases { starts[alias.member + 1] += 1 }
    for member in 0..<memberCount { starts[member + 1] += starts[member] }
    var ends = starts
    aliasesByMember = [Int](repeating: 0, count: aliases.count)
    for index in aliases.indices {
      let member = aliases[index].member
      aliasesByMember[ends[member]] = index
      ends[member] += 1
    }
  }

  private func aliases(of member: Int) -> ArraySlice<Int> {
    aliasesByMember[starts[member]..<starts[member + 1]]
  }

  /// Counts a wording once that was given out for two actors who have turned out to be one.
  private mutating func foldIntoEarlier(
    _ alias: Int, _ entry: AliasTable.Entry, _ member: Int, _ earliest: inout NumberMap<Int>
  ) {
    let key = AliasTable.key(entry.form, member, found)
    let earlier = earliest.value(of: key, orInsert: alias)
    guard earlier < alias else { return }
    aliases[earlier].count += entry.count
    aliases[alias].count = 0
  }

  private mutating func describeMembers() {
    members.reserveCapacity(starts.count - 1)
    for member in 0..<starts.count - 1 {
      let found = evidence(of: member)
      members.append(
        CastMember(
          id: member, name: name(of: member, found.kind), kind: found.kind,
          confidence: found.confidence, isAmbiguous: isAmbiguous(member)))
      evidence.append(found)
    }
  }

  /// What all wordings of a member say of its kind: that with most evidence.
  private func evidence(of member: Int) -> ActorEvidence {
    var scores = KindScores()
    var count = 0
    for alias in aliases(of: member) {
      scores.add(form(alias).evidence)
      count += form(alias).count
    }
    let best = scores.best
    let kind = best == .person && scores.person < 2 ? .other : best
    return ActorEvidence(scores, count: count, kind: kind)
  }

  /// Whether none of its wordings is its own: each may name one of several other actors.
  private func isAmbiguous(_ member: Int) -> Bool {
    aliases(of: member).allSatisfy { alias in
      found.shared.isShared(entries[alias].form) && found.shared.isShared(entries[alias].bearer)
    }
  }

  private func form(_ alias: Int) -> NameForm { names[entries[alias].form] }

  // MARK: Names

  /// The canonical name: a person's or organisation's fullest, else the most frequent.
  ///
  /// A wording that stands once names no actor of a hundred mentions: it is a slip more often than a
  /// name ("In Moscow Pierre felt").
  private func name(of member: Int, _ kind: ActorKind) -> String {
    let all = aliases(of: member)
    let mentions = all.reduce(0) { $0 + entries[$1].count }
    let least = mentions < 100 ? 1 : 2
    let most = kind == .person ? mainWord(of: all) : nil
    guard var best = all.first(where: { entries[$0].count >= least }) ?? all.first
    else { return "" }
    for alias in all
    where entries[alias].count >= least && isBetter(alias, best, kind, with: most) {
      best = alias
    }
    let form = self.form(best)
    let needsTitle =
      form.hasTitle && form.words.count == 1 && found.sharesSurname[entries[best].form]
    return needsTitle || form.core == form.span ? entries[best].text : oneLine(form.core)
  }

  /// The word by which a person is mostly called, the last of the most frequent wording, if a full
  /// name has it.
  private func mainWord(of aliases: ArraySlice<Int>) -> WordID? {
    let most = aliases.max { entries[$0].count < entries[$1].count }
    guard let most, let word = names.persons.surname(entries[most].form) else { return nil }
    let isInFullName = aliases.contains {
      names.persons.count(entries[$0].form) > 1 && has($0, word)
    }
    return isInFullName ? word : nil
  }

  private func has(_ alias: Int, _ word: WordID) -> Bool {
    names.persons[entries[alias].form].contains(word)
  }

  private func isBetter(_ a: Int, _ b: Int, _ kind: ActorKind, with word: WordID?) -> Bool {
    let (one, other) = (form(a), form(b))
    if let word, has(a, word) != has(b, word) { return has(a, word) }
    if one.isAcronym != other.isAcronym { return other.isAcronym }
    if one.isInCapitals != other.isInCapitals { return other.isInCapitals }
    switch kind {
    case .person, .organisation:
      let (length, otherLength) = (fullness(one), fullness(other))
      if length != otherLength { return length > otherLength }
    case .group, .place, .other: break
    }
    return entries[a].count > entries[b].count
  }

  /// How many words a name has, without "Jr." and the like.
  private func fullness(_ form: NameForm) -> Int {
    let words = names.table.words[form.words]
    return min(5, words.count { !names.classes(of: $0).contains(.nameEnding) })
  }

  /// The text of a span with single blanks.
  private func oneLine(_ span: Span) -> String {
    CastBuilder.oneLine(source, span)
  }

  static func oneLine(_ source: TextSource, _ span: Span) -> String {
    source.withBytes(span.range) { bytes in
      if isOneLine(bytes) { return decodedCopy(bytes) }
      var line: [UInt8] = []
      line.reserveCapacity(bytes.count)
      for byte in bytes {
        if byte > 0x20 {
          line.append(byte)
        } else if line.last != 0x20 {
          line.append(0x20)
        }
      }
      return String(decoding: line, as: UTF8.self)
    }
  }

  /// Whether blanks stand alone in a text and nothing else needs to be replaced by one.
  private static func isOneLine(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var last: UInt8 = 0
    for byte in bytes {
      if byte < 0x20 || byte == 0x20 && last == 0x20 { return false }
      last = byte
    }
    return true
  }

  // MARK: Homes

  /// Links each people to its country, if the document names it.
  private mutating func findHomes() {
    var places = NumberMap<Int>()
    for member in members.indices where members[member].kind == .place {
      for alias in aliases(of: member) {
        let code = Int(found.countries[entries[alias].form])
        if code != 0 { _ = places.value(of: code, orInsert: member) }
      }
    }
    for member in members.indices where members[member].kind == .group {
      for alias in aliases(of: member) {
        let code = Int(found.countries[entries[alias].form])
        if code != 0, let place = places[code] { members[member].home = place }
      }
    }
  }
}
