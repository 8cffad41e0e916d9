/// Why a document of a stream was not analysed; it goes out in the document's place.
struct DocumentError: Error, Equatable {
  enum Code: String, CaseIterable {
    /// The line is not JSON, or not an object with what a document needs.
    case badJSON = "bad-json"
    /// The line is not UTF-8, holds half of a surrogate pair, or its file is no text in a known format.
    case badEncoding = "bad-encoding"
    /// The line, its file, or the text in that is longer than allowed.
    case tooLarge = "too-large"
    /// Reading the file or the analysis took longer than allowed.
    case timeout
    /// The document's file can't be read: it isn't there, is damaged or protected, or a program is missing.
    case unreadable
    /// The analysis broke off, which is an error of the program.
    case failed
  }

  var code: Code
  var message: String

  init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }
}
