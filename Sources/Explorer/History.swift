import DocumentModel

/// A place the reader was at: what was chosen, what was on the screen.
struct Location: Equatable, Sendable {
  var focus: Focus
  var activeList: ListKind
  var sectionAnchor: RowAnchor
  var actorAnchor: RowAnchor
  var sectionMarks: [Int]
  var actorMarks: [Int]
  var kind: ActorKind?
  var lens: Int
  /// The cursor of the lens.
  var lensCursor: LensCursor?
  var isWholeText: Bool
  var top: TextPosition
  var current: Span?
}

/// The places before and after jumps.
struct History: Sendable {
  private var past: [Location] = []
  private var future: [Location] = []
  /// Older places are forgotten.
  static let limit = 200

  /// Whether there is a place to go back to.
  var canGoBack: Bool { !past.isEmpty }

  /// Remembers a place before a jump away from it.
  mutating func push(_ location: Location) {
    future = []
    guard past.last != location else { return }
    past.append(location)
    if past.count > Self.limit { past.removeFirst() }
  }

  /// The place before the last jump; `here` becomes the place to go forward to.
  mutating func back(from here: Location) -> Location? {
    guard let location = past.popLast() else { return nil }
    future.append(here)
    return location
  }

  /// The place that `back` left.
  mutating func forward(from here: Location) -> Location? {
    guard let location = future.popLast() else { return nil }
    past.append(here)
    return location
  }
}

extension Book {
  /// Where the reader is.
  var location: Location {
    Location(
      focus: focus, activeList: activeList, sectionAnchor: sections.list.anchor,
      actorAnchor: actors.list.anchor, sectionMarks: sections.list.marks,
      actorMarks: actors.list.marks, kind: actors.kind, lens: pane.lens,
      lensCursor: lens?.cursor, isWholeText: pane.isWholeText,
      top: pane.top, current: pane.current)
  }

  /// Goes to a place in the history, if there is one.
  mutating func go(_ place: Location?, orSay nothing: String) {
    if let place { restore(place) } else { notice = nothing }
  }

  /// Goes back to a place; what hides the rows that were chosen there unfolds.
  mutating func restore(_ place: Location) {
    focus = place.focus
    activeList = place.activeList
    sections.list.anchor = place.sectionAnchor
    actors.list.anchor = place.actorAnchor
    sections.list.marks = place.sectionMarks
    actors.list.marks = place.actorMarks
    actors.kind = place.kind
    (pane.lens, pane.returning) = (place.lens, place.lensCursor)
    pane.isWholeText = place.isWholeText
    sections.unfoldToCursor(document)
    actors.unfoldToCursor(cast)
    pane.destination = .place(PanePlace(top: place.top, current: place.current))
  }
}
