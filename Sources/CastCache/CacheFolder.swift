import Glibc
import System

/// The open folder of the cache, which belongs to this user and to which nobody else can write.
struct CacheFolder: ~Copyable {
  /// A file of the cache.
  struct File {
    var name: CacheFileName
    /// In bytes; at most `mostSize`.
    var size: Int
    /// The time of its last use, in seconds and nanoseconds.
    var used: (Int, Int)
  }

  /// Larger files count as 1 TiB, so that the sum of all sizes doesn't overflow.
  private static let mostSize = 1 << 40

  private let folder: OpenFolder

  /// Opens the folder; `nil` if it doesn't exist, is a link, or others could have written to it.
  ///
  /// - Parameter isMade: whether to create it, and those above it, if missing.
  init?(_ path: String, isMade: Bool) {
    if isMade { OpenFolder.make(path) }
    guard let opened = try? OpenFolder(path), opened.status?.isOurs == true else { return nil }
    folder = opened
  }

  /// The files of the cache, drafts included; anything else in the folder is ignored.
  func files() -> [File] {
    folder.names().compactMap { name in
      guard let name = CacheFileName(name), let status = folder.status(of: name.text),
        status.isRegular
      else { return nil }
      return File(
        name: name, size: min(max(0, Int(status.st_size)), Self.mostSize),
        used: (status.st_mtim.tv_sec, status.st_mtim.tv_nsec))
    }
  }

  // MARK: Reading

  /// Reads a file and records its use.
  ///
  /// `nil` if it doesn't exist, can't be read, is larger than `most`, doesn't begin as a file of its size must, or if
  /// others could have written it. No memory is allocated before that is known.
  func read<Value>(
    _ name: CacheFileName, most: Int, beginning: (_ size: Int) -> [UInt8],
    _ body: (UnsafeRawBufferPointer) -> Value?
  ) -> Value? {
    guard let file = try? folder.open(name.text, O_RDONLY) else { return nil }
    defer { close(file) }
    guard let status = OpenFolder.status(of: file), status.isRegular, status.isOurs,
      (1...most).contains(Int(status.st_size)),
      begins(file, with: beginning(Int(status.st_size)))
    else { return nil }
    let buffer = UnsafeMutableRawBufferPointer.allocate(
      byteCount: Int(status.st_size), alignment: 16)
    defer { buffer.deallocate() }
    guard fill(buffer, from: file) else { return nil }
    futimens(file, nil)
    return body(UnsafeRawBufferPointer(buffer))
  }

  private func begins(_ file: Int32, with mark: [UInt8]) -> Bool {
    withUnsafeTemporaryAllocation(byteCount: mark.count, alignment: 1) { buffer in
      fill(buffer, from: file) && buffer.elementsEqual(mark)
    }
  }

  /// Reads from the beginning of a file; false if the file is shorter.
  private func fill(_ buffer: UnsafeMutableRawBufferPointer, from file: Int32) -> Bool {
    var count = 0
    while count < buffer.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[count...])
      let received = retrying { pread(file, rest.baseAddress, rest.count, count) }
      guard received > 0 else { return false }
      count += received
    }
    return true
  }

  // MARK: Removing

  /// Removes the least recently used files until there is room; files larger than `most` go first.
  ///
  /// Drafts count but stay. False if there is not enough room.
  func makeRoom(for size: Int, most: Int) -> Bool {
    let files = files()
    var total = files.reduce(size) { $0 + $1.size }
    let kept = files.filter { !$0.name.isDraft }.sorted {
      ($0.size > most ? 0 : 1, $0.used.0, $0.used.1)
        < ($1.size > most ? 0 : 1, $1.used.0, $1.used.1)
    }
    for file in kept where total > most {
      folder.remove(file.name.text)
      total -= file.size
    }
    return total <= most
  }

  /// Removes the drafts that nobody is writing, which killed programs have left.
  func removeDrafts() {
    for file in files() where file.name.isDraft {
      guard let draft = try? folder.open(file.name.text, O_RDWR) else { continue }
      if flock(draft, LOCK_EX | LOCK_NB) == 0 { folder.remove(file.name.text) }
      close(draft)
    }
  }

  // MARK: Writing

  /// Writes a file under a draft's name, and renames it when it is complete.
  ///
  /// The writer holds a lock on the draft; the system releases it however the program ends. If `removeDrafts` comes
  /// before the lock, the draft is gone and renaming fails.
  func write(_ bytes: [UInt8], name: CacheFileName) {
    let draft = name.draft(of: getpid()).text
    guard let file = try? folder.create(draft) else { return }
    defer { close(file) }
    if flock(file, LOCK_EX | LOCK_NB) == 0,
      bytes.withUnsafeBytes({ writeAll($0, to: file) }) == nil,
      (try? folder.rename(draft, to: name.text)) != nil
    {
      return
    }
    folder.remove(draft)
  }
}
