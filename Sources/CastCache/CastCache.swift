import DocumentModel
import Glibc

/// Keeps the casts of long texts, so that the second opening doesn't wait.
///
/// A file for each text, under `$XDG_CACHE_HOME/dramatis` or `~/.cache/dramatis`, for its user only. It is safe
/// to delete any of them at any time, and none is believed: what is damaged, or doesn't fit the text, is
/// passed over. What was not used for longest goes when there is too much.
public struct CastCache: Sendable {
  /// The most that all files together take: 1 GiB.
  public static let most = 1 << 30

  private let folder: String
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
      folder = cache + "/dramatis"
    } else if let home = environment("HOME"), home.hasPrefix("/") {
      folder = home + "/.cache/dramatis"
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
    let prefix = "\(document.source.count)-"
    guard CacheFolder(folder).files().contains(where: { $0.name.hasPrefix(prefix) }) else {
      return nil
    }
    let name = ContentKey(document.source, program: program()).fileName
    return CacheFolder(folder).read(name) { CastFile.decode($0, for: document) }
  }

  /// Keeps the cast of a document; what cannot be kept is not.
  public func keep(_ cast: Cast, of document: Document) {
    let bytes = CastFile.encode(cast)
    guard bytes.count <= most else { return }
    let folder = CacheFolder(folder)
    folder.makeRoom(for: bytes.count, most: most)
    folder.write(bytes, name: ContentKey(document.source, program: program()).fileName)
  }
}
