import DocumentModel
import Foundation

/// What was found in the texts of a file, one mention a line, as other scorers read it.
///
/// Offsets are Unicode scalars, half-open, as in the annotated files.
struct Predictions {
  private var lines = Data()

  private struct Line: Encodable {
    var doc: String
    var start: Int
    var end: Int
    var type: String
    var kind = "PROP"
    var entity: Int
  }

  mutating func add(_ mentions: [FoundMention], in text: TextSource, id: String) throws {
    let offsets = CodePointOffsets(text)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    for mention in mentions {
      let line = Line(
        doc: id, start: offsets.codePoints(before: mention.span.start),
        end: offsets.codePoints(before: mention.span.end), type: mention.kind.rawValue,
        entity: mention.actor)
      lines.append(try encoder.encode(line))
      lines.append(0x0A)
    }
  }

  /// Writes them to `folder`, named as `file` is.
  func write(to folder: String, for file: String) throws {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let plain = name.hasSuffix(".gz") ? String(name.dropLast(3)) : name
    let url = URL(fileURLWithPath: folder).appendingPathComponent(plain)
    do {
      try lines.write(to: url)
    } catch {
      throw CorpusError(file: url.path, message: "can't be written; does the folder exist?")
    }
  }
}
