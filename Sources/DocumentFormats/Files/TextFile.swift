import DocumentModel
import FormatSignatures
import Glibc
import ReaderProtocol
import System

/// A text that was opened, its name, and the state of its file.
public struct OpenedText: Sendable {
  /// Bytes of the text.
  public let source: TextSource
  /// Name to display: without folder and extension, control characters made visible.
  public let name: String
  /// What the importer has found, unless this is plain text in UTF-8; the text itself is in `source`.
  var foreign: ForeignText?
  var watch: FileWatch?
}

extension OpenedText {
  /// Wraps a text that isn't in a file.
  public init(_ source: TextSource, name: String) { self.init(source: source, name: name) }

  /// The same document after its import.
  fileprivate init(_ document: OpenedText, _ foreign: ForeignText) {
    var rest = foreign
    rest.text = []
    var text = foreign.text
    // Every text ends with a line end, so that several can be printed one after the other.
    if !foreign.isPlain, let last = text.last, last != 0x0A { text.append(0x0A) }
    self.init(
      source: TextSource(copying: text), name: document.name, foreign: rest,
      watch: document.watch)
  }

  /// Whether the file has changed since it was opened: its size, its time, the file under its name, or lost pages.
  ///
  /// A text from a pipe never changes. Complexity: one system call.
  public func hasChanged() -> Bool { watch?.hasChanged() ?? false }
}

/// Opens documents: plain text in UTF-8 directly, everything else through an importer.
public enum TextFile {
  /// Smaller files are read into memory, larger ones mapped; in bytes.
  static let mappingThreshold = 256 << 10

  /// Opens the file at `path`; pipes and files of unknown size (`/proc`) are read to their end.
  ///
  /// An empty file is an empty text. A document in another format is imported completely before this returns.
  ///
  /// - Parameter onProgress: called at least ten times a second during an import; returns false to cancel it.
  public static func open(
    path: String, options: OpeningOptions = OpeningOptions(),
    onProgress: (ForeignProgress) -> Bool = { _ in true }
  ) throws(TextFileError) -> OpenedText {
    try read(openBytes(path: path), fileName: path, options, onProgress)
  }

  private static func openBytes(path: String) throws(TextFileError) -> OpenedText {
    var status = stat()
    guard stat(path, &status) == 0 else { throw TextFileError(opening: errno) }
    try refuseSpecial(status, path: path)
    let descriptor = retrying { Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY) }
    guard descriptor >= 0 else { throw TextFileError(opening: errno) }
    defer { close(descriptor) }
    return try open(descriptor, path: path, name: displayName(path))
  }

  /// Reads standard input to its end, or maps it if it is a large file.
  ///
  /// - Parameter onProgress: called during an import; returns false to cancel it.
  public static func standardInput(
    options: OpeningOptions = OpeningOptions(),
    onProgress: (ForeignProgress) -> Bool = { _ in true }
  ) throws(TextFileError) -> OpenedText {
    if isatty(STDIN_FILENO) == 1 { throw TextFileError(.terminal) }
    let document = try open(STDIN_FILENO, path: nil, name: "standard input")
    return try read(document, fileName: "", options, onProgress)
  }

  /// Imports a document that has been read, unless it is plain text in UTF-8.
  public static func read(
    _ document: OpenedText, fileName: String, _ options: OpeningOptions,
    _ onProgress: (ForeignProgress) -> Bool
  ) throws(TextFileError) -> OpenedText {
    let format = FormatSignature(recognising: document.source, name: fileName)
    if options.isPlain {
      switch format.reading {
      case .here: return document
      case .nowhere: throw TextFileError(.binary(format))
      case .importer: break
      }
    }
    do throws(ForeignReadError) {
      var request = try request(for: document, format, name: lastPart(of: fileName), options)
      if let limit = options.textLimit { request.limits.text = min(request.limits.text, limit) }
      return OpenedText(document, try ReaderProcess.read(request, onProgress: onProgress))
    } catch {
      throw TextFileError(.foreign(error))
    }
  }

  private static func request(
    for document: OpenedText, _ format: FormatSignature, name: String, _ options: OpeningOptions
  ) throws(ForeignReadError) -> ForeignRequest {
    let source = document.source
    if let via = options.via {
      return ForeignRequest(source, name: name, command: .shell(via), format: "html")
    }
    if format == .pdf { return try .pdf(source, name: name) }
    if name.lowercased().hasSuffix(".pdf.gz") { return try .packedPDF(source, name: name) }
    return ForeignRequest(source, name: name, encoding: options.encoding)
  }

  /// A path without its folders.
  private static func lastPart(of path: String) -> String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.index(after: $0)...]) }
      ?? path
  }

  private static func open(
    _ descriptor: Int32, path: String?, name: String
  ) throws(TextFileError) -> OpenedText {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw TextFileError(opening: errno) }
    try refuseSpecial(status, path: path ?? "/dev/stdin")
    let isRegular = fileType(status) == S_IFREG
    let position = isRegular ? lseek(descriptor, 0, SEEK_CUR) : 0
    var mapping: MappedFile?
    if isRegular, position == 0, status.st_size >= mappingThreshold {
      mapping = MappedFile(descriptor, size: Int(status.st_size))
    }
    let source: TextSource
    if let mapping {
      source = mapping.source
    } else {
      let size = isRegular ? Int(status.st_size) : 0
      source = try read(descriptor, expecting: size)
    }
    // Files of size 0 that have bytes are generated by the system at each reading.
    let watch =
      isRegular && (status.st_size > 0 || source.count == 0)
      ? FileWatch(path: path, status, mapping: mapping?.number) : nil
    return OpenedText(source: source, name: name, watch: watch)
  }

  /// Refuses folders, sockets and devices, except the null device, which is an empty text.
  private static func refuseSpecial(_ status: stat, path: String) throws(TextFileError) {
    switch fileType(status) {
    case S_IFDIR: throw TextFileError(.directory)
    case S_IFSOCK where path != "/dev/stdin": throw TextFileError(.socket)
    case S_IFBLK: throw TextFileError(.device)
    case S_IFCHR:
      var null = stat()
      let isNull = stat("/dev/null", &null) == 0 && null.st_rdev == status.st_rdev
      guard isNull else { throw TextFileError(.device) }
    default: break
    }
  }

  private static func fileType(_ status: stat) -> mode_t { status.st_mode & S_IFMT }

  private static func read(
    _ descriptor: Int32, expecting size: Int
  ) throws(TextFileError) -> TextSource {
    do throws(SystemError) {
      let bytes = try readToEnd(descriptor, expecting: size)
      return TextSource(borrowing: UnsafeRawBufferPointer(bytes)) { $0.deallocate() }
    } catch {
      throw error.code == EISDIR
        ? TextFileError(.directory) : TextFileError(.system(step: "read it", code: error.code))
    }
  }

  /// Last part of a path without its extension; the whole path if nothing is left.
  static func displayName(_ path: String) -> String {
    var name = Substring(path)
    while name.utf8.count > 1, name.utf8.last == UInt8(ascii: "/") { name = name.dropLast() }
    if let slash = name.utf8.lastIndex(of: UInt8(ascii: "/")) {
      name = name[name.utf8.index(after: slash)...]
    }
    if let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex {
      name = name[..<dot]
    }
    return escapedForTerminal(name.isEmpty ? path : String(name))
  }
}

extension TextFileError {
  /// The error for a system error number of opening a file.
  init(opening code: Int32) {
    switch code {
    case ENOENT, ENOTDIR: self.init(.notFound)
    case EACCES, EPERM: self.init(.permission)
    case EISDIR: self.init(.directory)
    case ENXIO: self.init(.device)
    default: self.init(.system(step: "open it", code: code))
    }
  }
}
