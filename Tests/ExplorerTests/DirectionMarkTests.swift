import TerminalUI
import Testing

@testable import Explorer

@Suite("Right-to-left text beside a border") struct DirectionMarkTests {
  private let mark: Unicode.Scalar = "\u{200E}"
  private let sample = Sample(
    "ראש הממשלה בנימין אמר זאת.\n\nThe ferry was late.", names: [(.person, ["בנימין"])])

  private func marked(_ frame: Frame) -> [Int: [Int]] {
    var columns: [Int: [Int]] = [:]
    for row in 0..<frame.size.rows {
      for (column, cell) in frame.row(row).enumerated() where frame.marks(of: cell).contains(mark) {
        columns[row, default: []].append(column)
      }
    }
    return columns
  }

  @Test("its rows get marks in column 0, before the count, and in the border; others get none")
  func rows() {
    let explorer = sample.explorer(80, 24)
    let frame = render(explorer)
    let border = explorer.book.layout.border.column
    let name = explorer.book.layout.actors.row + 2
    #expect(marked(frame)[name] == [0, border - 4, border])
    #expect(marked(frame)[3] == [0, border - 3, border], "the text's first row")
    #expect(marked(frame)[2] == nil)
  }

  @Test("not where the terminal gives the mark a width")
  func mlterm() {
    var document = sample.document
    document.apply(.init(document: document.id))
    let explorer = ExplorerState(
      document: document, size: ScreenSize(columns: 80, rows: 24),
      look: Look(colours: 0, isUnicode: true, marksDirection: false), width: .standard)
    #expect(marked(render(explorer)).isEmpty)
  }
}
