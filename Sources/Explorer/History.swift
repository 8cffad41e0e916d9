import DocumentModel

/// A place the reader was at: what was chosen, what was on the screen.
struct Location: Equatable, Sendable {
  var focus: Pane
  var activeList: Pane
  var sectionAnchor: RowAnchor
  var actorAnchor: RowAnchor
  var marks: [Int]
  var isWholeText: Bool
  var top: ReaderPosition
  var current: Span?
}

/// The places before and after jumps.
struct History: Sendable {
  private var past: [Location] = []
  private var future: [Location] = []
  /// Older places are forgotten.
  static let limit = 200

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
