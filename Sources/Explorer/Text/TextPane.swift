import CastQueries
import DocumentModel

/// The text pane: what it shows, and where in it the reader is.
struct TextPane: Sendable {
  /// Number of the lens that is shown; 0 is the text, n is `lenses[n - 1]`.
  var lens = 0
  var lenses = Lenses.all
  /// What was chosen when the reader moved in the lens; `nil` before.
  var choiceOfMove: Chosen?
  /// Whether the reader has moved in the lens since something else was chosen, so that the text follows.
  var hasMovedInLens: Bool { choiceOfMove == shown }
  /// Whether the lens has just been shown, so that its cursor goes to the reader's place.
  var isLensNew = false
  /// The cursor of the lens to which "back" returns; `nil` once it has its rows.
  var returning: LensCursor?
  /// What it shows.
  var shown = Chosen.everything
  var linked = LinkedParagraphs.range(0..<0)
  /// The chosen actors.
  var members = ChosenActors.anyone
  /// The paragraphs that they leave of the text, whatever sections are chosen.
  var linkedEverywhere = LinkedParagraphs.range(0..<0)
  /// What `members`, and where they are mentioned, were found from.
  var presenceOrigin: LinkOrigin?
  /// What `linked` and `targets` were found from.
  ///
  /// Finding those of several actors, or under a filter, is linear in the mentions, so they are kept until this changes.
  var linkOrigin: LinkOrigin?
  /// The chosen actors' mentions in the linked paragraphs: indices into `Cast.mentions`, ascending.
  var targets: IndexList = []
  /// The first row on the screen.
  var top = TextPosition.start
  /// The mention or hit under the cursor.
  var current: Span?
  /// Where to go once lists and links are settled.
  var destination: Destination?
  /// Whether the reader has just read on, not jumped, so that what is on the screen counts as read.
  var isReading = false
  /// Whether all paragraphs show, whatever is chosen.
  var isWholeText = false
  /// Whether a filter narrows what is linked.
  var isFiltered = false
  /// The first row when the filter came into force.
  ///
  /// As long as it is still the first row, the reader has not scrolled under the filter.
  var filteredTop: TextPosition?
  /// The mention at which the reader came into the text; ← there goes back to the list.
  var entry: Span?
  /// The place to return to once a text that is being read anew has been read that far.
  var awaited: TextPosition?
  /// Where each choice was left, as it was without a filter.
  var memory = PlaceMemory()
}

/// Where the text pane is to go.
enum Destination: Equatable, Sendable {
  /// The first linked paragraph; in the whole text the chosen actors' first mention.
  case first
  /// A place with its cursor.
  case place(PanePlace)
  /// A place; the cursor stays.
  case top(TextPosition)
  /// A mention or hit, with the cursor on it: scrolled to only if it isn't on the screen.
  case mark(Span)
}

/// All that the linked paragraphs depend on.
///
/// Comparing is O(1) where both hold the same array of doubtful actors.
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
  /// Whether doubtful actors count among those of a kind.
  var hasDoubtful: Bool
  /// Number of paragraphs up to which the text counts; `nil` for all.
  var end: Int?

  /// What the paragraphs depend on that sections, filter and place read leave, whoever is chosen.
  var scope: LinkOrigin {
    var scope = self
    (scope.chosen.actors, scope.doubtful) = (.anyone, [])
    (scope.hasDoubtful, scope.isWholeText) = (false, false)
    return scope
  }
}

/// Where the text pane was in a set of linked paragraphs.
struct PanePlace: Equatable, Sendable {
  var top: TextPosition
  var current: Span?
}

/// Where what was chosen in the lists was left.
struct PlaceMemory: Sendable {
  /// Number of choices remembered; the one left longest ago is forgotten first.
  static let limit = 1000

  private var places: [Chosen: PanePlace] = [:]
  /// The choices, the one left longest ago first.
  private var order: [Chosen] = []

  /// The place of a choice, if it is remembered.
  func place(of chosen: Chosen) -> PanePlace? { places[chosen] }

  /// Remembers where a choice was left.
  mutating func remember(_ place: PanePlace, of chosen: Chosen) {
    if places.updateValue(place, forKey: chosen) != nil { order.removeAll { $0 == chosen } }
    order.append(chosen)
    if order.count > Self.limit { places[order.removeFirst()] = nil }
  }
}
