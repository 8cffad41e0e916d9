import CastAnalysis
import DocumentModel
import Glibc

/// A text with its cast, for tests; paragraphs are parted by blank lines.
struct CastSample {
  let document: Document
  let cast: Cast

  init(_ text: String, kind: ParagraphKind = .prose) {
    self.init(bytes: Array(text.utf8), kind: kind)
  }

  init(bytes: [UInt8], kind: ParagraphKind = .prose) {
    document = Self.document(bytes, kind)
    cast = CastAnalyzer.cast(of: document)
  }

  static func document(_ bytes: [UInt8], _ kind: ParagraphKind = .prose) -> Document {
    let id = DocumentID(1)
    var document = Document(id: id, title: "sample", source: TextSource(copying: bytes))
    let paragraphs = self.paragraphs(bytes).map { Paragraph(span: $0, kind: kind) }
    document.apply(DocumentDelta(document: id, paragraphs: paragraphs, isComplete: true))
    return document
  }

  private static func paragraphs(_ bytes: [UInt8]) -> [Span] {
    var found: [Span] = []
    var start: Int?
    var end = 0
    var breaks = 0
    for (index, byte) in bytes.enumerated() {
      if byte > 0x20 {
        start = start ?? index
        (end, breaks) = (index + 1, 0)
      } else if byte == 0x0A {
        breaks += 1
        if breaks > 1, let first = start {
          found.append(Span(first, end))
          start = nil
        }
      }
    }
    if let start { found.append(Span(start, end)) }
    return found
  }

  /// The mentions as "text:kind".
  var mentions: [String] {
    cast.mentions.map { "\(document.text($0.span)):\(cast.members[cast.member(of: $0)].kind)" }
  }

  /// The mentions' texts.
  var names: [String] { cast.mentions.map { document.text($0.span) } }

  /// The actors as "name: alias count, alias count".
  var actors: [String] {
    cast.members.indices.map { member in
      let aliases = cast.aliases(of: member).map { "\($0.text) \($0.count)" }
      return "\(cast.members[member].name): \(aliases.joined(separator: ", "))"
    }
  }

  /// The member whose canonical name is `name`.
  func member(_ name: String) -> Int? { cast.members.firstIndex { $0.name == name } }

  /// The wordings of an actor, sorted.
  func wordings(_ name: String) -> [String] {
    member(name).map { cast.aliases(of: $0).map(\.text).sorted() } ?? []
  }
}

/// The bytes of a file of the repository.
func repositoryFile(_ path: String, from file: String = #filePath) -> [UInt8] {
  let root = file.split(separator: "/").dropLast(3).joined(separator: "/")
  guard let stream = fopen("/\(root)/\(path)", "rb") else { return [] }
  defer { fclose(stream) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while case let count = fread(&buffer, 1, buffer.count, stream), count > 0 {
    bytes.append(contentsOf: buffer[..<count])
  }
  return bytes
}
