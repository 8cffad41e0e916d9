/// Where a section comes from.
public enum SectionOrigin: String, Sendable {
  /// A heading in the text.
  case heading
  /// Suggested by topic segmentation.
  case topic
  /// Front or back matter added by the publisher, such as a licence.
  ///
  /// Folded in the list, never removed.
  case matter
}

/// The words of a section's title.
public enum SectionTitle: Equatable, Sendable {
  /// The heading as it stands in the text.
  case heading(Span)
  /// Words chosen by the program.
  case words(String)
}

/// A node of the outline.
///
/// Sections are listed in reading order. The parent of a section is the nearest earlier one with a lower level.
public struct Section: Equatable, Sendable {
  /// Its title.
  public var title: SectionTitle
  /// Depth in the outline, from 1.
  public var level: Int
  /// Where it comes from: a heading, a suggestion, the publisher.
  public var origin: SectionOrigin
  /// Its own paragraphs (indices from 0): with its heading, without those of its children; may be empty.
  public var paragraphs: Range<Int>

  /// Makes a section over its own paragraphs.
  public init(title: SectionTitle, level: Int, origin: SectionOrigin, paragraphs: Range<Int>) {
    self.title = title
    self.level = level
    self.origin = origin
    self.paragraphs = paragraphs
  }
}

extension Document {
  /// For each section all its paragraphs: its own, and those of the sections below it.
  ///
  /// A section ends where the next one of the same level or a lower one begins.
  /// Complexity: O(*n*) in the sections.
  public var sectionExtents: [Range<Int>] {
    var ends = [Int](repeating: paragraphs.count, count: sections.count)
    var open: [Int] = []
    for (index, section) in sections.enumerated() {
      while let last = open.last, sections[last].level >= section.level {
        ends[open.removeLast()] = section.paragraphs.lowerBound
      }
      open.append(index)
    }
    return zip(sections, ends).map { section, end in
      let start = section.paragraphs.lowerBound
      return start..<max(start, end)
    }
  }
}
