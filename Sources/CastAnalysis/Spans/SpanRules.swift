/// A rule that corrects where a name begins and ends, or its kind, where the words around it leave no doubt.
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
/// Each rule sees the results of those before it. docs/analysis.md, "Spans", describes each. Numbers in the rules that
/// are "by hand" were chosen while looking at errors on the training parts of the corpora (docs/recogniser.md).
enum SpanRules {
  static var inOrder: [any SpanRule.Type] {
    [
      // What doesn't belong to a name that it follows, and what does.
      AdditionRule.self,
      InnerTitleRule.self,
      EpithetRule.self,
      // What belongs to a person's name.
      RankRule.self,
      NicknameRule.self,
      ParticleRule.self,
      DoubleNameRule.self,
      SaintRule.self,
      FirstRulerRule.self,
      // Names that contain others.
      FirmRule.self,
      LegalFormRule.self,
      FirmHeadRule.self,
      CaseNameRule.self,
      // What doesn't belong to a name.
      JudgeRule.self,
      CommonNounRule.self,
      ContractionRule.self,
    ]
  }
}
