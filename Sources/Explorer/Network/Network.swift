import CastQueries
import DocumentModel
import TerminalUI

/// Who appears with whom, ready to be drawn: the graph of the foremost actors and its layout.
struct Network: Sendable {
  /// The actor of each node.
  private(set) var members: [Int] = []
  private(set) var graph = NetworkGraph(nodes: [], edges: [])
  /// The layout for the area it was asked for last.
  private var picture: NetworkPicture?

  init() {}

  /// Makes the graph of an answer.
  init(_ company: Company, _ book: Book) {
    members = company.nodes
    let width = book.screen.width
    let nodes = members.map { member in
      let name = book.cast.members[member].name
      return NetworkGraph.Node(
        label: name,
        cells: Frame.columns(of: name, width: width, isUnicode: book.screen.look.isUnicode))
    }
    let places = Dictionary(zip(members, members.indices)) { first, _ in first }
    graph = NetworkGraph(
      nodes: nodes,
      edges: company.links.compactMap { link in
        guard let a = places[link.first], let b = places[link.second] else { return nil }
        return NetworkGraph.Edge(a: a, b: b, weight: link.paragraphs)
      })
  }

  // MARK: the picture

  /// Whether an area has room for the picture; a smaller one is a tangle.
  static func hasRoomForPicture(in area: Rect) -> Bool { area.columns >= 40 && area.rows >= 10 }

  /// Lays the picture out for an area, if that hasn't been done.
  mutating func layOut(in area: Rect) {
    guard Self.hasRoomForPicture(in: area) else { return }
    let size = ScreenSize(columns: area.columns, rows: area.rows)
    if picture?.size != size {
      picture = NetworkPicture(graph, columns: area.columns, rows: area.rows)
    }
  }

  /// A node of the picture: the given one if there was room for it, else the most important one.
  func shownNode(nearest node: Int) -> Int {
    guard let shown = picture?.shownNodes, !shown.contains(node) else { return node }
    return shown.first ?? node
  }

  /// The node of the picture to which a command leads; `nil` if it leads nowhere.
  func node(from node: Int, _ command: Command) -> Int? {
    switch command {
    case .first: picture?.shownNodes.first
    case .last: picture?.shownNodes.last
    default: command.direction.flatMap { picture?.neighbour(of: node, $0) }
    }
  }

  /// The node drawn at a position, counted from the corner of the area.
  func node(at position: ScreenPosition, isPicture: Bool, cursor: Int, in area: Rect) -> Int? {
    isPicture ? picture?.node(at: position) : matrix(area).node(at: position, cursor: cursor)
  }

  // MARK: drawing

  private func matrix(_ area: Rect) -> NetworkMatrix {
    NetworkMatrix(graph, columns: area.columns, rows: area.rows)
  }

  /// Draws the picture, or the table of shared paragraphs.
  ///
  /// - Parameter chosen: the members that are chosen.
  func draw(
    isPicture: Bool, cursor: Int, chosen: [Int], isFocused: Bool, in area: Rect,
    on canvas: inout Canvas
  ) {
    let nodes = Set(members.indices.filter { chosen.contains(members[$0]) })
    guard isPicture, let picture else {
      return matrix(area).draw(
        on: &canvas, in: area, cursor: cursor, chosen: nodes, isFocused: isFocused)
    }
    picture.draw(on: &canvas, in: area, cursor: cursor, chosen: nodes)
    guard isFocused, let place = picture.place(of: cursor) else { return }
    canvas.frame.cursor = ScreenPosition(
      row: area.row + place.row, column: area.column + place.column)
  }
}

extension Command {
  fileprivate var direction: NetworkPicture.Direction? {
    switch self {
    case .up: .up
    case .down: .down
    case .left: .left
    case .right: .right
    default: nil
    }
  }
}
