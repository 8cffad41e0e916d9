import DocumentModel
import FormatSignatures
import System

/// Why a document can't be read.
///
/// The description says what is wrong and what to try; the executable puts the file's name before it.
public struct TextFileError: Error, Equatable, CustomStringConvertible {
  /// What went wrong.
  public enum Reason: Equatable, Sendable {
    /// There is no file of that name.
    case notFound
    /// The file is a folder.
    case directory
    /// The file may not be read by this user.
    case permission
    /// The file is a device, such as a disk or a terminal.
    case device
    /// The file is a socket.
    case socket
    /// The text comes from standard input, and that is a terminal.
    case terminal
    /// The file is in a binary format.
    case binary(FormatSignature)
    /// The document is in another format, and its import failed.
    case foreign(ForeignReadError)
    /// The system refused something else: the step, and the system's error number.
    case system(step: String, code: Int32)
  }

  /// What went wrong.
  public let reason: Reason

  /// Makes an error.
  public init(_ reason: Reason) { self.reason = reason }

  /// What is wrong, where, and what to try.
  public var description: String {
    switch reason {
    case .notFound: "no such file; check the name, or give the text on standard input"
    case .directory: "is a directory; give a text file in it"
    case .permission: "permission denied; try: ls -l on it, or read it as a user who may"
    case .device: "is a device, not a text; give a file, or a text on standard input"
    case .socket: "is a socket, not a text; give a file, or a text on standard input"
    case .terminal: "standard input is a terminal; give a file, or pipe a text in"
    case .binary(let format): "looks like \(format.description); \(format.advice)"
    case .foreign(let error): error.description
    case .system(let step, let code): "cannot \(step): \(SystemError(code))"
    }
  }
}
