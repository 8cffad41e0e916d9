import DocumentModel
import KeywordSearch

/// The paragraphs that are left after each restriction.
struct ParagraphSelection {
  private let document: Document
  /// Ascending, from 0.
  private(set) var indices: [Int]

  /// Begins with all paragraphs.
  init(_ document: Document) {
    self.document = document
    indices = Array(document.paragraphs.indices)
  }

  /// How many are left.
  var count: Int { indices.count }

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
    let section = document.sections[number - 1].paragraphs
    indices.removeAll { !section.contains($0) }
  }

  /// Keeps those that are among `others`, which ascend.
  mutating func restrict(to others: [Int]) {
    var rest = others[...]
    indices.removeAll { index in
      rest = rest.drop { $0 < index }
      return rest.first != index
    }
  }

  /// Keeps those that match a query of the filter.
  mutating func restrict(toMatchesOf query: String) {
    let matching = ParagraphSearch(KeywordQuery(parsing: query)).matches(
      of: document, in: document.paragraphs.indices, workers: .all, isCancelled: { false })
    var all: [Int] = []
    matching?.forEach { all.append($0) }
    restrict(to: all)
  }
}
