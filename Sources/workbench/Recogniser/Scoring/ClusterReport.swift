import CastAnalysis
import DocumentModel
import Foundation

/// How well the mentions of the texts of a file were joined.
struct ClusterReport {
  let file: String
  let selection: CoreferenceSelection
  let measure: ClusterMeasure
  /// Whether the annotated names are the mentions, and only joining is judged.
  let givesNames: Bool
  var errorLimit = 0
  private(set) var score = ClusterScore()
  private(set) var predictions = Predictions()
  private(set) var documents = 0
  private(set) var errors: [String] = []

  /// Adds what a recogniser with these weights finds in a text.
  mutating func add(_ annotated: CoreferenceDocument, weights: WeightTable = .embedded) throws {
    let text = CorpusText(id: annotated.id, bytes: annotated.bytes)
    let mentions =
      givesNames
      ? text.joinedMentions(selection.given(annotated.mentions))
      : text.foundMentions(weights: weights)
    try predictions.add(mentions, in: text.document.source, id: annotated.id)
    let expected = selection.expected(annotated.mentions)
    let found = selection.found(mentions, among: annotated.mentions)
      .map { ClusteredMention(span: $0.span, cluster: $0.actor) }
    score += measure.score(expected: expected, found: found)
    documents += 1
    guard errors.count < errorLimit else { return }
    let wrong = ClusterErrors(expected: expected, found: found, in: text.document)
    errors += wrong.lines.prefix(errorLimit - errors.count).map { "\(annotated.id) \($0)" }
  }

  var table: String {
    let forms = CorpusMention.Kind.allCases.filter(selection.forms.contains).map(\.rawValue)
    var lines = [
      "\(file)  \(documents) documents  types \(selection.kinds.map(\.rawValue).joined(separator: ","))"
        + "  kinds \(forms.joined(separator: ","))  match \(measure.match.rawValue)"
        + "  singletons \(measure.countsSingletons ? "keep" : "drop")"
        + (givesNames ? "  gold mentions" : ""),
      "  " + counts("gold", score.mentions.expected, score.expectedClusters) + "  "
        + counts("found", score.mentions.found, score.foundClusters),
      "  " + "".padded(10) + "        P      R     F1",
    ]
    for (label, agreement) in rows {
      lines.append("  " + label.padded(10) + "  " + agreement.percentages)
    }
    lines.append("  " + "mean".padded(10) + "  " + percent(score.mean, width: 21))
    return (lines + errors.map { "  " + $0 }).joined(separator: "\n")
  }

  private func counts(_ label: String, _ mentions: Double, _ clusters: Int) -> String {
    "\(label) \(Int(mentions)) mentions in \(clusters) clusters"
  }

  private var rows: [(label: String, agreement: Agreement)] {
    [
      ("mentions", score.mentions), ("MUC", score.muc), ("B3", score.bCubed),
      ("CEAFe", score.ceafe),
    ]
  }

  var json: [String: Any] {
    var object: [String: Any] = ["file": file, "docs": documents, "mean": score.mean]
    for (label, agreement) in rows { object[label] = agreement.json }
    return object
  }
}
