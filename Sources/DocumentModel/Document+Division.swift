/// Division of sections by topic, on request.
///
/// The parts are sections of their own, one level below the divided section, which keeps only its heading.
/// A delta that replaces a provisional outline removes them.
extension Document {
  /// The paragraphs of a section that can be divided: its own without those of its heading.
  ///
  /// A section without a heading keeps its first paragraph, so that no part begins where the section does.
  /// Complexity: O(log *n*).
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

  /// Whether a section is part of a divided one; all other suggested sections are at the first level.
  public func isPart(_ index: Int) -> Bool {
    sections[index].origin == .topic && sections[index].level > 1
  }

  /// The divided section that a section is or belongs to; `nil` if neither.
  ///
  /// Complexity: linear in the parts.
  public func dividedSection(holding index: Int) -> Int? {
    if isPart(index) { return sections[..<index].lastIndex { $0.level < sections[index].level } }
    return hasSubsections(index) && isPart(index + 1) ? index : nil
  }

  /// Divides a section without subsections into parts that cover its divisible paragraphs without gaps.
  ///
  /// Other parts are refused. Complexity: linear in the sections.
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
    var outline = Array(sections)
    outline[index].paragraphs = outline[index].paragraphs.lowerBound..<whole.lowerBound
    let level = sections[index].level + 1
    outline.insert(
      contentsOf: parts.map {
        Section(title: $0.title, level: level, origin: .topic, paragraphs: $0.paragraphs)
      }, at: index + 1)
    replaceOutline(outline)
    return true
  }

  /// Removes the parts of a divided section, which gets their paragraphs back.
  ///
  /// Complexity: linear in the sections.
  public mutating func join(section index: Int) {
    guard dividedSection(holding: index) == index else { return }
    var outline = Array(sections)
    let end = outline[(index + 1)...].firstIndex { $0.level <= outline[index].level }
    let parts = (index + 1)..<(end ?? outline.count)
    let own =
      outline[index].paragraphs.lowerBound..<outline[parts.upperBound - 1].paragraphs.upperBound
    outline[index].paragraphs = own
    outline.removeSubrange(parts)
    replaceOutline(outline)
  }
}
