import DocumentModel

/// The aliases given out so far: a wording, and whose it is if several actors share it.
///
/// Slots are only ever appended, and their places are what mentions refer to.
struct AliasSlots: Sendable {
  struct Slot: Sendable {
    var form: Int32
    /// A form of the actor it belongs to; the wording's own form if only one actor has it.
    var bearer: Int32
    var count = 0
    /// The number of the mention that last told this actor from others of its name, or -1.
    var told = -1
  }

  private(set) var slots: [Slot] = []
  private(set) var texts: [String] = []
  /// The earliest slot of a form and an actor.
  private var slotOfKey = NumberMap()
  /// By actor: the last mention by full or titled name.
  private var lastTold = NumberMap()
  private var mentionCount = 0
  /// The section of the last mention, and the number of the last mention before it.
  private var section = 0
  private var sectionStart = 0
  /// The form with which the text opens: whom it is about, if it is a full name.
  private var subject = -1

  /// Takes note that the text begins with a name.
  mutating func open(with form: Int) { subject = form }

  /// Takes in who is who now; to be called before the mentions of each batch.
  mutating func update(_ resolver: inout AliasResolver) {
    slotOfKey = NumberMap()
    lastTold = NumberMap()
    for (index, slot) in slots.enumerated() {
      let actor = resolver.clusters.root(of: Int(slot.bearer))
      _ = slotOfKey.value(of: resolver.slotKey(Int(slot.form), actor), orInsert: index)
      lastTold.set(actor, to: max(lastTold[actor] ?? -1, slot.told))
    }
  }

  /// Takes note of the section of the next mention: who was named in others is less near.
  mutating func enter(section: Int) {
    if section != self.section { (self.section, sectionStart) = (section, mentionCount) }
  }

  /// The alias of a mention of `form`, which it counts.
  mutating func alias(
    of form: Int, _ resolver: inout AliasResolver, text: @autoclosure () -> String
  ) -> Int {
    let bearer =
      resolver.isShared[form] ? self.bearer(of: form, &resolver) : resolver.anchor(of: form)
    let actor = resolver.clusters.root(of: bearer)
    let known = slotOfKey.value(of: resolver.slotKey(form, actor), orInsert: slots.count)
    if known == slots.count {
      slots.append(
        Slot(form: Int32(truncatingIfNeeded: form), bearer: Int32(truncatingIfNeeded: bearer)))
      texts.append(text())
    }
    slots[known].count += 1
    mentionCount += 1
    if resolver.isBearer[form] {
      slots[known].told = mentionCount
      lastTold.set(actor, to: mentionCount)
    }
    return known
  }

  /// Whose name a shared form is here: that of whom the text opens with; else of the nearest earlier
  /// bearer in the section, unless it has been another one's three times as often; else of the one
  /// who is mostly called so; its own, ambiguous, if nothing tells.
  private func bearer(of form: Int, _ resolver: inout AliasResolver) -> Int {
    let sharers = resolver.mainSharers(of: form, Self.sharers)
    var (nearest, told) = (form, -1)
    var uses = BestFit()
    var plain = BestFit()
    var most = 0
    let main = subject < 0 ? -1 : resolver.clusters.root(of: subject)
    for bearer in sharers {
      let actor = resolver.clusters.root(of: bearer)
      if let last = lastTold[actor], last >= 0 {
        if actor == main { return bearer }
        if last > told { (nearest, told) = (bearer, last) }
        plain.consider(bearer, 1, weight: resolver.plainCount(of: bearer))
      }
      let count = self.uses(of: form, for: actor, resolver)
      most = max(most, count)
      uses.consider(bearer, 1, weight: count)
    }
    guard told >= 0 else { return form }
    if told > sectionStart {
      let others = self.uses(of: form, for: resolver.clusters.root(of: nearest), resolver)
      return most > 2 && most >= 3 * others ? uses.only ?? nearest : nearest
    }
    if most > 0, let only = uses.only { return only }
    return plain.only ?? form
  }

  /// How often a form has been an actor's so far.
  private func uses(of form: Int, for actor: Int, _ resolver: AliasResolver) -> Int {
    slotOfKey[resolver.slotKey(form, actor)].map { slots[$0].count } ?? 0
  }

  /// How many bearers of one name are compared.
  private static var sharers: Int { 16 }

  /// Gives names that stood before any of their bearers to the one whose they are twice as often as
  /// the next one's in the whole text so far; to be called after the mentions of each batch.
  ///
  /// The others stay with an actor of their own, which is ambiguous.
  mutating func settle(_ resolver: inout AliasResolver) {
    for index in slots.indices where resolver.isShared[Int(slots[index].bearer)] {
      let form = Int(slots[index].form)
      var (most, count, next) = (-1, 0, 0)
      for bearer in resolver.mainSharers(of: form, Self.sharers) {
        let uses = uses(of: form, for: resolver.clusters.root(of: bearer), resolver)
        if uses > count {
          (most, count, next) = (bearer, uses, count)
        } else {
          next = max(next, uses)
        }
      }
      if most >= 0, count >= 2 * next { slots[index].bearer = Int32(truncatingIfNeeded: most) }
    }
  }

}

extension AliasResolver {
  /// A number for a wording of an actor.
  func slotKey(_ form: Int, _ actor: Int) -> Int { Int(forms[form].wording) << 32 | actor }
}
