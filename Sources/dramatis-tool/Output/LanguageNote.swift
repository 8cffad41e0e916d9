import DocumentModel
import ErrorMessages

/// Says on standard error that the analysis finds fewer actors in a language than in English.
enum LanguageNote {
  static func write(_ language: TextLanguage, file: String) {
    guard let note = language.note else { return }
    StandardError.say("\(file): \(note)")
  }
}
