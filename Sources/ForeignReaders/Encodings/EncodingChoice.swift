import CUchardet
import DocumentModel
import FormatSignatures
import PlainText
import ReaderProtocol

/// A text in UTF-8, and its original encoding.
public struct DecodedText {
  /// The text: valid UTF-8 without a byte order mark.
  public let source: TextSource
  /// The encoding, for people; `nil` if nothing had to be chosen, because the text is UTF-8.
  public let encoding: String?
  /// How many places could not be decoded; U+FFFD stands there.
  public let undecodable: Int

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
/// The user's choice, then a byte order mark, then UTF-8 if the bytes are valid as that, then what the
/// document declares, then UTF-16 by its zero bytes, then what libuchardet thinks, then Windows-1252. UTF-8
/// comes before declarations, which are often wrong, while other text is hardly ever valid as UTF-8 by chance.
public struct EncodingChoice {
  let encodings: Encodings
  let requested: String?

  /// Chooses among the encodings that are available to an input.
  public init(_ input: DocumentInput) {
    encodings = input.encodings
    requested = input.requestedEncoding
  }

  /// The names of encodings that decoding an input may take that declares none.
  @Sendable static func needed(_ input: DocumentInput) -> [String] {
    input.source.withBytes { bytes in
      needed(bytes, declared: nil, requested: input.requestedEncoding)
    }
  }

  /// The names of encodings that decoding `bytes` may take, to be opened before the process is sealed.
  public static func needed(
    _ bytes: UnsafeRawBufferPointer, declared: String?, requested: String?
  ) -> [String] {
    if let requested { return [requested] }
    let isSeven = isASCII(bytes)
    // Some Japanese and Chinese encodings are ASCII bytes with escapes.
    if isSeven, declared == nil || !bytes.contains(0x1B) { return [] }
    if !isSeven, isWellFormedUTF8(bytes) || declared == nil && isNearlyUTF8(bytes) { return [] }
    return [declared, declared == nil ? guess(bytes) : nil].compactMap { $0 }
  }

  /// Decodes a text.
  ///
  /// - Parameters:
  ///   - source: the bytes.
  ///   - declared: the encoding that the document says it is in.
  /// - Throws: if the encoding that the user asks for is unknown.
  public func decode(
    _ source: TextSource, declared: String? = nil
  ) throws(ReaderError) -> DecodedText {
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
      // A wrong guess shows itself by what it can't decode.
      if let text = decoded(source, encoding), text.undecodable <= 10 + source.count / 100 {
        return text
      }
    }
    return DecodedText(
      TextSource(copying: source.withBytes(decodedWindows1252)), encoding: .windows1252)
  }

  private func candidates(
    _ bytes: UnsafeRawBufferPointer, declared: String?
  ) -> [Encoding] {
    // A declaration that could be read at all isn't in UTF-16.
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

  /// The encoding that libuchardet guesses from 256 KB around the first byte that isn't ASCII.
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
  /// The same text without its first bytes, which shares the memory.
  func dropping(_ length: Int) -> TextSource {
    guard length > 0 else { return self }
    return withBytes { bytes in
      TextSource(borrowing: UnsafeRawBufferPointer(rebasing: bytes.dropFirst(length))) { [self] _ in
        withExtendedLifetime(self) {}
      }
    }
  }
}
