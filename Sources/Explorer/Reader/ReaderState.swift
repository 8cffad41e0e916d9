import DocumentModel

/// The right pane.
struct ReaderState: Sendable {
  /// What the pane shows.
  var shown = Chosen.everything
  var linked = LinkedParagraphs.range(0..<0)
  /// What `linked` and `targets` were found from: finding them is linear in an actor's mentions, and most
  /// events change nothing of it.
  var linkOrigin: LinkOrigin?
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
  var memory = PlaceMemory()
}

/// All that the linked paragraphs depend on.
///
/// Lists of doubtful actors that are the same one compare at once.
struct LinkOrigin: Equatable, Sendable {
  var chosen: Chosen
  var document: DocumentID
  /// Those of the document and of the cast.
  var revisions: [Int]
  var isWholeText: Bool
  /// Number of the query, and how far it has searched; `nil` without a filter.
  var search: [Int]?
  /// The actors that the row of the doubtful stands for, if that is chosen.
  var doubtful: [Int]
}

/// Where the reader was in a set of linked paragraphs.
struct ReaderPlace: Sendable {
  var top: ReaderPosition
  var current: Span?
}

/// Where the rows of the lists were left.
struct PlaceMemory: Sendable {
  /// The rows left longest ago are forgotten: there are as many as sections, actors and sets of marks.
  static let limit = 1000

  private var places: [Chosen: ReaderPlace] = [:]
  /// The rows, the one left longest ago first.
  private var order: [Chosen] = []

  /// The place of a row, if it is remembered.
  func place(of row: Chosen) -> ReaderPlace? { places[row] }

  /// Remembers where a row was left.
  mutating func remember(_ place: ReaderPlace, of row: Chosen) {
    if places.updateValue(place, forKey: row) != nil { order.removeAll { $0 == row } }
    order.append(row)
    if order.count > Self.limit { places[order.removeFirst()] = nil }
  }
}
