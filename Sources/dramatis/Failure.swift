import DocumentFormats
import DocumentModel
import ErrorMessages
import Glibc
import System
import TerminalCurses

/// Why the program ends with status 2, as printed on standard error.
struct Failure: Error, Equatable {
  /// The sentence, safe for a terminal, without the program's name.
  let message: String

  /// A failure that is about no file.
  init(plain message: String) { self.message = message }

  /// A text that cannot be read.
  init(_ file: InputFile, _ error: TextFileError) {
    message = "\(file.displayName): \(error)"
  }

  /// A terminal that can't be used.
  init(_ error: TerminalError) { message = "\(error)" }
}

/// A word from the command line in quotes, safe for a terminal.
func quoted(_ word: String) -> String { "\"\(escapedForTerminal(word))\"" }

extension InputFile {
  /// Its name in messages.
  var displayName: String {
    switch self {
    case .path(let path): escapedForTerminal(path)
    case .standardInput: "standard input"
    }
  }

  /// The text that arrives through a pipe; `nil` if it is a file.
  func incoming() throws(Failure) -> IncomingText? {
    do throws(TextFileError) {
      switch self {
      case .path(let path): return try IncomingText.namedPipe(path: path)
      case .standardInput: return try IncomingText.standardInput()
      }
    } catch {
      throw Failure(self, error)
    }
  }

  /// Opens the document; a pipe is read to its end.
  ///
  /// - Parameter onProgress: called with how far a document in a foreign format is read; reading ends when
  ///   it returns false.
  func open(
    _ options: OpeningOptions, onProgress: (ForeignProgress) -> Bool = { _ in true }
  ) throws(Failure) -> OpenedText {
    do throws(TextFileError) {
      switch self {
      case .path(let path):
        return try TextFile.open(path: path, options: options, onProgress: onProgress)
      case .standardInput:
        return try TextFile.standardInput(options: options, onProgress: onProgress)
      }
    } catch {
      throw Failure(self, error)
    }
  }

  /// Reads a document that has arrived whole through a pipe.
  func read(
    _ document: OpenedText, _ options: OpeningOptions,
    onProgress: (ForeignProgress) -> Bool
  ) throws(Failure) -> OpenedText {
    var name = ""
    if case .path(let path) = self { name = path }
    do throws(TextFileError) {
      return try TextFile.read(document, fileName: name, options, onProgress)
    } catch {
      throw Failure(self, error)
    }
  }
}

/// Standard output.
enum Output {
  /// Prints a text, and returns the exit status.
  @discardableResult static func print(_ text: String) throws(Failure) -> Int32 {
    var text = text
    try check(text.withUTF8 { send(UnsafeRawBufferPointer($0)) })
    return 0
  }

  /// Prints a text byte for byte, and returns the exit status.
  static func print(_ source: TextSource) throws(Failure) -> Int32 {
    try check(source.withBytes { send($0) })
    return 0
  }

  /// A closed pipe (EPIPE) is no failure: the program that reads it has enough.
  private static func check(_ error: SystemError?) throws(Failure) {
    guard let error, error.code != EPIPE else { return }
    throw Failure(plain: "cannot write: \(error)")
  }

  private static func send(_ bytes: UnsafeRawBufferPointer) -> SystemError? {
    writeAll(bytes, to: STDOUT_FILENO)
  }
}
