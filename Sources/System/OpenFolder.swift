import Glibc

/// An open folder.
///
/// Files are named relative to it, so that a folder that is moved meanwhile makes no difference.
///
/// Links to files are never followed, and opening a file never waits for a pipe or a device.
package struct OpenFolder: ~Copyable {
  /// The descriptor, for locks.
  package let descriptor: Int32

  /// Opens a folder.
  ///
  /// - Parameter followsLink: whether `path` may be a link itself; those in its middle are followed always.
  /// - Throws: the system's error, ENOTDIR or ELOOP if it is something else.
  package init(_ path: String, followsLink: Bool = false) throws(SystemError) {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | (followsLink ? 0 : O_NOFOLLOW)
    let opened = retrying { Glibc.open(path, flags) }
    guard opened >= 0 else { throw .last }
    descriptor = opened
  }

  deinit { close(descriptor) }

  /// Makes a folder, and those above it, for this user alone; those that are there already stay as they are.
  package static func make(_ path: String) {
    var end = path.startIndex
    while end < path.endIndex {
      let next = path.index(after: end)
      end = path[next...].firstIndex(of: "/") ?? path.endIndex
      mkdir(String(path[..<end]), 0o700)
    }
  }

  /// What the system says of the folder; `nil` if it says nothing.
  package var status: stat? { Self.status(of: descriptor) }

  /// What the system says of an open file.
  package static func status(of descriptor: Int32) -> stat? {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? status : nil
  }

  /// What the system says of what has a name here; of a link itself.
  package func status(of name: String) -> stat? {
    var status = stat()
    return fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 ? status : nil
  }

  /// The names of all that is in it, in no order.
  package func names() -> [String] {
    let listed = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard listed >= 0 else { return [] }
    guard let stream = fdopendir(listed) else {
      close(listed)
      return []
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { break }
      let name = UnsafeRawPointer(entry) + offset
      names.append(String(cString: name.assumingMemoryBound(to: CChar.self)))
    }
    return names
  }

  /// Opens a file.
  ///
  /// - Parameter flags: such as `O_RDONLY`.
  /// - Returns: its descriptor, which the caller closes.
  package func open(_ name: String, _ flags: Int32) throws(SystemError) -> Int32 {
    let all = flags | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY
    let file = retrying { openat(descriptor, name, all) }
    guard file >= 0 else { throw .last }
    return file
  }

  /// Makes a file that isn't there yet, for this user alone.
  ///
  /// - Returns: its descriptor, which the caller closes.
  package func create(_ name: String) throws(SystemError) -> Int32 {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
    let file = retrying { openat(descriptor, name, flags, 0o600) }
    guard file >= 0 else { throw .last }
    return file
  }

  /// Gives a file a second name; on a file system without hard links the file is renamed.
  package func link(_ name: String, to new: String) throws(SystemError) {
    if linkat(descriptor, name, descriptor, new, 0) != 0 { try rename(name, to: new) }
  }

  /// Removes a file, if it is there.
  package func remove(_ name: String) { unlinkat(descriptor, name, 0) }

  /// Renames a file; one that has the new name is replaced.
  package func rename(_ name: String, to new: String) throws(SystemError) {
    guard renameat(descriptor, name, descriptor, new) == 0 else { throw .last }
  }
}

extension stat {
  /// Whether it is a file, not a folder, a link, a pipe or a device.
  package var isRegular: Bool { st_mode & S_IFMT == S_IFREG }

  /// Whether it belongs to this user, and nobody else may write to it.
  package var isOurs: Bool {
    st_uid == geteuid() && st_mode & (S_IWGRP | S_IWOTH) == 0
  }
}
