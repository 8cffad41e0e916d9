import CPCRE2
import DocumentModel

/// The memory and the limits for matching; each thread has its own.
final class MatchRoom {
  let data: OpaquePointer?
  let context: OpaquePointer?
  private let stack: OpaquePointer?
  /// The steps that were set last.
  private var steps = 0

  /// Limit of memory for a match, in KB: 16 MB (by hand).
  private static let mostMemory: UInt32 = 16 << 10

  init() {
    // Only the span of the whole match is needed.
    data = pcre2_match_data_create_8(1, nil)
    context = pcre2_match_context_create_8(nil)
    stack = pcre2_jit_stack_create_8(32 << 10, 1 << 20, nil)
    pcre2_set_heap_limit_8(context, Self.mostMemory)
    pcre2_jit_stack_assign_8(context, nil, UnsafeMutableRawPointer(stack))
  }

  deinit {
    pcre2_match_data_free_8(data)
    pcre2_match_context_free_8(context)
    pcre2_jit_stack_free_8(stack)
  }

  /// Sets the steps for each start of the next call, and the last place where a match may begin.
  func limit(steps: Int, lastStart: Int) {
    if steps != self.steps {
      self.steps = steps
      pcre2_set_match_limit_8(context, UInt32(clamping: steps))
    }
    pcre2_set_offset_limit_8(context, lastStart)
  }

  var span: Span {
    guard let places = pcre2_get_ovector_pointer_8(data) else { return Span(0, 0) }
    // \K may put the start after the end.
    return Span(min(places[0], places[1]), max(places[0], places[1]))
  }
}
