import CastAnalysis
import DocumentModel
import Testing

@testable import workbench

/// What is learnt of a text: the labels that its annotation allows.
@Suite("Labels from annotation") struct ExampleMakerTests {
  /// The words of the stretches that are learnt, each with its labels.
  ///
  /// "-" is no name, "PB" a person's beginning, "O*" all labels of organisations, "?" any label.
  private static func labels(_ marked: String, _ guideline: SourceGuideline) -> String {
    let document = CorpusDocument(marked: marked)
    let maker = ExampleMaker(guideline: guideline, source: 0, omitted: [])
    var index = FeatureIndex()
    let examples = maker.examples(document, weights: nil, &index)
    let segments = TrainingSegment.segments(
      of: CorpusText(id: "a", bytes: document.bytes).document, weights: nil)
    // Stretches of which nothing is known give no example.
    var left = examples[...]
    return segments.compactMap { segment in
      guard let example = left.first, example.gaps == segment.tokens.map(\.gap),
        example.features(of: 0).count >= segment.tokens[0].features.count
      else { return nil }
      left.removeFirst()
      return zip(segment.tokens, example.allowed).map { token, allowed in
        "\(document.text(token.span.range)) \(spelling(allowed))"
      }.joined(separator: " ")
    }.joined(separator: " / ")
  }

  private static func spelling(_ allowed: UInt32) -> String {
    if allowed == ChainState.any { return "?" }
    var parts = allowed & ChainState.none != 0 ? ["-"] : []
    for kind in NameLabel.Kind.allCases {
      let letter = ["P", "O", "L", "M"][kind.rawValue]
      if allowed & ChainState.all(kind) == ChainState.all(kind) {
        parts.append(letter + "*")
        continue
      }
      for position in NameLabel.Position.allCases
      where allowed & ChainState.bit(kind, position) != 0 {
        parts.append(letter + ["B", "I", "L", "U"][position.rawValue])
      }
    }
    return parts.joined(separator: "|")
  }

  @Test(
    "are the places in a name, by kind",
    arguments: [
      ("They saw [Ames|PER] there.", "Ames PU"),
      ("They saw [Ann Ames|PER] there.", "Ann PB Ames PL"),
      ("They saw [Ann Lee Ames|PER] there.", "Ann PB Lee PI Ames PL"),
      ("They saw [Acme Corporation|ORG] there.", "Acme OB Corporation OL"),
      ("They saw [Velden|LOC] there.", "Velden LU"),
      ("They saw [Emma|MISC] there.", "Emma MU"),
      ("They saw Ames there.", "Ames -"),
    ])
  func places(marked: String, expected: String) {
    #expect(Self.labels(marked, SourceGuideline(leavesGroups: false)) == expected)
  }

  @Test("are open in a name of unknown kind")
  func unknownKind() {
    let marked = "They saw [Ann Ames|WHAT] and Bell there."
    #expect(Self.labels(marked, SourceGuideline()) == "Ann ? Ames ? and - Bell -")
  }

  @Test("are open for capitals where the source leaves kinds unmarked, and for no small word")
  func unmarked() {
    let guideline = SourceGuideline(unmarked: ChainState.all(.organisation))
    #expect(
      Self.labels("They saw [Ann|PER] and Acme there.", guideline) == "Ann PU and - Acme -|O*")
  }

  @Test(
    "of a people are those of the rest, marked or not",
    arguments: [
      (true, "They saw French there.", "French -|M*"),
      (false, "They saw French there.", "French -"),
      (true, "They saw [French|LOC] there.", "French MU"),
      (true, "They saw [French|MISC] there.", "French MU"),
    ])
  func peoples(leavesGroups: Bool, marked: String, expected: String) {
    let guideline = SourceGuideline(leavesGroups: leavesGroups)
    #expect(Self.labels(marked, guideline) == expected)
  }

  @Test(
    "of a country are a place's, whatever the source takes it for, but a person's name stays one",
    arguments: [
      ("They saw [France|ORG] there.", "France LU"), ("They saw [France|MISC] there.", "France LU"),
      ("They saw [Georgia|PER] there.", "Georgia PU"),
    ])
  func countries(marked: String, expected: String) {
    #expect(Self.labels(marked, SourceGuideline()) == expected)
  }

  @Test("of an article are those of no name")
  func articles() {
    #expect(
      Self.labels("They saw [The Acme Corporation|ORG] there.", SourceGuideline())
        == "The - Acme OB Corporation OL")
  }

  @Test("are open where the name ends within a token")
  func brokenToken() {
    #expect(
      Self.labels("They saw [Ann Am|PER]es and Bell there.", SourceGuideline())
        == "Ann ? Ames ? and - Bell -")
  }

  @Test("allow a possessive ending after the name")
  func possessive() {
    #expect(Self.labels("They saw [Ames's|PER] dog.", SourceGuideline()) == "Ames PU")
  }

  @Test("come with the source of each token, which is no feature of the text")
  func sources() {
    let document = CorpusDocument(marked: "They saw [Ames|PER] and French there.")
    var features: [[UInt64]] = []
    for source in [0, 1] {
      let maker = ExampleMaker(guideline: SourceGuideline(), source: source, omitted: [])
      var index = FeatureIndex()
      let examples = maker.examples(document, weights: nil, &index)
      #expect(examples.count == 1)
      features.append(
        index.features.indices.filter { index.uses[$0] == .source }.map { index.features[$0] })
    }
    // Of the source, of capitals and others, of peoples and others.
    #expect(features.map(\.count) == [5, 5])
    #expect(Set(features[0]).isDisjoint(with: features[1]))
  }

  @Test("of a stretch that says nothing are left out")
  func open() {
    let guideline = SourceGuideline(unmarked: ChainState.any)
    #expect(Self.labels("They saw Bell.", guideline) == "")
  }
}

@Suite("Guidelines of sources") struct SourceGuidelineTests {
  @Test(
    "say which kinds of actors a file annotates throughout",
    arguments: [
      ("litbank.dev.coref.jsonl", [ActorKind.person, .place]),
      ("a/b/wikigold.train.jsonl.gz", [.person, .organisation, .group, .place, .other]),
      ("gum_open.dev.jsonl", [.person, .organisation, .place, .other]),
      ("redocred.train.jsonl", []),
      ("unknown.jsonl", [.person, .organisation, .place]),
    ])
  func annotated(file: String, kinds: [ActorKind]) {
    let annotated = CalibrateCommand.annotatedKinds(in: file)
    #expect(ActorKind.allCases.filter { annotated.contains($0) } == kinds)
  }

  @Test("know kinds by the labels of the corpora", arguments: ["PER", "ORG", "LOC", "MISC", "?"])
  func kinds(label: String) {
    let name = CorpusName(span: Span(0, 1), coarse: label)
    let kinds: [String: NameLabel.Kind] = [
      "PER": .person, "ORG": .organisation, "LOC": .place, "MISC": .rest,
    ]
    #expect(SourceGuideline().kind(name) == kinds[label])
  }
}
