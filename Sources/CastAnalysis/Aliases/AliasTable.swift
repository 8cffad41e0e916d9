import DocumentModel

/// The aliases assigned so far: a wording, and its actor if several share it.
///
/// Aliases are only appended, since mentions refer to their places.
struct AliasTable: Sendable {
  struct Entry: Sendable {
    var form: FormID
    /// A form of the actor; the wording's own form if only one actor has it.
    var bearer: FormID
    /// The wording, on one line.
    var text: String
    var count = 0
    /// The number of the last mention by this wording, if the wording identifies the actor.
    var lastUnambiguous: Int?
  }

  private(set) var entries: [Entry] = []
  /// The first alias of each wording of an actor.
  private var places = NumberMap<Int>()
  private var history = MentionHistory()

  /// Records that the text begins with a name.
  mutating func open(with form: FormID) { history.subject = form }

  /// Applies a new resolution; must be called before the mentions of each batch.
  mutating func update(_ found: inout Resolution) {
    places = NumberMap()
    history.forgetActors()
    for (place, entry) in entries.enumerated() {
      if found.isOutdone(entry.bearer, asBearerOf: entry.form) {
        entries[place].bearer = entry.form
      }
      let actor = found.actor(of: entries[place].bearer)
      _ = places.value(of: Self.key(entry.form, actor.index, found), orInsert: place)
      if let mention = entry.lastUnambiguous { history.note(actor, at: mention) }
    }
  }

  /// Records the section of the next mention: actors named in other sections are less near.
  mutating func enter(section: Int) { history.enter(section: section) }

  /// Counts a mention of `form` and returns its alias.
  mutating func alias(
    of form: FormID, _ found: inout Resolution, text: @autoclosure () -> String
  ) -> Int {
    let bearer =
      found.isShared(form) ? bearer(of: form, &found) : found.anchor(of: form)
    let actor = found.actor(of: bearer)
    let place = places.value(of: Self.key(form, actor.index, found), orInsert: entries.count)
    if place == entries.count { entries.append(Entry(form: form, bearer: bearer, text: text())) }
    entries[place].count += 1
    history.mentionCount += 1
    if found.isUnambiguous[form] || found.isShared(form) && bearer != form {
      entries[place].lastUnambiguous = history.mentionCount
      history.note(actor, at: history.mentionCount)
    }
    return place
  }

  /// Assigns names that stood before any of their bearers to the bearer who has them twice as often as the next one in
  /// the text so far; must be called after the mentions of each batch.
  ///
  /// The other names stay with an actor of their own, which is ambiguous.
  mutating func settle(_ found: inout Resolution) {
    for place in entries.indices where found.isShared(entries[place].bearer) {
      let form = entries[place].form
      var (most, count, next): (FormID?, Int, Int) = (nil, 0, 0)
      for bearer in found.mainBearers(of: form, Self.mostBearers) {
        let uses = uses(of: form, for: found.actor(of: bearer), found)
        if uses > count {
          (most, count, next) = (bearer, uses, count)
        } else {
          next = max(next, uses)
        }
      }
      if let most, count >= 2 * next { entries[place].bearer = most }
    }
  }

  /// A key for a wording of an actor or member, by its number.
  static func key(_ form: FormID, _ number: Int, _ found: Resolution) -> Int {
    found.names[form].wording.index << 32 | number
  }

  // MARK: Shared names

  /// Limit of bearers of one name that are compared; it bounds the time (by hand).
  private static var mostBearers: Int { 16 }

  /// Chooses the bearer of a shared form at the next mention.
  ///
  /// A bearer's weight grows with how often it has been called by the form or by full name, and falls with the distance
  /// to its last mention; the nearest weighs twice as much. The actor with whose name the text opens wins in any case,
  /// unless it has always been called by title and the form is its given name. Neither of these applies if two bearers
  /// meet in one sentence. If none is clear, the result is the form itself: an ambiguous actor of its own.
  private func bearer(of form: FormID, _ found: inout Resolution) -> FormID {
    var candidates = candidates(for: form, &found)
    // Bearers named in one sentence are equally near.
    let meetings = found.names.table.meetings
    let haveMet = candidates.contains { one in
      candidates.contains { meetings[one.bearer, $0.bearer] > 0 }
    }
    if !haveMet {
      if let main = candidates.first(where: \.isMain) { return main.bearer }
      if let nearest = candidates.indices.min(by: {
        candidates[$0].distance < candidates[$1].distance
      }) {
        candidates[nearest].weight *= 2
      }
    }
    candidates.sort { $0.weight > $1.weight }
    guard let best = candidates.first else { return form }
    let isClear = candidates.count == 1 || best.weight >= Self.clearRatio * candidates[1].weight
    return isClear ? best.bearer : form
  }

  private typealias Candidate = (bearer: FormID, distance: Int, weight: Double, isMain: Bool)

  /// The bearers of a form that have been named before.
  private func candidates(for form: FormID, _ found: inout Resolution) -> [Candidate] {
    var candidates: [Candidate] = []
    let main = history.subject.map { found.actor(of: $0) }
    for bearer in found.mainBearers(of: form, Self.mostBearers) {
      let actor = found.actor(of: bearer)
      guard let distance = history.distance(to: actor) else { continue }
      let uses = found.plainCount(of: bearer) + self.uses(of: form, for: actor, found) + 1
      let isMain = actor == main && !found.isCalledByTitle(bearer, ratherThan: form)
      let weight = Double(uses) / Double(Self.nearDistance + distance)
      candidates.append((bearer, distance, weight, isMain))
    }
    return candidates
  }

  /// Mentions within which distance hardly matters: a paragraph's.
  private static let nearDistance = 8

  /// How much more the best must weigh than the next.
  ///
  /// Both were chosen by hand on novels; they balance wrong bearers against ambiguous actors.
  private static let clearRatio = 1.25

  /// How often a form has been assigned to an actor so far.
  private func uses(of form: FormID, for actor: FormID, _ found: Resolution) -> Int {
    places[Self.key(form, actor.index, found)].map { entries[$0].count } ?? 0
  }
}

/// Who has been named so far, as far as it helps to decide whom a shared name means next.
private struct MentionHistory {
  /// The form that opens the text; if it is a full name, the text is about this actor.
  var subject: FormID?
  var mentionCount = 0
  /// For each actor the last mention by full or titled name.
  private var lastMentions = NumberMap<Int>()
  /// The section of the last mention, and the number of mentions before that section.
  private var section = 0
  private var sectionStart = 0

  mutating func forgetActors() { lastMentions = NumberMap() }

  /// Records that a mention can only be an actor's.
  mutating func note(_ actor: FormID, at mention: Int) {
    lastMentions.set(actor.index, to: max(lastMentions[actor.index] ?? -1, mention))
  }

  mutating func enter(section: Int) {
    if section != self.section { (self.section, sectionStart) = (section, mentionCount) }
  }

  /// The number of mentions since an actor was named, with a penalty for another section; `nil` if it wasn't.
  func distance(to actor: FormID) -> Int? {
    guard let last = lastMentions[actor.index] else { return nil }
    return mentionCount - last + (last > sectionStart ? 0 : Self.sectionDistance)
  }

  /// The number of mentions that a section's end counts as (chosen by hand: a few pages of a novel).
  private static let sectionDistance = 50
}
