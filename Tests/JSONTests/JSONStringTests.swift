import Testing

@testable import JSON

@Suite("Strings of JSON are decoded and repeated") struct JSONStringTests {
  private func bytes<Result>(
    _ text: String, _ body: (UnsafeRawBufferPointer) -> Result
  ) -> Result {
    Array(text.utf8).withUnsafeBytes(body)
  }

  @Test(
    "escapes and what stands for itself",
    arguments: [
      (#""""#, ""), (#""a""#, "a"), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
      (#""\u0000\u00e9\u20AC\uFFFF""#, "\0\u{E9}\u{20AC}\u{FFFF}"),
      (#""x\ud83d\uDE00y""#, "x\u{1F600}y"),
      (#""\ud800\udc00\udbff\udfff""#, "\u{10000}\u{10FFFF}"),
      ("\"\u{E9}\\u00e9\u{1F600}\"", "\u{E9}\u{E9}\u{1F600}"), (#""\\u0041""#, "\\u0041"),
    ])
  func decoded(json: String, text: String) {
    #expect(bytes(json, JSONString.decoded) == Array(text.utf8))
  }

  @Test(
    "half of a surrogate pair is a fault",
    arguments: [
      (#""\ud800""#, 1), (#""\udc00""#, 1), (#""\ud800\ud800\udc00""#, 1),
      (#""ab\udfff\ud800""#, 3),
      (#""\ud800x\udc00""#, 1), (#""\\\ud800""#, 3), (#""\ud83d\ude00\ude00""#, 13),
    ])
  func loneSurrogate(json: String, offset: Int) {
    #expect(bytes(json, JSONEncodingFault.init) == .loneSurrogate(offset: offset))
  }

  @Test(
    "bytes that aren't UTF-8 are a fault",
    arguments: [
      [0xFF], [0xC0, 0x80], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80],
      [0xE2, 0x82], [0xF0, 0x80, 0x80, 0x80],
    ] as [[UInt8]])
  func invalidUTF8(sequence: [UInt8]) {
    let json = Array("\"\u{E9}".utf8) + sequence + Array("\"".utf8)
    #expect(json.withUnsafeBytes(JSONEncodingFault.init) == .invalidUTF8(offset: 3))
  }

  @Test("well-encoded text has no fault", arguments: ["\"\u{E9}\u{1F600}\"", #""\\ud800""#, "[1]"])
  func noFault(json: String) { #expect(bytes(json, JSONEncodingFault.init) == nil) }

  @Test(
    "values are repeated byte for byte",
    arguments: [
      "1", "-1.50E+03", "null", #""a\u00E9\/\"""#, "\"\u{E9}\u{1F600}\"", #"{"b":1,"a": [ ]}"#,
      "123456789012345678901234567890.0",
    ])
  func echo(json: String) { #expect(bytes(json, JSONEcho.of) == json) }

  @Test(
    "what a splitter of lines could stop at is not",
    arguments: [
      ("\"a\u{2028}b\u{2029}\"", #""a\u2028b\u2029""#), ("\"\u{85}\u{7F}\"", #""\u0085\u007f""#),
      ("[1,\r\t2]", "[1,  2]"), ("\"\u{202E}\"", #""\u202e""#),
    ])
  func echoOnOneLine(json: String, echo: String) { #expect(bytes(json, JSONEcho.of) == echo) }
}
