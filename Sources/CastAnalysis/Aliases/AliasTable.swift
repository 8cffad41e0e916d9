import DocumentModel

/// The aliases given out so far: a wording, and whose it is if several actors share it.
///
/// Aliases are only ever appended, and their places are what mentions refer to.
struct AliasTable: Sendable {
  struct Entry: Sendable {
    var form: FormID
    /// A form of the actor it belongs to; the wording's own form if only one actor has it.
    var bearer: FormID
    /// The wording, on one line.
    var text: String
    var count = 0
    /// The number of the last mention by this wording, if it tells this actor from others of its name.
    var lastUnambiguous: Int?
  }

  private(set) var entries: [Entry] = []
  /// The earliest alias of a wording and an actor.
  private var places = NumberMap<Int>()
  private var history = MentionHistory()

  /// Takes note that the text begins with a name.
  mutating func open(with form: FormID) { history.subject = form }

  /// Takes in who is who now; to be called before the mentions of each batch.
  mutating func update(_ found: inout Resolution) {
    places = NumberMap()
    history.forgetActors()
    for (place, entry) in entries.enumerated() {
      if found.isOutdone(entry.bearer, asBearerOf: entry.form) {
        entries[place].bearer = entry.form
      }
      let actor = found.actor(of: entries[place].bearer)
      _ = places.value(of: Self.key(entry.form, actor, found), orInsert: place)
      if let mention = entry.lastUnambiguous { history.note(actor, at: mention) }
    }
  }

  /// Takes note of the section of the next mention: who was named in others is less near.
  mutating func enter(section: Int) { history.enter(section: section) }

  /// Counts a mention of `form` and returns its alias.
  mutating func alias(
    of form: FormID, _ found: inout Resolution, text: @autoclosure () -> String
  ) -> Int {
    let bearer =
      found.shared.isShared(form) ? bearer(of: form, &found) : found.anchor(of: form)
    let actor = found.actor(of: bearer)
    let place = places.value(of: Self.key(form, actor, found), orInsert: entries.count)
    if place == entries.count {
      entries.append(Entry(form: form, bearer: bearer, text: text()))
    }
    entries[place].count += 1
    history.mentionCount += 1
    if found.isUnambiguous[form] || found.shared.isShared(form) && bearer != form {
      entries[place].lastUnambiguous = history.mentionCount
      history.note(actor, at: history.mentionCount)
    }
    return place
  }

  /// Gives names that stood before any of their bearers to the one whose they are twice as often as
  /// the next one's in the whole text so far; to be called after the mentions of each batch.
  ///
  /// The others stay with an actor of their own, which is ambiguous.
  mutating func settle(_ found: inout Resolution) {
    for place in entries.indices where found.shared.isShared(entries[place].bearer) {
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

  /// A number for a wording of an actor.
  static func key(_ form: FormID, _ actor: FormID, _ found: Resolution) -> Int {
    key(form, actor.index, found)
  }

  /// A number for a wording of what has a number.
  static func key(_ form: FormID, _ number: Int, _ found: Resolution) -> Int {
    found.names[form].wording.index << 32 | number
  }

  // MARK: Shared names

  /// How many bearers of one name are compared.
  private static var mostBearers: Int { 16 }

  /// Chooses the bearer of a shared form at the next mention.
  ///
  /// Bearers weigh by how often they have been called by the form or by full name, and by how recently they
  /// were named; the nearest counts twice. The actor with whose name the text opens is chosen whatever the
  /// others weigh, unless it has always been called by title and the form is its given name. Both of these
  /// are left out where two bearers meet in one sentence. If none is clear, the form itself is returned: an
  /// actor of its own, which is ambiguous.
  private func bearer(of form: FormID, _ found: inout Resolution) -> FormID {
    let bearers = found.mainBearers(of: form, Self.mostBearers)
    var candidates: [(bearer: FormID, distance: Int, weight: Double, isMain: Bool)] = []
    let main = history.subject.map { found.actor(of: $0) }
    for bearer in bearers {
      let actor = found.actor(of: bearer)
      guard let distance = history.distance(to: actor) else { continue }
      let uses = found.plainCount(of: bearer) + self.uses(of: form, for: actor, found) + 1
      let isMain = actor == main && !found.isCalledByTitle(bearer, ratherThan: form)
      candidates.append((bearer, distance, Double(uses) / Double(8 + distance), isMain))
    }
    // Who are named in one breath are equally near.
    let meetings = found.names.table.meetings
    let haveMet = candidates.contains { one in
      candidates.contains { meetings.count(one.bearer, $0.bearer) > 0 }
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
    let isClear = candidates.count == 1 || best.weight >= 1.25 * candidates[1].weight
    return isClear ? best.bearer : form
  }

  /// How often a form has been an actor's so far.
  private func uses(of form: FormID, for actor: FormID, _ found: Resolution) -> Int {
    places[Self.key(form, actor, found)].map { entries[$0].count } ?? 0
  }
}

/// Who has been named so far, as far as it tells whom a shared name means next.
private struct MentionHistory {
  /// The form with which the text opens; if that is a full name, the text is about this actor.
  var subject: FormID?
  var mentionCount = 0
  /// By actor: the last mention by full or titled name.
  private var lastMentions = NumberMap<Int>()
  /// The section of the last mention, and the number of the last mention before it.
  private var section = 0
  private var sectionStart = 0

  mutating func forgetActors() { lastMentions = NumberMap() }

  /// Takes note that a mention can only be an actor's.
  mutating func note(_ actor: FormID, at mention: Int) {
    lastMentions.set(actor.index, to: max(lastMentions[actor.index] ?? -1, mention))
  }

  mutating func enter(section: Int) {
    if section != self.section { (self.section, sectionStart) = (section, mentionCount) }
  }

  /// How many mentions ago an actor was named, fifty more if that was in another section; `nil` if it
  /// wasn't.
  func distance(to actor: FormID) -> Int? {
    guard let last = lastMentions[actor.index] else { return nil }
    return mentionCount - last + (last > sectionStart ? 0 : 50)
  }
}
