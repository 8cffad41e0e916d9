import ArgumentParser
import CastAnalysis
import Foundation

struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Compare the names and actors found in annotated texts with their annotation.",
    discussion: """
      The raw texts of each file are read and analysed as dramatis does. A .jsonl file has names: \
      precision, recall and F1 by kind, exact and normalised (without articles, titles, 's). A \
      .coref.jsonl file has clusters of mentions: MUC, B3, CEAFe and their mean. Either may end in .gz.

        workbench recogniser score corpora/*.dev.jsonl.gz
        workbench recogniser score --types PER corpora/litbank.dev.jsonl.gz
        workbench recogniser score --gold-mentions corpora/litbank.dev.coref.jsonl.gz
        workbench recogniser score --match partial --errors 20 corpora/gum_open.dev.coref.jsonl.gz
        workbench recogniser score --fold 1/4 --weights w1 corpora/*.train.jsonl.gz
      """)

  @Argument(
    help: ArgumentHelp("Annotated texts: .jsonl or .coref.jsonl, or with .gz.", valueName: "file"))
  var files: [String]

  @Option(
    help: ArgumentHelp(
      "Kinds of names compared, of PER, ORG, LOC, MISC; or all.", valueName: "list"))
  var types = LabelList<NameKind>([.person, .organisation, .place])

  @Option(help: ArgumentHelp("Print up to this many errors of each sort.", valueName: "n"))
  var errors = 0

  @Flag(help: "Print one JSON object a file, with shares from 0 to 1.")
  var json = false

  @Option(
    help: ArgumentHelp(
      "Write what was found into this folder, one mention a line, for other scorers.",
      valueName: "folder"))
  var predictions: String?

  @OptionGroup
  var weights: MeasuredWeights

  @Flag(help: "Clusters: the annotated names are the mentions; only joining them is judged.")
  var goldMentions = false

  @Option(
    help: ArgumentHelp(
      "Clusters: mentions compared, of PROP, NOM, PRON; or all.", valueName: "list"))
  var kinds = LabelList<CorpusMention.Kind>([.proper])

  @Option(help: "Clusters: whether a found mention may be a part of the annotated phrase.")
  var match = ClusterMeasure.Match.exact

  @Option(help: "Clusters: whether those of one mention count.")
  var singletons = SingletonRule.keep

  func validate() throws {
    guard errors >= 0 else { throw ValidationError("--errors must be at least 0") }
  }

  func run() throws {
    // Wrong file names are reported before any file is measured.
    let shapes = try files.map(CorpusFile.shape)
    let measured = try weights.read()
    for (index, file) in files.enumerated() {
      switch shapes[index] {
      case .names: try scoreNames(file, measured)
      case .coreference: try scoreClusters(file, measured)
      }
    }
  }

  private func scoreNames(_ file: String, _ measured: Measured) throws {
    var report = NameReport(file: file, kinds: types.labels, errorLimit: errors)
    try measured.each(of: CorpusFile.names(file)) { try report.add($0, weights: $1) }
    try predictions.map { try report.predictions.write(to: $0, for: file) }
    try write(report.json, report.table)
  }

  private func scoreClusters(_ file: String, _ measured: Measured) throws {
    var report = ClusterReport(
      file: file, selection: CoreferenceSelection(forms: Set(kinds.labels), kinds: types.labels),
      measure: ClusterMeasure(match: match, countsSingletons: singletons == .keep),
      givesNames: goldMentions, errorLimit: errors)
    try measured.each(of: CorpusFile.coreference(file)) { try report.add($0, weights: $1) }
    try predictions.map { try report.predictions.write(to: $0, for: file) }
    try write(report.json, report.table)
  }

  private func write(_ figures: [String: Any], _ table: String) throws {
    print(json ? try jsonLine(figures) : table + "\n")
  }
}
