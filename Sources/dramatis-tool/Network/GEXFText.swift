/// Writes GEXF 1.3 (https://gexf.net/).
enum GEXFText {
  static func write(_ network: Network, to output: inout OutputBuffer) throws(ToolError) {
    output.write(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
      <meta><creator>dramatis</creator></meta>
      <graph mode="static" defaultedgetype="undirected">
      <attributes class="node">
      <attribute id="kind" title="kind" type="string"/>
      <attribute id="mentions" title="mentions" type="integer"/>
      </attributes>
      <attributes class="edge">
      <attribute id="sentences" title="sentences" type="integer"/>
      <attribute id="score" title="log_likelihood" type="double"/>
      </attributes>
      <nodes>

      """)
    for node in network.nodes {
      output.write(text(of: node))
      try output.flushIfFull()
    }
    output.write("</nodes>\n<edges>\n")
    for (number, edge) in network.edges.enumerated() {
      output.write(text(of: edge, number: number + 1))
      try output.flushIfFull()
    }
    output.write("</edges>\n</graph>\n</gexf>\n")
  }

  private static func text(of node: Network.Node) -> String {
    """
    <node id="\(node.id)" label="\(XMLText.escaped(node.name))"><attvalues>\
    <attvalue for="kind" value="\(node.kind.rawValue)"/>\
    <attvalue for="mentions" value="\(node.mentions)"/></attvalues></node>

    """
  }

  private static func text(of edge: Network.Edge, number: Int) -> String {
    """
    <edge id="\(number)" source="\(edge.source)" target="\(edge.target)" weight="\(edge.paragraphs)">\
    <attvalues><attvalue for="sentences" value="\(edge.sentences)"/>\
    <attvalue for="score" value="\(edge.shownScore)"/></attvalues></edge>

    """
  }
}
