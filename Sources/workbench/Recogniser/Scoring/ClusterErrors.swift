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
    var clusters: [(texts: [[String]], partNumbers: [Int: Int])] = []
    var clusterNumbers: [Int: Int] = [:]
    for mention in mentions {
      guard let part = other[mention.span] else { continue }
      let cluster = clusterNumbers[mention.cluster, default: clusters.count]
      if cluster == clusters.count {
        clusterNumbers[mention.cluster] = cluster
        clusters.append((texts: [], partNumbers: [:]))
      }
      let number = clusters[cluster].partNumbers[part, default: clusters[cluster].texts.count]
      if number == clusters[cluster].texts.count {
        clusters[cluster].partNumbers[part] = number
        clusters[cluster].texts.append([])
      }
      clusters[cluster].texts[number].append(oneLine(document, mention.span))
    }
    return clusters.map(\.texts)
  }

  private mutating func add(_ word: String, _ clusters: [[[String]]]) {
    for parts in clusters where parts.count > 1 {
      lines.append(word + "  " + parts.map(Self.summary).joined(separator: "  |  "))
    }
  }

  /// The distinct texts with their counts: "Vane 3, Lady Vane".
  private static func summary(_ texts: [String]) -> String {
    var counts: [String: Int] = [:]
    for text in texts { counts[text, default: 0] += 1 }
    var isListed: Set<String> = []
    return texts.filter { isListed.insert($0).inserted }
      .map { text in counts[text].map { $0 > 1 ? "\(text) \($0)" : text } ?? text }
      .joined(separator: ", ")
  }
}
