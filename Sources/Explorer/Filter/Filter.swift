/// Whether a filter is there, and whether it is being typed.
enum FilterMode: Sendable {
  case off
  /// Being typed; `before` is what Esc restores.
  case editing(InputField, before: FilterRestore)
  /// Kept; the text it was made from.
  case kept(String)
}

/// What was there before a filter was typed.
struct FilterRestore: Sendable {
  var keptText: String?
  var found: FilterResult?
  var place: Location
}
