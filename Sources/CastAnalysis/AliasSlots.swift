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
  }

  private(set) var slots: [Slot] = []
  private(set) var texts: [String] = []
  /// The earliest slot of a form and an actor.
  private var slotOfKey = NumberMap()
  /// The bearer last mentioned, by surname.
  private var lastBearers = NumberMap()

  /// Takes in who is who now; to be called before the mentions of each batch.
  mutating func update(_ resolver: inout AliasResolver) {
    slotOfKey = NumberMap()
    for (index, slot) in slots.enumerated() {
      let key = Self.key(Int(slot.form), Int(slot.bearer), &resolver)
      _ = slotOfKey.value(of: key, orInsert: index)
    }
  }

  /// The alias of a mention of `form`, which it counts.
  mutating func alias(
    of form: Int, _ resolver: inout AliasResolver, text: @autoclosure () -> String
  ) -> Int {
    let bearer = self.bearer(of: form, &resolver)
    let key = Self.key(form, bearer, &resolver)
    let known = slotOfKey.value(of: key, orInsert: slots.count)
    if known < slots.count {
      slots[known].count += 1
      return known
    }
    slots.append(
      Slot(
        form: Int32(truncatingIfNeeded: form), bearer: Int32(truncatingIfNeeded: bearer), count: 1))
    texts.append(text())
    return slots.count - 1
  }

  /// Whose name a form is here: a bare name is the nearest earlier bearer's.
  private mutating func bearer(of form: Int, _ resolver: inout AliasResolver) -> Int {
    let surname = resolver.surnames[form]
    guard surname >= 0 else { return form }
    if resolver.isBearer[form] { lastBearers.set(Int(surname), to: form) }
    return resolver.isShared[form] ? lastBearers[Int(surname)] ?? form : form
  }

  private static func key(_ form: Int, _ bearer: Int, _ resolver: inout AliasResolver) -> Int {
    form << 32 | resolver.clusters.root(of: bearer)
  }
}
