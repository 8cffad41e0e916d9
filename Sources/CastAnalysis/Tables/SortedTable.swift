/// A read-only map from short byte strings to short byte strings, in one piece of constant data.
///
/// The text consists of entries `key:value`, sorted by the bytes of the key and separated by single blanks or line
/// breaks. An index, a hash table with open addresses, has the offset of each entry. Nothing is built when the program
/// starts.
struct SortedTable: Sendable {
  private let text: StaticString
  private let index: StaticString

  /// Reads a sorted text and its index, as `script/tables/swifttable.py` writes them.
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
  /// Complexity: O(1) expected, no allocation.
  func value(of key: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    value(of: key, hash: ByteHash(key).value)
  }

  /// The value of `key`, whose `ByteHash` is known.
  func value(of key: UnsafeRawBufferPointer, hash: UInt64) -> UnsafeRawBufferPointer {
    let mask = index.utf8CodeUnitCount / Self.slotSize - 1
    let mark = UInt8(truncatingIfNeeded: hash >> 58) + Self.zero
    var slot = HashIndex.slot(of: hash, mask: mask)
    while true {
      let digits = index.utf8Start + slot * Self.slotSize
      if digits[0] == Self.empty { return UnsafeRawBufferPointer(start: nil, count: 0) }
      if digits[3] == mark {
        let start = offset(digits)
        if isKey(key, at: start) { return value(from: start + key.count + 1) }
      }
      slot = (slot + 1) & mask
    }
  }

  /// Calls `body` with the value of each entry whose key starts with `prefix`.
  ///
  /// Complexity: O(log *n*) and the entries found.
  func forEachValue(
    ofKeysStartingWith prefix: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) -> Void
  ) {
    let bytes = self.bytes
    var start = firstEntry(notBefore: prefix)
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

  /// The start of the first entry whose key is not before `key`.
  private func firstEntry(notBefore key: UnsafeRawBufferPointer) -> Int {
    let bytes = self.bytes
    var low = 0
    var high = bytes.count
    while low < high {
      var start = (low + high) / 2
      while start > low, bytes[start - 1] > 0x20 { start -= 1 }
      if isEntry(at: start, before: key) {
        low = start
        while low < high, bytes[low] > 0x20 { low += 1 }
        low = min(low + 1, high)
      } else {
        high = start
      }
    }
    return low
  }

  /// Whether the key of the entry at `start` comes before `key`.
  private func isEntry(at start: Int, before key: UnsafeRawBufferPointer) -> Bool {
    let bytes = self.bytes
    for index in key.indices {
      let byte = bytes[start + index]
      if byte == Self.colon { return true }
      if byte != key[index] { return byte < key[index] }
    }
    return false
  }

  private func isKey(_ key: UnsafeRawBufferPointer, at start: Int) -> Bool {
    let entry = text.utf8Start + start
    guard start + key.count < text.utf8CodeUnitCount, entry[key.count] == Self.colon else {
      return false
    }
    for index in 0..<key.count where entry[index] != key[index] { return false }
    return true
  }

  private func value(from start: Int) -> UnsafeRawBufferPointer {
    let bytes = self.bytes
    var end = start
    while end < bytes.count, bytes[end] > 0x20 { end += 1 }
    return UnsafeRawBufferPointer(rebasing: bytes[min(start, bytes.count)..<end])
  }

  // MARK: The index

  /// Bytes of a slot: the offset of an entry in three digits of base 64, and a mark of its hash.
  private static let slotSize = 4
  private static let zero = UInt8(ascii: "0")
  private static let empty = UInt8(ascii: "~")
  private static let colon = UInt8(ascii: ":")

  private func offset(_ digits: UnsafePointer<UInt8>) -> Int {
    let zero = Int(Self.zero)
    return (Int(digits[0]) - zero) << 12 | (Int(digits[1]) - zero) << 6 | (Int(digits[2]) - zero)
  }
}
