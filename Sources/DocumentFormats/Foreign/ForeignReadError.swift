import DocumentModel
import ReaderProtocol
import System

/// Why a document can't be imported.
///
/// The description says what is wrong and what to try; the executable puts the file's name before it.
public struct ForeignReadError: Error, Equatable, CustomStringConvertible {
  /// What went wrong.
  public enum Reason: Equatable, Sendable {
    /// The importer isn't installed; the paths that were tried.
    case notInstalled([String])
    /// The importer can't be loaded, because a library is missing.
    case notLoaded
    /// A program isn't installed: its name, what needs it, and its package.
    case missingProgram(String, for: String, package: String)
    /// What the importer says about the document.
    case document(ReaderError)
    /// A signal ended the importer or the command.
    case broken(program: String?, signal: Int32)
    /// The import took longer than this number of seconds.
    case tooSlow(seconds: Int)
    /// The importer's output breaks the protocol.
    case form(ReaderFormError)
    /// The command failed: its name, its status, the end of its error messages.
    case command(String, status: Int32, message: String)
    /// The caller cancelled the import.
    case cancelled
    /// The system refused something: the step, and the system's error number.
    case system(step: String, code: Int32)
  }

  /// What went wrong.
  public let reason: Reason

  /// Makes an error.
  public init(_ reason: Reason) { self.reason = reason }

  /// What is wrong, where, and what to try.
  public var description: String {
    switch reason {
    case .notInstalled(let places):
      "other formats than plain text need dramatis-reader, which is neither "
        + places.map(escapedForTerminal).joined(separator: " nor ")
        + "; install both: script/install"
    case .notLoaded:
      "other formats than plain text need the libraries libxml2, libzip, libuchardet, libcmark-gfm "
        + "and zlib; which is missing says: ldd dramatis-reader"
    case .missingProgram(let program, let format, let package):
      "\(format) needs \(program), which is not installed; install the package \(package)"
    case .document(let error): error.message
    case .broken(let program, let signal):
      "\(program.map(escapedForTerminal) ?? "the importer") was ended by signal "
        + "\(signal); the document may be damaged, or too large for the limits"
    case .tooSlow(let seconds):
      "took more than \(seconds) seconds to read; it may be damaged or malicious"
    case .form(let error): error.description
    case .command(let name, let status, let message):
      "\(escapedForTerminal(name)) failed with status \(status)"
        + (message.isEmpty ? "" : ": \(message)")
    case .cancelled: "was not read to its end"
    case .system(let step, let code): "cannot \(step): \(SystemError(code))"
    }
  }
}
