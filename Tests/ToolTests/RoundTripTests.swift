import Foundation
import JSON
import TestSupport
import Testing

@testable import dramatis_tool

/// Records of random values and odd texts, written and read again by other code.
@Suite("What is written can be read again") struct RoundTripTests {
  private static let pieces = [
    "a", "B c", "\"", "\\", ",", "\n", "\r", "\t", "=", "-", "@", "é", "e\u{301}", "😀", "港口",
    "\u{0}",
    "\u{1B}[31m", "\u{2028}", "\u{202E}", "\u{200D}", "\u{FFFF}", "\u{E0041}", "שלום", "'", ";",
    "null",
  ]

  private static func text(_ random: inout SeededGenerator) -> String {
    (0..<random.below(6)).map { _ in pieces[random.below(pieces.count)] }.joined()
  }

  private static func value(_ random: inout SeededGenerator, depth: Int = 0) -> JSONValue {
    switch random.below(depth > 2 ? 5 : 7) {
    case 0: .text(text(&random))
    case 1: .number(random.below(2_000_000) - 1_000_000)
    case 2: .decimal(Double(random.below(20_000) - 10_000) / 100)
    case 3: .flag(random.below(2) == 0)
    case 4: .null
    case 5: .list((0..<random.below(4)).map { _ in value(&random, depth: depth + 1) })
    default: .object(record(&random, depth: depth + 1))
    }
  }

  private static func record(_ random: inout SeededGenerator, depth: Int = 0) -> JSONObject {
    var record = JSONObject([:])
    for number in 0..<random.below(5) {
      record.append("f\(number)" + text(&random), value(&random, depth: depth))
    }
    return record
  }

  /// The value as Foundation reads it.
  private static func object(_ value: JSONValue) -> Any {
    switch value {
    case .text(let text): text
    case .number(let number): number
    case .decimal(let number): number
    case .flag(let flag): flag
    case .null: NSNull()
    case .list(let values): values.map { object($0) }
    case .object(let record): object(record)
    }
  }

  private static func object(_ record: JSONObject) -> [String: Any] {
    Dictionary(uniqueKeysWithValues: record.fields.map { ($0.name, object($0.value)) })
  }

  @Test(
    "JSON parses to the same values, sorted or not, in ASCII where it must be", arguments: 0..<40)
  func json(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let record = Self.record(&random)
    for written in [JSONText.of(record), JSONText.of(record, isSorted: true)] {
      let parsed = try JSONSerialization.jsonObject(with: Data(written.utf8)) as? NSDictionary
      #expect(parsed == Self.object(record) as NSDictionary)
      #expect(!written.contains { $0.isNewline })
    }
    var places: [String.Index] = []
    let sorted = JSONText.of(record, isSorted: true)
    for field in record.fields.sorted(by: { $0.name < $1.name }) {
      places += [try #require(sorted.range(of: JSONText.of(field, isSorted: true))).lowerBound]
    }
    #expect(places == places.sorted())
  }

  /// Cells of a CSV file by RFC 4180, read byte by byte.
  static func cells(_ text: String) -> [[String]] {
    var (rows, row, cell, isQuoted) = ([[String]](), [String](), [UInt8](), false)
    var bytes = Array(text.utf8)[...]
    func take() -> String {
      defer { cell = [] }
      return String(decoding: cell, as: UTF8.self)
    }
    while let byte = bytes.popFirst() {
      switch byte {
      case UInt8(ascii: "\"") where isQuoted && bytes.first == byte:
        cell.append(byte)
        bytes.removeFirst()
      case UInt8(ascii: "\""): isQuoted.toggle()
      case _ where isQuoted: cell.append(byte)
      case UInt8(ascii: ","): row.append(take())
      case 0x0D:
        row.append(take())
        rows.append(row)
        row = []
        bytes.removeFirst()
      default: cell.append(byte)
      }
    }
    return rows
  }

  @Test("CSV parses to the same cells, a formula's after an apostrophe", arguments: 0..<40)
  func csv(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let csv = CSVText(isForTerminal: false)
    let texts = (0..<5).map { _ in (0..<4).map { _ in Self.text(&random) } }
    let rows = texts.map { row in
      csv.row(row.flatMap { csv.cells(of: JSONObject(["x": .text($0)])) })
    }
    let expected = texts.map { row in
      row.map { text in
        let isFormula =
          text.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
        return (isFormula ? "'" : "") + text
      }
    }
    #expect(
      Self.cells(rows.joined()).map { $0.map { Array($0.utf8) } }
        == expected.map { $0.map { Array($0.utf8) } })
  }

  @Test("a table's cells begin in one column in every row, whatever they hold", arguments: 0..<20)
  func table(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let records = (0..<6).map { number in
      JSONObject(["a": .text(Self.text(&random)), "b": .text("|\(number)")])
    }
    var output = OutputBuffer()
    try TableText(columns: [.text("A", "a"), .text("|B", "b")], rows: records).write(to: &output)
    let lines = String(decoding: output.bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines.count == 7)
    let places = lines.map { line in
      line.lastIndex(of: "|").map { cellCount(String(line[..<$0])) }
    }
    #expect(Set(places).count == 1)
  }

  @Test("a line that is cut is never wider than asked for, and begins as before", arguments: 0..<30)
  func cutting(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let line = ["港口x", "e\u{301}", "abc ", "😀"].map {
      String(repeating: $0, count: random.below(5))
    }.joined()
    for width in 1...12 {
      let shown = cut(line, to: width)
      #expect(cellCount(shown) <= max(width, 1))
      #expect(cellCount(line) <= width ? shown == line : shown.hasSuffix("…"))
      let kept = shown.unicodeScalars.filter { $0 != "…" }
      #expect(line.unicodeScalars.starts(with: kept))
    }
  }
}
