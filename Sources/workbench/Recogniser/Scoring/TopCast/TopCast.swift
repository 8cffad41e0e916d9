import CastAnalysis
import DocumentModel

/// What a reader sees at the top of the list: whether the main actors of a text, as they were
/// annotated by hand, are each one actor of the list, and whether the list's main actors are real.
///
/// An actor counts if it has enough names (pronouns and descriptions aside). Peoples that were found
/// as groups aren't mentions of their country, and a name inside a found name doesn't count.
struct TopCast {
  /// How an annotated actor appears in the list.
  enum Recall: String, CaseIterable {
    /// One actor covers four fifths of its names, which are four fifths of that actor's.
    case ok
    /// The same, but of another kind.
    case wrongKind = "wrong kind"
    /// One actor covers them, but has others' too.
    case merged
    /// Its names were found, but are divided among several actors.
    case split
    /// At least half of its names were found.
    case partlyMissed = "partly missed"
    case missing
  }

  /// What an actor of the list turns out to be.
  enum Precision: String, CaseIterable {
    case real
    case wrongKind = "real, wrong kind"
    /// An actor above it in the list is the same annotated actor.
    case double
    /// Less than four fifths of its names are of one annotated actor.
    case mixed
    /// Annotated as no person, organisation or place.
    case thing = "group or thing"
    /// Annotated, but not as a name.
    case description
    /// No annotated name.
    case junk
  }

  /// How many actors of a text are judged on each side, and how many names they must have.
  struct Limits {
    var top = 10
    var least = 2
    var kinds: [NameKind] = [.person, .organisation, .place]
  }

  static let share = 0.8

  let limits: Limits
  let names: PairedNames
  private let cast: Cast
  /// The names of each annotated actor, in the order in which they are met.
  private(set) var entities: [String: [Int]] = [:]
  /// The names of each actor of the list.
  let actors: [[Int]]
  /// Annotated names of a country or the like that were found as a people.
  private var asPeoples: Set<Int> = []
  private(set) var recall = Tally<Recall>()
  private(set) var precision = Tally<Precision>()
  /// Annotated actors that are split, merged or partly missed and of a wrong kind too.
  private(set) var alsoWrongKind = 0
  private(set) var errors: [String] = []

  /// Judges the cast that was found in a text.
  init(_ mentions: [CorpusMention], _ cast: Cast, in document: Document, limits: Limits) {
    (self.cast, self.limits) = (cast, limits)
    names = PairedNames(mentions, cast, in: document)
    var actors: [[Int]] = Array(repeating: [], count: cast.members.count)
    for (place, name) in names.found.enumerated() { actors[name.actor].append(place) }
    self.actors = actors
    collectEntities()
    for entity in mainEntities { judge(entity) }
    judgeActors()
  }

  private mutating func collectEntities() {
    for (place, name) in names.annotated.enumerated() {
      if let partner = names.partnerOfAnnotated[place] {
        if !name.isPeople, cast.members[names.found[partner].actor].kind == .group {
          asPeoples.insert(place)
          continue
        }
      } else if isInsideOther(place) {
        continue
      }
      entities[name.entity, default: []].append(place)
    }
  }

  /// Whether a name lies inside another actor's annotated name.
  private func isInsideOther(_ place: Int) -> Bool {
    let name = names.annotated[place]
    return names.annotated.indices.clamped(to: place - 6..<place + 7).contains { other in
      let holder = names.annotated[other]
      return other != place && holder.entity != name.entity && holder.place.contains(name.place)
    }
  }

  private func kind(of entity: String) -> NameKind? {
    Tally(entities[entity, default: []].map { names.annotated[$0].kind }).best?.key
  }

  private func kind(ofActor actor: Int) -> NameKind { NameKind(cast.members[actor].kind) }

  // MARK: Annotated actors

  /// The annotated actors with most names.
  private var mainEntities: [String] {
    entities.filter { entity, places in
      places.count >= limits.least && kind(of: entity).map(limits.kinds.contains) ?? false
    }
    .sorted { ($1.value.count, $0.value[0]) < ($0.value.count, $1.value[0]) }
    .prefix(limits.top).map(\.key)
  }

  private mutating func judge(_ entity: String) {
    let places = entities[entity, default: []]
    let found = Tally(
      places.compactMap { place in names.partnerOfAnnotated[place].map { names.found[$0].actor } })
    guard let best = found.best else {
      recall.add(.missing)
      return errors.append(line(.missing, entity, found))
    }
    let isRightKind = kind(ofActor: best.key) == kind(of: entity)
    let verdict = verdict(places.count, found, best, of: entity, isRightKind)
    recall.add(verdict)
    if !isRightKind, ![.missing, .wrongKind].contains(verdict) { alsoWrongKind += 1 }
    if verdict != .ok { errors.append(line(verdict, entity, found)) }
  }

  private func verdict(
    _ count: Int, _ found: Tally<Int>, _ best: (key: Int, count: Int), of entity: String,
    _ isRightKind: Bool
  ) -> Recall {
    if Double(best.count) / Double(count) >= Self.share {
      if purity(of: best.key, as: entity) < Self.share { return .merged }
      return isRightKind ? .ok : .wrongKind
    }
    let seen = found.total
    if Double(seen) >= Self.share * Double(count) || seen - best.count >= count - seen {
      return .split
    }
    return Double(seen) >= 0.5 * Double(count) ? .partlyMissed : .missing
  }

  /// The share of an actor's names that are an annotated actor's; those that aren't annotated count
  /// only if they are worded otherwise.
  private func purity(of actor: Int, as entity: String) -> Double {
    let wordings = Set(entities[entity, default: []].map { names.annotated[$0].core })
    let words = wordings.reduce(into: wordings) { words, wording in
      words.formUnion(wording.split(separator: " ").map(String.init))
    }
    var (own, all) = (0, 0)
    for place in actors[actor] {
      if let partner = names.partnerOfFound[place], !asPeoples.contains(partner) {
        all += 1
        own += names.annotated[partner].entity == entity ? 1 : 0
      } else if !words.contains(names.found[place].core) {
        all += 1
      }
    }
    return all == 0 ? 0 : Double(own) / Double(all)
  }

  private func line(_ verdict: Recall, _ entity: String, _ found: Tally<Int>) -> String {
    let actors = found.ranked.prefix(4).map { actor, count in
      "\(cast.members[actor].name) (\(kind(ofActor: actor).rawValue)) \(count)"
    }
    return "\(verdict.rawValue): \(name(of: entity)) \(entities[entity, default: []].count) "
      + "(\(kind(of: entity)?.rawValue ?? ""))" + (actors.isEmpty ? "" : " as ")
      + actors.joined(separator: "; ")
  }

  private func name(of entity: String) -> String {
    Tally(entities[entity, default: []].map { names.annotated[$0].text }).best?.key ?? entity
  }

  // MARK: Actors of the list

  private mutating func judgeActors() {
    var seen: Set<String> = []
    let main = actors.indices.filter { actor in
      actors[actor].count >= limits.least && limits.kinds.contains(kind(ofActor: actor))
    }
    .sorted { (actors[$1].count, actors[$0][0]) < (actors[$0].count, actors[$1][0]) }
    for actor in main.prefix(limits.top) {
      let owners = Tally(
        actors[actor].compactMap { place in
          names.partnerOfFound[place].map { names.annotated[$0].entity }
        }.filter { entities[$0] != nil })
      let verdict = verdict(actor, owners, seen)
      if Double(owners.total) >= 0.5 * Double(actors[actor].count), let best = owners.best {
        seen.insert(best.key)
      }
      precision.add(verdict)
      guard verdict != .real else { continue }
      let parts = owners.ranked.prefix(4).map { "\(name(of: $0.key)) \($0.count)" }
      errors.append(
        "list, \(verdict.rawValue): \(cast.members[actor].name) \(actors[actor].count) "
          + "(\(kind(ofActor: actor).rawValue)) is "
          + (parts.isEmpty ? "nothing" : parts.joined(separator: "; ")))
    }
  }

  private func verdict(_ actor: Int, _ owners: Tally<String>, _ seen: Set<String>) -> Precision {
    let count = actors[actor].count
    guard Double(owners.total) >= 0.5 * Double(count), let best = owners.best else {
      let described = actors[actor].count { place in
        names.partnerOfFound[place] == nil
          && names.descriptions.contains { $0.contains(names.found[place].place) }
      }
      return Double(described) >= 0.5 * Double(count) ? .description : .junk
    }
    if Double(best.count) < Self.share * Double(owners.total) { return .mixed }
    if seen.contains(best.key) { return .double }
    let entityKind = kind(of: best.key)
    if entityKind == .other { return .thing }
    return entityKind == kind(ofActor: actor) ? .real : .wrongKind
  }
}
