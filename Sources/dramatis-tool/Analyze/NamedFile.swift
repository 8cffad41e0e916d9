import DocumentFormats
import DocumentModel
import Glibc
import ReaderProtocol

/// The file that a document of a stream names instead of its text.
///
/// It is opened as `dramatis FILE` opens it, in any format, except that pipes are refused, which may have no end.
struct NamedFile {
  let path: String

  /// Opens the file; a document that isn't plain text is read whole by the importer of its format.
  ///
  /// - Parameter maximumBytes: limit for the file, and for the text in it.
  func open(maximumBytes: Int) throws(DocumentError) -> OpenedText {
    var status = stat()
    if stat(path, &status) == 0 {
      switch status.st_mode & S_IFMT {
      case S_IFIFO: throw error(.unreadable, "is a pipe, which may have no end; give a file")
      case S_IFREG: try check(Int(status.st_size), maximumBytes, "the file has")
      default: break
      }
    }
    let text: OpenedText
    do {
      text = try TextFile.open(path: path, options: OpeningOptions(textLimit: maximumBytes))
    } catch {
      throw self.error(DocumentError.Code(error), error.description)
    }
    try check(text.source.count, maximumBytes, "its text has")
    return text
  }

  private func check(_ size: Int, _ maximumBytes: Int, _ what: String) throws(DocumentError) {
    guard size <= maximumBytes else {
      throw error(.tooLarge, "\(what) more than \(maximumBytes) bytes")
    }
  }

  private func error(_ code: DocumentError.Code, _ message: String) -> DocumentError {
    DocumentError(code, "\(escapedForTerminal(path)): \(message)")
  }
}

extension DocumentError.Code {
  /// The code for an error in opening a file.
  init(_ error: TextFileError) {
    switch error.reason {
    case .binary: self = .badEncoding
    case .foreign(let error): self.init(error)
    case .notFound, .directory, .permission, .device, .socket, .terminal, .system:
      self = .unreadable
    }
  }

  private init(_ error: ForeignReadError) {
    switch error.reason {
    case .document(let error): self.init(error)
    case .form(.tooLarge): self = .tooLarge
    case .tooSlow: self = .timeout
    default: self = .unreadable
    }
  }

  private init(_ error: ReaderError) {
    switch error.code {
    case .unknownFormat, .encoding: self = .badEncoding
    case .tooLarge: self = .tooLarge
    case .damaged, .encrypted, .empty, .system: self = .unreadable
    }
  }
}
