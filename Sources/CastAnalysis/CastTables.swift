import DocumentModel

/// Builds the tables of aliases and members from what was resolved.
struct CastTables {
  private(set) var aliases: [Alias] = []
  private(set) var members: [CastMember] = []
  /// What speaks for each member.
  private(set) var evidence: [ActorEvidence] = []
  private var resolver: AliasResolver
  private let slots: AliasSlots
  private let source: TextSource
  /// The slots of all members, and where each member's start.
  private var slotsByMember: [Int] = []
  private var starts: [Int] = []

  /// Builds the tables; members are numbered by their first mention.
  init(_ resolver: AliasResolver, _ slots: AliasSlots, _ source: TextSource) {
    self.resolver = resolver
    self.slots = slots
    self.source = source
    assignMembers()
    describeMembers()
    findHomes()
  }

  private mutating func assignMembers() {
    var memberOfRoot = [Int](repeating: -1, count: resolver.forms.count)
    var earliest = NumberMap()
    var memberCount = 0
    aliases.reserveCapacity(slots.slots.count)
    for (index, slot) in slots.slots.enumerated() {
      let root = resolver.clusters.root(of: Int(slot.bearer))
      if memberOfRoot[root] < 0 {
        memberOfRoot[root] = memberCount
        memberCount += 1
      }
      let member = memberOfRoot[root]
      aliases.append(
        Alias(
          text: slots.texts[index], member: member, count: slot.count,
          reason: resolver.reasons[Int(slot.form)]))
      foldIntoEarlier(index, slot, member, &earliest)
    }
    sortSlots(memberCount)
  }

  /// Lists the slots by member, those of one in their order.
  private mutating func sortSlots(_ memberCount: Int) {
    starts = [Int](repeating: 0, count: memberCount + 1)
    for alias in aliases { starts[alias.member + 1] += 1 }
    for member in 0..<memberCount { starts[member + 1] += starts[member] }
    var ends = starts
    slotsByMember = [Int](repeating: 0, count: aliases.count)
    for index in aliases.indices {
      let member = aliases[index].member
      slotsByMember[ends[member]] = index
      ends[member] += 1
    }
  }

  private func slots(of member: Int) -> ArraySlice<Int> {
    slotsByMember[starts[member]..<starts[member + 1]]
  }

  /// Counts a wording once that was given out for two actors who have turned out to be one.
  private mutating func foldIntoEarlier(
    _ index: Int, _ slot: AliasSlots.Slot, _ member: Int, _ earliest: inout NumberMap
  ) {
    let key = resolver.slotKey(Int(slot.form), member)
    let earlier = earliest.value(of: key, orInsert: index)
    guard earlier < index else { return }
    aliases[earlier].count += slot.count
    aliases[index].count = 0
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
    for slot in slots(of: member) {
      scores.add(form(slot).scores)
      count += form(slot).count
    }
    let best = scores.best
    let kind = best == .person && scores.person < 2 ? .other : best
    return ActorEvidence(scores, count: count, kind: kind)
  }

  /// Whether none of its wordings is its own: each may name one of several other actors.
  private func isAmbiguous(_ member: Int) -> Bool {
    slots(of: member).allSatisfy { slot in
      let form = Int(slots.slots[slot].form)
      return resolver.isShared[form] && resolver.isShared[Int(slots.slots[slot].bearer)]
    }
  }

  private func form(_ slot: Int) -> NameForm { resolver.forms[Int(slots.slots[slot].form)] }

  // MARK: Names

  /// The canonical name: a person's or organisation's fullest, else the most frequent.
  ///
  /// A wording that stands once names no actor of a hundred mentions: it is a slip more often than a
  /// name ("In Moscow Pierre felt").
  private func name(of member: Int, _ kind: ActorKind) -> String {
    let found = slots(of: member)
    let mentions = found.reduce(0) { $0 + Int(slots.slots[$1].count) }
    let least = mentions < 100 ? 1 : 2
    let most = kind == .person ? mainWord(of: found) : nil
    guard var best = found.first(where: { slots.slots[$0].count >= least }) ?? found.first
    else { return "" }
    for slot in found
    where slots.slots[slot].count >= least && isBetter(slot, best, kind, with: most) {
      best = slot
    }
    let form = self.form(best)
    let needsTitle = form.hasTitle && form.words.count == 1 && sharesItsSurname(best)
    if needsTitle || form.core == form.span { return slots.texts[best] }
    return oneLine(form.core)
  }

  /// The word by which a person is mostly called, the last of the most frequent wording, if a full
  /// name has it.
  private func mainWord(of slots: ArraySlice<Int>) -> Int32? {
    let most = slots.max { self.slots.slots[$0].count < self.slots.slots[$1].count }
    guard let most, let word = resolver.personNames.surname(Int(self.slots.slots[most].form))
    else { return nil }
    let isInFullName = slots.contains {
      resolver.personNames.count(Int(self.slots.slots[$0].form)) > 1 && has($0, word)
    }
    return isInFullName ? word : nil
  }

  private func has(_ slot: Int, _ word: Int32) -> Bool {
    resolver.personNames[Int(slots.slots[slot].form)].contains(word)
  }

  private func isBetter(_ a: Int, _ b: Int, _ kind: ActorKind, with word: Int32?) -> Bool {
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
    return slots.slots[a].count > slots.slots[b].count
  }

  /// How many words a name has, without "Jr." and the like.
  private func fullness(_ form: NameForm) -> Int {
    let words = resolver.table.words[form.words]
    return min(5, words.count { !resolver.vocabulary[$0].classes.contains(.nameEnding) })
  }

  /// Whether other actors have the surname of a titled name.
  private func sharesItsSurname(_ slot: Int) -> Bool {
    let form = Int(slots.slots[slot].form)
    return resolver.sharesSurname[form]
  }

  /// The text of a span with single blanks.
  private func oneLine(_ span: Span) -> String {
    CastTables.oneLine(source, span)
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
    var places = NumberMap()
    for member in members.indices where members[member].kind == .place {
      for slot in slots(of: member) {
        let code = Int(resolver.countries[Int(slots.slots[slot].form)])
        if code != 0 { _ = places.value(of: code, orInsert: member) }
      }
    }
    for member in members.indices where members[member].kind == .group {
      for slot in slots(of: member) {
        let code = Int(resolver.countries[Int(slots.slots[slot].form)])
        if code != 0, let place = places[code] { members[member].home = place }
      }
    }
  }
}
