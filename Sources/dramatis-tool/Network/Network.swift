import DocumentModel
import JSON

/// Actors, and who of them appears with whom.
struct Network: Equatable, Sendable {
  struct Node: Equatable, Sendable {
    /// The actor's number, from 1.
    var id: Int
    var name: String
    var kind: ActorKind
    /// Number of mentions in what is chosen.
    var mentions: Int
  }

  /// Two actors who appear together.
  struct Edge: Equatable, Sendable {
    /// The numbers of the two, from 1.
    var source: Int
    var target: Int
    /// Number of paragraphs that they share: the weight of the edge.
    var paragraphs: Int
    /// Number of sentences that mention both.
    var sentences: Int
    /// The log-likelihood ratio with its sign, not rounded.
    var score: Double
  }

  var nodes: [Node]
  var edges: [Edge]
}

extension Network.Node {
  init(_ member: CastMember, mentions: Int) {
    self.init(id: member.id + 1, name: member.name, kind: member.kind, mentions: mentions)
  }
}

extension Network.Edge {
  /// - Parameter pair: a meeting of two.
  init(_ pair: Meeting, _ cast: Cast) {
    self.init(
      source: cast.members[pair.member].id + 1,
      target: cast.members[pair.others.first ?? pair.member].id + 1,
      paragraphs: pair.paragraphs, sentences: pair.sentences, score: pair.score)
  }

  /// The score with two decimals.
  var shownScore: String { JSONValue.decimal(score).digits ?? "" }
}

/// Formats of networks for other programs.
enum NetworkFormat {
  /// GraphML 1.0, which most programs for networks read.
  case graphML
  /// GEXF 1.3, Gephi's own format: the newest version, which Gephi reads since 0.9.3, and networkx and Gephi Lite, too.
  case gexf
  /// The language of Graphviz.
  case dot

  /// Writes a network.
  func write(_ network: Network, to output: inout OutputBuffer) throws(ToolError) {
    switch self {
    case .graphML: try GraphMLText.write(network, to: &output)
    case .gexf: try GEXFText.write(network, to: &output)
    case .dot: try DOTText.write(network, to: &output)
    }
  }
}
