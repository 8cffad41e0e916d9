import DocumentModel
import JSON
import NotebookStore

/// The line that answers a document of a stream.
///
/// The members of all objects in it are sorted by name, and it depends on nothing but the document, the version and the
/// corrections of a reader: a second run gives the same bytes.
struct AnswerLine {
  private static let schema = "\"schema\": \"dramatis/1\", "
  private static let end = "\"version\": \(JSONText.quoted(DramatisCommand.version))}\n"

  private static let failureStart = "{\"error\": {\"code\": "

  /// The code of a document that couldn't be analysed, by its answer; `nil` if `line` answers one that was.
  static func failureCode(_ line: [UInt8]) -> String? {
    guard line.starts(with: failureStart.utf8) else { return nil }
    let code = line.dropFirst(failureStart.utf8.count + 1).prefix { $0 != UInt8(ascii: "\"") }
    return String(decoding: code, as: UTF8.self)
  }

  /// The answer to a document that couldn't be analysed, with its line end.
  static func failure(_ error: DocumentError, _ name: DocumentName) -> String {
    var line = failureStart + JSONText.quoted(error.code.rawValue) + ", "
    line += "\"message\": \(JSONText.quoted(error.message))}, "
    switch name {
    case .id(let id): line += "\"id\": \(id), "
    case .line(let number): line += "\"id\": null, \"line\": \(number), "
    }
    return line + schema + end
  }

  private let input: InputDocument
  private let document: Document
  private let cast: Cast
  private let offsets: OffsetKind

  init(_ input: InputDocument, offsets: OffsetKind, _ corrections: ReaderCorrections) {
    self.input = input
    self.offsets = offsets
    // Other processors work on other documents.
    var analysis = TextAnalysis(input.text, workers: .one)
    var cast = analysis.run()
    document = analysis.document
    _ = corrections.apply(to: &cast, of: document) {
      input.path.flatMap { DocumentKey(file: $0) }
    }
    self.cast = cast
  }

  /// Writes the answer with its line end.
  func write(to output: inout OutputBuffer) throws(ToolError) {
    let actors = ActorRecords(cast)
    let unit = OffsetUnit(offsets, document)
    output.write("{")
    try write("actors", cast.members.indices, to: &output) { actors.record($0) }
    output.write("\"id\": \(input.id), ")
    try write("mentions", cast.mentions.indices, to: &output) {
      document.mentionRecord(cast.mentions[$0], cast, unit)
    }
    if let meta = input.meta { output.write("\"meta\": \(meta), ") }
    output.write("\"offset_unit\": \(JSONText.quoted(String(offsets.rawValue.dropLast()))), ")
    output.write(Self.schema)
    try write("sections", document.sections.indices, to: &output) { document.sectionRecord($0) }
    if let title = input.title { output.write("\"title\": \(title), ") }
    output.write(Self.end)
  }

  /// Writes a member that is a list of records, one record at a time: there may be millions.
  private func write(
    _ name: String, _ indices: Range<Int>, to output: inout OutputBuffer,
    _ record: (Int) -> JSONObject
  ) throws(ToolError) {
    output.write("\"\(name)\": [")
    for index in indices {
      output.write(index > indices.lowerBound ? ", " : "")
      output.write(JSONText.of(record(index), isSorted: true))
      try output.flushIfFull()
    }
    output.write("], ")
  }
}
