/// Joins the names of one country, and those of one people, by the table of countries.
///
/// A people is never joined with its country.
struct CountryRule: AliasRule {
  private let names: NameFacts
  /// The first place of each country, and the first other name for each country and kind.
  private var places = NumberMap<FormID>()
  private var others = NumberMap<FormID>()
  private var counts = NumberMap<Int>()

  init(_ names: NameFacts) { self.names = names }

  mutating func apply(to found: inout Resolution) {
    for form in names.table.ids where !names[form].hasTitle {
      guard let country = names.countries.country(ofName: names.words(of: form)) else { continue }
      found.countries[form] = UInt16(truncatingIfNeeded: country.code)
      join(form, country, &found)
    }
    joinLongForms(&found)
  }

  private mutating func join(
    _ form: FormID, _ country: CountryNames.Country, _ found: inout Resolution
  ) {
    let (kind, code) = (names[form].kind, country.code)
    if kind == .place, country.isPlace {
      counts.set(code, to: (counts[code] ?? 0) + names[form].count)
      found.join(places.value(of: code, orInsert: form), form, .country)
    } else if kind == .group && !country.isPlace || names[form].isKindKnown && kind != .place {
      let key = code << 8 | kind.number << 1 | (country.isPlace ? 1 : 0)
      found.join(others.value(of: key, orInsert: form), form, .country)
    }
  }

  /// Joins "Islamic Republic" with the country whose long form begins so, if the document names that ten times as often
  /// as all other such countries together (by hand).
  private func joinLongForms(_ found: inout Resolution) {
    for form in names.table.ids
    where found.countries[form] == 0 && names.words(of: form).count == 2 && !names.isPerson(form) {
      let mentioned = names.countries.countries(whoseLongFormBegins: names.words(of: form))
        .filter { places[$0] != nil }
      guard let best = mentioned.max(by: { counts[$0] ?? 0 < counts[$1] ?? 0 }),
        let place = places[best]
      else { continue }
      let count = counts[best] ?? 0
      let others = mentioned.reduce(0) { $0 + (counts[$1] ?? 0) } - count
      if count >= 10 * others {
        found.countries[form] = UInt16(truncatingIfNeeded: best)
        found.join(place, form, .country)
      }
    }
  }
}
