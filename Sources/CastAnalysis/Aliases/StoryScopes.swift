import DocumentModel
import PlainText

/// The parts of a text within which a name is one person's: the stories of a collection.
///
/// A text is a collection if at most a third of its sections belong to one story. Sections belong to one story if they
/// share a good part of their persons; a person named in more than two thirds of the sections is a hero, whose sections
/// are one story. This is decided once, in the first batch. Scopes count from 1; 0 stands for a text that is no
/// collection.
struct StoryScopes: Sendable {
  private var isDecided = false
  private var isCollection = false
  /// For each word of persons' names the last section in which it is frequent.
  private var lastSection = NumberMap<Int>()
  /// The scope of each section so far.
  private var scopes: [Int32] = []
  private var scopeCount: Int32 = 0

  /// The scope of each candidate, given their sections, which are numbered through the whole text.
  ///
  /// Complexity: linear in the candidates.
  mutating func scopes(of list: CandidateList, sections: [Int]) -> [Int32] {
    guard !isDecided || isCollection, let last = sections.last else {
      return [Int32](repeating: 0, count: sections.count)
    }
    let casts = SectionCasts(list, sections)
    var stories = Clusters<SectionCasts>(count: last + 1)
    join(casts, &stories)
    if !isDecided {
      isDecided = true
      isCollection = Self.isCollection(casts, &stories)
      guard isCollection else { return scopes(of: list, sections: sections) }
    }
    for section in scopes.count...max(last, scopes.count) where section <= last {
      let story = stories.root(of: ID(section)).index
      if story < section {
        scopes.append(scopes[story])
      } else {
        scopeCount += 1
        scopes.append(scopeCount)
      }
    }
    return sections.map { scopes[$0] }
  }

  /// Joins sections that share names.
  private mutating func join(_ casts: SectionCasts, _ stories: inout Clusters<SectionCasts>) {
    var shared = NumberMap<Int>()
    for (name, section) in casts.names {
      if let before = lastSection[name], before != section, before < section {
        let pair = before << 32 | section
        let count = (shared[pair] ?? 0) + 1
        shared.set(pair, to: count)
        let smaller = min(casts.size(of: before), casts.size(of: section))
        if casts.areOneStory(sharing: count, of: smaller) || casts.isHero(name) {
          stories.join(ID(before), ID(section))
        }
      }
      lastSection.set(name, to: section)
    }
  }

  private static func isCollection(_ casts: SectionCasts, _ stories: inout Clusters<SectionCasts>)
    -> Bool
  {
    let peopled = casts.sections
    guard peopled.count > 2 else { return false }
    var sizes = NumberMap<Int>()
    var largest = 0
    for section in peopled {
      let story = stories.root(of: ID(section)).index
      let size = (sizes[story] ?? 0) + 1
      sizes.set(story, to: size)
      largest = max(largest, size)
    }
    return largest <= max(1, peopled.count / 3)
  }
}

/// The words of persons' names that are frequent in each section of a text.
private struct SectionCasts {
  /// Words and the sections in which they stand twice or more, by section.
  private(set) var names: [(name: Int, section: Int)] = []
  /// The sections that have such words, ascending.
  private(set) var sections: [Int] = []
  /// The number of frequent words in each section, and of sections for each word.
  private var sizes = NumberMap<Int>()
  private var spread = NumberMap<Int>()

  init(_ list: CandidateList, _ sections: [Int]) {
    var counts = NumberMap<Int>()
    for (candidate, section) in zip(list.candidates, sections)
    where candidate.scores.best == .person && candidate.words.count <= Self.longestName {
      for word in list.words[candidate.words] {
        let key = section << 32 | word.index
        let count = (counts[key] ?? 0) + 1
        counts.set(key, to: count)
        if count == 2 { add(word.index, section) }
      }
    }
  }

  /// Words of a person's name; longer ones are lists or mistakes (by hand).
  private static let longestName = 3

  private mutating func add(_ name: Int, _ section: Int) {
    names.append((name, section))
    if sections.last != section { sections.append(section) }
    sizes.set(section, to: size(of: section) + 1)
    spread.set(name, to: (spread[name] ?? 0) + 1)
  }

  func size(of section: Int) -> Int { sizes[section] ?? 0 }

  /// Whether two sections are one story, given the number of names that they share and the size of the smaller cast.
  ///
  /// Chapters of a novel are many and share less than those of a tale. The numbers were chosen so that none of 51
  /// novels of Project Gutenberg counts as a collection, and collections of stories do.
  func areOneStory(sharing count: Int, of smaller: Int) -> Bool {
    if sections.count > 8 { return count > 2 || count > 1 && smaller < 8 || smaller < 4 }
    return count > 1 && smaller < 3 * count || smaller < 2 * count
  }

  /// Whether a name is frequent in more than two thirds of the sections.
  func isHero(_ name: Int) -> Bool { (spread[name] ?? 0) * 3 > sections.count * 2 }
}

/// Whether a part of the text begins a section: a heading, or a short line that looks like one.
///
/// The outline of a plain text is known only when all of it has been read, and names are joined before. So a line in
/// capitals, a number alone, "# …" and "Chapter 4" count; a title in small letters doesn't.
///
/// Complexity: constant, since only paragraphs of 80 bytes or less are read: a line (by hand).
func opensSection(_ part: TextPart, _ source: TextSource) -> Bool {
  if part.kind == .heading { return true }
  guard part.kind == .prose, part.span.count <= 80 else { return false }
  return source.withBytes(part.span.range) { bytes in
    if bytes.first == UInt8(ascii: "#") || ChapterWords.beginNumber(of: bytes) { return true }
    let hasText = bytes.contains { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }
    return hasText && bytes.allSatisfy { $0 &- 0x61 >= 26 }
      && bytes.last != UInt8(ascii: "!") && bytes.last != UInt8(ascii: "?")
  }
}
