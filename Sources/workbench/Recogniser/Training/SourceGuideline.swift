import CastAnalysis

/// What a corpus annotates, and so what its "no name" means.
struct SourceGuideline {
  /// Kinds that the corpus leaves unmarked, at least sometimes: words in capitals may be such names.
  var unmarked: UInt32 = 0
  /// Whether the words for peoples and religions may be unmarked.
  var leavesGroups = true

  /// The corpora used for training, by the beginning of their file names.
  ///
  /// Their licences allow it, see docs/recogniser.md and NOTICE.
  private static let sources: [String: SourceGuideline] = [
    "btc": SourceGuideline(unmarked: ChainState.all(.rest)),
    "crossner_": SourceGuideline(),
    "gmb_silver": SourceGuideline(leavesGroups: false),
    "grobid_wiki": SourceGuideline(leavesGroups: false),
    "gum_open": SourceGuideline(),
    "litbank": SourceGuideline(unmarked: ChainState.all(.organisation) | ChainState.all(.rest)),
    "re3d": SourceGuideline(),
    "redocred": SourceGuideline(unmarked: ChainState.any),
    "wikigold": SourceGuideline(leavesGroups: false),
    "wnut17": SourceGuideline(),
  ]

  /// The guideline of the corpus in a file; `nil` if it isn't used for training.
  static func source(inFile name: String) -> SourceGuideline? {
    sources.first { name.hasPrefix($0.key) }?.value
  }

  /// The labels of a token that is in no annotated name.
  func outside(_ token: TrainingSegment.Token) -> UInt32 {
    guard token.isCapital else { return ChainState.none }
    return ChainState.none | unmarked | (leavesGroups && token.isGroup ? ChainState.all(.rest) : 0)
  }

  /// The kind of an annotated name; `nil` if it is unknown.
  func kind(_ name: CorpusName) -> NameLabel.Kind? {
    switch name.coarse {
    case "PER": .person
    case "ORG": .organisation
    case "LOC": .place
    case "MISC": .rest
    default: nil
    }
  }
}
