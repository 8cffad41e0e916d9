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

extension Document {
  /// The byte at which a section starts: its anchor.
  func anchor(ofSection index: Int) -> Int {
    let first = sections[index].paragraphs.lowerBound
    return first < paragraphs.count ? paragraphs[first].span.start : source.count
  }

  /// The section anchored at a byte, or the one that holds it if the outline has changed.
  func section(anchoredAt offset: Int) -> Int? {
    paragraphIndex(at: offset).flatMap { sectionIndex(ofParagraph: $0) }
  }
}

extension Cast {
  /// The byte of an actor's first mention: its anchor; `nil` for an actor without mentions.
  func anchor(ofMember member: Int) -> Int? {
    mentionIndices(of: member).first.map { mentions[$0].span.start }
  }
}
