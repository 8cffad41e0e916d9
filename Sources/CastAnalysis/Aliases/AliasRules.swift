/// A reason for which names are one actor's, with what it needs to find them.
///
/// A rule sees what the rules before it have joined, and adds to it; it takes nothing apart. It scores
/// what speaks for a join against all that is known of an actor; the best join wins, and where two are
/// equally good nothing is joined: a wrong join is worse than a missed one.
protocol AliasRule {
  init(_ names: NameFacts)

  /// Joins the names that the rule finds to be one actor's.
  ///
  /// Complexity: linear in the distinct names.
  mutating func apply(to found: inout Resolution)
}

/// The rules that decide which wordings name one actor, in the order in which they are applied.
///
/// They work on the table of distinct wordings, so that it is cheap to repeat them when a text arrives
/// in pieces. docs/analysis.md, "Aliases", tells what each is for.
enum AliasRules {
  static var inOrder: [any AliasRule.Type] {
    [
      // Closed classes and equal words, which nothing later overrules.
      CountryRule.self,
      EqualNameRule.self,
      // Persons: the fullest names first, so that shorter ones find all who may bear them.
      FullNameRule.self,
      TitledNameRule.self,
      OfficeRule.self,
      SingleNameRule.self,
      // Organisations and places.
      ShorterNameRule.self,
      FirmNameRule.self,
      AcronymRule.self,
      // What the text itself tells; no other rule joins a defined term with anybody.
      DefinedTermRule.self,
      StatedNameRule.self,
    ]
  }

  /// How many actors of one name a further name is compared with, so that time stays linear.
  static var nearest: Int { 48 }

  /// Who is who among the names of `table`.
  static func resolve(_ table: FormTable, _ vocabulary: Vocabulary) -> Resolution {
    let names = NameFacts(table, vocabulary)
    var found = Resolution(names)
    for type in inOrder {
      var rule = type.init(names)
      rule.apply(to: &found)
    }
    return found
  }
}
