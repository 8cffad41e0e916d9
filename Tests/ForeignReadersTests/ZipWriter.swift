import CZlib

/// Makes ZIP archives as the tests need them: also wrong ones.
struct ZipWriter {
  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  /// What may be wrong with a file.
  struct Oddity {
    var flags: UInt16 = 0
    /// The size that it says it has.
    var size: Int?
    var mode: UInt32 = 0o100644
    var breaksSum = false
  }

  /// Adds a file as it is.
  mutating func add(_ path: String, _ text: String, _ oddity: Oddity = Oddity()) {
    let bytes = Array(text.utf8)
    add(path, bytes, of: oddity.size ?? bytes.count, sum: Self.sum(bytes), method: 0, oddity)
  }

  /// Adds a file, compressed.
  mutating func addPacked(_ path: String, _ text: String) {
    let bytes = Array(text.utf8)
    // What gzip has between its header and its sum and size is what ZIP wants.
    let packed = gzip(bytes)
    add(
      path, Array(packed[10..<(packed.count - 8)]), of: bytes.count, sum: Self.sum(bytes),
      method: 8,
      Oddity())
  }

  private mutating func add(
    _ path: String, _ bytes: [UInt8], of size: Int, sum: UInt32, method: UInt16, _ oddity: Oddity
  ) {
    let name = Array(path.utf8)
    let sum = sum ^ (oddity.breaksSum ? 1 : 0)
    let offset = UInt32(body.count)
    var fields: [UInt8] = []
    fields.append16(20)
    fields.append16(oddity.flags | 0x800)
    fields.append16(method)
    fields.append32(0)
    fields.append32(sum)
    fields.append32(UInt32(bytes.count))
    fields.append32(UInt32(size))
    fields.append16(UInt16(name.count))
    fields.append16(0)
    body += [0x50, 0x4B, 3, 4] + fields + name + bytes
    directory += [0x50, 0x4B, 1, 2]
    directory.append16(0x031E)
    directory += fields
    directory.append16(0)
    directory.append16(0)
    directory.append16(0)
    directory.append32(oddity.mode << 16)
    directory.append32(offset)
    directory += name
    count += 1
  }

  /// The archive.
  var bytes: [UInt8] {
    var end: [UInt8] = [0x50, 0x4B, 5, 6, 0, 0, 0, 0]
    end.append16(count)
    end.append16(count)
    end.append32(UInt32(directory.count))
    end.append32(UInt32(body.count))
    end.append16(0)
    return body + directory + end
  }

  init(_ files: KeyValuePairs<String, String> = [:]) {
    for (path, text) in files { add(path, text) }
  }

  private static func sum(_ bytes: [UInt8]) -> UInt32 {
    UInt32(truncatingIfNeeded: crc32(0, bytes, uInt(bytes.count)))
  }
}

extension [UInt8] {
  fileprivate mutating func append16(_ value: UInt16) {
    append(UInt8(value & 0xFF))
    append(UInt8(value >> 8))
  }

  fileprivate mutating func append32(_ value: UInt32) {
    append16(UInt16(value & 0xFFFF))
    append16(UInt16(value >> 16))
  }
}
