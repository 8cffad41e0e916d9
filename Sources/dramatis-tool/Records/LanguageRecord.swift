import DocumentModel

extension TextLanguage {
  /// A language as it is exported.
  var record: OutputRecord {
    OutputRecord(["code": .text(code), "name": .text(name), "support": .text(support.exportName)])
  }
}

extension TextLanguage.NameSupport {
  /// How names are found, in exports.
  fileprivate var exportName: String {
    switch self {
    case .full: "full"
    case .recurringNames: "recurring-names"
    case .none: "none"
    }
  }
}
