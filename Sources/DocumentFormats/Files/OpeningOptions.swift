/// How a document is to be opened.
public struct OpeningOptions: Equatable, Sendable {
  /// The encoding; `nil` to recognise it.
  public var encoding: String?
  /// A command for the shell that gets the document and whose output is read as HTML.
  public var via: String?
  /// Longest text of a document that isn't plain text, in bytes; `nil` for what importers
  /// allow.
  public var textLimit: Int?

  /// Recognises everything by itself.
  public init(encoding: String? = nil, via: String? = nil, textLimit: Int? = nil) {
    self.encoding = encoding
    self.via = via
    self.textLimit = textLimit
  }

  /// Whether plain text may be read as it is: neither a command nor another encoding is asked for.
  var isPlain: Bool {
    guard via == nil else { return false }
    return encoding.map { ["utf-8", "utf8"].contains($0.lowercased()) } ?? true
  }
}
