import JSON

@testable import AnalyzeFields

extension FuzzTarget {
  /// A line of `dramatis analyze`: it is strict JSON or not, and its values are repeated unchanged.
  static let json = FuzzTarget(
    "json", longest: 512,
    sources: ["Sources/JSON", "Sources/dramatis-tool/Analyze/DocumentFields.swift"]
  ) { line in
    var members: [(name: Range<Int>, value: Range<Int>)] = []
    var scanner = JSONScanner(line)
    let isObject: Bool
    do throws(JSONError) {
      try scanner.scanObject { members.append(($0, $1)) }
      isObject = true
    } catch {
      require(error.offset <= line.count, "an error is in the line")
      isObject = false
    }
    let fields = DocumentFields(line)
    require((fields.error == nil) == isObject, "both say the same of the line")
    _ = DocumentName(line, number: 7, isWhole: true)
    _ = DocumentName(line, number: 7, isWhole: false)
    for member in members {
      require(member.name.upperBound <= member.value.lowerBound, "a value follows its name")
      checkEcho(DocumentFields.part(line, member.value))
      checkString(DocumentFields.part(line, member.name))
    }
  }

  /// A repeated value is the same value, on one line.
  private static func checkEcho(_ value: UnsafeRawBufferPointer) {
    guard JSONEncodingFault(value) == nil else { return }
    var echo = JSONEcho.of(value)
    echo.withUTF8 { echo in
      let bytes = UnsafeRawBufferPointer(echo)
      require(bytes.allSatisfy { $0 >= 0x20 }, "an echo stands on one line")
      var scanner = JSONScanner(bytes)
      do throws(JSONError) {
        try scanner.skipValue()
        require(scanner.position == bytes.count, "an echo is one value")
        require(JSONEcho.of(bytes).utf8.elementsEqual(echo), "an echo is its own echo")
      } catch {
        fatalError("an echo is no JSON: \(error)")
      }
      guard value.first == UInt8(ascii: "\"") else { return }
      require(
        JSONString.decoded(bytes) == JSONString.decoded(value), "an echo has the same characters")
    }
  }

  /// A string that is decoded and written again is the same string.
  private static func checkString(_ string: UnsafeRawBufferPointer) {
    guard JSONEncodingFault(string) == nil else { return }
    let text = JSONString.decoded(string)
    guard let words = String(validating: text, as: UTF8.self) else {
      fatalError("a string of JSON is UTF-8")
    }
    var quoted = JSONText.quoted(words)
    quoted.withUTF8 { quoted in
      let bytes = UnsafeRawBufferPointer(quoted)
      require(JSONEncodingFault(bytes) == nil, "what is quoted is UTF-8")
      require(JSONString.decoded(bytes) == text, "what is quoted is the same string")
    }
  }
}
