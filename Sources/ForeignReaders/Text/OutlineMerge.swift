import DocumentModel

/// An entry of a table of contents: where a section begins.
struct OutlineEntry: Equatable {
  /// First paragraph of the section.
  var paragraph: Int
  /// Title of the section; may be empty.
  var title: String
  /// Depth, from 1.
  var level: Int
}

/// Makes an outline of headings and a table of contents.
///
/// An entry that leads to a heading with the same title is that heading. Headings missing in the table are placed below
/// or beside the entry before them, by their ranks. Complexity: O(*n* log *n*).
struct OutlineMerge {
  let stream: TextStream

  /// A section that begins at a paragraph.
  private struct Start {
    var paragraph: Int
    var title: SectionTitle
    var level: Int
  }

  /// All sections; every paragraph is in one.
  func sections(_ entries: [OutlineEntry]) -> [Section] {
    let starts = entries.isEmpty ? headingStarts() : merged(entries)
    guard let first = starts.first else { return [] }
    var sections: [Section] = []
    sections.reserveCapacity(starts.count + 1)
    if first.paragraph > 0 {
      sections.append(
        Section(
          title: .words(openingWords(ofParagraph: 0)), level: 1, origin: .heading,
          paragraphs: 0..<first.paragraph))
    }
    for (index, start) in starts.enumerated() {
      let next = index + 1 < starts.count ? starts[index + 1].paragraph : stream.paragraphs.count
      sections.append(
        Section(
          title: start.title, level: start.level, origin: .heading,
          paragraphs: start.paragraph..<next))
    }
    return sections
  }

  private func headingStarts() -> [Start] {
    var enclosing: [Int] = []
    return stream.headings.map { heading in
      while let last = enclosing.last, last >= heading.rank { enclosing.removeLast() }
      enclosing.append(heading.rank)
      return Start(
        paragraph: heading.paragraph, title: title(of: heading), level: level(enclosing.count))
    }
  }

  private func title(of heading: FoundHeading) -> SectionTitle {
    .heading(stream.paragraphs[heading.paragraph].span)
  }

  private func level(_ depth: Int) -> Int { min(depth, 60) }

  // MARK: Tables of contents

  private func merged(_ entries: [OutlineEntry]) -> [Start] {
    let entries = entries.enumerated()
      .filter { $0.element.paragraph < stream.paragraphs.count }
      .sorted { ($0.element.paragraph, $0.offset) < ($1.element.paragraph, $1.offset) }
      .map(\.element)
    var starts: [Start] = []
    var place = MergePlace()
    var next = 0
    for (index, entry) in entries.enumerated() {
      while next < stream.headings.count, stream.headings[next].paragraph < entry.paragraph {
        starts.append(unlisted(stream.headings[next], &place))
        next += 1
      }
      // Where several entries lead to one place, the last of them gets the heading.
      let sharesPlace = index + 1 < entries.count && entries[index + 1].paragraph == entry.paragraph
      let taken = sharesPlace ? 0 : headings(from: next, heading: entry)
      place.enter(entry, rank: taken > 0 ? stream.headings[next].rank : nil)
      if let title = title(of: entry, from: next, taken) {
        starts.append(Start(paragraph: entry.paragraph, title: title, level: level(place.depth)))
      }
      next += taken
    }
    for heading in stream.headings[next...] { starts.append(unlisted(heading, &place)) }
    return starts
  }

  /// Start of a section by a heading that the table doesn't list.
  private func unlisted(_ heading: FoundHeading, _ place: inout MergePlace) -> Start {
    Start(
      paragraph: heading.paragraph, title: title(of: heading),
      level: level(place.depth(ofRank: heading.rank)))
  }

  /// Number of consecutive headings, from `first` on, at an entry's place: a number and a title may be two headings.
  private func headings(from first: Int, heading entry: OutlineEntry) -> Int {
    var count = 0
    let wanted = comparableLetters(entry.title.utf8)
    while first + count < stream.headings.count, count < 4 {
      let heading = stream.headings[first + count]
      guard heading.paragraph == entry.paragraph + count else { break }
      // A second heading is included only if the entry's title contains it.
      let span = stream.paragraphs[heading.paragraph].span
      let found = comparableLetters(stream.text[span.range])
      guard count == 0 || !found.isEmpty && wanted.contains(found) else { break }
      count += 1
    }
    return count
  }

  /// Title of an entry: the headings at its place if they contain its words, else its words.
  private func title(of entry: OutlineEntry, from first: Int, _ taken: Int) -> SectionTitle? {
    let words = entry.title.onOneLine
    if taken > 0 {
      let start = stream.paragraphs[stream.headings[first].paragraph].span.start
      let end = stream.paragraphs[stream.headings[first + taken - 1].paragraph].span.end
      let found = comparableLetters(stream.text[start..<end])
      if words.isEmpty || found.contains(comparableLetters(words.utf8)) {
        return .heading(Span(start, end))
      }
    }
    let span = stream.paragraphs[entry.paragraph].span
    if comparableLetters(stream.text[span.range]) == comparableLetters(words.utf8) {
      return .heading(span)
    }
    return words.isEmpty ? .words(openingWords(ofParagraph: entry.paragraph)) : .words(words)
  }

  private func openingWords(ofParagraph index: Int) -> String {
    let span = stream.paragraphs[index].span
    return stream.text.withUnsafeBytes { DocumentModel.openingWords($0, of: span) }
  }
}

/// The letters and digits among the first 2,000 bytes of a title, with ASCII in lower case; used to compare titles.
func comparableLetters(_ bytes: some Sequence<UInt8>) -> [UInt8] {
  bytes.prefix(2000).compactMap { byte in
    switch byte {
    case 0x41...0x5A: byte | 0x20
    case 0x30...0x39, 0x61...0x7A, 0x80...: byte
    default: nil
    }
  }
}

/// Position in the outline, while headings are merged into a table of contents.
struct MergePlace {
  /// Depth of the last entry.
  var depth = 0
  /// Rank of the last entry's heading, if it has one.
  private var rank: Int?
  /// Levels of the last entry and those around it, the outermost first.
  private var levels: [Int] = []
  /// Ranks of the headings below the last entry.
  private var below: [Int] = []

  mutating func enter(_ entry: OutlineEntry, rank: Int?) {
    while let last = levels.last, last >= entry.level { levels.removeLast() }
    levels.append(entry.level)
    depth = levels.count
    self.rank = rank
    below = []
  }

  /// Depth of a heading without an entry.
  mutating func depth(ofRank other: Int) -> Int {
    if other == 0 {
      // Headings that the importer adds at the end are inside no other.
      (depth, rank, below) = (1, 0, [])
      return depth
    }
    while let last = below.last, last >= other { below.removeLast() }
    below.append(other)
    guard depth > 0 else { return below.count }
    // Beside the entry, unless the entry's own heading is higher.
    if below.count == 1, let rank, other <= rank {
      self.rank = other
      below = []
      return depth
    }
    return depth + below.count
  }
}
