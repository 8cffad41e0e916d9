import DocumentModel

/// Builds the tables of aliases and members from the joins that the rules made.
struct CastBuilder {
  private(set) var aliases: [Alias] = []
  private(set) var members: [CastMember] = []
  /// The evidence for each member, in the order of `members`.
  private(set) var evidence: [ActorEvidence] = []
  private var found: Resolution
  private let names: NameFacts
  private let entries: [AliasTable.Entry]
  private let source: TextSource
  private var aliasesOfMember: [[Int]] = []
  /// The member of each actor, by the actor's first form.
  private var memberOfActor: [Int?] = []

  /// Builds the tables; members are numbered by their first mention.
  init(_ found: Resolution, _ table: AliasTable, _ source: TextSource) {
    self.found = found
    names = found.names
    entries = table.entries
    self.source = source
    assignMembers()
    describeMembers()
    findCandidates()
    findHomes()
  }

  private mutating func assignMembers() {
    memberOfActor = [Int?](repeating: nil, count: names.table.forms.count)
    var earliest = NumberMap<Int>()
    aliases.reserveCapacity(entries.count)
    for (alias, entry) in entries.enumerated() {
      let actor = found.actor(of: entry.bearer)
      let member = memberOfActor[actor] ?? aliasesOfMember.count
      if member == aliasesOfMember.count { aliasesOfMember.append([]) }
      aliasesOfMember[member].append(alias)
      memberOfActor[actor] = member
      aliases.append(
        Alias(
          text: entry.text, member: member, count: entry.count,
          reason: found.joins.reasons[entry.form]))
      foldIntoEarlier(alias, entry, member, &earliest)
    }
  }

  /// Adds the count of a wording that was assigned to two actors, which have turned out to be one, to its first alias.
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
    members.reserveCapacity(aliasesOfMember.count)
    for member in aliasesOfMember.indices {
      let found = evidence(of: member)
      members.append(
        CastMember(
          id: member, name: name(of: member, found.kind), kind: found.kind,
          confidence: found.confidence, isDoubtful: found.isDoubtful,
          isAmbiguous: isAmbiguous(member)))
      evidence.append(found)
    }
  }

  /// The evidence of all wordings of a member; its kind is the one with the most evidence.
  private func evidence(of member: Int) -> ActorEvidence {
    var scores = KindScores()
    var (count, judged, inText) = (0, 0, 0)
    for alias in aliasesOfMember[member] {
      if found.tellsNoKind[entries[alias].form] { continue }
      scores.add(form(alias).evidence)
      if names.families.isMember(entries[alias].form) { scores.person += NameTokens.certain }
      count += form(alias).count
      inText += form(alias).inText
      if form(alias).scores != KindScores() { judged += form(alias).count }
    }
    let best = scores.best
    let kind = best == .person && scores.person < Self.leastForPerson ? .other : best
    return ActorEvidence(scores, judged: judged, count: count, inText: inText, kind: kind)
  }

  /// Least evidence for a person, in quarters of a logarithm of odds: `KindScores.best` is `person` also where there is
  /// no evidence at all (by hand).
  private static let leastForPerson: Int32 = 2

  /// Whether each of its wordings may be the name of several actors.
  private func isAmbiguous(_ member: Int) -> Bool {
    aliasesOfMember[member].allSatisfy { alias in
      found.isShared(entries[alias].form) && found.isShared(entries[alias].bearer)
    }
  }

  /// Records for each ambiguous actor the actors that it may be, most mentions first.
  private mutating func findCandidates() {
    for member in members.indices where members[member].isAmbiguous {
      var candidates: [Int] = []
      for alias in aliasesOfMember[member] {
        for bearer in found.mainBearers(of: entries[alias].form, Self.mostCandidates) {
          guard let candidate = memberOfActor[found.actor(of: bearer)], candidate != member,
            !candidates.contains(candidate)
          else { continue }
          candidates.append(candidate)
        }
      }
      candidates.sort { count(of: $0) > count(of: $1) }
      members[member].candidates = candidates
    }
  }

  private func count(of member: Int) -> Int {
    aliasesOfMember[member].reduce(0) { $0 + aliases[$1].count }
  }

  /// Limit of candidates for one name of an ambiguous actor; it bounds the time (by hand).
  private static var mostCandidates: Int { 16 }

  private func form(_ alias: Int) -> NameForm { names[entries[alias].form] }

  // MARK: Names

  private func name(of member: Int, _ kind: ActorKind) -> String {
    guard let best = CanonicalName(of: aliasesOfMember[member], in: entries, kind, names).best
    else { return "" }
    let form = self.form(best)
    let needsTitle =
      form.hasTitle && form.words.count == 1 && found.sharesSurname[entries[best].form]
    return needsTitle || form.core == form.span ? entries[best].text : wording(form.core)
  }

  private func wording(_ span: Span) -> String {
    source.withBytes { Wording.text($0, span.range, names.vocabulary) }
  }

  // MARK: Homes

  /// Links each people to its country, if the document mentions that.
  private mutating func findHomes() {
    var places = NumberMap<Int>()
    for member in members.indices where members[member].kind == .place {
      for alias in aliasesOfMember[member] {
        let code = Int(found.countries[entries[alias].form])
        if code != 0 { _ = places.value(of: code, orInsert: member) }
      }
    }
    for member in members.indices where members[member].kind == .group {
      for alias in aliasesOfMember[member] {
        let code = Int(found.countries[entries[alias].form])
        if code != 0, let place = places[code] { members[member].home = place }
      }
    }
  }
}
