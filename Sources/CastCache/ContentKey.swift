import CXXHash
import DocumentModel
import System

/// Identifies a text by its bytes.
///
/// ```swift
/// let key = ContentKey(document.source, program: 1)
/// key == ContentKey(document.source, program: 1)  // true
/// key == ContentKey(document.source, program: 2)  // false: another program may find another cast
/// ```
public struct ContentKey: Equatable, Sendable {
  /// Length of the text in bytes.
  public var length: Int
  /// 128 bits of XXH3 over the text, seeded with the program.
  var high: UInt64
  var low: UInt64

  /// The key of a text as analysed by a program.
  ///
  /// Complexity: O(*n*), about 10 GB a second. XXH3 is not a cryptographic hash: two texts with one key can be made on
  /// purpose, so what is found under a key is checked against the text.
  ///
  /// - Parameter program: a number that changes with the program; casts of other programs aren't used.
  public init(_ source: TextSource, program: UInt64) {
    let hash = source.withBytes { XXH3_128bits_withSeed($0.baseAddress, $0.count, program) }
    length = source.count
    (high, low) = (hash.high64, hash.low64)
  }

  /// The hash in hexadecimal digits.
  var hexadecimal: String { HashDigits.of(high) + HashDigits.of(low) }

  /// The number of these digits.
  static let hexadecimalLength = 2 * HashDigits.count
}

/// A hash of bytes, such as those of a program's file: 64 bits of XXH3, which is not cryptographic.
public func contentHash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
  XXH3_64bits(bytes.baseAddress, bytes.count)
}
