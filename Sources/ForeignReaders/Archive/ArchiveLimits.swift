/// How much may come out of an archive.
///
/// A few kilobytes can be packed such that they expand to gigabytes.
public struct ArchiveLimits: Sendable {
  /// Files in the archive.
  public var entries: Int
  /// Bytes of one file.
  public var entrySize: Int
  /// Bytes of all files that are read.
  public var totalSize: Int
  /// How many times larger than packed a file may be, beyond `freeSize`.
  public var ratio: Int
  /// Files up to this size may have any ratio, in bytes.
  public var freeSize: Int

  /// Makes limits.
  public init(
    entries: Int = 65_536, entrySize: Int = 256 << 20, totalSize: Int = 512 << 20,
    ratio: Int = 250, freeSize: Int = 32 << 20
  ) {
    self.entries = entries
    self.entrySize = entrySize
    self.totalSize = totalSize
    self.ratio = ratio
    self.freeSize = freeSize
  }
}
