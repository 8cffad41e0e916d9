import CZlib
import DocumentModel
import Glibc
import ReaderProtocol

/// Unpacks gzip files piece by piece.
struct Gunzip {
  let limits: ArchiveLimits

  struct Unpacked {
    var source: TextSource
    /// Whether the packed bytes end early or are damaged from some place on.
    var isCut: Bool
  }

  private static let piece = 256 << 10

  /// Unpacks all members, up to the first damage.
  ///
  /// - Throws: `.tooLarge` beyond the limits, `.damaged` if nothing comes out.
  func unpack(_ source: TextSource) throws(ReaderError) -> Unpacked {
    var stream = z_stream()
    guard cz_begin_gzip(&stream) == Z_OK else {
      throw ReaderError(.system, "cannot be unpacked: out of memory")
    }
    defer { inflateEnd(&stream) }
    var text = GrowingMemory()
    var isCut = false
    var failure: ReaderError?
    source.withBytes { bytes in
      do throws(ReaderError) {
        isCut = try unpack(bytes, &stream, into: &text)
      } catch { failure = error }
    }
    if let failure { throw failure }
    guard text.count > 0 || !isCut else {
      throw ReaderError(
        .damaged, "is damaged: it cannot be unpacked; get it again, or try: gzip -t")
    }
    return Unpacked(source: text.take(), isCut: isCut)
  }

  /// Unpacks members; true if it ended before everything was unpacked.
  private func unpack(
    _ bytes: UnsafeRawBufferPointer, _ stream: inout z_stream, into text: inout GrowingMemory
  ) throws(ReaderError) -> Bool {
    var room = [UInt8](repeating: 0, count: Self.piece)
    var used = 0
    while true {
      let given = min(bytes.count - used, 1 << 20)
      let (code, produced, consumed) = step(bytes, used, given, &stream, &room)
      used += consumed
      guard room.withUnsafeBytes({ text.append(UnsafeRawBufferPointer(rebasing: $0[..<produced])) })
      else { throw ReaderError(.tooLarge, "expands to more than fits into the memory allowed") }
      try checkSize(text.count, packed: bytes.count)
      switch code {
      case Z_STREAM_END:
        // Another member may follow, or padding.
        guard used + 2 < bytes.count, bytes[used] == 0x1F, bytes[used + 1] == 0x8B else {
          return false
        }
        inflateReset(&stream)
      case Z_OK: break
      case Z_BUF_ERROR where used < bytes.count: break
      default: return true
      }
      if produced == 0, consumed == 0, code != Z_STREAM_END { return true }
    }
  }

  private func step(
    _ bytes: UnsafeRawBufferPointer, _ start: Int, _ count: Int, _ stream: inout z_stream,
    _ room: inout [UInt8]
  ) -> (code: Int32, produced: Int, consumed: Int) {
    room.withUnsafeMutableBufferPointer { room in
      let input = UnsafeRawBufferPointer(rebasing: bytes[start..<(start + count)])
      stream.next_in = UnsafeMutablePointer(
        mutating: input.baseAddress?.assumingMemoryBound(to: UInt8.self))
      stream.avail_in = UInt32(count)
      stream.next_out = room.baseAddress
      stream.avail_out = UInt32(room.count)
      let code = inflate(&stream, Z_NO_FLUSH)
      return (code, room.count - Int(stream.avail_out), count - Int(stream.avail_in))
    }
  }

  private func checkSize(_ size: Int, packed: Int) throws(ReaderError) {
    guard size > limits.entrySize || limits.isTooDense(size, packed: packed) else { return }
    throw ReaderError(
      .tooLarge,
      "expands to more than is allowed (\(size >> 20) MB of \(packed >> 10) KB); "
        + "it may be damaged or malicious")
  }
}

/// Memory that grows and is rarely moved; an array of hundreds of megabytes would need twice its size while it grows.
struct GrowingMemory: ~Copyable {
  private var start: UnsafeMutableRawPointer?
  private var capacity = 0
  private(set) var count = 0

  init() {}

  deinit { free(start) }

  /// Appends bytes; false if there is no memory for them.
  mutating func append(_ bytes: UnsafeRawBufferPointer) -> Bool {
    if count + bytes.count > capacity {
      let wanted = max(64 << 10, count + bytes.count + count / 2)
      guard let moved = realloc(start, wanted) else { return false }
      start = moved
      capacity = wanted
    }
    if let start, let source = bytes.baseAddress {
      memcpy(start + count, source, bytes.count)
    }
    count += bytes.count
    return true
  }

  /// Hands the bytes over as a text, and is empty afterwards.
  mutating func take() -> TextSource {
    let bytes = UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count)
    (start, capacity, count) = (nil, 0, 0)
    return TextSource(borrowing: bytes) { free(UnsafeMutableRawPointer(mutating: $0.baseAddress)) }
  }
}
