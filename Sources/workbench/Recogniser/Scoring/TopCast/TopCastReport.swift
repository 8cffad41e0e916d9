import CastAnalysis

/// How well the casts of a file's texts list the main actors.
struct TopCastReport {
  private let file: String
  private let limits: TopCast.Limits
  private let errorLimit: Int
  private(set) var recall = Tally<TopCast.Recall>()
  private(set) var precision = Tally<TopCast.Precision>()
  private var alsoWrongKind = 0
  private var documents = 0
  private var errors: [String] = []

  /// Makes an empty report that lists up to `errorLimit` errors.
  init(file: String, limits: TopCast.Limits, errorLimit: Int = 0) {
    (self.file, self.limits, self.errorLimit) = (file, limits, errorLimit)
  }

  /// Adds the cast that is found in a text with these weights.
  mutating func add(_ annotated: CoreferenceDocument, weights: WeightTable = .embedded) {
    let text = CorpusText(id: annotated.id, bytes: annotated.bytes)
    let cast = text.foundCast(weights: weights)
    let judged = TopCast(annotated.mentions, cast, in: text.document, limits: limits)
    recall += judged.recall
    precision += judged.precision
    alsoWrongKind += judged.alsoWrongKind
    documents += 1
    errors += judged.errors.prefix(errorLimit - errors.count).map { "\(annotated.id) \($0)" }
  }

  /// The counts with their shares in per cent.
  var table: String {
    let lines = [
      "\(file)  \(documents) documents  types \(limits.kinds.map(\.rawValue).joined(separator: ","))"
        + "  top \(limits.top)  at least \(limits.least) names",
      row("annotated", recall.total, TopCast.Recall.allCases.map { ($0.rawValue, recall[$0]) })
        + "; not ok and of a wrong kind too \(alsoWrongKind)",
      row(
        "in the list", precision.total,
        TopCast.Precision.allCases.map { ($0.rawValue, precision[$0]) }),
    ]
    return (lines + errors.map { "  " + $0 }).joined(separator: "\n")
  }

  private func row(_ label: String, _ total: Int, _ counts: [(label: String, count: Int)]) -> String
  {
    let parts = counts.filter { $0.count > 0 }.map { part in
      "\(part.label) \(part.count)\(percent(Double(part.count) / Double(max(1, total)), width: 6)) %"
    }
    return "  " + label.padded(11) + " \(total): " + parts.joined(separator: ", ")
  }

  /// The counts as JSON.
  var json: [String: Any] {
    [
      "file": file, "docs": documents,
      "recall": Dictionary(
        uniqueKeysWithValues: TopCast.Recall.allCases.map { ($0.rawValue, recall[$0]) }),
      "precision": Dictionary(
        uniqueKeysWithValues: TopCast.Precision.allCases.map { ($0.rawValue, precision[$0]) }),
    ]
  }
}
