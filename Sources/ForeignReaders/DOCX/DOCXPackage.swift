import DocumentModel
import ReaderProtocol

/// The parts of a document, and how they refer to each other.
///
/// Source: ECMA-376, part 2 (Open Packaging Conventions), section 9.3.
struct DOCXPackage {
  let archive: Archive
  let choice: EncodingChoice
  /// Path of the text.
  let document: String
  /// Addresses outside the archive that the text refers to, by id.
  private(set) var links: [String: String] = [:]
  private var parts: [String: String] = [:]

  /// Finds the text; `nil` if the archive holds no text document.
  init?(_ archive: Archive, _ choice: EncodingChoice) throws(ReaderError) {
    self.archive = archive
    self.choice = choice
    guard let document = try Self.documentPath(archive, choice) else { return nil }
    self.document = document
    let folder = document.split(separator: "/").dropLast().joined(separator: "/")
    let file = document.split(separator: "/").last.map(String.init) ?? document
    let relations = (folder.isEmpty ? "" : folder + "/") + "_rels/" + file + ".rels"
    for (id, type, target, isExternal) in try Self.relations(archive, relations, choice) {
      if isExternal {
        links[id] = target
      } else if let path = ArchivePath.resolve(target, from: document)?.path, parts[type] == nil {
        parts[type] = path
      }
    }
  }

  /// Parses the part of a type, such as "styles" or "footnotes".
  func part(_ type: String) throws(ReaderError) -> XMLTree? {
    guard let path = parts[type] else { return nil }
    return try archive.tree(path, choice)
  }

  /// Calls `body` with the root element of the part of a type, or with `nil`; the element must not outlive the call.
  func withPart<Result>(
    _ type: String, _ body: (XMLNode?) throws(ReaderError) -> Result
  ) throws(ReaderError) -> Result {
    if let tree = try part(type), let result = try tree.withRoot(body) { return result }
    return try body(nil)
  }

  static func documentPath(
    _ archive: Archive, _ choice: EncodingChoice
  ) throws(ReaderError) -> String? {
    for (_, type, target, _) in try relations(archive, "_rels/.rels", choice)
    where type == "officeDocument" {
      guard let path = ArchivePath.resolve(target, from: "")?.path, archive.contains(path) else {
        continue
      }
      // Spreadsheets and presentations are office documents, too.
      let isWords = !path.hasPrefix("xl/") && !path.hasPrefix("ppt/")
      if isWords { return path }
    }
    return archive.contains("word/document.xml") ? "word/document.xml" : nil
  }

  private typealias Relation = (id: String, type: String, target: String, isExternal: Bool)

  private static func relations(
    _ archive: Archive, _ path: String, _ choice: EncodingChoice
  ) throws(ReaderError) -> [Relation] {
    try archive.withXML(path, choice) { root in root.elements.compactMap { relation($0) } } ?? []
  }

  private static func relation(_ element: XMLNode) -> Relation? {
    guard let type = element.attribute("Type"), let target = element.attribute("Target") else {
      return nil
    }
    return (
      element.attribute("Id") ?? "", type.split(separator: "/").last.map(String.init) ?? "",
      target, element.attribute("TargetMode") == "External"
    )
  }
}
