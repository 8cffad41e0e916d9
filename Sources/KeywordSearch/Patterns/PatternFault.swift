/// Why a regular expression can't be searched for.
///
/// ```swift
/// KeywordQuery(parsing: "/colo(u?r/").fault?.message  // "missing closing parenthesis"
/// ```
public struct PatternFault: Error, Equatable, Sendable, CustomStringConvertible {
  /// The kind of fault.
  public enum Reason: Equatable, Sendable {
    /// It is invalid, with the reason in a few words: "missing closing parenthesis".
    case invalid(String)
    /// Searching for it in some paragraph takes more steps than are allowed.
    case tooHard
  }

  /// The expression, without its slashes.
  public let pattern: String
  /// What is wrong with it.
  public let reason: Reason

  /// The reason in a few words.
  public var message: String {
    switch reason {
    case .invalid(let why): why
    case .tooHard: "takes too many steps"
    }
  }

  /// A sentence without its full stop, with the expression: "/colo(u?r/ is no regular expression: …".
  public var description: String {
    switch reason {
    case .invalid(let why): "/\(pattern)/ is no regular expression: \(why)"
    case .tooHard: "/\(pattern)/ takes too many steps"
    }
  }
}
