import DocumentModel
import KeywordSearch
import System

/// The paragraphs that are left after each restriction.
struct ParagraphSelection {
  private let document: Document
  /// Those that are left lie in it.
  private var range: Range<Int>
  /// Those of the range that are left, if not all.
  private var chosen: ParagraphSet?

  /// Begins with all paragraphs.
  init(_ document: Document) {
    self.document = document
    range = document.paragraphs.indices
  }

  /// How many are left.
  var count: Int { chosen?.count(in: range) ?? range.count }

  /// Those that are left, ascending, from 0.
  var indices: some RandomAccessCollection<Int> {
    let start = chosen?.rank(of: range.lowerBound) ?? 0
    return (0..<count).lazy.map { [chosen, range] rank in
      chosen?[start + rank] ?? range.lowerBound + rank
    }
  }

  /// Keeps those of a section, which is numbered from 1.
  mutating func restrict(toSection number: Int, file: String) throws(ToolError) {
    guard document.sections.indices.contains(number - 1) else {
      let count = document.sections.count
      throw ToolError(
        file: file,
        message: "no section \(number), there \(count == 1 ? "is 1" : "are \(count)"); "
          + "to see them, try: dramatis sections FILE",
        status: .nothingFound)
    }
    range = range.clamped(to: document.sections[number - 1].paragraphs)
  }

  /// Keeps those that are among `others`.
  mutating func restrict(to others: ParagraphSet) {
    chosen = chosen?.intersection(others) ?? others
  }

  /// Keeps those that match a query of the filter.
  mutating func restrict(toMatchesOf query: KeywordQuery, file: String) throws(ToolError) {
    do throws(PatternFault) {
      let matching = try ParagraphSearch(query).matches(
        of: document, in: range, workers: .all, isCancelled: { false })
      restrict(to: matching ?? ParagraphSet())
    } catch {
      throw ToolError(file: file, message: escapedForTerminal(error.description))
    }
  }
}
