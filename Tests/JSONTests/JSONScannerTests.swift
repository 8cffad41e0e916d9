import Testing

@testable import JSON

@Suite("JSON is read strictly by its grammar") struct JSONScannerTests {
  private func error(_ text: String) -> JSONError? { error(Array(text.utf8)) }

  private func error(_ bytes: [UInt8]) -> JSONError? {
    bytes.withUnsafeBytes { bytes -> JSONError? in
      var scanner = JSONScanner(bytes)
      do throws(JSONError) {
        try scanner.scanObject { _, _ in }
        return nil
      } catch {
        return error
      }
    }
  }

  @Test(
    "values",
    arguments: [
      "0", "-0", "10", "-1.5", "0.0", "1e9", "1E+9", "2.5e-10", "0e0", "true", "false", "null",
      "\"\"", "\"a\u{E9}\u{1F600}\u{2028}\u{7F}\"", #""\"\\\/\b\f\n\r\t""#,
      #""\u00e9\uD83D\ude00""#,
      #""\ud800""#, "[]", "[ ]", "[1]", "[1,\t[2, {}]\r]", "{}", "{ }", #"{"a":1,"a":{"b":[]}}"#,
    ])
  func values(value: String) { #expect(error(" {\"x\" :\(value) } ") == nil) }

  @Test(
    "malformed numbers",
    arguments: [
      "01", "-", "-a", "1.", "1.e5", "1e", "1e+", "00", "1.5.2", "1-2", "1e5.5", "-01", "1+",
    ])
  func numbers(number: String) {
    #expect(error("{\"x\":\(number)}") == JSONError(reason: .number, offset: 5))
  }

  @Test(
    "words, and numbers in other notations",
    arguments: ["", "tru", "nul", "NaN", "Infinity", "True", "+1", ".5", "'a'", "\u{A0}1", "//"])
  func noValue(value: String) {
    #expect(error("{\"x\":\(value)}") == JSONError(reason: .value, offset: 5))
  }

  @Test(
    "unknown and malformed escapes",
    arguments: [
      #"\x"#, #"\U0041"#, #"\u12"#, #"\u12g4"#, #"\'"#, #"\0"#, #"\u 123"#, #"\u+123"#,
    ])
  func escapes(escape: String) {
    #expect(error("{\"x\":\"\(escape)\"}") == JSONError(reason: .escape, offset: 6))
  }

  @Test("control characters in a string", arguments: 0..<0x20 as Range<UInt8>)
  func controls(byte: UInt8) {
    let bytes = Array("{\"x\":\"".utf8) + [byte] + Array("\"}".utf8)
    #expect(error(bytes) == JSONError(reason: .controlCharacter, offset: 6))
  }

  @Test(
    "what is missing or too much",
    arguments: [
      ("", .object, 0), ("[]", .object, 0), ("\u{FEFF}{}", .object, 0), ("{", .name, 1),
      ("{a:1}", .name, 1), ("{,}", .name, 1), ("{\"a\":1,}", .name, 7), ("{1:2}", .name, 1),
      ("{\"a\"}", .colon, 4), ("{\"a\" 1}", .colon, 5), ("{\"a\":1 \"b\":2}", .comma, 7),
      ("{\"a\":[1 2]}", .comma, 8), ("{\"a\":[1,]}", .value, 8), ("{\"a\":1", .comma, 6),
      ("{\"a\":[1", .comma, 7), ("{\"a\":[1}", .comma, 7), ("{\"a\":\"b", .openString, 5),
      ("{\"a\":\"b\\", .openString, 7), ("{\"a", .openString, 1), ("{} {}", .rest, 3),
      ("{}}", .rest, 2), ("{}\0", .rest, 2),
    ] as [(String, JSONError.Reason, Int)])
  func structure(text: String, reason: JSONError.Reason, offset: Int) {
    #expect(error(text) == JSONError(reason: reason, offset: offset))
  }

  @Test("every beginning of an object is an error")
  func beginnings() {
    let object = Array(#"{"a": [1.5e3, {"b\u00e9": null}, "c\n"], "d": -0}"#.utf8)
    for count in object.indices { #expect(error(Array(object.prefix(count))) != nil, "\(count)") }
    #expect(error(object) == nil)
  }

  @Test("lists inside lists, as deep as allowed and no deeper")
  func depth() {
    func nested(_ count: Int) -> String {
      "{\"x\":" + String(repeating: "[", count: count) + String(repeating: "]", count: count) + "}"
    }
    #expect(error(nested(JSONScanner.deepest - 1)) == nil)
    #expect(
      error(nested(JSONScanner.deepest))
        == JSONError(reason: .depth, offset: 5 + JSONScanner.deepest - 1))
    #expect(error("{\"x\":" + String(repeating: "[{\"y\":", count: 1 << 18))?.reason == .depth)
  }

  @Test("members come in their order, doubles too")
  func members() throws {
    let text = Array(#"{"a": 1, "a" : [2] ,"b":"c"}"#.utf8)
    var members: [String] = []
    try text.withUnsafeBytes { bytes in
      var scanner = JSONScanner(bytes)
      try scanner.scanObject { name, value in
        members.append(
          String(decoding: bytes[name], as: UTF8.self) + "="
            + String(decoding: bytes[value], as: UTF8.self))
      }
    }
    #expect(members == ["\"a\"=1", "\"a\"=[2]", "\"b\"=\"c\""])
  }
}
