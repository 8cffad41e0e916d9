import CastAnalysis

/// How well the casts of a file's texts list the main actors.
struct TopCastReport {
  let file: String
  let limits: TopCast.Limits
  var errorLimit = 0
  private(set) var recall = Tally<TopCast.Recall>()
  private(set) var precision = Tally<TopCast.Precision>()
  private(set) var alsoWrongKind = 0
  private(set) var documents = 0
  private(set) var errors: [String] = []

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

  var table: String {
    let lines = [
      "\(file)  \(documents) documents  types \(limits.kinds.map(\.rawValue).joined(separator: ","))"
        + "  top \(limits.top)  at least \(limits.least) names",
      row("annotated", recall) + "; not ok and of a wrong kind too \(alsoWrongKind)",
      row("in the list", precision),
    ]
    return (lines + errors.map { "  " + $0 }).joined(separator: "\n")
  }

  private func row(_ label: String, _ tally: Tally<some Verdict>) -> String {
    let parts = tally.counts.filter { $0.1 > 0 }.map { verdict, count in
      "\(verdict) \(count)\(percent(Double(count) / Double(tally.total), width: 6)) %"
    }
    return "  " + label.padded(11) + " \(tally.total): " + parts.joined(separator: ", ")
  }

  var json: [String: Any] {
    [
      "file": file, "docs": documents,
      "recall": Dictionary(uniqueKeysWithValues: recall.counts),
      "precision": Dictionary(uniqueKeysWithValues: precision.counts),
    ]
  }
}

typealias Verdict = CaseIterable & Hashable & RawRepresentable<String>

extension Tally where Key: Verdict {
  /// The count of each verdict, by its name.
  fileprivate var counts: [(String, Int)] { Key.allCases.map { ($0.rawValue, self[$0]) } }
}
