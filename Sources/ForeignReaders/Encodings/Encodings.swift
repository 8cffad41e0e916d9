import Glibc

/// The decoders of a process, by encoding.
///
/// UTF-8, UTF-16, UTF-32 and Windows-1252 are always there; others must be opened before the process is
/// sealed, because the C library reads their tables from files.
public final class Encodings {
  private var descriptors: [String: iconv_t] = [:]

  /// Starts with those that are always there.
  public init() {}

  deinit {
    for descriptor in descriptors.values { iconv_close(descriptor) }
  }

  /// Makes an encoding available by any of its names; false if it is unknown.
  @discardableResult
  public func open(_ label: String) -> Bool {
    guard let encoding = Encoding(label: label) else { return false }
    guard case .table(let name) = encoding, descriptors[name] == nil else { return true }
    let descriptor = iconv_open("UTF-8", name)
    // The C library says (iconv_t)-1.
    guard let descriptor, Int(bitPattern: descriptor) != -1 else { return false }
    descriptors[name] = descriptor
    return true
  }

  /// The text of `bytes` in UTF-8, what is invalid as U+FFFD; `nil` if the encoding isn't available.
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
      // A byte that the decoder can't read is skipped, so that this ends.
      let isStuck = written == 0 && rest == before
      guard code == EILSEQ || code == EINVAL || isStuck else { continue }
      text.append(contentsOf: [0xEF, 0xBF, 0xBD])
      next = next?.advanced(by: 1)
      rest -= 1
    }
    return text
  }
}
