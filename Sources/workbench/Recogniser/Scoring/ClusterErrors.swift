import CastAnalysis
import DocumentModel

/// The clusters of a text that hold too much or too little, in words.
struct ClusterErrors {
  /// "joined" for each found cluster of several entities, "parted" for each entity in several found
  /// clusters, with what each part is called and how often.
  private(set) var lines: [String] = []

  init(expected: [ClusteredMention], found: [ClusteredMention], in document: Document) {
    let entities = Dictionary(expected.map { ($0.span, $0.cluster) }) { first, _ in first }
    let actors = Dictionary(found.map { ($0.span, $0.cluster) }) { first, _ in first }
    add("joined", parts(of: found, by: entities, document))
    add("parted", parts(of: expected, by: actors, document))
  }

  /// Each cluster's mentions, divided as the other side divides them.
  private func parts(
    of mentions: [ClusteredMention], by other: [Span: Int], _ document: Document
  ) -> [[[String]]] {
    var clusters: [[(part: Int, texts: [String])]] = []
    var numbers: [Int: Int] = [:]
    for mention in mentions {
      guard let part = other[mention.span] else { continue }
      let cluster = numbers[mention.cluster, default: clusters.count]
      numbers[mention.cluster] = cluster
      if cluster == clusters.count { clusters.append([]) }
      let text = oneLine(document, mention.span)
      if let place = clusters[cluster].firstIndex(where: { $0.part == part }) {
        clusters[cluster][place].texts.append(text)
      } else {
        clusters[cluster].append((part, [text]))
      }
    }
    return clusters.map { $0.map(\.texts) }
  }

  private mutating func add(_ word: String, _ clusters: [[[String]]]) {
    for parts in clusters where parts.count > 1 {
      lines.append(word + "  " + parts.map(Self.summary).joined(separator: "  |  "))
    }
  }

  /// The distinct texts with their counts: "Vane 3, Lady Vane".
  private static func summary(_ texts: [String]) -> String {
    Tally(texts).entries.map { $0.count > 1 ? "\($0.key) \($0.count)" : $0.key }
      .joined(separator: ", ")
  }
}
