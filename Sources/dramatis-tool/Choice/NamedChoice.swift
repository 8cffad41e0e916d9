import DocumentModel
import KeywordSearch

/// The value of an option that names one of many: by its number, or by its name, in which case and accents don't count.
struct NamedChoice {
  /// The option, such as `--actor`.
  let option: String
  let wanted: String
  /// The file's name, safe for a terminal.
  let file: String

  /// The member of a cast with this number, name or alias.
  ///
  /// - Throws: `ToolError` if none fits, or several do.
  func member(of cast: Cast) throws(ToolError) -> Int {
    if let index = index(below: cast.members.count) { return index }
    let name = FoldedText(wanted)
    let byAlias = cast.aliases.filter { FoldedText($0.text) == name }.map(\.member)
    let byName = cast.members.indices.filter { FoldedText(cast.members[$0].name) == name }
    let found = name.isEmpty ? [] : Set(byAlias + byName).sorted()
    let none = "no actor is called \(shown); to see the cast, try: dramatis actors FILE"
    return try theOnly(found, none: none) {
      "\(cast.members[$0].name) (\(cast.members[$0].kind.rawValue))"
    }
  }

  /// The section of a document with this number or title; a part of the title is enough if no other has it.
  ///
  /// - Throws: `ToolError` if none fits, or several do.
  func section(of document: Document) throws(ToolError) -> Int {
    let sections = document.sections
    if let index = index(below: sections.count) { return index }
    let number = Int(wanted)
    let title = FoldedText(wanted)
    let titles = title.isEmpty ? [] : sections.map { FoldedText(document.title(of: $0)) }
    var found = titles.indices.filter { titles[$0] == title }
    // A number is no part of a title: "3" doesn't mean "Chapter 13".
    if found.isEmpty, number == nil { found = titles.indices.filter { titles[$0].contains(title) } }
    let count = sections.count == 1 ? "there is 1" : "there are \(sections.count)"
    let none = number.map { "no section \($0), \(count)" } ?? "no section is called \(shown)"
    let extents = document.sectionExtents
    return try theOnly(found, none: none + "; to see them, try: dramatis sections FILE") {
      let extent = extents[$0]
      let paragraphs = extent.isEmpty ? "empty" : "¶ \(extent.lowerBound + 1)-\(extent.upperBound)"
      return "\(document.title(of: sections[$0])) (\(paragraphs))"
    }
  }

  /// The index for a number from 1 to `count`; `nil` for any other number or a name.
  private func index(below count: Int) -> Int? {
    guard let number = Int(wanted), number > 0, number <= count else { return nil }
    return number - 1
  }

  private var shown: String { "\"\(escapedForTerminal(wanted))\"" }

  /// The only element of `found`; else an error that says what there is.
  private func theOnly(
    _ found: [Int], none: String, name: (Int) -> String
  ) throws(ToolError) -> Int {
    if found.count == 1 { return found[0] }
    guard !found.isEmpty else {
      throw ToolError(file: file, message: none, status: .nothingFound)
    }
    let most = 20
    let rows = found.prefix(most).map { "\n  \($0 + 1)  \(escapedForTerminal(name($0)))" }
    let rest = found.count > most ? "\n  and \(found.count - most) more" : ""
    let problem = "\(shown) may be any of these; give the number to \(option):"
    throw ToolError(file: file, message: problem + rows.joined() + rest)
  }
}
