/// Why a regular expression can't be searched for.
public struct PatternFault: Error, Equatable, Sendable, CustomStringConvertible {
  /// What is the matter.
  public enum Reason: Equatable, Sendable {
    /// It is none; why, in a few words: "missing closing parenthesis".
    case invalid(String)
    /// Looking for it in some paragraph takes more steps than are allowed.
    case tooHard
  }

  /// The expression, without its slashes.
  public let pattern: String
  /// What is the matter with it.
  public let reason: Reason

  /// The reason in a few words.
  public var message: String {
    switch reason {
    case .invalid(let why): why
    case .tooHard: "takes too many steps"
    }
  }

  /// A sentence without its full stop.
  public var description: String {
    switch reason {
    case .invalid(let why): "/\(pattern)/ is no regular expression: \(why)"
    case .tooHard: "/\(pattern)/ takes too many steps"
    }
  }
}
