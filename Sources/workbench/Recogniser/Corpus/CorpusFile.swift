import CastAnalysis
import DocumentModel
import Foundation

/// Reads annotated texts: JSON, one document a line, compressed or not.
enum CorpusFile {
  enum Shape: Equatable, Sendable {
    /// Names with their kinds: `NAME.jsonl`, `NAME.jsonl.gz`.
    case names
    /// Who is mentioned where: `NAME.coref.jsonl`, `NAME.coref.jsonl.gz`.
    case coreference
  }

  /// What `file` holds, decided by its name.
  ///
  /// - Throws: `CorpusError` for any other name.
  static func shape(of file: String) throws -> Shape {
    let name = file.hasSuffix(".gz") ? file.dropLast(3) : file[...]
    if name.hasSuffix(".coref.jsonl") { return .coreference }
    if name.hasSuffix(".jsonl") { return .names }
    throw CorpusError(
      file: file, message: "not an annotated text; try a .jsonl, .coref.jsonl, or either with .gz")
  }

  /// The kinds of actors that a file annotates throughout: LitBank's other names are rare.
  static func annotatedActors(in file: String) -> [NameKind] {
    let name = file.split(separator: "/").last ?? file[...]
    return name.hasPrefix("litbank") ? [.person] : [.person, .organisation, .place]
  }

  /// The documents of a file of names.
  ///
  /// - Throws: `CorpusError`.
  static func names(_ file: String) throws -> [CorpusDocument] {
    try records(NamesRecord.self, in: file).map { line, record in
      let place = Place(file, line, record.text)
      return CorpusDocument(
        id: record.id, bytes: place.text,
        sentences: try (record.sents ?? []).map { try place.span(of: $0, "sentence").range },
        names: try record.ents.map { name in
          CorpusName(span: try place.span(of: [name.start, name.end], "name"), coarse: name.coarse)
        })
    }
  }

  /// The documents of a file of mentions.
  ///
  /// - Throws: `CorpusError`.
  static func coreference(_ file: String) throws -> [CoreferenceDocument] {
    try records(CoreferenceRecord.self, in: file).map { line, record in
      let place = Place(file, line, record.text)
      return CoreferenceDocument(
        id: record.id, bytes: place.text, mentions: try record.mentions.map(place.mention))
    }
  }

  /// The lines of a file, each with its number from 1; empty ones are skipped.
  private static func records<Record: Decodable>(
    _ type: Record.Type, in file: String
  ) throws -> [(line: Int, record: Record)] {
    let lines = try CompressedFile.read(file).split(
      separator: 0x0A, omittingEmptySubsequences: false)
    let decoder = JSONDecoder()
    var found: [(line: Int, record: Record)] = []
    for (index, line) in lines.enumerated() where line.contains(where: { $0 > 0x20 }) {
      do {
        found.append((index + 1, try decoder.decode(type, from: line)))
      } catch let error as DecodingError {
        throw CorpusError(file: file, line: index + 1, message: Self.message(error))
      }
    }
    return found
  }

  private static func message(_ error: DecodingError) -> String {
    switch error {
    case .keyNotFound(let key, _):
      return "no \"\(key.stringValue)\"; do its lines fit its name, .jsonl or .coref.jsonl?"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      let path = context.codingPath.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }
      return "\"\(path.joined(separator: " "))\" has the wrong form; see docs/recogniser.md"
    default: return "not JSON; each line must be one whole object"
    }
  }
}

/// A line of a file, and the byte offsets of its text.
private struct Place {
  let text: [UInt8]
  private let file: String
  private let line: Int
  private let offsets: ScalarOffsets

  init(_ file: String, _ line: Int, _ text: String) {
    (self.file, self.line) = (file, line)
    self.text = Array(text.utf8)
    offsets = ScalarOffsets(self.text)
  }

  /// The bytes of `[start, end]`.
  func span(of pair: [Int], _ what: String) throws -> Span {
    guard pair.count == 2, let bytes = offsets.bytes(pair[0], pair[1]) else {
      let message = "\(what) \(pair) isn't a [start, end] in the text, counted in Unicode scalars"
      throw CorpusError(file: file, line: line, message: message)
    }
    return Span(bytes)
  }

  func mention(_ record: CoreferenceRecord.Mention) throws -> CorpusMention {
    guard let kind = CorpusMention.Kind(rawValue: record.kind) else {
      throw CorpusError(
        file: file, line: line, message: "kind \"\(record.kind)\" isn't PROP, NOM or PRON")
    }
    return CorpusMention(
      span: try span(of: [record.start, record.end], "mention"),
      scalars: record.start..<record.end, type: record.type, kind: kind, entity: record.entity,
      head: try record.head.map { try span(of: $0, "head") })
  }
}
