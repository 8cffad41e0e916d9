import DocumentModel
import KeywordSearch
import System

/// The paragraphs that meet all restrictions so far.
struct ParagraphSelection {
  private let document: Document
  /// The section, or all paragraphs.
  private var range: Range<Int>
  /// The paragraphs that meet the other restrictions; `nil` without such restrictions.
  private var chosen: ParagraphSet?

  /// Begins with all paragraphs.
  init(_ document: Document) {
    self.document = document
    range = document.paragraphs.indices
  }

  var count: Int { chosen?.count(in: range) ?? range.count }

  /// Indices of the paragraphs selected, ascending, from 0.
  var indices: some RandomAccessCollection<Int> {
    let start = chosen?.rank(of: range.lowerBound) ?? 0
    return (0..<count).lazy.map { [chosen, range] rank in
      chosen?[start + rank] ?? range.lowerBound + rank
    }
  }

  /// Keeps those in `others`.
  mutating func restrict(to others: Range<Int>) { range = range.clamped(to: others) }

  /// Keeps those in `others`.
  mutating func restrict(to others: ParagraphSet) {
    chosen = chosen?.intersection(others) ?? others
  }

  /// Keeps those that match a query.
  ///
  /// - Throws: `ToolError` if a regular expression takes too many steps.
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
