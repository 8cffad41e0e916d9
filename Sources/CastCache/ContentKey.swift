import CXXHash
import DocumentModel

/// Tells texts apart by their bytes.
public struct ContentKey: Equatable, Sendable {
  /// Length of the text in bytes.
  public var length: Int
  /// 128 bits of XXH3 over the text and what analyses it.
  var high: UInt64
  var low: UInt64

  /// The key of a text for a program.
  ///
  /// Complexity: O(*n*), about 10 GB a second. XXH3 is no cryptographic hash: who wants to can make two
  /// texts with one key, so what is found under it is checked against the text.
  ///
  /// - Parameter program: a number that changes with the program; what another one found is not used.
  public init(_ source: TextSource, program: UInt64) {
    let hash = source.withBytes { XXH3_128bits_withSeed($0.baseAddress, $0.count, program) }
    length = source.count
    (high, low) = (hash.high64, hash.low64)
  }

  /// The hash in hexadecimal digits.
  var hexadecimal: String { digits(of: high) + digits(of: low) }

  /// How many digits that are.
  static let hexadecimalLength = 32
}

/// A number that changes with the bytes of a program's file or of anything else.
public func contentHash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
  XXH3_64bits(bytes.baseAddress, bytes.count)
}

private func digits(of value: UInt64) -> String {
  let digits = String(value, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}
