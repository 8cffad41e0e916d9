import DocumentModel
import Glibc
import System

/// Standard error: the one place through which the programs write to it.
///
/// Whatever made a message, nothing in it acts on a terminal: names of files, values of options, words of
/// other programs may hold anything.
public enum StandardError {
  /// Says what went wrong, or is worth knowing, with the program's name before it.
  ///
  /// Its lines stay lines, so whoever puts words from outside into a message escapes those first if they
  /// could hold line ends (`escapedForTerminal`).
  public static func say(_ message: String, program: String = "dramatis") {
    write(shown("\(program): \(message)\n", keeping: UInt8(ascii: "\n")))
  }

  /// Writes a line that the next one overwrites: a carriage return in it goes to the line's beginning.
  public static func show(progress: String) {
    write(shown(progress, keeping: UInt8(ascii: "\r")))
  }

  /// Longer lines are cut in their middle, in characters: the beginning says what, the end what to try.
  static let longestLine = 1000

  /// What is written for a text: escaped for a terminal, but for the one control character `end`.
  static func shown(_ text: String, keeping end: UInt8) -> String {
    text.utf8.split(separator: end, omittingEmptySubsequences: false)
      .map { shortened(escapedForTerminal(String(Substring($0)))) }
      .joined(separator: String(Unicode.Scalar(end)))
  }

  private static func shortened(_ line: String) -> String {
    // No character has less than a byte.
    guard line.utf8.count > longestLine, line.unicodeScalars.count > longestLine else {
      return line
    }
    let half = (longestLine - 1) / 2
    var kept = String.UnicodeScalarView(line.unicodeScalars.prefix(half))
    kept.append("…")
    kept.append(contentsOf: line.unicodeScalars.suffix(half))
    return String(kept)
  }

  /// Writes as much as possible: a message that can't be written is no reason to stop.
  private static func write(_ text: String) {
    var text = text
    _ = text.withUTF8 { writeAll(UnsafeRawBufferPointer($0), to: STDERR_FILENO) }
  }
}
