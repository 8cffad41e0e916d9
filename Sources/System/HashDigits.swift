/// Hashes in names of files: 64 bits as 16 hexadecimal digits.
package enum HashDigits {
  /// Number of digits of a hash.
  package static let count = 16

  /// The digits of a hash, with zeros at the front.
  package static func of(_ hash: UInt64) -> String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: count - digits.utf8.count) + digits
  }

  /// Whether a text has nothing but such digits.
  package static func areAll(_ text: Substring) -> Bool {
    text.utf8.allSatisfy {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
    }
  }
}
