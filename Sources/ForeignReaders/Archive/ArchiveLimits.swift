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
  /// How many times larger than the archive all that is read of it may be, beyond `freeSize`.
  public var ratio: Int
  /// Up to this sum, in bytes, it may be any times larger.
  public var freeSize: Int

  /// Makes limits.
  public init(
    entries: Int = 65_536, entrySize: Int = 256 << 20, totalSize: Int = 512 << 20,
    ratio: Int = 100, freeSize: Int = 32 << 20
  ) {
    self.entries = entries
    self.entrySize = entrySize
    self.totalSize = totalSize
    self.ratio = ratio
    self.freeSize = freeSize
  }

  /// Whether so many bytes are more than such a packed size is likely to hold.
  func isTooDense(_ bytes: Int, packed: Int) -> Bool {
    bytes > freeSize && bytes / max(1, packed) > ratio
  }
}
