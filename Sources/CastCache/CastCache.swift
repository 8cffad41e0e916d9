import DocumentModel
import System

/// Keeps the casts of long texts, so that opening a text again needs no analysis.
///
/// There is one file for each text, under `$XDG_CACHE_HOME/dramatis` or `~/.cache/dramatis`, readable by its user only.
/// Any of them may be deleted at any time, and none is trusted: a file that is damaged, doesn't fit the text, or could
/// have been written by someone else is ignored. The least recently used files are removed when all together are too
/// large. Whatever fails, the only effect is that no cast is kept.
///
/// ```swift
/// let cache = CastCache(environment: { name in name == "HOME" ? home : nil }, program: { 1 })
/// cache?.keep(cast, of: document)
/// cache?.cast(of: document)?.mentions == cast.mentions  // true
/// ```
public struct CastCache: Sendable {
  /// The limit for all files together, in bytes: 1 GiB, chosen by hand.
  public static let most = 1 << 30

  private let path: String
  private let program: @Sendable () -> UInt64
  private let most: Int

  /// Determines the folder; `nil` if the environment names none.
  ///
  /// - Parameters:
  ///   - environment: returns the value of a variable.
  ///   - program: a number that changes with the program; called only if it matters.
  ///   - most: the limit for all files together, in bytes.
  public init?(
    environment: (String) -> String?, program: @escaping @Sendable () -> UInt64,
    most: Int = CastCache.most
  ) {
    guard let path = BaseFolder.cache.path(environment: environment) else { return nil }
    self.path = path
    self.program = program
    self.most = most
  }

  /// The kept cast of a complete document; `nil` if no kept cast fits it.
  ///
  /// Complexity: O(1) if no text of its length has been kept, else O(*n*) in the text and the mentions.
  public func cast(of document: Document) -> Cast? {
    guard let folder = CacheFolder(path, isMade: false) else { return nil }
    folder.removeDrafts()
    let length = document.source.count
    let prefix = CacheFileName.prefix(ofLength: length)
    guard folder.files().contains(where: { $0.name.text.hasPrefix(prefix) }) else { return nil }
    return folder.read(
      name(for: document), most: min(CastFile.mostSize(forText: length), most),
      beginning: CastFile.beginning
    ) { CastFile.decode($0, for: document) }
  }

  /// Keeps the cast of a document; errors are ignored.
  public func keep(_ cast: Cast, of document: Document) {
    let bytes = CastFile.encode(cast)
    guard bytes.count <= min(CastFile.mostSize(forText: document.source.count), most),
      let folder = CacheFolder(path, isMade: true)
    else { return }
    folder.removeDrafts()
    guard folder.makeRoom(for: bytes.count, most: most) else { return }
    folder.write(bytes, name: name(for: document))
  }

  private func name(for document: Document) -> CacheFileName {
    CacheFileName(ContentKey(document.source, program: program()))
  }
}
