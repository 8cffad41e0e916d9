/// A value of a record.
enum OutputValue: Equatable, Sendable {
  case text(String)
  case number(Int)
  /// A number that is written with two decimals.
  case decimal(Double)
  case flag(Bool)
  case list([OutputValue])
  case record(OutputRecord)
  case null
}

extension OutputValue {
  /// A number or a truth value as every format writes it; `nil` for other values.
  var digits: String? {
    switch self {
    case .number(let number): return String(number)
    case .decimal(let number):
      let hundredths = Int((number * 100).rounded())
      let rest = String(hundredths.magnitude % 100)
      let sign = hundredths < 0 ? "-" : ""
      return "\(sign)\(hundredths.magnitude / 100).\(rest.utf8.count < 2 ? "0" : "")\(rest)"
    case .flag(let flag): return flag ? "true" : "false"
    case .text, .list, .record, .null: return nil
    }
  }
}

/// An element of the output: named values in the order in which they are written.
struct OutputRecord: Equatable, Sendable {
  struct Field: Equatable, Sendable {
    var name: String
    var value: OutputValue
  }

  var fields: [Field]

  init(_ fields: KeyValuePairs<String, OutputValue>) {
    self.fields = fields.map { Field(name: $0.key, value: $0.value) }
  }

  /// Appends a field.
  mutating func append(_ name: String, _ value: OutputValue) {
    fields.append(Field(name: name, value: value))
  }

  /// The value of a field, `null` if there is no such field.
  subscript(name: String) -> OutputValue {
    fields.first { $0.name == name }?.value ?? .null
  }

  /// The record with its fields sorted by name, in records inside it too.
  func sorted() -> OutputRecord {
    var sorted = self
    sorted.fields = fields.map { Field(name: $0.name, value: $0.value.sorted()) }
      .sorted { $0.name < $1.name }
    return sorted
  }
}

extension OutputValue {
  fileprivate func sorted() -> OutputValue {
    switch self {
    case .text, .number, .decimal, .flag, .null: self
    case .list(let values): .list(values.map { $0.sorted() })
    case .record(let record): .record(record.sorted())
    }
  }
}
