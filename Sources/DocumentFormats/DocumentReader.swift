import DocumentModel
import PlainText
import ReaderProtocol
import System

/// Reads an opened document: plain text piece by piece, any other format at once.
public struct DocumentReader: Sendable {
  private enum Way {
    case plain(PlainTextReader)
    case foreign(Document)
  }

  private var way: Way
  private let text: OpenedText
  private let id: DocumentID

  /// Starts reading.
  ///
  /// - Parameters:
  ///   - isArriving: whether the text will grow; it must then be plain text.
  ///   - workers: number of threads that share a long piece; the result doesn't depend on it.
  ///   - headings: the reader's own rule for headings of chapters in plain text.
  public init(
    _ text: OpenedText, id: DocumentID, isArriving: Bool = false, workers: WorkerCount = .one,
    headings: HeadingPattern? = nil
  ) {
    self.text = text
    self.id = id
    if let foreign = text.foreign, !foreign.isPlain {
      way = .foreign(Document(foreign: foreign, source: text.source, id: id, name: text.name))
    } else {
      way = .plain(
        PlainTextReader(
          source: text.source, document: id, isArriving: isArriving, workers: workers,
          headings: headings))
    }
  }

  /// The document when it has just been opened: plain text has only its title, other formats are complete.
  public var openedDocument: Document {
    switch way {
    case .plain(let reader):
      reader.openedDocument(name: text.name, details: text.foreign?.details ?? DocumentDetails())
    case .foreign(let document): document
    }
  }

  /// Reads about `byteBudget` more bytes; `nil` once everything has been delivered.
  public mutating func next(byteBudget: Int) -> DocumentDelta? {
    guard case .plain(var reader) = way else { return nil }
    defer { way = .plain(reader) }
    return reader.next(byteBudget: byteBudget)
  }

  /// Reads more of a text that is still arriving; `nil` if there is nothing new.
  ///
  /// - Parameter isIdle: whether nothing has come for a while (`PlainTextReader.nextOfArrived`).
  public mutating func nextOfArrived(isIdle: Bool) -> DocumentDelta? {
    guard case .plain(var reader) = way else { return nil }
    defer { way = .plain(reader) }
    return reader.nextOfArrived(isIdle: isIdle)
  }
}
