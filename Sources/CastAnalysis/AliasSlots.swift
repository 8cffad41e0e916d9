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
    /// The next slot of the same form, or -1.
    var next: Int32 = -1
  }

  private(set) var slots: [Slot] = []
  private(set) var texts: [String] = []
  /// The first slot of each form, or -1.
  private var firstOfForm: [Int32] = []
  /// The bearer last mentioned, by surname.
  private var lastBearers: [Int: Int] = [:]

  /// The alias of a mention of `form`, which it counts.
  mutating func alias(
    of form: Int, _ resolver: inout AliasResolver, text: @autoclosure () -> String
  ) -> Int {
    let bearer = self.bearer(of: form, &resolver)
    while firstOfForm.count <= form { firstOfForm.append(-1) }
    let slot = self.slot(form, bearer, &resolver) ?? append(form, bearer, text())
    slots[slot].count += 1
    return slot
  }

  /// Whose name a form is here: a bare name is the nearest earlier bearer's.
  private mutating func bearer(of form: Int, _ resolver: inout AliasResolver) -> Int {
    let surname = resolver.surnames[form]
    guard surname >= 0 else { return form }
    guard let bearers = resolver.bearers[form] else {
      if resolver.isBearer[form] { lastBearers[Int(surname)] = form }
      return form
    }
    guard let last = lastBearers[Int(surname)] else { return form }
    let root = resolver.clusters.root(of: last)
    return bearers.first { resolver.clusters.root(of: $0) == root } ?? form
  }

  private func slot(_ form: Int, _ bearer: Int, _ resolver: inout AliasResolver) -> Int? {
    let root = resolver.clusters.root(of: bearer)
    var slot = Int(firstOfForm[form])
    while slot >= 0 {
      if resolver.clusters.root(of: Int(slots[slot].bearer)) == root { return slot }
      slot = Int(slots[slot].next)
    }
    return nil
  }

  private mutating func append(_ form: Int, _ bearer: Int, _ text: String) -> Int {
    slots.append(
      Slot(
        form: Int32(truncatingIfNeeded: form), bearer: Int32(truncatingIfNeeded: bearer),
        next: firstOfForm[form]))
    texts.append(text)
    firstOfForm[form] = Int32(truncatingIfNeeded: slots.count - 1)
    return slots.count - 1
  }
}
