import TerminalUI

/// A picture of a small weighted graph in a rectangle of terminal cells: names, and lines between them.
///
/// The same graph in the same rectangle gives the same picture. The cursor and what is chosen change how it looks,
/// never where anything is. How it is made: docs/network.md.
///
/// ```swift
/// let picture = NetworkPicture(graph, columns: area.columns, rows: area.rows)
/// picture.draw(on: &canvas, in: area, cursor: picture.shownNodes.first)
/// ```
///
/// Nodes are given by their numbers in the graph, places by their distance from the corner of the rectangle.
struct NetworkPicture {
  /// The nodes for which there is room, the most important first.
  let shownNodes: [Int]
  /// Number of links between shown nodes that are drawn only while the cursor is on one of their ends.
  let hiddenLinks: Int
  /// Its size in cells.
  var size: ScreenSize { ScreenSize(columns: grid.columns, rows: grid.rows) }

  private let graph: NetworkGraph
  private let grid: LabelGrid
  private let links: [Link]

  /// A link as it is drawn.
  private struct Link {
    let a: Int
    let b: Int
    let curve: EdgeCurve
    let pen: EdgeDrawing.Pen
  }

  /// Lays out as many nodes as a rectangle holds, the most important first.
  ///
  /// - Complexity: O(*n*³) for *n* nodes; for the most that a graph has, about a millisecond.
  init(_ graph: NetworkGraph, columns: Int, rows: Int) {
    let (columns, rows) = (max(0, columns), max(0, rows))
    let placement = LabelPlacement(graph, columns: columns, rows: rows)
    let grid = LabelGrid(placement.places, columns: columns, rows: rows)
    let nodes = grid.labels.map(\.node)
    let shown = NetworkGraph(graph, chosen: nodes)
    let backbone = shown.backbone
    links = zip(backbone, Self.pens(for: backbone)).map { edge, pen in
      let (a, b) = (nodes[edge.a], nodes[edge.b])
      return Link(a: a, b: b, curve: grid.curve(a, b), pen: pen)
    }
    hiddenLinks = shown.edges.count - backbone.count
    shownNodes = nodes
    (self.graph, self.grid) = (graph, grid)
  }

  /// A pen for each edge, given strongest first: a third of them are solid, a third dotted, a third sparse.
  ///
  /// Edges of the same weight get the same pen.
  private static func pens(for edges: [NetworkGraph.Edge]) -> [EdgeDrawing.Pen] {
    var pens: [EdgeDrawing.Pen] = []
    for (index, edge) in edges.enumerated() {
      if index > 0, edges[index - 1].weight == edge.weight {
        pens.append(pens[index - 1])
      } else {
        pens.append(EdgeDrawing.Pen(spacing: 1 + 3 * index / edges.count))
      }
    }
    return pens
  }

  // MARK: Drawing

  /// Draws the picture into an area of its size.
  ///
  /// - Parameters:
  ///   - cursor: the node under the cursor; all its links are drawn, and heavier than the others.
  ///   - chosen: nodes that the reader has chosen.
  func draw(on canvas: inout Canvas, in area: Rect, cursor: Int?, chosen: Set<Int> = []) {
    let cursor = cursor.flatMap { grid.place(of: $0) == nil ? nil : $0 }
    drawLinks(on: &canvas, in: area, cursor: cursor)
    for (node, place) in grid.labels {
      let role = role(of: node, cursor: cursor, isChosen: chosen.contains(node))
      canvas.drawName(
        graph.nodes[node].label, row: area.row + place.row, column: area.column + place.column,
        columns: place.columns, role: role)
    }
  }

  /// A node that meets the one under the cursor stands out, too.
  private func role(of node: Int, cursor: Int?, isChosen: Bool) -> Role {
    if node == cursor { return isChosen ? .currentMention : .focusedRow }
    if isChosen { return .chosenMention }
    if let cursor, graph.weight(node, cursor) > 0 { return .chosenRow }
    return .plain
  }

  private func drawLinks(on canvas: inout Canvas, in area: Rect, cursor: Int?) {
    var drawing = EdgeDrawing(
      columns: grid.columns, rows: grid.rows, isUnicode: canvas.look.isUnicode)
    for link in links where link.a != cursor && link.b != cursor {
      drawing.draw(link.curve, link.pen)
    }
    for link in cursor.map(allLinks) ?? [] {
      drawing.draw(link.curve, EdgeDrawing.Pen(spacing: link.pen.spacing, isHeavy: true))
    }
    drawing.forEachCell { row, column, scalar, isHeavy in
      guard grid.isFree(row: row, column: column) else { return }
      canvas.put(
        scalar, row: area.row + row, column: area.column + column, role: isHeavy ? .strip : .faint)
    }
  }

  /// The links of a node, with those that are drawn only for the cursor.
  private func allLinks(of node: Int) -> [Link] {
    let drawn = links.filter { $0.a == node || $0.b == node }
    let others = shownNodes.filter { other in
      graph.weight(node, other) > 0 && !drawn.contains { $0.a == other || $0.b == other }
    }
    return drawn
      + others.map {
        Link(a: node, b: $0, curve: grid.curve(node, $0), pen: EdgeDrawing.Pen(spacing: 3))
      }
  }

  // MARK: Moving

  /// The node whose label is at a position, counted from the corner of the picture.
  func node(at position: ScreenPosition) -> Int? {
    grid.labels.first { $0.place.contains(position) }?.node
  }

  /// The cells of a node's label; `nil` if there was no room for it.
  func place(of node: Int) -> Rect? { grid.place(of: node) }
}
