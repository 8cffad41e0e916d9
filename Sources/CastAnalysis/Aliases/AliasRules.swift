/// A reason why names are one actor's, with the facts that it needs to find them.
///
/// A rule sees what earlier rules have joined and adds joins; it never separates names. It scores the evidence for a
/// join against everything that is known of an actor. The best join wins, and where two are equally good nothing is
/// joined: a wrong join is worse than a missed one. Only a title with one word goes to the first of two.
protocol AliasRule {
  init(_ names: NameFacts)

  /// Joins the names that, by this rule, are one actor's.
  ///
  /// Complexity: linear in the distinct names.
  mutating func apply(to found: inout Resolution)
}

/// The rules that decide which wordings name one actor, in the order in which they are applied.
///
/// They work on the table of distinct wordings, so that repeating them when a text arrives in pieces is cheap.
/// docs/analysis.md, "Aliases", describes each. Numbers in the rules that are "by hand" were chosen while looking at
/// errors on the training parts of the corpora (docs/recogniser.md) and on novels.
enum AliasRules {
  static var inOrder: [any AliasRule.Type] {
    [
      // Closed classes and equal words, which nothing later overrules.
      CountryRule.self,
      EqualNameRule.self,
      // Persons: the fullest names first, so that shorter ones find all possible bearers.
      FullNameRule.self,
      TitledNameRule.self,
      OfficeRule.self,
      SingleNameRule.self,
      // Organisations and places.
      ShorterNameRule.self,
      FirmNameRule.self,
      AcronymRule.self,
      // What the text itself says; no other rule joins a defined term.
      DefinedTermRule.self,
      StatedNameRule.self,
    ]
  }

  /// Limit of actors of one name that a further name is compared with, so that time stays linear (by hand: no text at
  /// hand has as many bearers of a name).
  static var nearest: Int { 48 }

  static func resolve(
    _ table: FormTable, _ vocabulary: Vocabulary, by rules: [any AliasRule.Type] = inOrder
  ) -> Resolution {
    let names = NameFacts(table, vocabulary)
    var found = Resolution(names)
    for type in rules {
      var rule = type.init(names)
      rule.apply(to: &found)
    }
    return found
  }
}
