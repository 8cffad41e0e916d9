import DocumentModel
import ReaderProtocol

extension FormatEntry {
  /// Web pages.
  static let html = FormatEntry(
    name: "html", match: HTMLFormat.match,
    encodings: { input in
      input.source.withBytes { bytes in
        EncodingChoice.needed(
          bytes, declared: HTMLFormat.declaredEncoding(bytes), requested: input.requestedEncoding)
      }
    },
    read: HTMLFormat.read)
}

enum HTMLFormat {
  static func match(_ input: DocumentInput) -> FormatMatch? {
    let looked = input.source.withBytes(0..<4096) { bytes in
      bytes.filter { $0 != 0 }.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    }
    var rest = looked[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    if rest.starts(with: [0xFF, 0xFE]) || rest.starts(with: [0xFE, 0xFF]) {
      rest = rest.dropFirst(2)
    }
    rest = rest.drop { $0 <= 0x20 }
    let beginnings = ["<!doctype html", "<html", "<head", "<body", "<title"]
    if beginnings.contains(where: { rest.starts(with: $0.utf8) }) { return .byContent }
    guard rest.first == UInt8(ascii: "<") else { return nil }
    if rest.starts(with: "<?xml".utf8) || rest.starts(with: "<!--".utf8) {
      if contains(rest, "<html") || contains(rest, "<!doctype html") { return .byContent }
    }
    return ["html", "htm", "xhtml", "xht"].contains(input.fileExtension) ? .byName : nil
  }

  private static func contains(_ bytes: ArraySlice<UInt8>, _ word: String) -> Bool {
    let word = Array(word.utf8)
    guard let first = word.first else { return true }
    return bytes.indices.contains { index in
      bytes[index] == first && bytes[index...].starts(with: word)
    }
  }

  /// The encoding that a page or an XML file says it is in, in its first 4 KB.
  static func declaredEncoding(_ bytes: UnsafeRawBufferPointer) -> String? {
    let head = bytes.prefix(4096).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    for key in head.starts(with: "<?xml".utf8) ? ["encoding=", "charset="] : ["charset="] {
      guard let place = find(Array(key.utf8), in: head) else { continue }
      let value = head[place...]
        .drop { $0 == 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
        .prefix { ![0x20, 0x22, 0x27, 0x2F, 0x3B, 0x3E].contains($0) }
      if !value.isEmpty { return String(decoding: value.prefix(40), as: UTF8.self) }
    }
    return nil
  }

  /// Where what follows `key` begins.
  private static func find(_ key: [UInt8], in bytes: [UInt8]) -> Int? {
    guard bytes.count > key.count else { return nil }
    return (0..<(bytes.count - key.count)).first { bytes[$0...].starts(with: key) }
      .map { $0 + key.count }
  }

  static func read(_ input: DocumentInput) throws(ReaderError) -> ForeignText {
    let declared = input.source.withBytes(declaredEncoding)
    let text = try EncodingChoice(input).decode(input.source, declared: declared)
    let foreign = try XMLTree.html(text.source)?.withRoot { root in
      read(root, encoding: text.encoding, limit: input.limits.text)
    }
    guard let foreign, !foreign.paragraphs.isEmpty else {
      throw ReaderError(.empty, "is an HTML page without any text")
    }
    return foreign
  }

  private static func read(_ root: XMLNode, encoding: String?, limit: Int) -> ForeignText {
    var builder = TextBuilder(format: "HTML", limit: limit)
    builder.encoding = encoding
    let words = HTMLMetadata(root)
    builder.title = words.title
    builder.author = words.author
    var walker = HTMLWalker(builder: builder)
    let article = HTMLArticle(root.first("body") ?? root)
    walker.isLeftOut = { article.isLeftOut($0) }
    if let heading = article.outerHeading { walker.read(heading) }
    walker.read(article.element)
    return walker.builder.finish()
  }
}
