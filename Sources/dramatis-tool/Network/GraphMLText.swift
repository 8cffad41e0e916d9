/// Writes GraphML 1.0 (http://graphml.graphdrawing.org/).
///
/// Gephi takes the names of nodes from the attribute `label` and the weights of edges from `weight`.
enum GraphMLText {
  private static let namespace = "http://graphml.graphdrawing.org/xmlns"

  static func write(_ network: Network, to output: inout OutputBuffer) throws(ToolError) {
    output.write(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="\(namespace)" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      xsi:schemaLocation="\(namespace) \(namespace)/1.0/graphml.xsd">
      <key id="label" for="node" attr.name="label" attr.type="string"/>
      <key id="kind" for="node" attr.name="kind" attr.type="string"/>
      <key id="mentions" for="node" attr.name="mentions" attr.type="int"/>
      <key id="weight" for="edge" attr.name="weight" attr.type="double"/>
      <key id="sentences" for="edge" attr.name="sentences" attr.type="int"/>
      <key id="score" for="edge" attr.name="log_likelihood" attr.type="double"/>
      <graph id="actors" edgedefault="undirected">

      """)
    for node in network.nodes {
      output.write(text(of: node))
      try output.flushIfFull()
    }
    for edge in network.edges {
      output.write(text(of: edge))
      try output.flushIfFull()
    }
    output.write("</graph>\n</graphml>\n")
  }

  private static func text(of node: Network.Node) -> String {
    """
    <node id="\(node.id)"><data key="label">\(XMLText.escaped(node.name))</data>\
    <data key="kind">\(node.kind.rawValue)</data>\
    <data key="mentions">\(node.mentions)</data></node>

    """
  }

  private static func text(of edge: Network.Edge) -> String {
    """
    <edge source="\(edge.source)" target="\(edge.target)">\
    <data key="weight">\(edge.paragraphs)</data>\
    <data key="sentences">\(edge.sentences)</data>\
    <data key="score">\(edge.shownScore)</data></edge>

    """
  }
}
