import DocumentModel
import Glibc
import ReaderProtocol

/// Opens and reads the document.
enum DocumentFile {
  /// Opens the file, or takes standard input.
  static func open(_ path: String?) -> Result<Int32, ReaderError> {
    guard let path else { return .success(STDIN_FILENO) }
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else {
      return .failure(ReaderError(.system, "cannot be opened: \(systemWords())"))
    }
    return .success(descriptor)
  }

  /// Reads to the end.
  ///
  /// - Parameter onProgress: called with the bytes read so far, and those in all, or 0 if that is unknown.
  static func read(
    _ descriptor: Int32, limit: Int, onProgress: (Int, Int) -> Void
  ) throws(ReaderError) -> TextSource {
    var status = stat()
    let isFile = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    let size = isFile ? Int(status.st_size) : 0
    guard size <= limit else { throw tooLarge(limit) }
    var bytes = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(size + 1, piece), alignment: 16)
    var count = 0
    var told = 0
    while true {
      if count == bytes.count { bytes = grown(bytes) }
      let rest = UnsafeMutableRawBufferPointer(rebasing: bytes[count...])
      let received = Glibc.read(descriptor, rest.baseAddress, min(rest.count, 1 << 20))
      if received < 0, errno == EINTR { continue }
      guard received >= 0 else {
        throw ReaderError(.system, "cannot be read: \(systemWords())")
      }
      if received == 0 { break }
      count += received
      guard count <= limit else { throw tooLarge(limit) }
      if count - told >= 4 << 20 {
        told = count
        onProgress(count, size)
      }
    }
    return TextSource(borrowing: UnsafeRawBufferPointer(rebasing: bytes[..<count])) {
      $0.deallocate()
    }
  }

  private static let piece = 64 << 10

  private static func grown(_ bytes: UnsafeMutableRawBufferPointer) -> UnsafeMutableRawBufferPointer
  {
    let larger = UnsafeMutableRawBufferPointer.allocate(
      byteCount: bytes.count * 2, alignment: 16)
    larger.copyMemory(from: UnsafeRawBufferPointer(bytes))
    bytes.deallocate()
    return larger
  }

  private static func tooLarge(_ limit: Int) -> ReaderError {
    ReaderError(.tooLarge, "is larger than \(limit >> 20) MB, more than is read of this format")
  }
}
