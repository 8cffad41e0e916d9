/// Writes numbers and texts in a row, in little-endian order.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func reserve(_ count: Int) { bytes.reserveCapacity(bytes.count + count) }

  mutating func write(_ value: some FixedWidthInteger) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// Replaces the first bytes.
  mutating func replaceBeginning(with beginning: [UInt8]) {
    bytes.replaceSubrange(..<beginning.count, with: beginning)
  }

  mutating func write(_ text: String) {
    write(UInt32(truncatingIfNeeded: text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }
}

/// Reads numbers and texts from untrusted bytes.
struct ByteReader {
  private var rest: UnsafeRawBufferPointer.SubSequence

  /// The value would reach beyond the end, or is no text.
  struct Damage: Error {}

  init(_ bytes: UnsafeRawBufferPointer) { rest = bytes[...] }

  /// Whether everything has been read.
  var isAtEnd: Bool { rest.isEmpty }

  mutating func read<Value: FixedWidthInteger>(_ type: Value.Type) throws(Damage) -> Value {
    let size = MemoryLayout<Value>.size
    guard rest.count >= size else { throw Damage() }
    let value = UnsafeRawBufferPointer(rebasing: rest).loadUnaligned(as: Value.self)
    rest = rest.dropFirst(size)
    return Value(littleEndian: value)
  }

  mutating func readText() throws(Damage) -> String {
    let count = Int(try read(UInt32.self))
    guard count <= rest.count,
      let text = String(validating: rest.prefix(count), as: UTF8.self)
    else { throw Damage() }
    rest = rest.dropFirst(count)
    return text
  }

  /// Reads the number of elements that take at least `size` bytes each.
  mutating func readCount(of size: Int) throws(Damage) -> Int {
    let count = try read(UInt64.self)
    guard count <= UInt64(rest.count / size) else { throw Damage() }
    return Int(count)
  }
}
