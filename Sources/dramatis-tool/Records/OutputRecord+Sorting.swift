extension OutputRecord {
  /// The same record with its fields in the order of their names, and so in all records in it.
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
