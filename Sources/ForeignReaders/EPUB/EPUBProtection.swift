import ReaderProtocol

/// Tells books that can't be read without a licence.
enum EPUBProtection {
  /// Ways to disguise fonts, which are not read anyway.
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
