import DocumentModel

/// A row of a list, anchored to the text: it stays the same row when the list grows or is sorted anew.
enum RowAnchor: Hashable, Sendable {
  /// The first row: the whole document.
  case everything
  /// The row that stands for all doubtful actors.
  case doubtful
  /// The row that stands for all of the publisher's pages.
  case matter
  /// The section that starts at this byte, or the actor whose first mention does.
  case at(Int)
}

/// What the right pane is about.
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

  /// The actor that a mention at this byte is about.
  func member(anchoredAt offset: Int) -> Int? {
    let index = mentions.partitioningIndex { $0.span.start >= offset }
    guard index < mentions.count, mentions[index].span.start == offset else { return nil }
    return member(of: mentions[index])
  }
}
