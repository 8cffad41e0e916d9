import CLastWords
import CSandbox
import Glibc
import ReaderProtocol
import System

/// The limit on the memory of this process, and the message when it is reached.
///
/// It is set after the document is read, when its size is known.
enum MemoryLimit {
  /// Sets the limit for a document of `size` bytes; beyond it the process reports this in a frame and ends.
  ///
  /// - Parameter most: limit for any document, in bytes.
  static func set(documentSize size: Int, most: Int) throws(ReaderError) {
    let bytes = min(ReadingMemory.most(documentSize: size), most)
    let words =
      "needs more than \(bytes >> 20) MB of memory, the limit for a document of "
      + "\(sizeInWords(size)); it may be damaged or malicious"
    say(ReaderError(.tooLarge, words))
    guard dramatis_limit_private_memory(UInt64(bytes)) else {
      throw ReaderError(.system, "the importer's limits could not be set: \(SystemError.last)")
    }
  }

  /// Sets the message for a document that doesn't fit into the memory allowed for reading it.
  static func prepare(most: Int) {
    say(ReaderError(.tooLarge, "is too large for the \(most >> 20) MB of memory that are allowed"))
  }

  private static func say(_ error: ReaderError) {
    var frame: [UInt8] = []
    let writer = ReaderWriter { bytes throws(ReaderError) in frame += bytes }
    try? writer.fail(error)
    _ = frame.withUnsafeBytes {
      dramatis_set_last_words(STDOUT_FILENO, $0.baseAddress, $0.count)
    }
  }

  private static func sizeInWords(_ size: Int) -> String {
    size < 10 << 20 ? "\(max(1, size >> 10)) KB" : "\(size >> 20) MB"
  }
}
