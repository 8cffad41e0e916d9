import DocumentModel
import Glibc
import Testing

@testable import DocumentFormats

@Suite("Texts that arrive through a pipe") struct IncomingTextTests {
  /// A pipe: who writes to it, and the text that is read from it.
  private struct Pipe {
    let writer: Int32
    let text: IncomingText

    init(mostKept: Int = 1 << 20) throws {
      var ends: [Int32] = [0, 0]
      try #require(pipe(&ends) == 0)
      writer = ends[1]
      text = try IncomingText(ends[0], name: "pipe", mostKept: mostKept)
    }

    func write(_ bytes: some Sequence<UInt8>) {
      let bytes = Array(bytes)
      #expect(Glibc.write(writer, bytes, bytes.count) == bytes.count)
    }

    func close() { Glibc.close(writer) }
  }

  @Test("what has come can be read before the end") func early() throws {
    let pipe = try Pipe()
    pipe.write("Anna left.".utf8)
    #expect(pipe.text.receive(patience: 0) == .more)
    #expect(pipe.text.source.string(Span(0, pipe.text.source.count)) == "Anna left.")
    #expect(pipe.text.receive(patience: 0) == .nothing)
    pipe.write("\n".utf8)
    pipe.close()
    #expect(pipe.text.receive(patience: -1) == .end)
    #expect(pipe.text.source.count == 11)
    #expect(pipe.text.receive(patience: -1) == .end)
  }

  @Test("of an endless pipe no more is kept than may be") func endless() throws {
    let pipe = try Pipe(mostKept: 4096)
    pipe.write([UInt8](repeating: 0x61, count: 5000))
    #expect(pipe.text.receive(patience: 0) == .full)
    #expect(pipe.text.source.count == 4096)
    pipe.close()
  }
}
