import Characters
import Foundation
import FoundationXML
import Testing

@testable import dramatis_tool

/// Networks with names that are hard to write, and other programs that read them.
@Suite("Networks are read by other programs as they were") struct NetworkTests {
  /// Names, and what can be read of them where a format can't hold a character.
  private static let names: [(name: String, read: String)] = [
    ("Ann Lind", "Ann Lind"), ("Tom & \"Al\" <b>'s</b>]]>", "Tom & \"Al\" <b>'s</b>]]>"),
    ("&amp; &#65; \\N \\\"", "&amp; &#65; \\N \\\""),
    ("a\u{0}\u{1B}[31mb", "a\u{FFFD}\u{FFFD}[31mb"),
    ("\u{5D0}\u{5D1} \u{202E}x\u{202C} \u{627}", "\u{5D0}\u{5D1} \u{202E}x\u{202C} \u{627}"),
    ("e\u{301} 港口 😀\u{200D}", "e\u{301} 港口 😀\u{200D}"), ("--> x; y -- z {}", "--> x; y -- z {}"),
    ("", ""),
  ]

  private static let network = Network(
    nodes: names.enumerated().map { place, name in
      Network.Node(id: place + 1, name: name.name, kind: .person, mentions: 10 * place)
    },
    edges: [
      Network.Edge(source: 1, target: 2, paragraphs: 3, sentences: 2, score: 12.345),
      Network.Edge(source: 2, target: 8, paragraphs: 1, sentences: 0, score: -0.5),
    ])

  private static func written(
    _ format: NetworkFormat, _ network: Network = network
  ) throws -> String {
    var output = OutputBuffer()
    try format.write(network, to: &output)
    return String(decoding: output.bytes, as: UTF8.self)
  }

  /// The elements of XML as Foundation reads it, each with its attributes and its text.
  private final class Elements: NSObject, XMLParserDelegate {
    private(set) var all: [(name: String, attributes: [String: String], text: String)] = []
    private var hasEnded = false

    init?(_ text: String) {
      super.init()
      let parser = XMLParser(data: Data(text.utf8))
      parser.delegate = self
      guard parser.parse() else { return nil }
    }

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      all.append((name, attributes, ""))
      hasEnded = false
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) { hasEnded = true }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
      if !hasEnded { all[all.count - 1].text += text }
    }

    func attributes(_ name: String) -> [[String: String]] {
      all.filter { $0.name == name }.map(\.attributes)
    }
  }

  @Test("GraphML is well formed, and has names, kinds, numbers of mentions, weights")
  func graphML() throws {
    let elements = try #require(Elements(Self.written(.graphML)))
    func data(_ key: String) -> [String] {
      elements.all.filter { $0.attributes["key"] == key }.map(\.text)
    }
    #expect(data("label") == Self.names.map(\.read))
    #expect(data("mentions") == Self.network.nodes.map { "\($0.mentions)" })
    #expect(data("kind") == Self.network.nodes.map(\.kind.rawValue))
    #expect(elements.attributes("node").map { $0["id"] } == (1...8).map { "\($0)" })
    #expect(
      elements.attributes("edge") == [
        ["source": "1", "target": "2"], ["source": "2", "target": "8"],
      ])
    #expect(data("weight") == ["3", "1"] && data("score") == ["12.35", "-0.50"])
    #expect(Set(elements.all.compactMap { $0.attributes["key"] }).isSubset(of: keys(elements)))
  }

  /// The keys that a GraphML file declares.
  private func keys(_ elements: Elements) -> Set<String> {
    Set(elements.attributes("key").compactMap { $0["id"] })
  }

  @Test("GEXF is well formed, and has names, kinds, numbers of mentions, weights")
  func gexf() throws {
    let elements = try #require(Elements(Self.written(.gexf)))
    func values(_ attribute: String) -> [String?] {
      elements.attributes("attvalue").filter { $0["for"] == attribute }.map { $0["value"] }
    }
    #expect(elements.attributes("gexf").first?["version"] == "1.3")
    #expect(elements.attributes("node").map { $0["label"] } == Self.names.map(\.read))
    #expect(elements.attributes("node").map { $0["id"] } == (1...8).map { "\($0)" })
    #expect(values("mentions") == Self.network.nodes.map { "\($0.mentions)" })
    #expect(elements.attributes("edge").map { $0["weight"] } == ["3", "1"])
    #expect(elements.attributes("edge").map { $0["target"] } == ["2", "8"])
    #expect(values("score") == ["12.35", "-0.50"])
    let declared = elements.attributes("attribute").map { $0["id"] }
    #expect(elements.attributes("attvalue").allSatisfy { declared.contains($0["for"]) })
  }

  @Test("in DOT each node and each edge is a statement, with its name in one string")
  func dot() throws {
    let lines = try Self.written(.dot).split(separator: "\n")
    #expect(lines.first == "graph actors {" && lines.last == "}")
    let labels = lines.compactMap { line in
      line.wholeMatch(
        of: #/  \d+ \[label="((?:[^"\\]|\\["\\])*)", kind=person, mentions=\d+\];/#
      ).map { String($0.1) }
    }
    #expect(labels.map(Self.unescaped) == Self.names.map(\.read))
    #expect(
      lines.dropLast().suffix(2) == [
        "  1 -- 2 [weight=3, sentences=2, log_likelihood=12.35];",
        "  2 -- 8 [weight=1, sentences=0, log_likelihood=-0.50];",
      ])
    #expect(lines.count == 2 + labels.count + 2 + 1)
  }

  /// A label as Graphviz reads it: escapes of a backslash, then references to characters.
  private static func unescaped(_ label: String) -> String {
    label.replacing(#/\\(["\\])/#) { $0.1 }.replacing(#/&#x([0-9A-F]+);/#) { match in
      UInt32(match.1, radix: 16).flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? "?"
    }.replacing("&amp;", with: "&")
  }

  @Test(
    "nothing in a network acts on a terminal", arguments: [NetworkFormat.graphML, .gexf, .dot])
  func safety(format: NetworkFormat) throws {
    let raw = try Self.written(format).unicodeScalars.filter {
      $0.visibility != .visible && $0 != "\n"
    }
    #expect(raw.isEmpty)
  }

  @Test("a network without actors is one, too", arguments: [NetworkFormat.graphML, .gexf, .dot])
  func empty(format: NetworkFormat) throws {
    let text = try Self.written(format, Network(nodes: [], edges: []))
    #expect(format == .dot ? text.hasSuffix("{\n  node [shape=box];\n}\n") : Elements(text) != nil)
  }

  // MARK: programs that may be there

  /// A run of a program that is found where whoever runs the tests has it.
  private static func run(_ command: String, input: String) throws -> ShellRun {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return try ShellRun("PATH='\(path)'; export PATH; \(command)", input: input)
  }

  private static func has(_ command: String) -> Bool {
    (try? run(command, input: ""))?.status == 0
  }

  @Test(
    "networkx reads GraphML and GEXF",
    .enabled(if: has("python3 -c 'import networkx'"), "networkx isn't installed"),
    arguments: [(NetworkFormat.graphML, "graphml"), (.gexf, "gexf")])
  func networkx(format: NetworkFormat, name: String) throws {
    let program = """
      import json, networkx
      graph = networkx.read_\(name)("in.jsonl")
      names = [graph.nodes[node]["label"] for node in graph.nodes]
      print(json.dumps([names, [list(edge) for edge in graph.edges(data="weight")]]))
      """
    let run = try Self.run("python3 -c '\(program)'", input: Self.written(format))
    let read = try JSONSerialization.jsonObject(with: run.bytes) as? [[Any]]
    // networkx takes an empty text for none.
    #expect(read?.first?.map { $0 as? String ?? "" } == Self.names.map(\.read))
    let edges = read?.last as? [[Any]]
    #expect(edges?.map { $0[2] as? Double } == [3, 1])
  }

  @Test(
    "Graphviz draws DOT, with the names as they were",
    .enabled(if: has("dot -V"), "Graphviz isn't installed"))
  func graphviz() throws {
    let run = try Self.run("dot -Tsvg in.jsonl", input: Self.written(.dot))
    #expect(run.status == 0 && run.errors == "")
    let elements = try #require(Elements(String(decoding: run.bytes, as: UTF8.self)))
    let labels = elements.all.filter { $0.name == "text" }.map {
      $0.text.trimmingCharacters(in: .newlines).replacing("\u{A0}", with: " ")
    }
    #expect(Set(labels) == Set(Self.names.map(\.read)).subtracting([""]))
  }

  @Test(
    "xmllint accepts GraphML and GEXF",
    .enabled(if: has("xmllint --version"), "xmllint isn't installed"),
    arguments: [NetworkFormat.graphML, .gexf])
  func xmllint(format: NetworkFormat) throws {
    let run = try Self.run("xmllint --noout in.jsonl", input: Self.written(format))
    #expect(run.status == 0 && run.errors == "")
  }
}
