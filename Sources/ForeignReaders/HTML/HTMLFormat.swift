import DocumentModel
import FormatSignatures
import ReaderProtocol

extension FormatEntry {
  /// Web pages.
  static let html = FormatEntry(
    name: "html", signatures: [.html],
    encodings: { input in
      input.source.withBytes { bytes in
        EncodingChoice.needed(
          bytes, declared: HTMLFormat.declaredEncoding(bytes), requested: input.requestedEncoding)
      }
    },
    row: """
      | HTML | `<!doctype html>`, `<html>`, `<head>`, `<body>` or `<title>` first; or by name | h1 to h6 | | the \
      article: `main`, `article`, else the densest block if the text around it is mostly links | navigation, asides, \
      footers, forms, hidden text, scripts, text that scripts would write |
      """,
    samples: [
      FormatSample(
        "page", "<!-- -->\n<HTML><p>Ana left.<p>Bo came.", text: "Ana left.\n\nBo came."),
      FormatSample("part.htm", " <p>Ana left.</p>", text: "Ana left."),
    ],
    read: HTMLFormat.read)
}

enum HTMLFormat {
  /// Encoding that a page or an XML file declares in its first 4 KB.
  static func declaredEncoding(_ bytes: UnsafeRawBufferPointer) -> String? {
    let head = bytes.prefix(4096).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    let keys: [StaticString] =
      head.starts(with: "<?xml".utf8) ? ["encoding=", "charset="] : ["charset="]
    for key in keys {
      guard let place = head.withUnsafeBytes({ XMLBytes($0).find(key, from: 0) }) else { continue }
      let value = head[(place + key.utf8CodeUnitCount)...]
        .drop { $0 == 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
        .prefix { ![0x20, 0x22, 0x27, 0x2F, 0x3B, 0x3E].contains($0) }
      if !value.isEmpty { return String(decoding: value.prefix(40), as: UTF8.self) }
    }
    return nil
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

/// What the head of a page says about it.
struct HTMLMetadata {
  private(set) var title: String?
  private(set) var author: String?

  init(_ root: XMLNode) {
    guard let head = root.first("head") else { return }
    for element in head.elements {
      if element.isNamed("title"), title == nil {
        let words = element.words
        if !words.isEmpty { title = words }
      } else if element.isNamed("meta"), author == nil,
        let name = element.attribute("name") ?? element.attribute("property"),
        ["author", "dc.creator", "dcterms.creator", "article:author"].contains(name.lowercased()),
        let value = element.attribute("content"), !value.isEmpty,
        !value.hasPrefix("http")
      {
        author = value
      }
    }
  }
}

extension TextBuilder {
  /// Appends the text of a piece of HTML that is part of a document in another format.
  ///
  /// - Parameter text: UTF-8.
  mutating func appendHTML(_ text: TextSource) {
    do throws(ReaderError) {
      _ = try XMLTree.html(text)?.withRoot { root in append(root) }
    } catch {
      notice("an HTML part is left out, because it could not be read")
    }
  }

  private mutating func append(_ root: XMLNode) {
    // Move the builder to the walker and back, so that the text isn't copied.
    var walker = HTMLWalker(builder: self)
    self = TextBuilder(format: "")
    walker.read(root)
    self = walker.builder
  }
}
