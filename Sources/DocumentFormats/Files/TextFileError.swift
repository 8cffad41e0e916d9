import DocumentModel
import PlainText

/// Why a document can't be read.
///
/// Its description says what and what to try; the executable puts the file's name before it.
public struct TextFileError: Error, Equatable, CustomStringConvertible {
  /// What went wrong.
  public enum Reason: Equatable, Sendable {
    /// There is no file of that name.
    case notFound
    /// The file is a folder.
    case directory
    /// The file may not be read by this user.
    case permission
    /// The file is a device, such as a disk or a terminal.
    case device
    /// The file is a socket.
    case socket
    /// The text comes from standard input, and that is a terminal.
    case terminal
    /// The file is in another format than plain text.
    case binary(BinaryFormat)
    /// The document is in a format that another program reads, and that failed.
    case foreign(ForeignReadError)
    /// The system refused something else: the step, and the system's error number.
    case system(step: String, code: Int32)
  }

  /// What went wrong.
  public let reason: Reason

  /// Makes an error.
  public init(_ reason: Reason) { self.reason = reason }

  /// What is wrong, where, and what to try.
  public var description: String {
    switch reason {
    case .notFound: "no such file; check the name, or give the text on standard input"
    case .directory: "is a directory; give a text file in it"
    case .permission: "permission denied; try: ls -l on it, or read it as a user who may"
    case .device: "is a device, not a text; give a file, or a text on standard input"
    case .socket: "is a socket, not a text; give a file, or a text on standard input"
    case .terminal: "standard input is a terminal; give a file, or pipe a text in"
    case .binary(let format): "looks like \(format.description); \(format.advice)"
    case .foreign(let error): error.description
    case .system(let step, let code): "cannot \(step): \(systemMessage(code))"
    }
  }
}

/// A format that isn't plain text, told by its first bytes.
public enum BinaryFormat: Equatable, Sendable, CaseIterable {
  case pdf, zip, gzip, bzip2, xz, zstd, elf, png, jpeg, gif, utf16, utf32, rtf, compound, sqlite
  case unknown

  /// What the file seems to be, with its article.
  public var description: String {
    switch self {
    case .pdf: "a PDF"
    case .zip: "a ZIP archive (DOCX, ODT and EPUB are ZIP archives too)"
    case .gzip: "a gzip file"
    case .bzip2: "a bzip2 file"
    case .xz: "an xz file"
    case .zstd: "a Zstandard file"
    case .elf: "a program"
    case .png: "a PNG image"
    case .jpeg: "a JPEG image"
    case .gif: "a GIF image"
    case .utf16: "UTF-16 text"
    case .utf32: "UTF-32 text"
    case .rtf: "RTF"
    case .compound: "an old Office file (DOC, XLS)"
    case .sqlite: "an SQLite database"
    case .unknown: "binary data (it holds NUL bytes)"
    }
  }

  /// What to try.
  public var advice: String {
    switch self {
    case .pdf: "try: pdftotext FILE - | dramatis"
    case .zip: "try: pandoc -t plain FILE | dramatis"
    case .gzip: "try: gzip -dc FILE | dramatis"
    case .bzip2: "try: bzip2 -dc FILE | dramatis"
    case .xz: "try: xz -dc FILE | dramatis"
    case .zstd: "try: zstd -dc FILE | dramatis"
    case .utf16: "try: iconv -f UTF-16 -t UTF-8 FILE | dramatis"
    case .utf32: "try: iconv -f UTF-32 -t UTF-8 FILE | dramatis"
    case .rtf: "try: pandoc -f rtf -t plain FILE | dramatis"
    case .compound: "try: libreoffice --convert-to txt FILE"
    case .png, .jpeg, .gif: "try: tesseract FILE - | dramatis"
    case .elf, .sqlite, .unknown: "give a text file"
    }
  }

  private static let looked = 8192

  /// What `bytes` are if not plain text: by a known beginning, or a NUL among the first 8 KB.
  init?(_ bytes: UnsafeRawBufferPointer) {
    if let known = Self.known(bytes) {
      self = known
    } else if bytes.prefix(Self.looked).contains(0) {
      self = .unknown
    } else {
      return nil
    }
  }

  /// The format whose magic number `bytes` start with.
  ///
  /// Source: the tables of file(1). UTF-32 comes before UTF-16, whose mark is its beginning.
  private static func known(_ bytes: UnsafeRawBufferPointer) -> BinaryFormat? {
    func starts(_ magic: UInt8...) -> Bool { bytes.starts(with: magic) }
    func starts(_ magic: StaticString) -> Bool { magic.withUTF8Buffer { bytes.starts(with: $0) } }
    switch bytes.first {
    case UInt8(ascii: "%"): return starts("%PDF-") ? .pdf : nil
    case UInt8(ascii: "P"): return starts("PK\u{3}\u{4}") || starts("PK\u{5}\u{6}") ? .zip : nil
    case UInt8(ascii: "B"): return isBzip2(bytes) ? .bzip2 : nil
    case UInt8(ascii: "("): return starts(0x28, 0xB5, 0x2F, 0xFD) ? .zstd : nil
    case UInt8(ascii: "G"): return starts("GIF87a") || starts("GIF89a") ? .gif : nil
    case UInt8(ascii: "{"): return starts("{\\rtf1") ? .rtf : nil
    case UInt8(ascii: "S"): return starts("SQLite format 3\0") ? .sqlite : nil
    case 0x1F: return starts(0x1F, 0x8B) ? .gzip : nil
    case 0x7F: return starts("\u{7F}ELF") ? .elf : nil
    case 0x89: return starts(0x89, 0x50, 0x4E, 0x47) ? .png : nil
    case 0xD0: return starts(0xD0, 0xCF, 0x11, 0xE0) ? .compound : nil
    case 0xFD: return starts(0xFD, 0x37, 0x7A, 0x58, 0x5A, 0) ? .xz : nil
    case 0xFE: return starts(0xFE, 0xFF) ? .utf16 : nil
    case 0xFF:
      if starts(0xFF, 0xFE, 0, 0) { return .utf32 }
      return starts(0xFF, 0xFE) ? .utf16 : starts(0xFF, 0xD8, 0xFF) ? .jpeg : nil
    case 0: return starts(0, 0, 0xFE, 0xFF) ? .utf32 : nil
    default: return nil
    }
  }

  /// "BZh", a digit, and the first digits of pi, with which its first block begins.
  private static func isBzip2(_ bytes: UnsafeRawBufferPointer) -> Bool {
    bytes.count >= 7 && bytes.starts(with: "BZh".utf8) && isASCIIDigit(bytes[3])
      && bytes[4] == 0x31 && bytes[5] == 0x41 && bytes[6] == 0x59
  }
}
