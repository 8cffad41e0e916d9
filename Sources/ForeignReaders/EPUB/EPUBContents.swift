/// The table of contents of a book.
struct EPUBContents {
  /// A line of the table of contents.
  struct Entry {
    var title: String
    var path: String
    /// Fragment of the target; empty for the beginning of the file.
    var fragment: String
    /// Depth, from 1.
    var level: Int
  }

  private(set) var entries: [Entry] = []

  private static let most = 100_000

  /// Reads an EPUB 3 navigation document: HTML with nested lists.
  init(navigation root: XMLNode, path: String) {
    guard let list = Self.contentsList(root) else { return }
    func isList(_ node: XMLNode) -> Bool { node.isNamed("ol") || node.isNamed("ul") }
    var level = isList(list) ? 1 : 0
    list.forEachBelow { node in
      if isList(node) { level += 1 }
      guard node.isNamed("a") else { return true }
      if let target = node.attribute("href") { add(node.words, target, level: level, from: path) }
      return false
    } leave: {
      if isList($0) { level -= 1 }
    }
  }

  /// Reads an EPUB 2 NCX file.
  init(ncx root: XMLNode, path: String) {
    guard let map = root.first("navMap") else { return }
    var level = 0
    map.forEachBelow { node in
      guard node.isNamed("navPoint") else { return false }
      level += 1
      if let target = node.first("content")?.attribute("src") {
        add(node.first("navLabel")?.words ?? "", target, level: level, from: path)
      }
      return true
    } leave: { _ in
      level -= 1
    }
  }

  private mutating func add(_ title: String, _ target: String, level: Int, from path: String) {
    guard entries.count < Self.most, let place = ArchivePath.resolve(target, from: path) else {
      return
    }
    entries.append(
      Entry(
        title: title, path: place.path, fragment: place.fragment, level: max(1, min(level, 60))))
  }

  /// The list of the table of contents, as opposed to those of pages and landmarks.
  private static func contentsList(_ root: XMLNode) -> XMLNode? {
    var navigations: [XMLNode] = []
    root.forEachBelow { node in
      if node.isNamed("nav") { navigations.append(node) }
      return node.isElement
    }
    let contents = navigations.first { navigation in
      let types = (navigation.epubType ?? "") + " " + (navigation.attribute("role") ?? "")
      return types.split(separator: " ").contains { $0 == "toc" || $0 == "doc-toc" }
    }
    guard let contents = contents ?? navigations.first else { return nil }
    return contents.first("ol") ?? contents.first("ul") ?? contents
  }
}
