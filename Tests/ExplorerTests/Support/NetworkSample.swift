import TerminalUI
import TestSupport

@testable import Explorer

extension NetworkGraph {
  /// A graph of labels, measured as the canvas measures them, and of links (a, b, weight).
  init(_ labels: [String], _ links: [(Int, Int, Int)], isUnicode: Bool = true) {
    self.init(
      nodes: labels.map {
        Node(
          label: $0, cells: Frame.columns(of: $0, width: .standard, isUnicode: isUnicode))
      },
      edges: links.map { Edge(a: $0.0, b: $0.1, weight: $0.2) })
  }

  /// Two groups of three, who know each other by their first members.
  static let twoFamilies = NetworkGraph(
    ["Anna", "Boris", "Clara", "David", "Emma", "Felix"],
    [(0, 2, 9), (2, 4, 9), (0, 4, 9), (1, 3, 9), (3, 5, 9), (1, 5, 9), (0, 1, 2)])

  /// A captain whom all know.
  static let crew = NetworkGraph(
    ["Captain", "Mate", "Cook", "Boy", "Owner"],
    [(0, 1, 20), (0, 2, 12), (0, 3, 5), (0, 4, 1)])

  /// Any graph: a star, a clique, separate parts or links at random, with loops, doubles and links to nobody.
  static func random(_ random: inout SeededGenerator) -> NetworkGraph {
    let count = random.below(34)
    let labels = (0..<count).map { _ in label(&random) }
    var links: [(Int, Int, Int)] = []
    switch random.below(4) {
    case 0: links = (0..<count).map { (0, $0, 1 + random.below(30)) }
    case 1: links = (0..<count).flatMap { a in (0..<count).map { (a, $0, 1) } }
    case 2: links = (0..<count).map { ($0, $0 ^ 3, 1 + random.below(9)) }
    default:
      links = (0..<random.below(200)).map { _ in
        (random.below(count + 2) - 1, random.below(count + 2) - 1, random.below(50) - 2)
      }
    }
    return NetworkGraph(labels, links)
  }

  /// Any label: short, long, wide, right to left, with marks, empty, or with what no terminal may get.
  private static func label(_ random: inout SeededGenerator) -> String {
    let pieces = [
      "Anna", "Prince Andrew ", "日本太郎", "שלום", "e\u{301}", "x", "", "\u{1B}[31m", "\u{202E}", "नि",
      "Prefect Nicholas of the Second Department ",
    ]
    return (0..<random.below(4)).map { _ in pieces[random.below(pieces.count)] }.joined()
  }
}

extension NetworkPicture {
  /// The picture as text, without blanks at the ends of lines.
  func drawn(isUnicode: Bool = true, cursor: Int? = nil, chosen: Set<Int> = []) -> String {
    frame(isUnicode: isUnicode, cursor: cursor, chosen: chosen).lines.joined(separator: "\n")
  }

  /// The picture alone on a screen.
  func frame(
    isUnicode: Bool = true, colours: Int = 256, cursor: Int? = nil, chosen: Set<Int> = []
  ) -> Frame {
    var canvas = Canvas(
      size: size, look: Look(colours: colours, isUnicode: isUnicode), width: .standard)
    let area = Rect(row: 0, column: 0, columns: size.columns, rows: size.rows)
    draw(on: &canvas, in: area, cursor: cursor, chosen: chosen)
    return canvas.frame
  }
}
