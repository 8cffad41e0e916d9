import CastAnalysis
import DocumentModel
import Foundation

/// How well names were found in the texts of a file.
struct NameReport {
  private let file: String
  private let errorLimit: Int
  private(set) var score: NameScore
  private(set) var predictions = Predictions()
  private var documents = 0
  private var wrong: [String] = []
  private var missed: [String] = []

  /// Makes an empty report that lists up to `errorLimit` errors of each sort.
  init(file: String, kinds: [NameKind], errorLimit: Int = 0) {
    self.file = file
    self.errorLimit = errorLimit
    score = NameScore(kinds: kinds)
  }

  /// Adds what a recogniser with these weights finds in a text.
  mutating func add(_ annotated: CorpusDocument, weights: WeightTable = .embedded) throws {
    let text = CorpusText(id: annotated.id, bytes: annotated.bytes)
    let mentions = text.foundMentions(weights: weights)
    try predictions.add(mentions, in: text.document.source, id: annotated.id)
    let expected = Set(
      annotated.names.map { ScoredName(span: $0.span, kind: NameKind(label: $0.coarse)) })
    let found = Set(mentions.map { ScoredName(span: $0.span, kind: $0.kind) })
    score.add(expected: expected, found: found, in: text.document.source)
    documents += 1
    list(found.subtracting(expected), in: text.document, id: annotated.id, &wrong)
    list(expected.subtracting(found), in: text.document, id: annotated.id, &missed)
  }

  private func list(
    _ names: Set<ScoredName>, in document: Document, id: String, _ lines: inout [String]
  ) {
    guard lines.count < errorLimit else { return }
    let compared = names.filter { score.kinds.contains($0.kind) }.sorted { $0.span < $1.span }
    for name in compared.prefix(errorLimit - lines.count) {
      lines.append("\(id) \(name.kind.rawValue) \"\(oneLine(document, name.span))\"")
    }
  }

  // MARK: For people

  var table: String {
    var lines = [
      "\(file)  \(documents) documents",
      "  " + "".padded(10) + "  exact P      R     F1   norm P      R     F1  overlap F1"
        + "    gold   found",
    ]
    for kind in score.kinds { lines.append(line(kind.rawValue, score[kind])) }
    lines.append(line("ALL", score.total))
    lines.append(boundaryLine("bound", score.boundaries))
    lines.append(boundaryLine("bound-all", score.allBoundaries))
    lines += wrong.map { "  wrong   " + $0 } + missed.map { "  missed  " + $0 }
    return lines.joined(separator: "\n")
  }

  private func line(_ label: String, _ figures: NameScore.Figures) -> String {
    "  " + label.padded(10) + "  " + figures.exact.percentages + "   "
      + figures.normalised.percentages + percent(figures.overlapping.f1, width: 12)
      + counts(figures.exact)
  }

  private func boundaryLine(_ label: String, _ agreement: Agreement) -> String {
    "  " + label.padded(10) + "  " + agreement.percentages
      + String(repeating: " ", count: 35) + counts(agreement)
  }

  private func counts(_ agreement: Agreement) -> String {
    String(format: "%8.0f%8.0f", agreement.expected, agreement.found)
  }

  // MARK: For programs

  var json: [String: Any] {
    var object: [String: Any] = ["file": file, "docs": documents]
    for kind in score.kinds { object[kind.rawValue] = json(score[kind]) }
    object["ALL"] = json(score.total)
    object["bound"] = json(score.boundaries)
    object["bound-all"] = json(score.allBoundaries)
    return object
  }

  private func json(_ figures: NameScore.Figures) -> [String: Any] {
    [
      "exact": figures.exact.json, "norm": figures.normalised.json,
      "overlap": figures.overlapping.json, "gold": Int(figures.exact.expected),
      "pred": Int(figures.exact.found), "tp": Int(figures.exact.confirmed),
    ]
  }

  private func json(_ agreement: Agreement) -> [Double] {
    agreement.json + [agreement.expected, agreement.found]
  }
}
