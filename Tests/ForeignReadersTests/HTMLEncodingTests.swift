import Testing

struct HTMLEncodingTests {
  private func bytes(_ head: String, _ body: [UInt8]) -> [UInt8] {
    Array("<!DOCTYPE html>\(head)<p>".utf8) + body
  }

  @Test("a byte order mark goes")
  func mark() throws {
    let foreign = try read([0xEF, 0xBB, 0xBF] + bytes("", Array("Ö".utf8)))
    #expect(foreign.lines == ["p Ö"])
  }

  @Test("what the page declares is believed, if it isn't UTF-8")
  func declared() throws {
    let foreign = try read(bytes("<meta charset=windows-1251>", [0xC4, 0xE0]))
    #expect(foreign.lines == ["p Да"])
    #expect(foreign.details.encoding == "Windows-1251")
  }

  @Test("UTF-8 is believed before what the page declares")
  func wronglyDeclared() throws {
    let foreign = try read(bytes("<meta charset=iso-8859-1>", Array("Ö".utf8)))
    #expect(foreign.lines == ["p Ö"])
  }

  @Test("UTF-16 is recognised by its zero bytes")
  func utf16() throws {
    let units = bytes("<meta charset=utf-16>", Array("Hello".utf8)).flatMap { byte -> [UInt8] in
      [byte, 0]
    }
    #expect(try read(units).lines == ["p Hello"])
  }

  @Test("the last resort is Windows-1252")
  func fallback() throws {
    let foreign = try read(bytes("", [0x93, 0x61, 0x94]))
    #expect(foreign.lines == ["p “a”"])
  }

  @Test("escapes of ISO-2022-JP are decoded if they are declared")
  func escapes() throws {
    let kanji: [UInt8] = [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x1B, 0x28, 0x42]
    #expect(try read(bytes("<meta charset=iso-2022-jp>", kanji)).lines == ["p 日"])
  }

  @Test("the user's choice comes first")
  func requested() throws {
    let foreign = try read(bytes("<meta charset=utf-8>", [0xE4]), encoding: "iso-8859-7")
    #expect(foreign.lines == ["p δ"])
  }

  @Test("an unknown choice is an error")
  func unknown() {
    #expect(throws: (any Error).self) { try read(bytes("", [0x61]), encoding: "klingon") }
  }

  @Test("bytes that are invalid are shown as such")
  func invalid() throws {
    let foreign = try read(bytes("", [0x61, 0xFF, 0x62]), encoding: "utf-8")
    #expect(foreign.lines == ["p a\u{FFFD}b"])
  }
}
