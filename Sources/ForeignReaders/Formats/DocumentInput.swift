import DocumentModel
import FormatSignatures
import ReaderProtocol

/// What an import may use up.
public struct ReadingLimits: Sendable {
  /// Bytes of the imported text.
  public var text: Int
  /// Limits on what is unpacked.
  public var archive: ArchiveLimits

  /// Makes limits.
  public init(text: Int = 256 << 20, archive: ArchiveLimits = ArchiveLimits()) {
    self.text = text
    self.archive = archive
  }
}

/// A document as an importer gets it.
public final class DocumentInput {
  /// All of its bytes.
  public let source: TextSource
  /// Name of its file; empty if it has none.
  public let name: String
  /// The encoding that the user asks for.
  public let requestedEncoding: String?
  /// What the import may use up.
  public let limits: ReadingLimits
  /// Encodings that can be decoded.
  public let encodings: Encodings
  /// Called with the number of bytes of the document that have been read.
  public var onProgress: (Int) -> Void = { _ in }

  /// Makes an input of a document's bytes.
  public init(
    source: TextSource, name: String = "", requestedEncoding: String? = nil,
    limits: ReadingLimits = ReadingLimits(), encodings: Encodings = Encodings()
  ) {
    self.source = source
    self.name = name
    self.requestedEncoding = requestedEncoding
    self.limits = limits
    self.encodings = encodings
  }

  /// What the document looks like.
  public private(set) lazy var signature = FormatSignature(recognising: source, name: name)

  /// The document as an archive; `nil` if it isn't one.
  public private(set) lazy var archive: Result<Archive, ReaderError>? = openArchive()

  /// The document that is packed in this one; `nil` if this isn't a compressed file.
  public private(set) lazy var packed: Result<DocumentInput, ReaderError>? = unpack()
  /// Number of times that it was compressed.
  var packing = 0
  /// Notice for the reader about the unpacking.
  var packingNotice: String?

  private func openArchive() -> Result<Archive, ReaderError>? {
    guard signature == .zip else { return nil }
    do throws(ReaderError) {
      return .success(try Archive(source, limits: limits.archive))
    } catch {
      return .failure(error)
    }
  }

  /// Extension of the file's name in lower case, without the dot; empty if none exists.
  public var fileExtension: String {
    let name = self.name.utf8
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return "" }
    return String(self.name[name.index(after: dot)...]).lowercased()
  }
}
