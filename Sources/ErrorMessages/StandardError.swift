import DocumentModel
import Glibc
import System

/// Standard error: the one place through which the programs write to it.
///
/// Nothing in a message acts on a terminal, although names of files, values of options and words of other programs may
/// hold anything.
public enum StandardError {
  /// Writes an error or a note, with the program's name before it.
  ///
  /// Line ends in it stay, so words from outside that could hold line ends must be escaped first
  /// (`escapedForTerminal`).
  public static func say(_ message: String, program: String = "dramatis") {
    write(shown("\(program): \(message)\n", keeping: UInt8(ascii: "\n")))
  }

  /// Writes a line for the next one to overwrite: a carriage return in it stays.
  public static func show(progress: String) {
    write(shown(progress, keeping: UInt8(ascii: "\r")))
  }

  /// Characters of the longest line; longer ones are cut in the middle, as the beginning says what is wrong and the end
  /// what to try.
  static let longestLine = 1000

  /// A text escaped for a terminal, except for the control character `end`.
  static func shown(_ text: String, keeping end: UInt8) -> String {
    text.utf8.split(separator: end, omittingEmptySubsequences: false)
      .map { shortened(escapedForTerminal(String(Substring($0)))) }
      .joined(separator: String(Unicode.Scalar(end)))
  }

  private static func shortened(_ line: String) -> String {
    // Bytes first, which are counted at once: there are never fewer than characters.
    guard line.utf8.count > longestLine, line.unicodeScalars.count > longestLine else {
      return line
    }
    let half = (longestLine - 1) / 2
    var kept = String.UnicodeScalarView(line.unicodeScalars.prefix(half))
    kept.append("…")
    kept.append(contentsOf: line.unicodeScalars.suffix(half))
    return String(kept)
  }

  /// Writes a message; errors are ignored, as there is nowhere else to report them.
  private static func write(_ text: String) {
    var text = text
    _ = text.withUTF8 { writeAll(UnsafeRawBufferPointer($0), to: STDERR_FILENO) }
  }
}
