import Glibc
import Testing

@testable import dramatis_tool

@Suite("A stream is cut into lines") struct LineReaderTests {
  /// All lines of a pipe that holds `text`.
  private func lines(_ text: [UInt8], longest: Int) throws -> [LineReader.Line] {
    let file = try TextFixture(text)
    let descriptor = open(file.path, O_RDONLY)
    defer { close(descriptor) }
    var reader = LineReader(descriptor: descriptor, longest: longest)
    var lines: [LineReader.Line] = []
    while !reader.isExhausted {
      if let line = reader.next() { lines.append(line) } else { try reader.fill() }
    }
    return lines
  }

  @Test(
    "with and without an end of the last one",
    arguments: [
      ("", []), ("\n", [""]), ("a", ["a"]), ("a\n", ["a"]), ("a\n\nb\r\n", ["a", "", "b\r"]),
    ] as [(String, [String])])
  func ends(text: String, expected: [String]) throws {
    let lines = try lines(Array(text.utf8), longest: 10)
    #expect(lines == expected.map { .whole(Array($0.utf8)) })
  }

  @Test("the longest that is given whole")
  func longest() throws {
    let lines = try lines(Array("1234\n12345\n1".utf8), longest: 4)
    #expect(
      lines == [.whole(Array("1234".utf8)), .tooLong(Array("12345".utf8)), .whole([0x31])])
  }

  @Test("of one that is too long only the beginning is kept", arguments: [true, false])
  func tooLong(hasEnd: Bool) throws {
    let long = [UInt8](repeating: 0x61, count: 1 << 20)
    let rest = hasEnd ? Array("\nb".utf8) : []
    let lines = try lines(long + rest, longest: 1000)
    #expect(lines.first == .tooLong(Array(long.prefix(64 << 10))))
    #expect(Array(lines.dropFirst()) == (hasEnd ? [.whole([0x62])] : []))
  }

  @Test("long lines are put together from pieces")
  func pieces() throws {
    let long = (0..<300_000).map { UInt8(0x61 + $0 % 26) }
    #expect(
      try lines(long + [0x0A] + long, longest: 1 << 20) == [.whole(long), .whole(long)])
  }
}
