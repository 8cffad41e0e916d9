import Foundation

/// A table of figures: one line for each text, then the totals.
struct HeadingTable {
  private var figures: [HeadingFigures] = []

  /// The names of the columns.
  static let head = line("text", "listed", "found", "right", "P", "R", "titles", "level", "title")

  /// Adds a text and returns its line.
  mutating func add(_ name: String, _ figures: HeadingFigures) -> String {
    self.figures.append(figures)
    return Self.line(String(name.prefix(28)), figures, figures.precision, figures.recall)
  }

  /// All texts as one, and the mean over texts.
  var totals: String {
    let pooled = figures.reduce(HeadingFigures(), +)
    let count = Double(max(figures.count, 1))
    let precision = figures.reduce(0) { $0 + $1.precision } / count
    let recall = figures.reduce(0) { $0 + $1.recall } / count
    let mean = "mean of \(figures.count)".padding(toLength: 47, withPad: " ", startingAt: 0)
    return Self.line("pooled", pooled, pooled.precision, pooled.recall) + "\n" + mean
      + Self.cell(Self.share(precision), 7) + Self.cell(Self.share(recall), 7)
  }

  private static func line(
    _ name: String, _ figures: HeadingFigures, _ precision: Double, _ recall: Double
  ) -> String {
    line(
      name, "\(figures.listed)", "\(figures.found)", "\(figures.right)", share(precision),
      share(recall), "\(figures.insideTitles)", "\(figures.rightLevels)", "\(figures.rightTitles)")
  }

  private static func line(_ name: String, _ cells: String...) -> String {
    name.padding(toLength: 29, withPad: " ", startingAt: 0)
      + zip(cells, [6, 6, 6, 7, 7, 7, 6, 6]).map { cell($0, $1) }.joined()
  }

  private static func cell(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  private static func share(_ value: Double) -> String { String(format: "%.3f", value) }
}
