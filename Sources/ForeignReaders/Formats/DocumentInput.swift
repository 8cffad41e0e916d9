import DocumentModel
import FormatSignatures
import ReaderProtocol

/// What an import may use up.
public struct ReadingLimits: Sendable {
  /// Bytes of the imported text.
  var text = 256 << 20
  var archive = ArchiveLimits()
}

extension ReadingLimits {
  /// Limits for documents in general.
  public static let standard = ReadingLimits()

  /// Makes limits with `text` bytes of the imported text.
  public init(text: Int) {
    self.init()
    self.text = text
  }
}

/// A document as an importer gets it.
public final class DocumentInput {
  /// All of its bytes.
  let source: TextSource
  /// Name of its file; empty if it has none.
  let name: String
  /// The encoding that the user asks for.
  let requestedEncoding: String?
  /// What the import may use up.
  let limits: ReadingLimits
  /// Encodings that can be decoded.
  public let encodings: Encodings
  /// Called with the number of bytes of the document that have been read.
  public var onProgress: (Int) -> Void = { _ in }

  /// Makes an input of a document's bytes.
  public init(
    source: TextSource, name: String = "", requestedEncoding: String? = nil,
    limits: ReadingLimits = .standard, encodings: Encodings = Encodings()
  ) {
    self.source = source
    self.name = name
    self.requestedEncoding = requestedEncoding
    self.limits = limits
    self.encodings = encodings
  }

  /// What the document looks like.
  private(set) lazy var signature = FormatSignature(recognising: source, name: name)

  /// The document as an archive; `nil` if it isn't one.
  private(set) lazy var archive: Result<Archive, ReaderError>? =
    signature != .zip
    ? nil
    : Result { () throws(ReaderError) in try Archive(source, limits: limits.archive) }

  /// The document that is packed in this one; `nil` if this isn't a compressed file.
  private(set) lazy var packed: Result<DocumentInput, ReaderError>? = unpack()
  /// Number of times that it was compressed.
  var packing = 0
  /// Notice for the reader about the unpacking.
  var packingNotice: String?

  /// The document as an archive.
  ///
  /// - Parameter kind: what it should be: "a DOCX".
  func openedArchive(of kind: String) throws(ReaderError) -> Archive {
    guard let archive else {
      throw ReaderError(.damaged, "isn't a ZIP archive, so it can't be \(kind)")
    }
    return try archive.get()
  }

  /// Extension of the file's name in lower case, without the dot; empty if none exists.
  var fileExtension: String {
    let name = self.name.utf8
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return "" }
    return String(self.name[name.index(after: dot)...]).lowercased()
  }
}
