import CZlib
import ReaderProtocol
import TestSupport
import Testing

@testable import ForeignReaders

/// Bytes compressed by gzip.
func gzip(_ bytes: [UInt8], level: Int32 = 6) -> [UInt8] {
  var stream = z_stream()
  let size = Int32(MemoryLayout<z_stream>.size)
  deflateInit2_(&stream, level, Z_DEFLATED, 31, 9, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
  defer { deflateEnd(&stream) }
  var input = bytes
  let room = Int(deflateBound(&stream, uLong(bytes.count))) + 64
  return input.withUnsafeMutableBufferPointer { input in
    [UInt8](unsafeUninitializedCapacity: room) { output, count in
      (stream.next_in, stream.avail_in) = (input.baseAddress, UInt32(input.count))
      (stream.next_out, stream.avail_out) = (output.baseAddress, UInt32(room))
      deflate(&stream, Z_FINISH)
      count = room - Int(stream.avail_out)
    }
  }
}

struct GzipTests {
  private let page = Array("<!DOCTYPE html><h1>One</h1><p>Ana came.</p>".utf8)

  @Test("what is packed is read by its own format")
  func html() throws {
    let foreign = try read(gzip(page), name: "page.html.gz")
    #expect(foreign.lines == ["h One", "p Ana came."])
    #expect(foreign.details.format == "HTML, gzip")
  }

  @Test("a packed plain text comes out as it stands")
  func plainText() throws {
    let foreign = try read(gzip(Array("One.\n\nTwo.\n".utf8)), name: "a.txt.gz")
    #expect(foreign.isPlain)
    #expect(foreign.text == Array("One.\n\nTwo.\n".utf8))
  }

  @Test("a packed text in another encoding is decoded")
  func encoded() throws {
    let foreign = try read(gzip([0xC0, 0xED, 0xED, 0xE0]), encoding: "windows-1251")
    #expect(String(decoding: foreign.text, as: UTF8.self) == "Анна")
  }

  @Test("members follow on each other")
  func members() throws {
    let foreign = try read(gzip(Array("One ".utf8)) + gzip(Array("two.".utf8)))
    #expect(foreign.text == Array("One two.".utf8))
  }

  @Test("packing twice is read, thrice is not")
  func nesting() throws {
    let twice = gzip(gzip(page))
    #expect(try read(twice).lines.count == 2)
    let error = #expect(throws: ReaderError.self) { try read(gzip(twice)) }
    #expect(error?.code == .tooLarge)
  }

  @Test("of a cut file comes what could be unpacked, with a notice")
  func cut() throws {
    var random = SeededGenerator(seed: 7)
    let words = (0..<20_000).map { _ in "w\(random.next() % 5000)" }.joined(separator: " ")
    let packed = gzip(Array(words.utf8))
    let foreign = try read(Array(packed.prefix(packed.count / 2)), name: "a.txt.gz")
    #expect(foreign.text.starts(with: words.utf8.prefix(1000)))
    #expect(foreign.details.notices.count == 1)
  }

  @Test("of a file whose beginning is damaged nothing comes but an error")
  func damaged() {
    let error = #expect(throws: ReaderError.self) {
      try read([0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0, 0, 3, 0xFF, 0xFF, 0xFF, 0xFF])
    }
    #expect(error?.code == .damaged)
  }

  @Test("a bomb is refused before it fills the memory")
  func bomb() {
    var limits = ReadingLimits()
    limits.archive.freeSize = 1 << 20
    let packed = gzip([UInt8](repeating: 0x20, count: 8 << 20), level: 9)
    let error = #expect(throws: ReaderError.self) { try read(packed, limits: limits) }
    #expect(error?.code == .tooLarge)
  }
}
