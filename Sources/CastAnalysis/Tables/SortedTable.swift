/// A read-only map from short byte strings to short byte strings, in one piece of constant data.
///
/// The text is a run of entries `key:value`, sorted by the bytes of the key and separated by single
/// blanks or line breaks. Nothing is built when the program starts.
struct SortedTable: Sendable {
  private let text: StaticString

  /// Reads `text`, which must be sorted.
  init(_ text: StaticString) { self.text = text }

  /// All bytes of the table.
  var bytes: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
  }

  /// The value of `key`, or an empty buffer.
  ///
  /// Complexity: O(log *n*) comparisons of entries, no allocation.
  func value(of key: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    let bytes = self.bytes
    var low = 0
    var high = bytes.count
    while low < high {
      var start = (low + high) / 2
      while start > low, bytes[start - 1] > 0x20 { start -= 1 }
      let found = Self.compare(key, bytes, at: start)
      if found.order == 0 { return Self.value(bytes, from: found.end + 1) }
      if found.order < 0 {
        high = start
      } else {
        low = found.end
        while low < high, bytes[low] > 0x20 { low += 1 }
        low += 1
      }
    }
    return UnsafeRawBufferPointer(rebasing: bytes[0..<0])
  }

  /// Calls `body` with the value of each entry whose key starts with `prefix`.
  func forEachValue(
    ofKeysStartingWith prefix: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) -> Void
  ) {
    var start = firstEntry(notBefore: prefix)
    let bytes = self.bytes
    while start + prefix.count < bytes.count,
      bytes[start..<start + prefix.count].elementsEqual(prefix)
    {
      var end = start
      while end < bytes.count, bytes[end] != Self.colon { end += 1 }
      let value = Self.value(bytes, from: end + 1)
      body(value)
      start = end + value.count + 2
    }
  }

  /// The start of the first entry whose key is not before `key`.
  private func firstEntry(notBefore key: UnsafeRawBufferPointer) -> Int {
    let bytes = self.bytes
    var low = 0
    var high = bytes.count
    while low < high {
      var start = (low + high) / 2
      while start > low, bytes[start - 1] > 0x20 { start -= 1 }
      let found = Self.compare(key, bytes, at: start)
      if found.order <= 0 {
        high = start
      } else {
        low = found.end
        while low < high, bytes[low] > 0x20 { low += 1 }
        low += 1
      }
    }
    return min(low, bytes.count)
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

  private static func value(
    _ bytes: UnsafeRawBufferPointer, from start: Int
  ) -> UnsafeRawBufferPointer {
    var end = start
    while end < bytes.count, bytes[end] > 0x20 { end += 1 }
    return UnsafeRawBufferPointer(rebasing: bytes[min(start, bytes.count)..<end])
  }

  private static let colon = UInt8(ascii: ":")
}
