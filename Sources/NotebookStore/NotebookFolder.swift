import Glibc
import Notebook
import System

/// The open folder in which a notebook is, or will be.
///
/// A file is written under another name, with its content safe on the disk before it gets its own: whenever the program
/// or the machine stops, the file is there as it was before or as it is after.
struct NotebookFolder: ~Copyable {
  /// A step of writing a file; tests let each of them fail.
  enum Step: CaseIterable, Sendable {
    case lock, create, write, sync, rename, syncFolder
  }

  /// Larger files aren't read: 64 MB hold about a hundred thousand corrections.
  static let mostSize = 64 << 20
  /// Seconds to wait for another program that writes to the folder.
  private static let patience = 2.0

  private let folder: OpenFolder
  private let fault: @Sendable (Step) -> SystemError?

  /// - Parameter fault: the error with which a step fails before it is done.
  init(_ folder: consuming OpenFolder, fault: @escaping @Sendable (Step) -> SystemError?) {
    self.folder = folder
    self.fault = fault
  }

  /// Whether nobody else could have written to it.
  var isOurs: Bool { folder.status?.isOurs ?? false }

  // MARK: Reading

  /// The notebooks in it whose names fit, with the times of their last change in seconds and nanoseconds.
  func notebooks(_ fits: (NotebookName) -> Bool) -> [(name: NotebookName, changed: (Int, Int))] {
    folder.names().compactMap { name in
      guard let name = NotebookName(name), fits(name), let status = folder.status(of: name.text),
        status.isRegular
      else { return nil }
      return (name, (status.st_mtim.tv_sec, status.st_mtim.tv_nsec))
    }
  }

  /// Whether something has a name.
  func has(_ name: String) -> Bool { folder.status(of: name) != nil }

  /// Reads a file; `nil` if nothing has the name.
  ///
  /// - Throws: ELOOP for a link, EINVAL for what is no file, EFBIG, and the system's errors.
  func read(_ name: String) throws(SystemError) -> NotebookFile? {
    guard has(name) else { return nil }
    let file = try folder.open(name, O_RDONLY)
    defer { close(file) }
    guard let status = OpenFolder.status(of: file), status.isRegular else {
      throw SystemError(EINVAL)
    }
    guard status.st_size <= Self.mostSize else { throw SystemError(EFBIG) }
    let bytes = try readToEnd(file, expecting: Int(status.st_size), most: Self.mostSize)
    defer { bytes.deallocate() }
    return NotebookFile(UnsafeRawBufferPointer(bytes))
  }

  // MARK: Writing

  /// Keeps other programs from writing to the folder as long as it is open.
  ///
  /// On a file system that has no locks this does nothing. The system has no lock that waits for a limited time, so
  /// it is tried again every 5 ms.
  ///
  /// - Throws: EWOULDBLOCK if another program still writes after two seconds.
  func lock() throws(SystemError) {
    try begin(.lock)
    let watch = Stopwatch()
    while retrying({ flock(folder.descriptor, LOCK_EX | LOCK_NB) }) != 0 {
      guard errno == EWOULDBLOCK else { return }
      guard watch.seconds < Self.patience else { throw SystemError(EWOULDBLOCK) }
      usleep(5000)
    }
  }

  /// Replaces a file: whatever happens, the old one or the new one is there.
  ///
  /// The folder must be locked.
  ///
  /// - Parameter damaged: a damaged file, which gets a second name before it is replaced.
  /// - Returns: that name.
  func write(
    _ text: String, to name: String, settingAside damaged: String?
  ) throws(SystemError) -> String? {
    var aside: String?
    let draft = ".\(name).new"
    // Under the lock nobody else writes a draft: if there is one, a killed program has left it.
    folder.remove(draft)
    do throws(SystemError) {
      try fill(draft, with: text, mode: folder.status(of: name).map { $0.st_mode & 0o777 })
      try begin(.rename)
      if let damaged { aside = try setAside(damaged) }
      try folder.rename(draft, to: name)
    } catch {
      folder.remove(draft)
      throw error
    }
    try begin(.syncFolder)
    // Some file systems can't sync a folder and return other errors than EIO.
    if fsync(folder.descriptor) != 0, errno == EIO { throw .last }
    return aside
  }

  private func fill(_ draft: String, with text: String, mode: mode_t?) throws(SystemError) {
    try begin(.create)
    let file = try folder.create(draft)
    defer { close(file) }
    // A notebook beside its document keeps the rights that the reader has given it.
    if let mode { fchmod(file, mode) }
    try begin(.write)
    var text = text
    if let error = text.withUTF8({ writeAll(UnsafeRawBufferPointer($0), to: file) }) { throw error }
    try begin(.sync)
    if retrying({ fsync(file) }) != 0 { throw .last }
  }

  private func begin(_ step: Step) throws(SystemError) {
    if let error = fault(step) { throw error }
  }

  /// Gives a damaged file a second name, under which nobody writes; returns that name.
  private func setAside(_ name: String) throws(SystemError) -> String {
    let stem = name.hasSuffix(".json") ? String(name.dropLast(5)) : name
    var number = 1
    while has("\(stem).damaged-\(number).json") { number += 1 }
    let aside = "\(stem).damaged-\(number).json"
    try folder.link(name, to: aside)
    return aside
  }

  /// Renames a file.
  func rename(_ name: String, to new: String) throws(SystemError) {
    try folder.rename(name, to: new)
  }

  /// Removes a file.
  func remove(_ name: String) { folder.remove(name) }
}
