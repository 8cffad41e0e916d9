/// Sections that are divided by topic on request.
///
/// The parts are sections of their own, a level below; what is left to the divided section is its heading.
/// News of an outline that is still provisional takes them out again.
extension Document {
  /// The paragraphs of a section that can be divided: its own, but for those that its heading stands in.
  ///
  /// A section that begins without one keeps its first paragraph, so that none of its parts begins where it
  /// does. Complexity: O(log *n*).
  public func divisibleParagraphs(ofSection index: Int) -> Range<Int> {
    let own = sections[index].paragraphs
    guard !own.isEmpty else { return own }
    var first = own.lowerBound + 1
    if case .heading(let title) = sections[index].title {
      while first < own.upperBound, paragraphs[first].span.start < title.end { first += 1 }
    }
    return first..<own.upperBound
  }

  /// Whether a section has others below it.
  public func hasSubsections(_ index: Int) -> Bool {
    index + 1 < sections.count && sections[index + 1].level > sections[index].level
  }

  /// Whether a section is part of one that was divided; other suggested ones are at the first level.
  public func isPart(_ index: Int) -> Bool {
    sections[index].origin == .topic && sections[index].level > 1
  }

  /// The divided section that a section is, or is part of; `nil` if it is neither.
  ///
  /// Complexity: linear in the parts.
  public func dividedSection(holding index: Int) -> Int? {
    if isPart(index) { return sections[..<index].lastIndex { $0.level < sections[index].level } }
    return hasSubsections(index) && isPart(index + 1) ? index : nil
  }

  /// Divides a section without subsections into parts that cover its divisible paragraphs without gaps.
  ///
  /// Parts that don't are refused. Complexity: linear in the sections.
  ///
  /// - Returns: whether it was divided.
  public mutating func divide(section index: Int, into parts: [Section]) -> Bool {
    guard sections.indices.contains(index), !hasSubsections(index), parts.count > 1 else {
      return false
    }
    let whole = divisibleParagraphs(ofSection: index)
    var end = whole.lowerBound
    for part in parts {
      guard part.paragraphs.lowerBound == end, !part.paragraphs.isEmpty else { return false }
      end = part.paragraphs.upperBound
    }
    guard end == whole.upperBound else { return false }
    var outline = sections
    outline[index].paragraphs = outline[index].paragraphs.lowerBound..<whole.lowerBound
    let level = sections[index].level + 1
    outline.insert(
      contentsOf: parts.map {
        Section(title: $0.title, level: level, origin: .topic, paragraphs: $0.paragraphs)
      }, at: index + 1)
    replaceOutline(outline)
    return true
  }

  /// Takes out the parts of a divided section, whose paragraphs are its own again.
  ///
  /// Complexity: linear in the sections.
  public mutating func join(section index: Int) {
    guard dividedSection(holding: index) == index else { return }
    var outline = sections
    let end = outline[(index + 1)...].firstIndex { $0.level <= outline[index].level }
    let parts = (index + 1)..<(end ?? outline.count)
    let own =
      outline[index].paragraphs.lowerBound..<outline[parts.upperBound - 1].paragraphs.upperBound
    outline[index].paragraphs = own
    outline.removeSubrange(parts)
    replaceOutline(outline)
  }
}
