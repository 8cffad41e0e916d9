import DocumentModel
import JSON

/// Writes comma-separated values (RFC 4180, lines end with CR LF).
///
/// A cell that a spreadsheet would take for a formula gets a `'` before it.
struct CSVText {
  /// Whether control characters are escaped.
  let isForTerminal: Bool

  /// The cells of a record; in a list, numbers are separated by blanks, and records are shown by their text.
  func cells(of record: JSONObject) -> [String] { record.fields.map { plain($0.value) } }

  /// The names of a record's fields, which may hold words of the text.
  func names(of record: JSONObject) -> [String] { record.fields.map { guarded($0.name) } }

  private func plain(_ value: JSONValue) -> String {
    switch value {
    case .text(let text): guarded(text)
    case .number, .decimal, .flag: value.digits ?? ""
    case .null: ""
    case .object(let record): plain(record["text"])
    case .list(let values):
      values.map { plain($0) }.joined(
        separator: values.allSatisfy { $0.digits != nil } ? " " : "; ")
    }
  }

  private func guarded(_ text: String) -> String {
    let shown = isForTerminal ? escapedForTerminal(text) : text
    switch shown.unicodeScalars.first {
    case "=", "+", "-", "@", "\t", "\r": return "'" + shown
    default: return shown
    }
  }

  /// A row of cells with the end of its line.
  func row(_ cells: [String]) -> String { cells.map(quoted).joined(separator: ",") + "\r\n" }

  private func quoted(_ cell: String) -> String {
    guard cell.utf8.contains(where: { ",\"\n\r".utf8.contains($0) }) else { return cell }
    var quoted = String.UnicodeScalarView("\"".unicodeScalars)
    // By scalars: a quotation mark and a combining character after it are one `Character`.
    for scalar in cell.unicodeScalars {
      quoted.append(scalar)
      if scalar == "\"" { quoted.append(scalar) }
    }
    return String(quoted) + "\""
  }
}
