import FormatSignatures
import Glibc

enum Encoding: Hashable {
  case utf8
  case utf16(isBigEndian: Bool)
  case utf32(isBigEndian: Bool)
  case windows1252
  /// Another encoding that the C library can convert, by its name there.
  case table(String)

  /// The Unicode encoding shown by the first bytes.
  init(_ form: UnicodeForm) {
    self =
      switch form {
      case .utf8: .utf8
      case .utf16(let isBigEndian): .utf16(isBigEndian: isBigEndian)
      case .utf32(let isBigEndian): .utf32(isBigEndian: isBigEndian)
      }
  }

  /// Finds an encoding by any name that documents use; `nil` if the label can't be a name.
  ///
  /// Source: the labels of the WHATWG Encoding Standard, where old names stand for a larger encoding: "iso-8859-1"
  /// means Windows-1252.
  init?(label: String) {
    let name = label.lowercased().filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
    switch name {
    case "utf-8", "utf8", "unicode-1-1-utf-8", "x-unicode20utf8": self = .utf8
    case "utf-16", "utf-16le", "utf16", "unicode", "ucs-2", "iso-10646-ucs-2":
      self = .utf16(isBigEndian: false)
    case "utf-16be": self = .utf16(isBigEndian: true)
    case "utf-32", "utf-32le": self = .utf32(isBigEndian: false)
    case "utf-32be": self = .utf32(isBigEndian: true)
    case "windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1",
      "latin-1", "l1", "us-ascii", "ascii", "ansi", "ansi_x3.4-1968":
      self = .windows1252
    default:
      guard let table = Self.tableName(name) else { return nil }
      self = .table(table)
    }
  }

  private static func tableName(_ name: String) -> String? {
    switch name {
    case "shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji", "windows-31j": "CP932"
    case "gb2312", "gb_2312-80", "gbk", "x-gbk", "gb18030", "chinese": "GB18030"
    case "big5", "big5-hkscs", "x-x-big5", "cn-big5": "BIG5-HKSCS"
    case "euc-kr", "ks_c_5601-1987", "korean", "windows-949", "uhc": "CP949"
    case "iso-8859-9", "latin5", "windows-1254": "CP1254"
    case "iso-8859-11", "tis-620", "windows-874": "CP874"
    case "macintosh", "x-mac-roman", "mac", "macroman": "MACINTOSH"
    case "x-mac-cyrillic", "x-mac-ukrainian": "MAC-CYRILLIC"
    case "mac-centraleurope": "MAC-CENTRALEUROPE"
    case _ where name.hasPrefix("windows-125"): "CP" + name.dropFirst(8)
    default: isPlain(name) ? name.uppercased() : nil
    }
  }

  /// iconv accepts more than names, such as "//TRANSLIT" or paths.
  private static func isPlain(_ name: String) -> Bool {
    (2...40).contains(name.utf8.count)
      && name.utf8.allSatisfy {
        (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x2D || $0 == 0x5F
      }
  }

  /// Name to display.
  var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16(let isBig): isBig ? "UTF-16BE" : "UTF-16LE"
    case .utf32(let isBig): isBig ? "UTF-32BE" : "UTF-32LE"
    case .windows1252: "Windows-1252"
    case .table("CP932"): "Shift_JIS"
    case .table("CP949"): "EUC-KR"
    case .table("BIG5-HKSCS"): "Big5"
    case .table(let name):
      name.hasPrefix("CP125") || name == "CP874" ? "Windows-" + name.dropFirst(2) : name
    }
  }
}

/// The decoders that are available to a process.
///
/// UTF-8, UTF-16, UTF-32 and Windows-1252 always are. Others must be opened before the process is sealed, because the C
/// library reads their tables from files.
public final class Encodings {
  private var descriptors: [String: iconv_t] = [:]

  /// Starts with the encodings that are always available.
  public init() {}

  deinit {
    for descriptor in descriptors.values { iconv_close(descriptor) }
  }

  /// Makes an encoding available, by any of its names; false if it is unknown.
  @discardableResult
  public func open(_ label: String) -> Bool {
    guard let encoding = Encoding(label: label) else { return false }
    guard case .table(let name) = encoding, descriptors[name] == nil else { return true }
    let descriptor = iconv_open("UTF-8", name)
    // iconv_open returns (iconv_t)-1 on failure.
    guard let descriptor, Int(bitPattern: descriptor) != -1 else { return false }
    descriptors[name] = descriptor
    return true
  }

  /// Decodes `bytes` to UTF-8, with U+FFFD for what is invalid; `nil` if the encoding isn't available.
  ///
  /// Complexity: O(*n*).
  func decode(_ bytes: UnsafeRawBufferPointer, from encoding: Encoding) -> [UInt8]? {
    switch encoding {
    case .utf8: return repairedUTF8(bytes)
    case .utf16(let isBig): return decodedUTF16(bytes, isBigEndian: isBig)
    case .utf32(let isBig): return decodedUTF32(bytes, isBigEndian: isBig)
    case .windows1252: return decodedWindows1252(bytes)
    case .table(let name): return descriptors[name].map { decode(bytes, with: $0) }
    }
  }

  private func decode(_ bytes: UnsafeRawBufferPointer, with descriptor: iconv_t) -> [UInt8] {
    iconv(descriptor, nil, nil, nil, nil)
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 2)
    guard let base = bytes.bindMemory(to: CChar.self).baseAddress else { return text }
    var next: UnsafeMutablePointer<CChar>? = UnsafeMutablePointer(mutating: base)
    var rest = bytes.count
    var piece = [CChar](repeating: 0, count: 64 << 10)
    while rest > 0 {
      var code: Int32 = 0
      let before = rest
      let written = piece.withUnsafeMutableBufferPointer { buffer -> Int in
        var out = buffer.baseAddress
        var room = buffer.count
        if iconv(descriptor, &next, &rest, &out, &room) == -1 { code = errno }
        return buffer.count - room
      }
      piece.withUnsafeBytes { text.append(contentsOf: $0[..<written]) }
      // Skip a byte that the decoder can't read, so that the loop ends.
      let isStuck = written == 0 && rest == before
      guard code == EILSEQ || code == EINVAL || isStuck else { continue }
      text.append(contentsOf: [0xEF, 0xBF, 0xBD])
      next = next?.advanced(by: 1)
      rest -= 1
    }
    return text
  }
}
