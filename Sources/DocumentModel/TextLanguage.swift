/// The language of a text, and how well actors are found in it.
public struct TextLanguage: Equatable, Sendable {
  /// How names are found in a language.
  public enum NameSupport: String, Sendable {
    /// By the whole analysis.
    case full
    /// Only names that recur with a title or as two capitalised words.
    case recurringNames = "recurring-names"
    /// Not at all: the script has no capitals.
    case none
  }

  /// The ISO 639 code of the language, or the ISO 15924 code of the script if only that is known.
  public var code: String
  /// The English name, for people.
  public var name: String
  /// How names are found in it.
  public var support: NameSupport

  /// Makes a language.
  public init(code: String, name: String, support: NameSupport) {
    self.code = code
    self.name = name
    self.support = support
  }

  /// A notice about the actors that will be missing; `nil` if names have full support.
  public var note: String? {
    switch support {
    case .full: nil
    case .recurringNames: "\(name): only recurring names"
    case .none: "actors are not supported in \(name) yet"
    }
  }

  /// English, for which the analysis is made; assumed if the language is unknown.
  public static let english = TextLanguage(code: "en", name: "English", support: .full)
}
