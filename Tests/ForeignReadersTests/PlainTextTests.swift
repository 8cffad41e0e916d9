import ReaderProtocol
import Testing

@testable import ForeignReaders

/// A text with letters beyond ASCII, long enough to be guessed.
private let french = """
  Élodie regarda la mer. « Où êtes-vous allé, mon père ? » demanda-t-elle à voix basse.
  Le garçon français répondit très vite : « Je suis resté là-bas, près du château. »
  """

private let russian = """
  Анна Каренина вошла в комнату и увидела Вронского. Он стоял у окна и смотрел на улицу.
  Все счастливые семьи похожи друг на друга, каждая несчастливая семья несчастлива по-своему.
  """

struct PlainTextTests {
  private func wide(_ text: String, isBigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBigEndian ? bytes : bytes.reversed()
    }
  }

  private func text(_ foreign: ForeignText) -> String {
    String(decoding: foreign.text, as: UTF8.self)
  }

  @Test("UTF-8 with a byte order mark loses the mark")
  func mark() throws {
    let foreign = try read([0xEF, 0xBB, 0xBF] + Array(french.utf8))
    #expect(text(foreign) == french)
  }

  @Test("UTF-16 is read by its byte order mark", arguments: [true, false])
  func markedUTF16(isBigEndian: Bool) throws {
    let foreign = try read(wide("\u{FEFF}" + french, isBigEndian: isBigEndian))
    #expect(text(foreign) == french)
  }

  @Test("UTF-16 without a mark is recognised by its zero bytes", arguments: [true, false])
  func bareUTF16(isBigEndian: Bool) throws {
    let foreign = try read(wide(french, isBigEndian: isBigEndian))
    #expect(foreign.details.encoding == (isBigEndian ? "UTF-16BE" : "UTF-16LE"))
    #expect(text(foreign) == french)
  }

  @Test("half a pair of surrogates is reported, not passed on")
  func loneSurrogate() throws {
    let foreign = try read([0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8, 0x42, 0x00])
    #expect(text(foreign) == "A\u{FFFD}B")
    #expect(foreign.details.notices.count == 1)
  }

  @Test("UTF-32 is read by its byte order mark")
  func markedUTF32() throws {
    let scalars = ("\u{FEFF}" + french).unicodeScalars
    let bytes = scalars.flatMap { scalar in
      (0..<4).map { UInt8(truncatingIfNeeded: scalar.value >> (8 * $0)) }
    }
    #expect(text(try read(bytes)) == french)
  }

  @Test("a Western text of one byte per letter is Windows-1252")
  func windows1252() throws {
    let bytes = french.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    let foreign = try read(bytes)
    #expect(foreign.details.encoding == "Windows-1252")
    #expect(text(foreign) == french)
  }

  @Test("letters that come after much English text are looked at, too")
  func lateLetters() throws {
    let english = String(repeating: "It was a long day in the old town. ", count: 20_000)
    let late = russian.unicodeScalars.map { scalar in
      (0x410...0x44F).contains(scalar.value)
        ? UInt8(scalar.value - 0x410 + 0xC0) : UInt8(truncatingIfNeeded: scalar.value)
    }
    let foreign = try read(Array(english.utf8) + late)
    #expect(foreign.details.encoding == "Windows-1251")
    #expect(text(foreign).hasSuffix(russian))
  }

  @Test("the user's encoding counts more than a guess")
  func requested() throws {
    let foreign = try read([0xC0, 0xED, 0xED, 0xE0], encoding: "windows-1251")
    #expect(text(foreign) == "Анна")
  }

  @Test("an encoding of several bytes per letter is decoded")
  func shiftJIS() throws {
    let foreign = try read([0x93, 0x8C, 0x8B, 0x9E], encoding: "shift_jis")
    #expect(text(foreign) == "東京")
  }

  @Test(
    "an unknown encoding is an error", arguments: ["klingon", "../etc/passwd", "UTF-8//IGNORE", ""])
  func unknownEncoding(name: String) {
    let error = #expect(throws: ReaderError.self) { try read([0x41], encoding: name) }
    #expect(error?.code == .encoding)
  }

  @Test("what is invalid in the encoding is counted in a notice")
  func undecodable() throws {
    let foreign = try read(Array("a".utf8) + [0xFF] + Array("b".utf8), encoding: "utf-8")
    #expect(text(foreign) == "a\u{FFFD}b")
    #expect(foreign.details.notices.first?.hasPrefix("1 place is not valid UTF-8") == true)
  }

  @Test("UTF-8 whose last character is cut off is UTF-8")
  func cutCharacter() throws {
    let long = String(repeating: french, count: 5)
    let foreign = try read(Array(long.utf8) + [0xC3])
    #expect(text(foreign) == long + "\u{FFFD}")
    #expect(foreign.details.encoding == "UTF-8")
  }

  @Test("a plain text has no paragraphs of its own")
  func isPlain() throws {
    let foreign = try read(Array(french.utf8), name: "a.txt")
    #expect(foreign.isPlain && foreign.paragraphs.isEmpty)
  }

  @Test("bytes that are no text are in no format")
  func binary() {
    let bytes = (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 37 ^ ($0 >> 3)) }
    let error = #expect(throws: ReaderError.self) { try read(bytes, name: "a.txt") }
    #expect(error?.code == .unknownFormat)
  }

  @Test(
    "text in UTF-16 or UTF-32 without a mark is read if the user says what it is",
    arguments: ["utf-16le", "utf-16be", "utf-32le"], ["Анна\n", "港口没有人。\n", "é"])
  func wideByChoice(encoding: String, text: String) throws {
    let bytes: [UInt8] =
      switch encoding {
      case "utf-16le": text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      case "utf-16be": text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
      default:
        text.unicodeScalars.flatMap { scalar in
          (0..<4).map { UInt8(truncatingIfNeeded: scalar.value >> (8 * $0)) }
        }
      }
    #expect(String(decoding: try read(bytes, encoding: encoding).text, as: UTF8.self) == text)
  }

  @Test("a picture stays refused, though UTF-16 is asked for", arguments: ["utf-16", "utf-32be"])
  func pictureByChoice(encoding: String) {
    let picture: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D]
    let error = #expect(throws: ReaderError.self) { try read(picture, encoding: encoding) }
    #expect(error?.code == .unknownFormat)
  }

  @Test("bytes that aren't text stay refused, whatever 8-bit encoding is asked for")
  func binaryByChoice() {
    let error = #expect(throws: ReaderError.self) {
      try read([0x01, 0x00, 0x02, 0x03, 0x00, 0x7F, 0x05, 0x06], encoding: "latin1")
    }
    #expect(error?.code == .unknownFormat)
  }
}
