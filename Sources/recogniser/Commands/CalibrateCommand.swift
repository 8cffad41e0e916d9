import ArgumentParser
import CastAnalysis
import DocumentModel

/// Fits the weights of confidence on annotated texts, and shows how far it can be believed.
struct CalibrateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calibrate",
    abstract: "Fit the confidence of actors on annotated texts that no weight was learnt from.",
    discussion: """
      An actor is right if at least half of its mentions are annotated names of its kind. Prints the \
      weights for Sources/CastAnalysis/ActorEvidence.swift, then how many of ten classes of \
      confidence are right by them.

        recogniser calibrate corpora/*.dev.jsonl.gz
      """)

  @Argument(help: ArgumentHelp("Annotated texts: .jsonl, or with .gz.", valueName: "file"))
  var files: [String]

  func run() throws {
    var samples: [CalibrationSample] = []
    for file in files {
      for document in try CorpusFile.names(file) { samples += Self.samples(document, file) }
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

  /// The actors found in a document, of the kinds that the file annotates; groups are left out,
  /// see `ActorEvidence`.
  private static func samples(_ document: CorpusDocument, _ file: String) -> [CalibrationSample] {
    let kinds = annotatedKinds(file)
    let text = CorpusText(id: document.id, bytes: document.bytes).document
    var analyzer = CastAnalyzer(source: text.source, document: text.id)
    let cast = Cast(analyzer.extend(with: Array(text.paragraphs), isLast: true))
    let names = Set(document.names.map { document.scored($0.span, NameKind(label: $0.coarse)) })
    return cast.members.indices.compactMap { member in
      let kind = NameKind(cast.members[member].kind)
      guard kinds.contains(kind), cast.members[member].kind != .group else { return nil }
      let mentions = cast.mentionIndices(of: member).map { cast.mentions[$0].span }
      let right = mentions.count { names.contains(document.scored($0, kind)) }
      return CalibrationSample(
        features: analyzer.evidence[member].features, isRight: right * 2 >= mentions.count)
    }
  }

  private static func annotatedKinds(_ file: String) -> [NameKind] {
    if file.contains("uner_") { return [.person, .organisation, .place] }
    return file.contains("litbank") ? [.person, .place] : NameKind.allCases
  }
}

extension CorpusDocument {
  /// A name as it is compared: without titles and articles.
  fileprivate func scored(_ span: Span, _ kind: NameKind) -> ScoredName {
    bytes.withUnsafeBytes {
      ScoredName(span: NameNormaliser.core(of: span, in: $0), kind: kind)
    }
  }
}
