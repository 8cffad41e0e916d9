/// A read-only map from short byte strings to short byte strings, in one piece of constant data.
///
/// The text is a run of entries `key:value`, sorted by the bytes of the key and separated by single
/// blanks or line breaks. An index tells where the entries of each two first letters start. Nothing
/// is built when the program starts.
struct SortedTable: Sendable {
  private let text: StaticString
  private let index: StaticString

  /// Reads `text`, which must be sorted, with its index, as `script/tables/swifttable.py` writes
  /// them.
  init(_ text: StaticString, index: StaticString) {
    self.text = text
    self.index = index
  }

  /// All bytes of the table.
  var bytes: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
  }

  /// The value of `key`, or an empty buffer.
  ///
  /// Complexity: O(log *n*) comparisons of the entries with the same first letters, no allocation.
  func value(of key: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    let (start, isEqual) = firstEntry(notBefore: key)
    guard isEqual else { return UnsafeRawBufferPointer(rebasing: bytes[0..<0]) }
    return value(from: start + key.count + 1)
  }

  /// Calls `body` with the value of each entry whose key starts with `prefix`.
  ///
  /// Complexity: O(log *n*) and the entries found.
  func forEachValue(
    ofKeysStartingWith prefix: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) -> Void
  ) {
    let bytes = self.bytes
    var start = firstEntry(notBefore: prefix).start
    while start + prefix.count < bytes.count,
      bytes[start..<start + prefix.count].elementsEqual(prefix)
    {
      var end = start
      while end < bytes.count, bytes[end] != Self.colon { end += 1 }
      let value = value(from: end + 1)
      body(value)
      start = end + value.count + 2
    }
  }

  /// The start of the first entry whose key is not before `key`, and whether that is its key.
  private func firstEntry(
    notBefore key: UnsafeRawBufferPointer
  ) -> (start: Int, isEqual: Bool) {
    let bytes = self.bytes
    let bucket = Self.bucket(key)
    var low = offset(bucket)
    var high = offset(bucket + 1)
    while low < high {
      var start = (low + high) / 2
      while start > low, bytes[start - 1] > 0x20 { start -= 1 }
      let (order, end) = Self.compare(key, bytes, at: start)
      if order == 0 { return (start, true) }
      if order < 0 {
        high = start
      } else {
        low = end
        while low < high, bytes[low] > 0x20 { low += 1 }
        low = min(low + 1, high)
      }
    }
    return (low, false)
  }

  /// Orders `key` against the key of the entry at `start`: negative if it comes before.
  private static func compare(
    _ key: UnsafeRawBufferPointer, _ bytes: UnsafeRawBufferPointer, at start: Int
  ) -> (order: Int, end: Int) {
    var index = 0
    while true {
      let entry = start + index < bytes.count ? bytes[start + index] : colon
      if index == key.count { return (entry == colon ? 0 : -1, start + index) }
      if entry == colon { return (1, start + index) }
      if key[index] != entry { return (Int(key[index]) - Int(entry), start + index) }
      index += 1
    }
  }

  private func value(from start: Int) -> UnsafeRawBufferPointer {
    let bytes = self.bytes
    var end = start
    while end < bytes.count, bytes[end] > 0x20 { end += 1 }
    return UnsafeRawBufferPointer(rebasing: bytes[min(start, bytes.count)..<end])
  }

  // MARK: The index

  /// The number of a key's first two letters among all pairs, in byte order.
  private static func bucket(_ key: UnsafeRawBufferPointer) -> Int {
    let first = key.isEmpty ? 0 : rank(key[0])
    return first * 28 + (key.count < 2 ? 0 : rank(key[1]))
  }

  /// 1 to 26 for small letters, 0 for what is before them, 27 for what is after.
  private static func rank(_ byte: UInt8) -> Int {
    byte < 0x61 ? 0 : byte > 0x7A ? 27 : Int(byte) - 0x60
  }

  /// Where the entries of a pair start: three digits of base 64, from "0" to "o".
  private func offset(_ bucket: Int) -> Int {
    let digits = index.utf8Start + bucket * 3
    return (Int(digits[0]) - 48) << 12 | (Int(digits[1]) - 48) << 6 | (Int(digits[2]) - 48)
  }

  private static let colon = UInt8(ascii: ":")
}
