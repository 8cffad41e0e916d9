/// A value of JSON (RFC 8259).
package enum JSONValue: Equatable, Sendable {
  case text(String)
  case number(Int)
  /// A finite number, which is written with two decimals below 10^15.
  case decimal(Double)
  case flag(Bool)
  case list([JSONValue])
  case object(JSONObject)
  case null
}

extension JSONValue {
  /// A number or a truth value as every format writes it; `nil` for other values.
  package var digits: String? {
    switch self {
    case .number(let number): return String(number)
    case .decimal(let number) where number.magnitude >= 1e15: return String(number)
    case .decimal(let number):
      let hundredths = Int((number * 100).rounded())
      let rest = String(hundredths.magnitude % 100)
      let sign = hundredths < 0 ? "-" : ""
      return "\(sign)\(hundredths.magnitude / 100).\(rest.utf8.count < 2 ? "0" : "")\(rest)"
    case .flag(let flag): return flag ? "true" : "false"
    case .text, .list, .object, .null: return nil
    }
  }
}

/// An object of JSON: named values in the order in which they are written.
package struct JSONObject: Equatable, Sendable {
  package struct Field: Equatable, Sendable {
    package var name: String
    package var value: JSONValue

    package init(name: String, value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  package var fields: [Field]

  package init(_ fields: KeyValuePairs<String, JSONValue>) {
    self.fields = fields.map { Field(name: $0.key, value: $0.value) }
  }

  package mutating func append(_ name: String, _ value: JSONValue) {
    fields.append(Field(name: name, value: value))
  }

  /// The value of a field, `null` if there is no such field.
  package subscript(name: String) -> JSONValue {
    fields.first { $0.name == name }?.value ?? .null
  }
}
