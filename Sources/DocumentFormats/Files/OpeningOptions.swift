/// How a document is to be opened.
public struct OpeningOptions: Equatable, Sendable {
  /// The encoding, if it isn't to be found out.
  public var encoding: String?
  /// A command for the shell that gets the document and whose output is read as HTML.
  public var via: String?
  /// The most text that may come out of another format than plain text, in bytes; `nil` for what readers
  /// allow.
  public var textLimit: Int?

  /// Finds everything out.
  public init(encoding: String? = nil, via: String? = nil, textLimit: Int? = nil) {
    self.encoding = encoding
    self.via = via
    self.textLimit = textLimit
  }

  /// Whether nothing is asked for, or what is the case anyway.
  var isPlain: Bool {
    guard via == nil else { return false }
    return encoding.map { ["utf-8", "utf8"].contains($0.lowercased()) } ?? true
  }
}
