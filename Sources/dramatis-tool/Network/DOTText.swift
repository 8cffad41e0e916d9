import Characters

/// Writes the language of Graphviz (https://graphviz.org/doc/info/lang.html).
enum DOTText {
  static func write(_ network: Network, to output: inout OutputBuffer) throws(ToolError) {
    output.write("graph actors {\n  node [shape=box];\n")
    for node in network.nodes {
      output.write(
        "  \(node.id) [label=\(quoted(node.name)), kind=\(node.kind.rawValue), mentions=\(node.mentions)];\n"
      )
      try output.flushIfFull()
    }
    for edge in network.edges {
      output.write(
        "  \(edge.source) -- \(edge.target) [weight=\(edge.paragraphs), "
          + "sentences=\(edge.sentences), log_likelihood=\(edge.shownScore)];\n")
      try output.flushIfFull()
    }
    output.write("}\n")
  }

  /// A label in quotes.
  ///
  /// In a label, Graphviz reads a backslash as the start of an escape, and `&...;` as a character. So what isn't visible
  /// is written as a reference like `&#x202E;`, and a control character, which no picture can show, as U+FFFD.
  static func quoted(_ text: String) -> String {
    let hasReferences = text.unicodeScalars.contains { $0 == ";" || $0.visibility != .visible }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "&" where hasReferences: quoted += "&amp;"
      case _ where scalar.properties.generalCategory == .control: quoted += "\u{FFFD}"
      case _ where scalar.visibility != .visible: quoted += XMLText.reference(scalar)
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
