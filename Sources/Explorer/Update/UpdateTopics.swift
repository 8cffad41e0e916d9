import DocumentModel

extension ExplorerState {
  /// A section of fewer paragraphs is seen through without topics.
  private static let leastDivided = 8

  /// `t`: asks for the topics of the section under the cursor; of a divided one, takes them out again.
  mutating func toggleTopics() -> [ExplorerEffect] {
    guard let section = sections.section(atRow: cursorRow(in: .sections)) else {
      notice = "choose a section first, then t divides it by topic"
      return []
    }
    if let divided = document.dividedSection(holding: section) {
      join(section: divided)
      return []
    }
    if let refusal = refusal(toDivide: section) {
      notice = refusal
      return []
    }
    notice = "finding topics\(look.ellipsis)"
    return [
      .divideSection(
        DivisionRequest(
          document: document, anchor: document.anchor(ofSection: section),
          paragraphs: document.divisibleParagraphs(ofSection: section)))
    ]
  }

  /// Why a section has no topics to be found, if that is so.
  private func refusal(toDivide section: Int) -> String? {
    if !document.isComplete { return "topics can be found once the text has been read" }
    if document.hasSubsections(section) { return "this section has sections of its own already" }
    if document.sections[section].origin == .matter {
      return "\(SectionPane.matterName(look)) are not divided"
    }
    return document.sections[section].paragraphs.count < Self.leastDivided
      ? "too short a section to be divided by topic" : nil
  }

  /// Lists the topics of a section below it.
  mutating func take(_ topics: [Section], ofSectionAt anchor: Int) {
    guard let section = document.section(anchoredAt: anchor),
      document.anchor(ofSection: section) == anchor
    else { return }
    guard topics.count > 1 else {
      notice = "no topics stand out in this section"
      return
    }
    let row = sections.cursorRow(document)
    guard document.divide(section: section, into: topics) else { return }
    sections.setFolded(false, section, document)
    takeOutline()
    // Rows that come above the cursor scroll up: it stays where it is on the screen.
    if let row, let now = sections.cursorRow(document) {
      sections.top = max(0, sections.top + now - row)
    }
    settle()
    notice = "\(topics.count) topics are suggested; t takes them out again"
  }

  /// Takes the topics of a section out; if the cursor was on one of them, it is on the section now.
  private mutating func join(section: Int) {
    let anchor = document.anchor(ofSection: section)
    if case .at(let cursor) = sections.anchor, let held = document.section(anchoredAt: cursor),
      document.dividedSection(holding: held) == section
    {
      sections.anchor = .at(anchor)
    }
    sections.setFolded(false, section, document)
    document.join(section: section)
    takeOutline()
    settle()
  }

  private mutating func takeOutline() {
    sections.outlineChanged(document)
    rebuildLists()
  }
}
