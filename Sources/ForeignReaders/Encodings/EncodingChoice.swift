import CUchardet
import DocumentModel
import FormatSignatures
import PlainText
import ReaderProtocol

/// A text in UTF-8, and its original encoding.
struct DecodedText {
  /// The text: valid UTF-8 without a byte order mark.
  let source: TextSource
  /// Original encoding, to display; `nil` if the text is UTF-8, so that none had to be chosen.
  let encoding: String?
  /// Number of places that could not be decoded and are U+FFFD now.
  let undecodable: Int

  init(_ source: TextSource, encoding: Encoding? = nil) {
    self.source = source
    self.encoding = encoding?.name
    undecodable = encoding == nil ? 0 : source.withBytes(countReplacements)
  }

  /// Notice for the reader about places that could not be decoded.
  var notice: String? {
    guard undecodable > 0, let encoding else { return nil }
    let places = undecodable == 1 ? "1 place is" : "\(undecodable) places are"
    return
      "\(places) not valid \(encoding) and shown as \u{FFFD}; another encoding? --encoding NAME"
  }
}

/// How the encoding of a text is chosen.
///
/// The first of these that applies and can decode the text: the user's choice; a byte order mark; UTF-8, if the bytes
/// are valid; UTF-16, if its zero bytes show it; the declared encoding; or, where none is declared, UTF-8 damaged in a
/// few places, then what libuchardet guesses; Windows-1252. UTF-8 comes before declarations, which are often wrong,
/// while text in other encodings is hardly ever valid UTF-8 by chance.
struct EncodingChoice {
  let encodings: Encodings
  let requested: String?

  /// Chooses among the encodings available to an input.
  init(_ input: DocumentInput) {
    encodings = input.encodings
    requested = input.requestedEncoding
  }

  /// Encodings that decoding an input may need, if it declares none.
  @Sendable static func needed(_ input: DocumentInput) -> [String] {
    input.source.withBytes { bytes in
      needed(bytes, declared: nil, requested: input.requestedEncoding)
    }
  }

  /// Encodings that decoding `bytes` may need; they must be opened before the process is sealed.
  static func needed(
    _ bytes: UnsafeRawBufferPointer, declared: String?, requested: String?
  ) -> [String] {
    if let requested { return [requested] }
    let isSeven = isASCII(bytes)
    // Some Japanese and Chinese encodings consist of ASCII bytes with escapes.
    if isSeven, declared == nil || !bytes.contains(0x1B) { return [] }
    if !isSeven, isWellFormedUTF8(bytes) || declared == nil && isNearlyUTF8(bytes) { return [] }
    return [declared, declared == nil ? guess(bytes) : nil].compactMap { $0 }
  }

  /// Decodes a text.
  ///
  /// - Parameters:
  ///   - source: the bytes.
  ///   - declared: the encoding that the document declares.
  /// - Throws: `.encoding` if the encoding that the user asks for is unknown.
  func decode(_ source: TextSource, declared: String? = nil) throws(ReaderError) -> DecodedText {
    if let requested {
      guard let encoding = Encoding(label: requested), let text = decoded(source, encoding) else {
        throw ReaderError(
          .encoding, "there is no encoding named \(requested); try: iconv -l, for their names")
      }
      return text
    }
    if let mark = source.withBytes(0..<4, unicodeMark) {
      let (encoding, rest) = (Encoding(mark.form), source.dropping(mark.length))
      if encoding == .utf8, rest.withBytes(isWellFormedUTF8) {
        return DecodedText(rest)
      }
      if let text = decoded(rest, encoding) { return text }
    }
    let hasEscapes = declared != nil && source.withBytes { $0.contains(0x1B) }
    if !hasEscapes, source.withBytes(isWellFormedUTF8),
      !source.withBytes({ $0.prefix(8192).contains(0) })
    {
      return DecodedText(source)
    }
    for encoding in source.withBytes({ candidates($0, declared: declared) }) {
      // A wrong guess leaves many places that can't be decoded.
      if let text = decoded(source, encoding), text.undecodable <= 10 + source.count / 100 {
        return text
      }
    }
    return DecodedText(
      TextSource(copying: source.withBytes(decodedWindows1252)), encoding: .windows1252)
  }

  private func candidates(_ bytes: UnsafeRawBufferPointer, declared: String?) -> [Encoding] {
    // A declaration that could be read as ASCII isn't in UTF-16.
    let said = declared.flatMap { Encoding(label: $0) }.map {
      if case .utf16 = $0 { Encoding.utf8 } else { $0 }
    }
    return [
      unmarkedUTF16(bytes).map(Encoding.init), said,
      said == nil && isNearlyUTF8(bytes) ? .utf8 : nil,
      said == nil ? Self.guess(bytes).flatMap { Encoding(label: $0) } : nil,
    ].compactMap { $0 }
  }

  private func decoded(_ source: TextSource, _ encoding: Encoding) -> DecodedText? {
    source.withBytes { encodings.decode($0, from: encoding) }.map {
      DecodedText(TextSource(copying: $0), encoding: encoding)
    }
  }

  /// Encoding that libuchardet guesses from 256 KB around the first byte that isn't ASCII.
  private static func guess(_ bytes: UnsafeRawBufferPointer) -> String? {
    guard let detector = uchardet_new() else { return nil }
    defer { uchardet_delete(detector) }
    let start = max(0, skipASCII(bytes, from: 0, to: bytes.count) - 4096)
    let looked = UnsafeRawBufferPointer(rebasing: bytes.dropFirst(start).prefix(256 << 10))
    guard
      uchardet_handle_data(
        detector, looked.baseAddress?.assumingMemoryBound(to: CChar.self), looked.count) == 0
    else { return nil }
    uchardet_data_end(detector)
    guard let name = uchardet_get_charset(detector) else { return nil }
    let guessed = String(cString: name)
    return guessed.isEmpty || guessed == "ASCII" ? nil : guessed
  }
}

extension TextSource {
  /// The text without its first `length` bytes; it shares the memory.
  func dropping(_ length: Int) -> TextSource {
    guard length > 0 else { return self }
    return withBytes { bytes in
      TextSource(borrowing: UnsafeRawBufferPointer(rebasing: bytes.dropFirst(length))) { [self] _ in
        withExtendedLifetime(self) {}
      }
    }
  }
}
