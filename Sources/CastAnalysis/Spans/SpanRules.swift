/// What leaves no doubt where a name begins and ends, or what kind it is of, whatever the chain thinks.
///
/// A rule looks at the words around the names of one piece of a text, never at the text as a whole.
protocol SpanRule {
  /// Mends the names of a piece.
  ///
  /// Complexity: linear in the names and their words.
  static func mend(_ spans: inout NameSpans)
}

/// The rules that mend spans, in the order in which they are applied.
///
/// Each sees what those before it have mended. docs/analysis.md, "Mentions", tells what each is for.
enum SpanRules {
  static var inOrder: [any SpanRule.Type] {
    [
      // What follows a name.
      AdditionRule.self,
      InnerTitleRule.self,
      EpithetRule.self,
      // What is part of a person's name.
      RankRule.self,
      NicknameRule.self,
      ParticleRule.self,
      DoubleNameRule.self,
      SaintRule.self,
      FirstRulerRule.self,
      // Names that hold others.
      FirmRule.self,
      LegalFormRule.self,
      FirmHeadRule.self,
      CaseNameRule.self,
      // What is no part of a name.
      JudgeRule.self,
      CommonNounRule.self,
      ContractionRule.self,
    ]
  }
}
