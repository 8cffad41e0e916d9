/// A value of an export.
enum OutputValue: Equatable {
  case text(String)
  case number(Int)
  case list([OutputValue])
  case record(OutputRecord)
  case null
}

/// One element of an export: fields in the order in which they are written.
struct OutputRecord: Equatable {
  struct Field: Equatable {
    var name: String
    var value: OutputValue
  }

  var fields: [Field]

  init(_ fields: KeyValuePairs<String, OutputValue>) {
    self.fields = fields.map { Field(name: $0.key, value: $0.value) }
  }

  /// The value of a field, `null` if there is no such field.
  subscript(name: String) -> OutputValue {
    fields.first { $0.name == name }?.value ?? .null
  }
}
