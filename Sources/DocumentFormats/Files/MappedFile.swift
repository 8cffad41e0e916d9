import CProcess
import DocumentModel
import Glibc

/// A file mapped into memory; pages are loaded as they are read.
struct MappedFile {
  let source: TextSource
  /// Index in the table of mappings, which records lost pages.
  let number: Int32

  /// Maps the first `size` bytes of an open file; `nil` if the system refuses.
  init?(_ descriptor: Int32, size: Int) {
    guard let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), start != MAP_FAILED
    else { return nil }
    let number = dramatis_register_mapping(start, size)
    guard number >= 0 else {
      munmap(start, size)
      return nil
    }
    self.number = number
    source = TextSource(borrowing: UnsafeRawBufferPointer(start: start, count: size)) { bytes in
      dramatis_forget_mapping(number)
      munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
    }
  }
}

/// State of a file when it was opened, to find out later whether it has changed.
struct FileWatch: Sendable {
  private let path: String?
  private let mapping: Int32?
  private let state: [Int]

  init(path: String?, _ status: stat, mapping: Int32?) {
    (self.path, self.mapping, state) = (path, mapping, Self.state(status))
  }

  /// Which file it is, its size, and when it was last changed.
  private static func state(_ status: stat) -> [Int] {
    [
      Int(truncatingIfNeeded: status.st_dev), Int(truncatingIfNeeded: status.st_ino),
      Int(status.st_size), status.st_mtim.tv_sec, status.st_mtim.tv_nsec,
    ]
  }

  /// Whether the file under the path is another one or has changed; a text without a path is checked for lost pages
  /// only.
  func hasChanged() -> Bool {
    if let mapping, dramatis_mapping_lost_pages(mapping) { return true }
    guard let path else { return false }
    var status = stat()
    return stat(path, &status) == 0 && Self.state(status) != state
  }
}
