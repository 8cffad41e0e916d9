/// How a document is to be opened.
public struct OpeningOptions: Equatable, Sendable {
  /// The encoding, if it isn't to be found out.
  public var encoding: String?
  /// A command for the shell that gets the document and whose output is read as HTML.
  public var via: String?

  /// Finds everything out.
  public init(encoding: String? = nil, via: String? = nil) {
    self.encoding = encoding
    self.via = via
  }

  /// Whether nothing is asked for, or what is the case anyway.
  var isPlain: Bool {
    guard via == nil else { return false }
    return encoding.map { ["utf-8", "utf8"].contains($0.lowercased()) } ?? true
  }
}
