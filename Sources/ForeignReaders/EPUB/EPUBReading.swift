import DocumentModel
import ReaderProtocol

/// Reads the files of a book in order.
struct EPUBReading {
  private let input: DocumentInput
  private let archive: Archive
  private let package: EPUBPackage
  private let contents: EPUBContents?
  private var walker: HTMLWalker
  /// First paragraph of each file (by path), and paragraph of each target of the table of contents (by path, "#",
  /// fragment).
  private var places: [String: Int] = [:]
  private var missing = 0

  init(input: DocumentInput, archive: Archive, package: EPUBPackage, contents: EPUBContents?) {
    self.input = input
    self.archive = archive
    self.package = package
    self.contents = contents
    let version = package.version.hasPrefix("3") ? "EPUB 3" : "EPUB 2"
    var builder = TextBuilder(format: version, limit: input.limits.text)
    builder.title = package.title
    builder.author =
      package.creators.isEmpty ? nil : package.creators.joined(separator: ", ")
    walker = HTMLWalker(builder: builder)
    walker.isLeftOut = Self.isLeftOut
  }

  mutating func run(_ choice: EncodingChoice) throws(ReaderError) -> ForeignText {
    var wanted: [String: Set<String>] = [:]
    for entry in contents?.entries ?? [] where !entry.fragment.isEmpty {
      wanted[entry.path, default: []].insert(entry.fragment)
    }
    for (index, path) in package.spine.enumerated() {
      // The table of contents is the outline, so it isn't read as text.
      if path == package.navigation, contents != nil, package.spine.count > 1 { continue }
      let first = walker.builder.paragraphCount
      try read(path, wanted[path] ?? [], choice)
      if index < 3, repeatsMetadata(from: first) {
        walker.builder.removeParagraphs(from: first)
        places = places.filter { $0.value < first }
      }
      input.onProgress(input.source.count * (index + 1) / package.spine.count)
    }
    return try finish()
  }

  private mutating func read(
    _ path: String, _ wanted: Set<String>, _ choice: EncodingChoice
  ) throws(ReaderError) {
    guard archive.contains(path) else {
      missing += 1
      return
    }
    guard let tree = try archive.tree(path, choice, XMLTree.xhtml) else { return }
    walker.begin(file: path, wantedAnchors: wanted)
    walker.notes.resolve = { target in
      guard let place = ArchivePath.resolve(target, from: path) else { return target }
      return place.path + "#" + place.fragment
    }
    places[path] = walker.builder.paragraphCount
    _ = try tree.withRoot { root in walker.read(root.first("body") ?? root) }
    for (fragment, paragraph) in walker.anchors { places[path + "#" + fragment] = paragraph }
  }

  private mutating func finish() throws(ReaderError) -> ForeignText {
    let files = missing == 1 ? "1 file of the book is" : "\(missing) files of the book are"
    let lost = missing == 0 ? [] : ["\(files) missing"]
    for notice in archive.damage.notices + lost { walker.builder.notice(notice) }
    if contents == nil { promoteClassHeadings() }
    let foreign = walker.builder.finish(outline: outline())
    guard !foreign.paragraphs.isEmpty else {
      throw archive.damage.noText(
        "is a book without any text; it may be made of pictures only", also: lost)
    }
    return foreign
  }

  private func outline() -> [OutlineEntry] {
    (contents?.entries ?? []).compactMap { entry in
      let place = entry.fragment.isEmpty ? nil : places[entry.path + "#" + entry.fragment]
      // A missing fragment is somewhere in its file.
      guard let paragraph = place ?? places[entry.path] else { return nil }
      return OutlineEntry(paragraph: paragraph, title: entry.title, level: entry.level)
    }
  }

  /// Promotes paragraphs whose class says that they are headings, if there are two or more, all short, and few among
  /// the paragraphs.
  private mutating func promoteClassHeadings() {
    let count = walker.builder.paragraphCount
    var headings: [FoundHeading] = []
    for heading in walker.classHeadings where heading.paragraph < count {
      let isNew = heading.paragraph != headings.last?.paragraph
      if isNew, walker.builder.words(ofParagraph: heading.paragraph).utf8.count <= 120 {
        headings.append(heading)
      }
    }
    if headings.count >= 2, headings.count * 3 <= count { walker.builder.promote(headings) }
  }

  /// Whether all paragraphs from `first` on only repeat the metadata, as a title page does.
  private func repeatsMetadata(from first: Int) -> Bool {
    let builder = walker.builder
    guard first < builder.paragraphCount else { return false }
    return (first..<builder.paragraphCount).allSatisfy { index in
      package.words.contains(builder.words(ofParagraph: index).onOneLine)
    }
  }

  private static let leftOutTypes: Set<Substring> = ["pagebreak", "doc-pagebreak", "navigation"]

  private static func isLeftOut(_ node: XMLNode) -> Bool {
    if node.isNamed("nav") { return true }
    guard node.pointee.properties != nil else { return false }
    if node.has("hidden") { return true }
    let types = (node.epubType ?? "") + " " + (node.attribute("role") ?? "")
    return types.split(separator: " ").contains { leftOutTypes.contains($0) }
  }
}
