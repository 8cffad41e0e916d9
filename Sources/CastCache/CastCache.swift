import DocumentModel
import Glibc

/// Keeps the casts of long texts, so that the second opening doesn't wait.
///
/// A file for each text, under `$XDG_CACHE_HOME/dramatis` or `~/.cache/dramatis`, for its user only. It is safe
/// to delete any of them at any time, and none is believed: what is damaged, doesn't fit the text, or could
/// have been written by someone else is passed over. What was not used for longest goes when there is too
/// much. Whatever fails, there is then no kept cast, and nothing else.
public struct CastCache: Sendable {
  /// The most that all files together take: 1 GiB.
  public static let most = 1 << 30

  private let path: String
  private let program: @Sendable () -> UInt64
  private let most: Int

  /// Finds the folder; `nil` if there is no place for one.
  ///
  /// - Parameters:
  ///   - environment: gives the value of a variable.
  ///   - program: a number that changes with the program; asked for only where it matters.
  ///   - most: the most that all files together take, in bytes.
  public init?(
    environment: (String) -> String?, program: @escaping @Sendable () -> UInt64,
    most: Int = CastCache.most
  ) {
    // The XDG Base Directory Specification: what isn't absolute is ignored.
    if let cache = environment("XDG_CACHE_HOME"), cache.hasPrefix("/") {
      path = cache + "/dramatis"
    } else if let home = environment("HOME"), home.hasPrefix("/") {
      path = home + "/.cache/dramatis"
    } else {
      return nil
    }
    self.program = program
    self.most = most
  }

  /// The kept cast of a document that has been read whole.
  ///
  /// Complexity: O(1) if no text of its length has been kept; else O(*n*) in the text and the mentions.
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

  /// Keeps the cast of a document; what cannot be kept is not.
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
