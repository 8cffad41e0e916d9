import DocumentModel

/// Joins a name with one that the text says is another name of the same: "Oslo (then Kristiania)".
///
/// The two must be of one kind, unless there is hardly any evidence for the second's.
struct StatedNameRule: AliasRule {
  private let names: NameFacts

  init(_ names: NameFacts) { self.names = names }

  func apply(to found: inout Resolution) {
    for form in names.table.ids {
      guard let name = names[form].statedFor, name != form, !found.areOne(name, form),
        agree(name, form, found)
      else { continue }
      found.join(name, form, .defined)
    }
  }

  private func agree(_ name: FormID, _ form: FormID, _ found: Resolution) -> Bool {
    let (one, other) = (names[name], names[form])
    guard !one.isSeveral, !other.isSeveral, found.countries[form] == 0 else { return false }
    if one.kind == .person, other.kind == .person {
      return !found.isShared(form) && !found.isShared(name)
        && names.person(of: name).mayBe(names.person(of: form))
    }
    return one.kind == other.kind || other.kind == .other || other.isWeak
  }
}
