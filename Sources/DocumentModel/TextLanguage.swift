/// The language of a text and what it means for finding its actors.
public struct TextLanguage: Equatable, Sendable {
  /// How names are found in a language.
  public enum NameSupport: Sendable {
    /// All of the analysis.
    case full
    /// Only names that recur with a title or as two capitalised words.
    case recurringNames
    /// None: the script has no capitals.
    case none
  }

  /// The ISO 639 code, or that of the script (ISO 15924) if only this is known.
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

  /// What people are told about its actors; `nil` where all of the analysis is made.
  public var note: String? {
    switch support {
    case .full: nil
    case .recurringNames: "\(name): only recurring names"
    case .none: "actors are not supported in \(name) yet"
    }
  }

  /// English, for which the analysis is made; also taken where nothing tells the language.
  public static let english = TextLanguage(code: "en", name: "English", support: .full)
}
