import ArgumentParser
import CastAnalysis
import DocumentModel

struct CalibrateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calibrate",
    abstract:
      "Fit the confidence of actors on annotated texts that the weights weren't learnt from.",
    discussion: """
      An actor is right if at least half of its mentions are annotated names of its kind; kinds that a \
      file doesn't annotate throughout are left out. Prints the weights for \
      Sources/CastAnalysis/ActorEvidence.swift, then for each tenth of confidence how many actors have it, \
      and the share of them that is right.

        workbench recogniser calibrate corpora/*.dev.jsonl.gz
        workbench recogniser calibrate --fold 1/2 --weights w1 --fold 2/2 --weights w2 corpora/wikigold.train.jsonl.gz
      """)

  @Argument(help: ArgumentHelp("Annotated texts: .jsonl, or with .gz.", valueName: "file"))
  var files: [String]

  @OptionGroup
  var weights: MeasuredWeights

  func run() throws {
    let measured = try weights.read()
    var samples: [CalibrationSample] = []
    for file in files {
      let annotated = Self.annotatedKinds(in: file)
      try measured.each(of: CorpusFile.names(file)) { document, weights in
        samples += Self.samples(document, annotated, weights)
      }
    }
    var fit = LogisticFit(featureCount: samples.first?.features.count ?? 0)
    for _ in 0..<25 { fit.improve(samples) }
    print("weights", fit.weights.map { ($0 * 1000).rounded() / 1000 })
    print("confidence  actors  right %")
    for tenth in 0..<10 {
      let inside = samples.filter { min(9, Int(fit.probability($0.features) * 10)) == tenth }
      guard !inside.isEmpty else { continue }
      let right = Double(inside.count { $0.isRight }) / Double(inside.count)
      let label = "\(Double(tenth) / 10) to \(Double(tenth + 1) / 10)"
      print(label.padded(10), String(inside.count).padded(7), percent(right, width: 7))
    }
  }

  /// The actors found in a document, of the kinds that the file annotates.
  static func samples(
    _ document: CorpusDocument, _ annotated: [ActorKind], _ weights: WeightTable
  ) -> [CalibrationSample] {
    let text = CorpusText(id: document.id, bytes: document.bytes).document
    var analyzer = CastAnalyzer(source: text.source, document: text.id, weights: weights)
    let cast = Cast(analyzer.extend(with: Array(text.paragraphs), isLast: true))
    let names = Set(document.names.map { document.scored($0.span, NameKind(label: $0.coarse)) })
    return cast.members.indices.compactMap { member in
      guard annotated.contains(cast.members[member].kind) else { return nil }
      let kind = NameKind(cast.members[member].kind)
      let mentions = cast.mentionIndices(of: member).map { cast.mentions[$0].span }
      let right = mentions.count { names.contains(document.scored($0, kind)) }
      return CalibrationSample(
        features: analyzer.evidence[member].features, isRight: right * 2 >= mentions.count)
    }
  }

  /// The kinds of actors whose every name a file annotates.
  static func annotatedKinds(in file: String) -> [ActorKind] {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let guideline =
      SourceGuideline.source(inFile: name) ?? SourceGuideline(unmarked: ChainState.all(.rest))
    let marked: [(NameLabel.Kind, ActorKind)] = [
      (.person, .person), (.organisation, .organisation), (.place, .place), (.rest, .other),
    ]
    return marked.filter { guideline.unmarked & ChainState.all($0.0) == 0 }.map(\.1)
      + (guideline.leavesGroups ? [] : [.group])
  }
}

extension CorpusDocument {
  /// A name as it is compared: without titles and articles.
  fileprivate func scored(_ span: Span, _ kind: NameKind) -> ScoredName {
    bytes.withUnsafeBytes { ScoredName(span: NameNormaliser.core(of: span, in: $0), kind: kind) }
  }
}
