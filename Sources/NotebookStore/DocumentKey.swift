import CXXHash
import DocumentModel
import Glibc
import System

/// What a document's notebook is found by: its path and its content.
///
/// ```swift
/// let key = DocumentKey(file: "novel.txt")    // path "/home/ann/novel.txt"
/// DocumentKey(file: "copy.txt")?.content == key?.content    // true: the same bytes
/// ```
public struct DocumentKey: Equatable, Sendable {
  /// The file's absolute path, without links; empty for what has come through a pipe.
  public let path: String
  /// A hash of the content: of all of it up to 64 KB, else of its length and 16 pieces of 4 KB spread over it.
  ///
  /// Reading only pieces keeps the cost the same for a gigabyte. Texts that differ only outside the pieces share a
  /// notebook; its corrections are found by their words. XXH3 is not a cryptographic hash.
  public let content: UInt64

  /// The key of a file; `nil` if it isn't a regular file or can't be read.
  public init?(file path: String) {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard file >= 0 else { return nil }
    defer { close(file) }
    guard let status = OpenFolder.status(of: file), status.isRegular,
      let real = realpath(path, nil)
    else { return nil }
    defer { free(real) }
    self.path = String(cString: real)
    content = Self.hash(length: Int(status.st_size)) { range, buffer in
      retrying { pread(file, buffer.baseAddress, range.count, range.lowerBound) } == range.count
    }
  }

  /// The key of a whole text that has no file of its own.
  public init(text: TextSource) {
    path = ""
    content = Self.hash(length: text.count) { range, buffer in
      text.withBytes(range) { buffer.copyMemory(from: $0) }
      return true
    }
  }

  private static let pieceSize = 4 << 10
  private static let pieceCount = 16

  /// Hashes the length and what `read` puts into a buffer of each range; a piece that can't be read counts as zeros.
  private static func hash(
    length: Int, _ read: (Range<Int>, UnsafeMutableRawBufferPointer) -> Bool
  ) -> UInt64 {
    let whole = pieceCount * pieceSize
    let starts =
      length <= whole
      ? [0] : (0..<pieceCount).map { $0 * ((length - pieceSize) / (pieceCount - 1)) }
    let size = length <= whole ? length : pieceSize
    var sample = [UInt8](repeating: 0, count: starts.count * size + 8)
    sample.withUnsafeMutableBytes { sample in
      for (index, start) in starts.enumerated() {
        let piece = UnsafeMutableRawBufferPointer(
          rebasing: sample[index * size..<(index + 1) * size])
        if !read(start..<start + size, piece) {
          piece.initializeMemory(as: UInt8.self, repeating: 0)
        }
      }
      sample.storeBytes(
        of: UInt64(length).littleEndian, toByteOffset: starts.count * size, as: UInt64.self)
      return
    }
    return sample.withUnsafeBytes { XXH3_64bits($0.baseAddress, $0.count) }
  }
}

/// The name of a notebook in the folder of all notebooks: `PATH-CONTENT.json`, hashes in 16 hexadecimal digits each.
struct NotebookName: Equatable {
  let text: String

  private static let ending = ".json"

  init(_ key: DocumentKey) {
    var path = key.path
    let hash = path.withUTF8 { XXH3_64bits($0.baseAddress, $0.count) }
    text = HashDigits.of(hash) + "-" + HashDigits.of(key.content) + Self.ending
  }

  /// `nil` if it isn't the name of a notebook.
  init?(_ name: String) {
    let parts = name.dropLast(Self.ending.utf8.count)
      .split(separator: "-", omittingEmptySubsequences: false)
    guard name.hasSuffix(Self.ending), parts.count == 2, parts.allSatisfy(Self.isHash) else {
      return nil
    }
    text = name
  }

  func hasPath(of other: NotebookName) -> Bool {
    text.utf8.prefix(HashDigits.count).elementsEqual(other.text.utf8.prefix(HashDigits.count))
  }

  func hasContent(of other: NotebookName) -> Bool {
    text.utf8.dropFirst(HashDigits.count).elementsEqual(other.text.utf8.dropFirst(HashDigits.count))
  }

  private static func isHash(_ part: Substring) -> Bool {
    part.utf8.count == HashDigits.count && HashDigits.areAll(part)
  }
}
