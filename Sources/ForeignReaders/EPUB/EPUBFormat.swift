import DocumentModel
import ReaderProtocol

extension FormatEntry {
  /// Books.
  static let epub = FormatEntry(
    name: "epub", signatures: [.zip], holds: EPUBFormat.holds,
    row: """
      | EPUB 2, 3 | `META-INF/container.xml` or a package file | navigation, else NCX; headings missing there are \
      placed below or beside its entries; without both, headings, else classes such as `chaphead` | file in the \
      archive | order of the spine; notes, also from another file | the table of contents as text, page numbers, \
      title pages that repeat the metadata |
      """,
    samples: [
      FormatSample(
        "book.epub",
        files: [
          (
            "book.opf",
            """
            <package><manifest><item id="a" href="a.xhtml"/></manifest>\
            <spine><itemref idref="a"/></spine></package>
            """
          ),
          ("a.xhtml", "<html><body><p>Ana left.</p></body></html>"),
        ], text: "Ana left.")
    ],
    read: EPUBFormat.read)
}

enum EPUBFormat {
  @Sendable static func holds(_ input: DocumentInput) -> Bool {
    guard case .success(let archive) = input.archive else { return false }
    return archive.contains("META-INF/container.xml") || packagePath(archive) != nil
  }

  static func read(_ input: DocumentInput) throws(ReaderError) -> ForeignText {
    let archive = try input.openedArchive(of: "an EPUB")
    let choice = EncodingChoice(input)
    let package = try package(of: archive, choice)
    try EPUBProtection.check(archive, package, choice)
    let contents = try contents(of: archive, package, choice)
    var reading = EPUBReading(input: input, archive: archive, package: package, contents: contents)
    return try reading.run(choice)
  }

  private static func package(
    of archive: Archive, _ choice: EncodingChoice
  ) throws(ReaderError) -> EPUBPackage {
    var path = packagePath(archive)
    let declared = try archive.withXML("META-INF/container.xml", choice) { root in
      root.first("rootfiles")?.first("rootfile")?.attribute("full-path")
    }
    if let declared = declared ?? nil,
      let resolved = ArchivePath.resolve(declared, from: "")?.path, archive.contains(resolved)
    {
      path = resolved
    }
    guard let path,
      let package = try archive.withXML(path, choice, { EPUBPackage($0, path: path) })
    else {
      throw ReaderError(
        .damaged, "is damaged: the package file of the book is missing; get it again")
    }
    guard !package.spine.isEmpty else {
      throw ReaderError(.damaged, "is damaged: the book has no reading order; get it again")
    }
    return package
  }

  /// Path of the package file, found by its extension.
  private static func packagePath(_ archive: Archive) -> String? {
    (0..<archive.count).lazy.compactMap { archive.path(at: $0) }.first { $0.hasSuffix(".opf") }
  }

  /// Table of contents of EPUB 3, else of EPUB 2; `nil` if none exists.
  private static func contents(
    of archive: Archive, _ package: EPUBPackage, _ choice: EncodingChoice
  ) throws(ReaderError) -> EPUBContents? {
    if let path = package.navigation, let tree = try archive.tree(path, choice, XMLTree.xhtml) {
      let contents = try tree.withRoot { EPUBContents(navigation: $0, path: path) }
      if let contents, !contents.entries.isEmpty { return contents }
    }
    if let path = package.ncx {
      let contents = try archive.withXML(path, choice) { EPUBContents(ncx: $0, path: path) }
      if let contents, !contents.entries.isEmpty { return contents }
    }
    return nil
  }
}
