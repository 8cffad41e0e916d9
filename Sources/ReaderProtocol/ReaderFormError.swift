/// Why what a reader wrote can't be used.
public enum ReaderFormError: Error, Equatable, CustomStringConvertible, Sendable {
  /// It doesn't begin as a reader does.
  case notAReader
  /// It is in another version of the form.
  case otherVersion
  /// It stops before its end.
  case truncated
  /// Something is larger than the receiver takes.
  case tooLarge(String)
  /// Something breaks the rules of the form.
  case malformed(String)
  /// The reader itself says why there is no text.
  case reported(ReaderError)

  /// What is wrong.
  public var description: String {
    switch self {
    case .notAReader: "the reader of foreign formats wrote something else than a text"
    case .otherVersion:
      "the reader of foreign formats is of another version; install both anew: script/install"
    case .truncated: "the reader of foreign formats stopped in the middle"
    case .tooLarge(let what): "the reader of foreign formats wrote too much: \(what)"
    case .malformed(let what): "the reader of foreign formats wrote \(what)"
    case .reported(let error): error.message
    }
  }
}
