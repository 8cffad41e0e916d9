import CZlib

/// A ZIP archive made of an input that shows its files as text.
///
/// A line `=== PATH` begins a file; the lines up to the next one are its content. Checksums and sizes are correct, so
/// the archive can be opened however the text is changed.
struct StoredArchive {
  private(set) var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0
  private let mode: UInt32
  private let isPacked: Bool

  private static let mark = Array("=== ".utf8)
  /// Most files in an archive.
  private static let most = 24

  /// Makes an archive of the given files.
  init(files: [(path: String, text: String)], mode: UInt32 = 0o100644, isPacked: Bool = false) {
    (self.mode, self.isPacked) = (mode, isPacked)
    for (path, text) in files { add(Array(path.utf8)[...], Array(text.utf8)) }
    end()
  }

  /// Makes an archive of files shown as text.
  init(text: UnsafeRawBufferPointer) {
    (mode, isPacked) = (0o100644, false)
    var path: ArraySlice<UInt8>?
    var content: [UInt8] = []
    for line in [UInt8](text).split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.starts(with: Self.mark), count < Self.most {
        if let path { add(path, content) }
        path = line.dropFirst(Self.mark.count)
        content = []
      } else {
        content += line
        content.append(0x0A)
      }
    }
    if let path { add(path, content) }
    end()
  }

  private mutating func add(_ path: ArraySlice<UInt8>, _ content: [UInt8]) {
    let offset = bytes.count
    let packed = isPacked ? deflated(content) : content
    let sum = content.withUnsafeBufferPointer { crc32(0, $0.baseAddress, UInt32($0.count)) }
    var fields = Self.little(20, 2) + Self.little(0x800, 2) + Self.little(isPacked ? 8 : 0, 2)
    fields += Self.little(0, 4) + Self.little(Int(sum), 4) + Self.little(packed.count, 4)
    fields += Self.little(content.count, 4) + Self.little(path.count, 2) + Self.little(0, 2)
    bytes += [0x50, 0x4B, 3, 4] + fields + path + packed
    directory += [0x50, 0x4B, 1, 2] + Self.little(0x031E, 2) + fields + Self.little(0, 6)
    directory += Self.little(Int(mode) << 16, 4) + Self.little(offset, 4) + path
    count += 1
  }

  private mutating func end() {
    let start = bytes.count
    bytes += directory
    bytes += [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + Self.little(count, 2) + Self.little(count, 2)
    bytes += Self.little(directory.count, 4) + Self.little(start, 4) + Self.little(0, 2)
  }

  /// A number in `size` bytes, the least significant first.
  private static func little(_ value: Int, _ size: Int) -> [UInt8] {
    (0..<size).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
