/// Why an annotated text can't be read: what, where, and what to try.
struct CorpusError: Error, Equatable, CustomStringConvertible {
  /// The file.
  var file: String
  /// The line that is wrong, from 1.
  var line: Int?
  /// What is wrong and what to try.
  var message: String

  var description: String {
    line.map { "\(file):\($0): \(message)" } ?? "\(file): \(message)"
  }

  /// An error in `file`, or in one of its lines.
  init(file: String, line: Int? = nil, message: String) {
    self.file = file
    self.line = line
    self.message = message
  }
}
