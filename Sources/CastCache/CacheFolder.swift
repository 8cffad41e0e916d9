import Glibc
import System

/// The opened folder of the cache, which belongs to this user and which nobody else can write to.
struct CacheFolder: ~Copyable {
  /// A file that the cache has made.
  struct File {
    var name: CacheFileName
    /// In bytes; no more than `mostSize`.
    var size: Int
    /// When it was last used, in seconds and nanoseconds.
    var used: (Int, Int)
  }

  /// What is larger counts as so large, so that the sizes of all files have a sum: 1 TiB.
  private static let mostSize = 1 << 40

  private let descriptor: Int32

  /// Opens the folder; `nil` if it isn't there, is a link, or if others could have written to it.
  ///
  /// - Parameter isMade: whether to make it, and the folder above it, where they are missing.
  init?(_ path: String, isMade: Bool) {
    if isMade {
      if let slash = path.lastIndex(of: "/") { mkdir(String(path[..<slash]), 0o700) }
      mkdir(path, 0o700)
    }
    let opened = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard opened >= 0 else { return nil }
    guard let status = Self.status(of: opened), status.isOurs else {
      close(opened)
      return nil
    }
    descriptor = opened
  }

  deinit { close(descriptor) }

  private static func status(of descriptor: Int32) -> stat? {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? status : nil
  }

  /// The files of the cache, drafts among them; other things in the folder are not touched.
  func files() -> [File] {
    let listed = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard listed >= 0 else { return [] }
    guard let stream = fdopendir(listed) else {
      close(listed)
      return []
    }
    defer { closedir(stream) }
    var files: [File] = []
    while let entry = readdir(stream) {
      guard let name = CacheFileName(entry) else { continue }
      var status = stat()
      guard fstatat(descriptor, name.text, &status, AT_SYMLINK_NOFOLLOW) == 0, status.isRegular
      else { continue }
      files.append(
        File(
          name: name, size: min(max(0, Int(status.st_size)), Self.mostSize),
          used: (status.st_mtim.tv_sec, status.st_mtim.tv_nsec)))
    }
    return files
  }

  // MARK: Reading

  /// Reads a file and notes that it was used.
  ///
  /// `nil` if it isn't there, can't be read, is too large, begins otherwise than a file of its size, or if
  /// others could have written it. No memory is taken before that is known.
  func read<Value>(
    _ name: CacheFileName, most: Int, beginning: (_ size: Int) -> [UInt8],
    _ body: (UnsafeRawBufferPointer) -> Value?
  ) -> Value? {
    // A pipe or a device would make opening wait.
    let flags = O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY
    let file = openat(descriptor, name.text, flags)
    guard file >= 0 else { return nil }
    defer { close(file) }
    guard let status = Self.status(of: file), status.isRegular, status.isOurs,
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

  /// Reads from the beginning of a file; false if it has less.
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

  /// Removes what was not used for longest until there is room; what is larger than all may be goes first.
  ///
  /// Drafts count, but stay. False if there is no room even so.
  func makeRoom(for size: Int, most: Int) -> Bool {
    let files = files()
    var total = files.reduce(size) { $0 + $1.size }
    let kept = files.filter { !$0.name.isDraft }.sorted {
      ($0.size > most ? 0 : 1, $0.used.0, $0.used.1)
        < ($1.size > most ? 0 : 1, $1.used.0, $1.used.1)
    }
    for file in kept where total > most {
      unlinkat(descriptor, file.name.text, 0)
      total -= file.size
    }
    return total <= most
  }

  /// Removes the drafts that nobody is writing: those of programs that were killed.
  func removeDrafts() {
    for file in files() where file.name.isDraft {
      let draft = openat(
        descriptor, file.name.text, O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY)
      guard draft >= 0 else { continue }
      if flock(draft, LOCK_EX | LOCK_NB) == 0 { unlinkat(descriptor, file.name.text, 0) }
      close(draft)
    }
  }

  // MARK: Writing

  /// Writes a file that takes its name when it is whole.
  ///
  /// Its writer locks the draft as long as it lives: the system takes the lock back however a program
  /// ends. Who is overtaken by `removeDrafts` before it has the lock finds no draft to rename.
  func write(_ bytes: [UInt8], name: CacheFileName) {
    let draft = name.draft(of: getpid())
    let file = openat(
      descriptor, draft.text, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { return }
    defer { close(file) }
    if flock(file, LOCK_EX | LOCK_NB) == 0,
      bytes.withUnsafeBytes({ writeAll($0, to: file) }) == nil,
      renameat(descriptor, draft.text, descriptor, name.text) == 0
    {
      return
    }
    unlinkat(descriptor, draft.text, 0)
  }
}

extension stat {
  fileprivate var isRegular: Bool { st_mode & S_IFMT == S_IFREG }

  /// Whether it belongs to this user, and nobody else may write to it.
  fileprivate var isOurs: Bool {
    st_uid == geteuid() && st_mode & (S_IWGRP | S_IWOTH) == 0
  }
}
