/// Takes numbers from an input; bytes beyond its end are zero, so that every input is valid.
struct InputBytes {
  private var rest: UnsafeRawBufferPointer.SubSequence

  init(_ bytes: UnsafeRawBufferPointer) { rest = bytes[...] }

  var isEmpty: Bool { rest.isEmpty }

  mutating func byte() -> Int { Int(rest.popFirst() ?? 0) }

  /// A number of two bytes.
  mutating func number() -> Int { byte() | byte() << 8 }

  mutating func take(_ count: Int) -> [UInt8] {
    defer { rest = rest.dropFirst(count) }
    return Array(rest.prefix(count))
  }

  /// All remaining bytes.
  mutating func takeRest() -> [UInt8] { take(rest.count) }
}

extension UnsafeRawBufferPointer {
  /// The first byte, which selects a way of testing, and the bytes after it.
  var choiceAndRest: (choice: Int, rest: UnsafeRawBufferPointer) {
    (Int(first ?? 0), UnsafeRawBufferPointer(rebasing: dropFirst()))
  }
}
