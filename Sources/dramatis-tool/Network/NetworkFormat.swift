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
