import CastAnalysis

/// What a corpus annotates, and so what its "no name" means.
struct SourceGuideline {
  /// Kinds that the corpus leaves unmarked, at least at times: capitals may be names of them.
  var unmarked: UInt32 = 0
  /// Whether the words for peoples and religions may be unmarked.
  var leavesGroups = true

  /// The guideline of the corpus in a file.
  init(file: String) {
    if file.hasPrefix("redocred") {
      unmarked = ChainState.any
    } else if file.hasPrefix("litbank") {
      unmarked = ChainState.all(.organisation) | ChainState.all(.rest)
    } else if file.hasPrefix("wnut17") {
      unmarked = 0
    } else if file.hasPrefix("gmb") || file.hasPrefix("wikigold") {
      leavesGroups = false
    }
  }

  /// The labels of a token that is in no annotated name.
  func outside(_ token: TrainingSegment.Token) -> UInt32 {
    guard token.isCapital else { return ChainState.none }
    return ChainState.none | unmarked
      | (leavesGroups && token.isGroup ? ChainState.all(.rest) : 0)
  }

  /// The kind of an annotated name; `nil` if it can't be told.
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
