import DocumentModel

/// The right pane.
struct ReaderState: Sendable {
  /// What the pane shows.
  var shown = Chosen.everything
  var linked = LinkedParagraphs.range(0..<0)
  /// The chosen actors' mentions in the linked paragraphs: indices into `Cast.mentions`, ascending.
  var targets: [Int] = []
  /// The first row of the viewport.
  var top = ReaderPosition.start
  /// The mention or hit under the cursor.
  var current: Span?
  /// Whether all paragraphs show, whatever is chosen.
  var isWholeText = false
  /// Whether a filter narrows what is linked.
  var isFiltered = false
  /// The first row when the filter came into force: still there, the reader has not moved under it.
  var filteredTop: ReaderPosition?
  /// The mention at which the reader came into the text; ← there goes back to the list.
  var entry: Span?
  /// Where to go back to when a text that is read anew has been read that far.
  var awaited: ReaderPosition?
  /// Where each row of the lists was left, not counting what a filter did.
  var memory: [Chosen: ReaderPlace] = [:]
}

/// Where the reader was in a set of linked paragraphs.
struct ReaderPlace: Sendable {
  var top: ReaderPosition
  var current: Span?
}
