import DocumentModel

/// Writes comma-separated values (RFC 4180, lines end with CR LF).
///
/// A cell that a spreadsheet would take for a formula begins with `'` instead.
struct CSVText {
  /// Makes control characters visible.
  let isForTerminal: Bool

  /// Names of the columns.
  func names(of record: OutputRecord) -> [String] {
    record.fields.map(\.name)
  }

  /// The cells of a record: numbers of a list with blanks between, records of a list by their text.
  func cells(of record: OutputRecord) -> [String] { record.fields.map { plain($0.value) } }

  private func plain(_ value: OutputValue) -> String {
    switch value {
    case .text(let text): guarded(text)
    case .number, .decimal, .flag: value.digits ?? ""
    case .null: ""
    case .record(let record): plain(record["text"])
    case .list(let values):
      values.map { plain($0) }.joined(separator: values.allSatisfy(\.isNumber) ? " " : "; ")
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
    let needsQuotes = cell.utf8.contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
    }
    guard needsQuotes else { return cell }
    return "\""
      + cell.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}

extension OutputValue {
  fileprivate var isNumber: Bool {
    if case .number = self { true } else { false }
  }
}
