import DocumentModel

/// What the text pane is about.
enum Chosen: Hashable, Sendable {
  case everything
  /// The section that starts at this byte.
  case section(Int)
  /// One actor, or several whose common paragraphs show; each by the byte of its first mention.
  case actors([Int])
  /// All doubtful actors; any of their paragraphs shows.
  case doubtful
  /// All of the publisher's pages.
  case matter

  /// Rows that the card above the linked paragraphs wants.
  var cardRows: Int {
    switch self {
    case .everything: 0
    case .section, .doubtful, .matter: 3
    case .actors: 4
    }
  }
}
