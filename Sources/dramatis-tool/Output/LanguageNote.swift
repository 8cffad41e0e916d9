import DocumentModel
import Glibc

/// Says on standard error that the analysis finds fewer actors in a language than in English.
enum LanguageNote {
  static func write(_ language: TextLanguage, file: String) {
    guard let note = language.note else { return }
    var errors = OutputBuffer(descriptor: STDERR_FILENO)
    errors.write("dramatis: \(file): \(note)\n")
    try? errors.flush()
  }
}
