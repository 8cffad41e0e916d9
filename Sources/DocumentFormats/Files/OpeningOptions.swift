/// How a document is opened.
public struct OpeningOptions: Equatable, Sendable {
  /// The encoding; `nil` to recognise it.
  public var encoding: String?
  /// A shell command that gets the document as its input, and whose output is read as HTML.
  public var via: String?
  /// Longest text of a document that isn't plain text, in bytes; `nil` for the limit of importers.
  public var textLimit: Int?

  /// By default everything is recognised.
  public init(encoding: String? = nil, via: String? = nil, textLimit: Int? = nil) {
    self.encoding = encoding
    self.via = via
    self.textLimit = textLimit
  }

  /// Whether plain text may be read as it is: without a command and in UTF-8.
  var isPlain: Bool {
    guard via == nil else { return false }
    return encoding.map { ["utf-8", "utf8"].contains($0.lowercased()) } ?? true
  }
}
