import ArgumentParser
import CastAnalysis
import Foundation

struct CastCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cast",
    abstract:
      "Judge the first actors of each list against texts annotated with who is mentioned where.",
    discussion: """
      For each text its ten annotated actors with most names: is each one actor of the list, with its \
      names and no others', of the right kind? And the ten first actors of the list: is each an \
      annotated one? docs/recogniser.md, "Scoring", says what the words mean.

        workbench recogniser cast corpora/*.coref.jsonl.gz
        workbench recogniser cast --fold 1/4 --weights w1 --fold 2/4 --weights w2 corpora/redocred.train.coref.jsonl.gz
      """)

  @Argument(help: ArgumentHelp("Annotated texts: .coref.jsonl, or with .gz.", valueName: "file"))
  var files: [String]

  @Option(
    help: ArgumentHelp(
      "Kinds of actors judged, of PER, ORG, LOC; by default those that the file annotates.",
      valueName: "list"))
  var types: LabelList<NameKind>?

  @Option(help: ArgumentHelp("How many actors of a text are judged.", valueName: "n"))
  var top = TopCast.Limits().top

  @Option(help: ArgumentHelp("How many names they have at least.", valueName: "n"))
  var least = TopCast.Limits().least

  @Option(help: ArgumentHelp("Print up to this many errors.", valueName: "n"))
  var errors = 0

  @Flag(help: "Print one JSON object a file.")
  var json = false

  @OptionGroup
  var weights: MeasuredWeights

  func validate() throws {
    guard errors >= 0, top > 0, least > 0 else {
      throw ValidationError("--errors must be at least 0, --top and --least at least 1")
    }
  }

  func run() throws {
    for file in files where try CorpusFile.shape(of: file) != .coreference {
      throw ValidationError("\(file): who is mentioned where isn't annotated; try a .coref.jsonl")
    }
    let measured = try weights.read()
    for file in files {
      let limits = TopCast.Limits(
        top: top, least: least, kinds: types?.labels ?? CorpusFile.annotatedActors(in: file))
      var report = TopCastReport(file: file, limits: limits, errorLimit: errors)
      try measured.each(of: CorpusFile.coreference(file)) { report.add($0, weights: $1) }
      print(json ? try jsonLine(report.json) : report.table + "\n")
    }
  }
}
