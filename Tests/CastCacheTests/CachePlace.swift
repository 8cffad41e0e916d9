import CastAnalysis
import CastCache
import DocumentModel
import Foundation
import PlainText
import Testing

/// A text with a few actors.
enum CachedText {
  static let text = """
    CHAPTER I

    Mrs. Vane met Captain Roth in Oslo. Roth, who came from Hamburg, worked for the Harbour Board.
    Eleanor Vane
    laughed.

    CHAPTER II

    “The Norwegians are late,” said Roth. The Norwegian Line had sold its ships to Captain Roth’s brother.
    """

  static func document(_ text: String = text) -> Document {
    .readingPlainText(TextSource(copying: Array(text.utf8)), id: DocumentID(1), name: "text")
  }
}

/// A cache in a folder of its own.
final class CachePlace {
  let home = NSTemporaryDirectory() + "dramatis-cache-\(UUID().uuidString)"

  init() throws {
    try FileManager.default.createDirectory(
      atPath: home + "/.cache", withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: home) }

  func cache(program: UInt64 = 1, most: Int = 1 << 20) throws -> CastCache {
    let home = home
    let cache = CastCache(
      environment: { $0 == "HOME" ? home : nil }, program: { program }, most: most)
    return try #require(cache)
  }

  var folder: String { home + "/.cache/dramatis" }

  var files: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  /// Keeps the cast of the text, and gives the path of the file.
  func keep(_ document: Document = CachedText.document()) throws -> String {
    let before = files
    try cache().keep(CastAnalyzer.cast(of: document), of: document)
    let name = try #require(files.first { !before.contains($0) })
    return "\(folder)/\(name)"
  }

  /// Whether a cast is found for the text.
  func hasCast() throws -> Bool { try cache().cast(of: CachedText.document()) != nil }

  /// Makes a file in the folder of the cache.
  func makeFile(_ name: String, size: Int = 100, mode: mode_t = 0o600) throws {
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    let descriptor = open("\(folder)/\(name)", O_WRONLY | O_CREAT | O_EXCL, mode)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    try #require(ftruncate(descriptor, size) == 0)
  }
}
