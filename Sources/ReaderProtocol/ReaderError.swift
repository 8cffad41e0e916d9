/// Why a document can't be read, as the reader tells it.
public struct ReaderError: Error, Equatable, CustomStringConvertible, Sendable {
  /// What kind of trouble it is.
  public enum Code: UInt8, Sendable, CaseIterable {
    /// No reader knows the format.
    case unknownFormat = 1
    /// The document breaks the rules of its format, or ends early.
    case damaged = 2
    /// It needs a password, or a licence.
    case encrypted = 3
    /// It is larger than the limits allow, or would become so.
    case tooLarge = 4
    /// It has no text.
    case empty = 5
    /// Its bytes aren't in the encoding that was asked for, or that is unknown.
    case encoding = 6
    /// The system refused something.
    case system = 7
  }

  /// What kind of trouble it is.
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
