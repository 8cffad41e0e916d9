import DocumentModel

@testable import CastAnalysis

/// The names of a text, joined by some rules alone.
///
/// `[person]`, `<organisation>`, `{place}`. Kinds are given, or found by a chain that was sure.
struct RuleSample {
  private let table: FormTable
  private let vocabulary: Vocabulary
  private let texts: [String]

  init(_ marked: String, kindsAreGiven: Bool = true) {
    var (bytes, names, start) = ([UInt8](), [GivenName](), 0)
    for byte in marked.utf8 {
      let kinds: [Unicode.Scalar: ActorKind] = ["]": .person, ">": .organisation, "}": .place]
      switch Unicode.Scalar(byte) {
      case "[", "<", "{": start = bytes.count
      case let mark where kinds[mark] != nil:
        names.append(GivenName(span: Span(start, bytes.count), kind: kinds[mark] ?? .other))
      default: bytes.append(byte)
      }
    }
    // A line that ends no sentence is a heading, in which capitals mean nothing.
    if bytes.last != UInt8(ascii: ".") { bytes.append(UInt8(ascii: ".")) }
    let document = CastSample.document(bytes)
    var recogniser = NameRecogniser(surveySize: 1, weights: .embedded, workers: .one)
    var list = CandidateList()
    recogniser.describe(names, in: Array(document.paragraphs), document.source, into: &list)
    var table = FormTable()
    document.source.withBytes { bytes in
      for candidate in list.candidates {
        var candidate = candidate
        if !kindsAreGiven { candidate.kind = nil }
        _ = table.add(candidate, in: 0, of: list, bytes, recogniser.vocabulary)
      }
    }
    (self.table, vocabulary) = (table, recogniser.vocabulary)
    texts = table.forms.map { document.text($0.span) }
  }

  /// The actors after the rules, each as its wordings, in order of appearance.
  func joined(by rules: any AliasRule.Type...) -> [[String]] { joined(by: rules) }

  func joined(by rules: [any AliasRule.Type]) -> [[String]] {
    var found = AliasRules.resolve(table, vocabulary, by: rules)
    var actors: [(FormID, [String])] = []
    for form in table.ids {
      let actor = found.actor(of: form)
      if let place = actors.firstIndex(where: { $0.0 == actor }) {
        actors[place].1.append(texts[form])
      } else {
        actors.append((actor, [texts[form]]))
      }
    }
    return actors.map(\.1)
  }

  /// The reasons of the joins by the rules, by wording; names that are joined with none have the reason `first`.
  func reasons(by rules: any AliasRule.Type...) -> [AliasReason] {
    AliasRules.resolve(table, vocabulary, by: rules).joins.reasons
  }

  /// Whether a wording is shared by several actors.
  func isShared(_ text: String, by rules: any AliasRule.Type...) -> Bool {
    let found = AliasRules.resolve(table, vocabulary, by: rules)
    return table.ids.contains { texts[$0] == text && found.isShared($0) }
  }
}
