import Testing

@testable import JSON

@Suite("JSON is read into values") struct JSONParserTests {
  private func value(_ text: String) throws(JSONError) -> JSONValue {
    let bytes = Array(text.utf8)
    let result = bytes.withUnsafeBytes { bytes -> Result<JSONValue, JSONError> in
      Result { () throws(JSONError) in try JSONValue(parsing: bytes) }
    }
    return try result.get()
  }

  @Test func objectKeepsTheOrderOfItsFields() throws {
    let object = JSONObject([
      "b": .number(1), "a": .list([.flag(true), .null, .list([]), .object(JSONObject([:]))]),
      "text": .text("A \"word\"\n\u{1F600}"),
    ])
    let spaced = "\t{ \"b\" :1,\r\n\"a\":[true, null ,[],{ }] , "
    let text = spaced + #""text":"A \"word\"\n\ud83d\ude00"}"#
    #expect(try value(text) == .object(object))
  }

  @Test(
    "numbers",
    arguments: [
      ("0", .number(0)), ("-12", .number(-12)), ("1.5", .decimal(1.5)), ("1e2", .decimal(100)),
      ("9223372036854775808", .decimal(0x1p63)), ("1e999", .decimal(.greatestFiniteMagnitude)),
      ("-1e999", .decimal(-.greatestFiniteMagnitude)),
    ] as [(String, JSONValue)])
  func numbers(text: String, number: JSONValue) throws { #expect(try value(text) == number) }

  @Test("what is written is read as it was", arguments: 0..<200)
  func roundTrip(seed: Int) throws {
    var random = RandomValues(state: UInt64(seed))
    let object = random.object(depth: 3)
    #expect(try value(JSONText.of(object)) == .object(object))
  }

  @Test("what is no JSON, with the place of the error")
  func errors() {
    func error(_ text: String) -> JSONError? {
      do throws(JSONError) { _ = try value(text) } catch { return error }
      return nil
    }
    #expect(error("") == JSONError(reason: .value, offset: 0))
    #expect(error("{\"a\":1") == JSONError(reason: .comma, offset: 6))
    #expect(error("1 2") == JSONError(reason: .rest, offset: 2))
    #expect(error("[\"\\ud800\"]") == JSONError(reason: .encoding, offset: 2))
  }
}

/// Values of JSON at random.
private struct RandomValues: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ state >> 29
  }

  mutating func object(depth: Int) -> JSONObject {
    var object = JSONObject([:])
    for _ in 0..<number(below: 5) { object.append(text(), value(depth: depth - 1)) }
    return object
  }

  private mutating func value(depth: Int) -> JSONValue {
    switch number(below: depth > 0 ? 7 : 5) {
    case 0: .text(text())
    case 1: .number(Int(truncatingIfNeeded: next()))
    case 2: .decimal(Double(number(below: 100_000)) / 4)
    case 3: .flag(number(below: 2) == 0)
    case 4: .null
    case 5: .list((0..<number(below: 4)).map { _ in value(depth: depth - 1) })
    default: .object(object(depth: depth))
    }
  }

  private mutating func text() -> String {
    var scalars = String.UnicodeScalarView()
    for _ in 0..<number(below: 6) {
      let code = UInt32(number(below: number(below: 3) == 0 ? 0x11_0000 : 0x80))
      scalars.append(Unicode.Scalar(code) ?? "\u{FFFD}")
    }
    return String(scalars)
  }

  private mutating func number(below limit: Int) -> Int { Int.random(in: 0..<limit, using: &self) }
}
