import DocumentModel
import Glibc
import ReaderProtocol
import System

enum DocumentFile {
  /// Opens the file; without a path, standard input.
  static func open(_ path: String?) -> Result<Int32, ReaderError> {
    guard let path else { return .success(STDIN_FILENO) }
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else {
      return .failure(ReaderError(.system, "cannot be opened: \(SystemError.last)"))
    }
    return .success(descriptor)
  }

  /// Reads to the end.
  ///
  /// - Parameters:
  ///   - limit: largest document, in bytes.
  ///   - onProgress: called with the bytes read so far, and the size of the file, or 0 if it is unknown.
  static func read(
    _ descriptor: Int32, limit: Int, onProgress: (Int, Int) -> Void
  ) throws(ReaderError) -> TextSource {
    var status = stat()
    let isFile = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    let size = isFile ? Int(status.st_size) : 0
    guard size <= limit else { throw tooLarge(limit) }
    var reported = 0
    let bytes: UnsafeRawBufferPointer
    do throws(SystemError) {
      bytes = UnsafeRawBufferPointer(
        try readToEnd(descriptor, expecting: size, most: limit) { count in
          guard count - reported >= 4 << 20, count <= limit else { return }
          reported = count
          onProgress(count, size)
        })
    } catch {
      throw ReaderError(.system, "cannot be read: \(error)")
    }
    let source = TextSource(borrowing: bytes) { $0.deallocate() }
    guard source.count <= limit else { throw tooLarge(limit) }
    return source
  }

  private static func tooLarge(_ limit: Int) -> ReaderError {
    ReaderError(.tooLarge, "is larger than \(limit >> 20) MB, more than is read of this format")
  }
}
