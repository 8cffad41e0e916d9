import ReaderProtocol

/// The package file of a book: its files, and their reading order.
///
/// Source: EPUB 2.0.1 Open Packaging Format; EPUB 3.3, section 5.
struct EPUBPackage {
  /// Path of the package file in the archive.
  let path: String
  /// Version of EPUB: "2.0", "3.0".
  let version: String
  private(set) var title: String?
  private(set) var creators: [String] = []
  /// All values in the metadata, to be compared with a title page.
  private(set) var words: Set<String> = []
  /// Files of the text in reading order.
  private(set) var spine: [String] = []
  /// The navigation document of EPUB 3.
  private(set) var navigation: String?
  /// The table of contents of EPUB 2.
  private(set) var ncx: String?

  private struct Item {
    var path: String
    var mediaType: String
  }

  init(_ root: XMLNode, path: String) {
    self.path = path
    version = root.attribute("version") ?? "2.0"
    var items: [String: Item] = [:]
    for element in root.elements {
      switch element.name {
      case "metadata":
        readMetadata(element)
        // EPUB 1 has the values one level deeper.
        if let inner = element.first("dc-metadata") { readMetadata(inner) }
      case "manifest": items = readManifest(element)
      case "spine": readSpine(element, items)
      default: break
      }
    }
    if ncx == nil {
      ncx = items.values.first { $0.mediaType == "application/x-dtbncx+xml" }?.path
    }
  }

  private mutating func readMetadata(_ metadata: XMLNode) {
    for element in metadata.elements {
      let value = element.words
      guard !value.isEmpty else { continue }
      words.insert(value)
      if element.isNamed("title"), title == nil { title = value }
      if element.isNamed("creator") { creators.append(value) }
    }
  }

  private mutating func readManifest(_ manifest: XMLNode) -> [String: Item] {
    var items: [String: Item] = [:]
    for element in manifest.elements where element.isNamed("item") {
      guard let id = element.attribute("id"), let target = element.attribute("href"),
        let path = ArchivePath.resolve(target, from: path)?.path
      else { continue }
      items[id] = Item(path: path, mediaType: element.attribute("media-type") ?? "")
      let properties = (element.attribute("properties") ?? "").split(whereSeparator: \.isWhitespace)
      if properties.contains("nav"), navigation == nil { navigation = path }
    }
    return items
  }

  private mutating func readSpine(_ spine: XMLNode, _ items: [String: Item]) {
    if let id = spine.attribute("toc") { ncx = items[id]?.path }
    var known: Set<String> = []
    for element in spine.elements where element.isNamed("itemref") {
      guard let id = element.attribute("idref"), let item = items[id] else { continue }
      if known.insert(item.path).inserted { self.spine.append(item.path) }
    }
  }
}

/// Recognises books that can't be read without a licence.
enum EPUBProtection {
  /// Algorithms that obfuscate fonts, which aren't read anyway.
  private static let fontAlgorithms = [
    "http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC",
  ]

  /// Throws if a file of the text is encrypted.
  ///
  /// Source: EPUB 3.3, section 4.2.6.3.2; XML Encryption.
  static func check(
    _ archive: Archive, _ package: EPUBPackage, _ choice: EncodingChoice
  ) throws(ReaderError) {
    let text = Set(package.spine + [package.path])
    let encrypted = try archive.withXML("META-INF/encryption.xml", choice) { encryptedFiles($0) }
    if encrypted?.contains(where: { text.contains($0) }) == true {
      throw ReaderError(
        .encrypted,
        "is protected by DRM, so only the shop's own program can open it; get a copy without it")
    }
  }

  private static func encryptedFiles(_ root: XMLNode) -> [String] {
    root.elements.compactMap { data in
      let algorithm = data.first("EncryptionMethod")?.attribute("Algorithm") ?? ""
      guard data.isNamed("EncryptedData"), !fontAlgorithms.contains(algorithm) else { return nil }
      let target = data.first("CipherData")?.first("CipherReference")?.attribute("URI")
      return target.flatMap { ArchivePath.resolve($0, from: "")?.path }
    }
  }
}
