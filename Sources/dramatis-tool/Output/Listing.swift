import JSON

enum OutputFormat: String, CaseIterable {
  /// Columns for a person.
  case table
  /// One object: `{"schema": "dramatis/1", "actors": [...]}`.
  case json
  /// The elements of that array, one on each line.
  case jsonl
  /// Comma-separated values with a row of names.
  case csv
}

/// Records of one kind, written one by one.
struct Listing<Records: Collection<JSONObject>> {
  /// Name of the array in the JSON format.
  var name: String
  var columns: [TableColumn]
  var records: Records
  /// Fields before the array in the JSON format.
  var header: [JSONObject.Field] = []

  func write(_ format: OutputFormat, to output: inout OutputBuffer) throws(ToolError) {
    switch format {
    case .table: try TableText(columns: columns, rows: records).write(to: &output)
    case .json: try writeJSON(to: &output)
    case .jsonl: try writeEach(to: &output) { JSONText.of($0) + "\n" }
    case .csv: try writeCSV(to: &output)
    }
  }

  private func writeJSON(to output: inout OutputBuffer) throws(ToolError) {
    output.write("{\"schema\": \"dramatis/1\", ")
    for field in header { output.write(JSONText.of(field) + ", ") }
    output.write("\(JSONText.quoted(name)): [")
    var separator = "\n"
    try writeEach(to: &output) { record in
      defer { separator = ",\n" }
      return separator + JSONText.of(record)
    }
    output.write(records.isEmpty ? "]}\n" : "\n]}\n")
  }

  private func writeCSV(to output: inout OutputBuffer) throws(ToolError) {
    guard let first = records.first else { return }
    let csv = CSVText(isForTerminal: output.isTerminal)
    output.write(csv.row(csv.names(of: first)))
    try writeEach(to: &output) { csv.row(csv.cells(of: $0)) }
  }

  private func writeEach(
    to output: inout OutputBuffer, _ text: (JSONObject) -> String
  ) throws(ToolError) {
    for record in records {
      output.write(text(record))
      try output.flushIfFull()
    }
  }
}
