import Foundation

/// A table of figures: one line for each text, then the totals.
struct HeadingTable {
  private var figures: [HeadingFigures] = []

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
    return Self.line("pooled", pooled, pooled.precision, pooled.recall) + "\n"
      + "mean of \(figures.count)".padded(47)
      + Self.share(precision).rightAligned(7) + Self.share(recall).rightAligned(7)
  }

  private static func line(
    _ name: String, _ figures: HeadingFigures, _ precision: Double, _ recall: Double
  ) -> String {
    line(
      name, "\(figures.listed)", "\(figures.found)", "\(figures.right)", share(precision),
      share(recall), "\(figures.insideTitles)", "\(figures.rightLevels)", "\(figures.rightTitles)")
  }

  private static func line(_ name: String, _ cells: String...) -> String {
    name.padded(29) + zip(cells, [6, 6, 6, 7, 7, 7, 6, 6]).map { $0.rightAligned($1) }.joined()
  }

  private static func share(_ value: Double) -> String { String(format: "%.3f", value) }
}
