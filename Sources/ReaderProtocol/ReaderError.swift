/// Why a document can't be imported, as reported by the importer.
public struct ReaderError: Error, Equatable, CustomStringConvertible, Sendable {
  /// The kind of error.
  public enum Code: UInt8, Sendable, CaseIterable {
    /// No importer knows the format.
    case unknownFormat = 1
    /// The document breaks the rules of its format, or ends early.
    case damaged = 2
    /// It needs a password or a licence.
    case encrypted = 3
    /// It is larger than the limits allow, or would become so.
    case tooLarge = 4
    /// It has no text.
    case empty = 5
    /// It isn't in the encoding that was requested, or that encoding is unknown.
    case encoding = 6
    /// The system refused something.
    case system = 7
  }

  /// The kind of error.
  public let code: Code
  /// What is wrong, where, and what to try; without the file's name.
  public let message: String

  /// Makes an error.
  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  /// What is wrong, where, and what to try.
  public var description: String { message }
}

/// Why an importer's output can't be used.
public enum ReaderFormError: Error, Equatable, CustomStringConvertible, Sendable {
  /// It doesn't begin with the greeting.
  case notAReader
  /// It is in another version of the protocol.
  case otherVersion
  /// It stops before its end.
  case truncated
  /// Something exceeds the receiver's limits.
  case tooLarge(String)
  /// Something breaks the rules of the protocol.
  case malformed(String)
  /// The importer reports why there is no text.
  case reported(ReaderError)

  /// What is wrong.
  public var description: String {
    switch self {
    case .notAReader: "the importer wrote something that isn't a text"
    case .otherVersion:
      "the importer is of another version; install both again: script/install"
    case .truncated: "the importer stopped in the middle"
    case .tooLarge(let what): "the importer wrote too much: \(what)"
    case .malformed(let what): "the importer wrote \(what)"
    case .reported(let error): error.message
    }
  }
}
