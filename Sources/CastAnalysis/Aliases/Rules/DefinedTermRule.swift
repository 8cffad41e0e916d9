import DocumentModel

/// Joins a short name with the actor that the text defines it for: "the Buyer" after `Halden Foods LLC (the “Buyer”)`.
///
/// No other rule joins it (`Resolution.join`), and its own evidence for a kind is ignored. A term that is defined for
/// two actors is joined with neither.
struct DefinedTermRule: AliasRule {
  private let names: NameFacts

  init(_ names: NameFacts) { self.names = names }

  func apply(to found: inout Resolution) {
    for form in names.table.ids where names[form].isDefined {
      let definers = names.table.definers(of: form)
      guard let definer = definers.first, definers.allSatisfy({ found.areOne($0, definer) }) else {
        continue
      }
      found.join(definer, form, .defined)
      found.tellsNoKind[form] = true
      if let person = found.persons.person(of: definer) { found.persons.assign(form, to: person) }
    }
  }
}
