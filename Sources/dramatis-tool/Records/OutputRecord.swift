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

  mutating func append(_ name: String, _ value: OutputValue) {
    fields.append(Field(name: name, value: value))
  }

  /// The value of a field, `null` if there is no such field.
  subscript(name: String) -> OutputValue {
    fields.first { $0.name == name }?.value ?? .null
  }
}
