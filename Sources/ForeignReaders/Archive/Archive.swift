import CZip
import DocumentModel
import ReaderProtocol

/// A ZIP archive in memory.
///
/// Files are requested by path and returned as bytes. Nothing is written to disk, so links and names with ".." lead
/// nowhere.
final class Archive {
  private let archive: OpaquePointer
  /// Keeps the memory of the archive alive.
  private let source: TextSource
  private let limits: ArchiveLimits
  /// Bytes unpacked so far; a file counts each time that it is read.
  private var readSoFar = 0
  /// Index of each file, by its path in lower case; libzip would search all files for each path that it doesn't find.
  private lazy var lowercased = Dictionary(
    (0..<count).compactMap { index in
      path(at: index).map { ($0.lowercased(), zip_uint64_t(index)) }
    }, uniquingKeysWith: { first, _ in first })
  /// Damage found so far.
  var damage = ArchiveDamage()

  /// Opens an archive.
  ///
  /// - Throws: `.damaged` if it has no directory, `.tooLarge` if it has too many files.
  init(_ source: TextSource, limits: ArchiveLimits = ArchiveLimits()) throws(ReaderError) {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    let memory = source.withBytes { bytes in
      zip_source_buffer_create(bytes.baseAddress, zip_uint64_t(bytes.count), 0, &error)
    }
    guard let memory else { throw ReaderError(.system, "cannot open the archive: out of memory") }
    guard let archive = zip_open_from_source(memory, ZIP_RDONLY, &error) else {
      zip_source_free(memory)
      throw ReaderError(
        .damaged, "is a damaged or truncated ZIP archive; get it again, or try: zip -FF")
    }
    self.archive = archive
    self.source = source
    self.limits = limits
    if count > limits.entries {
      throw ReaderError(
        .tooLarge, "has \(count) files in its archive, more than the \(limits.entries) allowed")
    }
  }

  deinit { zip_discard(archive) }

  /// Number of files.
  var count: Int { Int(max(0, zip_get_num_entries(archive, 0))) }

  /// Path of the file at an index of the directory; `nil` if it has no name.
  func path(at index: Int) -> String? {
    zip_get_name(archive, zip_uint64_t(index), 0).map { String(cString: $0) }
  }

  /// Whether there is a file with that path.
  func contains(_ path: String) -> Bool { index(of: path) != nil }

  /// Index of the file with that path; else of one whose path differs only in the case of letters.
  private func index(of path: String) -> zip_uint64_t? {
    guard !path.isEmpty, !path.utf8.contains(0) else { return nil }
    let index = zip_name_locate(archive, path, 0)
    return index < 0 ? lowercased[path.lowercased()] : zip_uint64_t(index)
  }

  /// Bytes of a file; `nil` if it doesn't exist or is a link.
  ///
  /// - Throws: `.encrypted`, `.damaged`, or `.tooLarge` if it expands beyond the limits.
  func read(_ path: String) throws(ReaderError) -> [UInt8]? {
    guard let index = index(of: path), !isLink(index) else { return nil }
    var status = zip_stat_t()
    guard zip_stat_index(archive, index, 0, &status) == 0 else { throw damaged(path) }
    if status.encryption_method != 0 {
      throw ReaderError(
        .encrypted, "is protected by a password; save it without one, then open it again")
    }
    let size = try allowedSize(status, path)
    guard let file = zip_fopen_index(archive, index, 0) else { throw damaged(path) }
    defer { zip_fclose(file) }
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let start = buffer.baseAddress?.advanced(by: count)
        guard let start else { return }
        let received = zip_fread(file, start, zip_uint64_t(size - count))
        if received < 0 { failed = true }
        if received <= 0 { break }
        count += Int(received)
      }
      // libzip verifies a file's checksum only when its end is read.
      var beyond: UInt8 = 0
      if !failed, zip_fread(file, &beyond, 1) != 0 { failed = true }
      if count < size { failed = true }
    }
    readSoFar += size
    if failed { throw damaged(path) }
    return bytes
  }

  /// Bytes of an optional file; `nil` if it doesn't exist, or is damaged, which is recorded.
  func readIfWhole(_ path: String) throws(ReaderError) -> [UInt8]? {
    do throws(ReaderError) { return try read(path) } catch {
      guard error.code == .damaged else { throw error }
      damage.lose(path)
      return nil
    }
  }

  /// Unpacked size of a file by the directory, if it is allowed.
  private func allowedSize(_ status: zip_stat_t, _ path: String) throws(ReaderError) -> Int {
    let size = Int(clamping: status.size)
    guard size <= limits.entrySize else {
      throw tooLarge("\(path) alone is \(size >> 20) MB")
    }
    // Packed sizes in the directory aren't trusted: entries may share the same bytes.
    let total = readSoFar + size
    guard total <= limits.totalSize, !limits.isTooDense(total, packed: source.count) else {
      let files = readSoFar == 0 ? path : "\(path) and what was read before it"
      throw tooLarge("\(files): \(total >> 20) MB of an archive of \(source.count >> 10) KB")
    }
    return size
  }

  private func tooLarge(_ reason: String) -> ReaderError {
    ReaderError(
      .tooLarge, "expands to more than is allowed (\(reason)); it may be damaged or malicious")
  }

  private func isLink(_ index: zip_uint64_t) -> Bool {
    var system: zip_uint8_t = 0
    var attributes: zip_uint32_t = 0
    guard
      zip_file_get_external_attributes(archive, index, 0, &system, &attributes) == 0,
      system == 3
    else { return false }
    return attributes >> 16 & 0xF000 == 0xA000
  }

  private func damaged(_ path: String) -> ReaderError {
    ReaderError(.damaged, "is damaged: \(path) in its archive cannot be unpacked; get it again")
  }
}

/// Limits on what is unpacked from an archive.
///
/// A few kilobytes can be packed so that they expand to gigabytes.
struct ArchiveLimits: Sendable {
  /// Files in the archive, at most.
  var entries = 65_536
  /// Unpacked bytes of one file, at most.
  var entrySize = 256 << 20
  /// Unpacked bytes of all files that are read, at most.
  var totalSize = 512 << 20
  /// Greatest ratio of all unpacked bytes to the bytes of the archive, beyond `freeSize`.
  var ratio = 100
  /// Unpacked bytes up to which any ratio is allowed.
  var freeSize = 32 << 20

  /// Whether `bytes`, unpacked from `packed` bytes, exceed the ratio.
  func isTooDense(_ bytes: Int, packed: Int) -> Bool {
    bytes > freeSize && bytes / max(1, packed) > ratio
  }
}
