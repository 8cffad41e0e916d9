/// Removes running heads, feet and page numbers from pages.
///
/// A row at the edge of a page, apart from the text, is removed if the same row, except for its numbers, is at that
/// height on other pages; or if many pages have any row at that height, as with heads that change with the chapter.
struct PDFFurniture {
  private enum Edge {
    case top, bottom
  }

  /// Lines beside each other at the edge of a page.
  private struct EdgeRow {
    var page: Int
    var box: PDFBox
    var lines: [(block: Int, line: Int)]
    var key: String
  }

  /// Greatest difference of rows at the same height, in points.
  private static let tolerance = 3.0
  /// Most rows of a head or foot.
  private static let rounds = 3

  /// Least distance of a row that is apart from the text, in line heights.
  private let apart: Double

  static func remove(from pages: inout [PDFPage]) {
    let furniture = PDFFurniture(apart: max(0.6, usualGap(pages) * 1.5 + 0.2))
    for edge in [Edge.top, .bottom] {
      var round = 0
      while round < rounds, furniture.remove(edge, from: &pages) { round += 1 }
    }
  }

  /// Usual gap between the rows of a paragraph, in line heights; most gaps are inside paragraphs.
  private static func usualGap(_ pages: [PDFPage]) -> Double {
    var gaps: [Double] = []
    for page in pages {
      let boxes = page.blocks.flatMap { $0.lines.map(\.box) }.sorted { $0.top < $1.top }
      for (box, next) in zip(boxes, boxes.dropFirst()) where next.top > box.bottom - box.height / 2
      {
        gaps.append((next.top - box.bottom) / max(1, box.height))
      }
    }
    return gaps.isEmpty ? 0 : gaps.sorted()[gaps.count / 4]
  }

  /// Removes the outermost rows at an edge that qualify; true if there were any.
  private func remove(_ edge: Edge, from pages: inout [PDFPage]) -> Bool {
    var edges: [EdgeRow] = []
    for (index, page) in pages.enumerated() {
      if let (row, gap) = Self.edgeRow(of: page, index, edge), gap > apart { edges.append(row) }
    }
    let repeated = Self.heightsByKey(edges, edge)
    let least = max(2, min(3, (pages.count + 1) / 2))
    let heights = Self.commonHeights(edges, edge, pageCount: pages.count)
    var isChanged = false
    for found in edges {
      let height = Self.height(found, edge)
      let isCommon = heights.contains { abs($0 - height) <= Self.tolerance }
      let same = repeated[found.key, default: []].count { abs($0 - height) <= Self.tolerance }
      guard same >= least || isCommon else { continue }
      pages[found.page].remove(found.lines)
      isChanged = true
    }
    return isChanged
  }

  private static func heightsByKey(_ edges: [EdgeRow], _ edge: Edge) -> [String: [Double]] {
    Dictionary(grouping: edges.filter { !$0.key.isEmpty }, by: \.key)
      .mapValues { $0.map { height($0, edge) } }
  }

  /// Heights at which at least two fifths of the pages, and at least three, have a row apart from the text.
  private static func commonHeights(_ edges: [EdgeRow], _ edge: Edge, pageCount: Int) -> [Double] {
    let heights = edges.map { Self.height($0, edge) }.sorted()
    let least = max(3, pageCount * 2 / 5)
    var common: [Double] = []
    var start = 0
    for index in heights.indices {
      while heights[index] - heights[start] > Self.tolerance { start += 1 }
      if index - start + 1 >= least { common.append(heights[(start + index) / 2]) }
    }
    return common
  }

  private static func height(_ found: EdgeRow, _ edge: Edge) -> Double {
    edge == .top ? found.box.top : found.box.bottom
  }

  // MARK: Rows

  /// The outermost row of a page, and its distance to the rest of the text in line heights.
  private static func edgeRow(
    of page: PDFPage, _ index: Int, _ edge: Edge
  ) -> (row: EdgeRow, gap: Double)? {
    var lines: [(block: Int, line: Int, box: PDFBox)] = []
    for (number, block) in page.blocks.enumerated() {
      for (place, line) in block.lines.enumerated() { lines.append((number, place, line.box)) }
    }
    let outermost =
      edge == .top
      ? lines.min { $0.box.top < $1.box.top } : lines.max { $0.box.bottom < $1.box.bottom }
    guard let outermost else { return nil }
    let middle = (outermost.box.top + outermost.box.bottom) / 2
    let isInRow = { (box: PDFBox) in box.top <= middle && middle <= box.bottom }
    let row = lines.filter { isInRow($0.box) }.sorted { $0.box.left < $1.box.left }
    let box = row.dropFirst().reduce(outermost.box) { $0.union($1.box) }
    let text = row.map {
      String(decoding: page.blocks[$0.block].lines[$0.line].text, as: UTF8.self)
    }
    // If the row is the only text, it isn't at an edge.
    let rest = lines.filter { !isInRow($0.box) }
    let gap =
      edge == .top
      ? (rest.map(\.box.top).min() ?? .infinity) - box.bottom
      : box.top - (rest.map(\.box.bottom).max() ?? -.infinity)
    return (
      EdgeRow(
        page: index, box: box, lines: row.map { ($0.block, $0.line) },
        key: key(text.joined(separator: " "))), gap / max(1, outermost.box.height)
    )
  }

  /// Text without what changes from page to page: numbers, including Roman ones that are words of their own.
  private static func key(_ text: String) -> String {
    let words = text.prefix(200).lowercased().split(separator: " ").map { word -> String in
      let isRoman = word.count <= 8 && word.allSatisfy { "ivxlc".contains($0) }
      return isRoman ? "#" : String(word.map { $0.isNumber ? "#" : $0 })
    }
    var key = words.joined(separator: " ")
    while key.contains("##") { key = key.replacing("##", with: "#") }
    return key
  }
}

extension PDFPage {
  /// Removes lines, given by block and index in it.
  fileprivate mutating func remove(_ lines: [(block: Int, line: Int)]) {
    for number in Set(lines.map(\.block)) {
      let gone = Set(lines.filter { $0.block == number }.map(\.line))
      blocks[number].lines = blocks[number].lines.enumerated()
        .filter { !gone.contains($0.offset) }.map(\.element)
      if let first = blocks[number].lines.first {
        blocks[number].box = blocks[number].lines.reduce(first.box) { $0.union($1.box) }
      }
    }
    blocks.removeAll { $0.lines.isEmpty }
  }
}
