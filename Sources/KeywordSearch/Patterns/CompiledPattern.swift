import CPCRE2
import DocumentModel

/// A compiled regular expression, in the syntax of Perl (PCRE2).
///
/// `.` matches line breaks, a blank matches any run of blanks, `\w`, `\d`, `\s` and `\b` follow Unicode, and case
/// matters if the expression has a capital letter. Bytes that are not UTF-8 match nothing.
final class CompiledPattern: Sendable {
  let text: String
  /// Whether it asks for the end of the text by an escape whose meaning no option of PCRE2 changes: `\z`, `\Z`.
  let looksAtEnd: Bool
  // Not changed after `init`; PCRE2 only reads it while matching, from any thread.
  private nonisolated(unsafe) let code: OpaquePointer

  /// Compiles an expression, to machine code where PCRE2 supports that.
  ///
  /// Complexity: 30 to 200 microseconds.
  init(_ text: String) throws(PatternFault) {
    self.text = text
    looksAtEnd = PatternText(text).hasEscape("z") || PatternText(text).hasEscape("Z")
    code = try Self.compile(text)
    pcre2_jit_compile_8(code, PCRE2_JIT_COMPLETE)
  }

  deinit { pcre2_code_free_8(code) }

  /// What is wrong with an expression; `nil` if it is valid.
  static func fault(in text: String) -> PatternFault? {
    do throws(PatternFault) {
      pcre2_code_free_8(try compile(text))
      return nil
    } catch {
      return error
    }
  }

  /// Scalars in the ranges of all classes together; more would take too long to compile while typing.
  ///
  /// Three million, all of Unicode twice and more, take some 12 milliseconds (`PatternText.widthOfRanges`).
  private static let widestRanges = 3 << 20

  private static func compile(_ text: String) throws(PatternFault) -> OpaquePointer {
    let pattern = PatternText(text)
    // `\G` would match wherever a search continues.
    if pattern.hasEscape("G") {
      throw PatternFault(pattern: text, reason: .invalid("\\G has no meaning in a filter"))
    }
    guard pattern.widthOfRanges <= widestRanges else {
      throw PatternFault(pattern: text, reason: .invalid("its classes hold too much"))
    }
    var options =
      PCRE2_UTF | PCRE2_UCP | PCRE2_MATCH_INVALID_UTF | PCRE2_DOTALL | PCRE2_NEVER_BACKSLASH_C
      | PCRE2_USE_OFFSET_LIMIT
    if !pattern.hasCapitals { options |= PCRE2_CASELESS }
    let bytes = Array(pattern.forgivingBlanks.utf8)
    var (error, offset) = (Int32(0), 0)
    if let code = pcre2_compile_8(bytes, bytes.count, options, &error, &offset, nil) { return code }
    throw PatternFault(pattern: text, reason: .invalid(message(of: error)))
  }

  private static func message(of error: Int32) -> String {
    var buffer = [UInt8](repeating: 0, count: 256)
    let count = pcre2_get_error_message_8(error, &buffer, buffer.count)
    return count > 0 ? String(decoding: buffer.prefix(Int(count)), as: UTF8.self) : "not understood"
  }

  /// The result of matching.
  enum Outcome: Equatable {
    case match(Span)
    case nothing
    /// It needs more steps than are allowed.
    case tooHard
  }

  /// The first match that begins in a slice of a text.
  ///
  /// - Parameters:
  ///   - starts: the places where it may begin, not empty; the end of the text is a place too.
  ///   - steps: the limit of steps for each start.
  ///   - options: `PCRE2_NOTBOL` and `PCRE2_NOTEOL` where the text is only a part, `PCRE2_NOTEMPTY`.
  ///   - room: memory for matching that belongs to this thread.
  func firstMatch(
    in text: UnsafeRawBufferPointer, starts: Range<Int>, steps: Int, options: UInt32,
    _ room: MatchRoom
  ) -> Outcome {
    let bytes = text.baseAddress?.assumingMemoryBound(to: UInt8.self)
    room.limit(steps: steps, lastStart: starts.upperBound - 1)
    let status = pcre2_match_8(
      code, bytes, text.count, starts.lowerBound, options, room.data, room.context)
    if status >= 0 { return .match(room.span) }
    switch status {
    case PCRE2_ERROR_MATCHLIMIT, PCRE2_ERROR_DEPTHLIMIT, PCRE2_ERROR_HEAPLIMIT,
      PCRE2_ERROR_JIT_STACKLIMIT, PCRE2_ERROR_NOMEMORY, PCRE2_ERROR_RECURSELOOP:
      return .tooHard
    default: return .nothing
    }
  }
}
