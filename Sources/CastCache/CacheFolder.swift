import Glibc

/// The folder of the cache and its files.
struct CacheFolder {
  /// A kept file.
  struct File {
    var name: String
    var size: Int
    /// When it was last used, in seconds and nanoseconds.
    var used: (Int, Int)
  }

  private let path: String

  init(_ path: String) { self.path = path }

  /// The files of the cache; other things in the folder are not touched.
  func files() -> [File] {
    guard let stream = opendir(path) else { return [] }
    defer { closedir(stream) }
    var files: [File] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      var status = stat()
      guard name.hasSuffix(".cast"), lstat("\(path)/\(name)", &status) == 0,
        status.st_mode & S_IFMT == S_IFREG
      else { continue }
      files.append(
        File(
          name: name, size: Int(status.st_size),
          used: (status.st_mtim.tv_sec, status.st_mtim.tv_nsec)))
    }
    return files
  }

  /// Reads a file and notes that it was used; `nil` if it isn't there or can't be read.
  func read<Value>(_ name: String, _ body: (UnsafeRawBufferPointer) -> Value?) -> Value? {
    let descriptor = open("\(path)/\(name)", O_RDWR | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    let buffer = UnsafeMutableRawBufferPointer.allocate(
      byteCount: Int(status.st_size), alignment: 16)
    defer { buffer.deallocate() }
    guard fill(buffer, from: descriptor) else { return nil }
    futimens(descriptor, nil)
    return body(UnsafeRawBufferPointer(buffer))
  }

  private func fill(_ buffer: UnsafeMutableRawBufferPointer, from descriptor: Int32) -> Bool {
    var count = 0
    while count < buffer.count {
      let received = Glibc.read(
        descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count)
      if received < 0, errno == EINTR { continue }
      guard received > 0 else { return false }
      count += received
    }
    return true
  }

  /// Removes what was not used for longest until there is room.
  func makeRoom(for size: Int, most: Int) {
    let files = files().sorted { $0.used < $1.used }
    var total = files.reduce(0) { $0 + $1.size }
    for file in files where total + size > most {
      unlink("\(path)/\(file.name)")
      total -= file.size
    }
  }

  /// Writes a file that takes its name when it is whole.
  func write(_ bytes: [UInt8], name: String) {
    guard makeFolder() else { return }
    let draft = "\(path)/.\(name).\(getpid())"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { return }
    let isWritten = writeAll(bytes, to: descriptor)
    guard close(descriptor) == 0, isWritten, rename(draft, "\(path)/\(name)") == 0 else {
      unlink(draft)
      return
    }
  }

  private func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let piece = UnsafeRawBufferPointer(rebasing: rest)
        let sent = Glibc.write(descriptor, piece.baseAddress, piece.count)
        if sent < 0, errno == EINTR { continue }
        guard sent > 0 else { return false }
        rest = rest.dropFirst(sent)
      }
      return true
    }
  }

  /// Makes the folder and the one above it, for this user only.
  private func makeFolder() -> Bool {
    if let slash = path.lastIndex(of: "/") { mkdir(String(path[..<slash]), 0o700) }
    mkdir(path, 0o700)
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
