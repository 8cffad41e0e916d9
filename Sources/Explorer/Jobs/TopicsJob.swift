import DocumentModel
import PlainText
import System

extension JobLane {
  static let topics = JobLane("topics")
}

/// Finds the topics of a section.
struct TopicsJob: Job {
  let document: Document
  /// The byte at which the section starts.
  let anchor: Int
  /// The section's paragraphs without its heading; at least one.
  let paragraphs: Range<Int>

  let lane = JobLane.topics

  /// The topics of fewer bytes are found in less than a frame.
  private static let shortSection = 32 << 10

  /// Bytes of these paragraphs.
  private var byteCount: Int {
    let all = document.paragraphs
    return all[paragraphs.upperBound - 1].span.end - all[paragraphs.lowerBound].span.start
  }

  func answersAtOnce(isLate: () -> Bool) -> [BackgroundReport]? {
    byteCount <= Self.shortSection ? answers() : nil
  }

  func run(
    workers: WorkerCount, isCancelled: @escaping @Sendable () -> Bool,
    deliver: (BackgroundReport) -> Void
  ) {
    deliver(report(document.topicSections(in: paragraphs)))
  }

  /// Reports topics.
  func report(_ topics: [Section]) -> BackgroundReport {
    BackgroundReport(
      document: document.id, content: .answer(TopicsFound(anchor: anchor, topics: topics)))
  }
}

/// The topics of the section that starts at a byte, in the order of the text.
struct TopicsFound: JobAnswer {
  let anchor: Int
  let topics: [Section]

  /// Lists the topics below their section.
  func take(in book: inout Book) -> [ExplorerEffect] {
    guard let section = book.document.section(anchoredAt: anchor),
      book.document.anchor(ofSection: section) == anchor
    else { return [] }
    guard topics.count > 1 else {
      book.notice = "no topics stand out in this section"
      return []
    }
    guard book.document.divide(section: section, into: topics) else { return [] }
    book.sections.setFolded(false, section, book.document)
    book.notice = "\(topics.count) topics are suggested; \(book.key(.topics)) takes them out again"
    return []
  }
}

extension Book {
  /// A section of fewer paragraphs is seen through without topics.
  private static let leastDivided = 8

  /// Asks for the topics of the section under the cursor; of a divided one, takes them out again.
  mutating func toggleTopics() -> [ExplorerEffect] {
    guard let section = sections.list.itemUnderCursor else {
      notice = "choose a section first, then \(key(.topics)) divides it by topic"
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
    notice = "finding topics\(screen.look.ellipsis)"
    return [
      .run(
        TopicsJob(
          document: document, anchor: document.anchor(ofSection: section),
          paragraphs: document.divisibleParagraphs(ofSection: section)))
    ]
  }

  /// Why a section has no topics to be found, if that is so.
  private func refusal(toDivide section: Int) -> String? {
    if !document.isComplete { return "topics can be found once the text has been read" }
    if document.hasSubsections(section) { return "this section has sections of its own already" }
    if document.sections[section].origin == .matter {
      return "\(screen.look.matterName) are not divided"
    }
    return document.sections[section].paragraphs.count < Self.leastDivided
      ? "too short a section to be divided by topic" : nil
  }

  /// Takes the topics of a section out; if the cursor was on one of them, it is on the section now.
  private mutating func join(section: Int) {
    let anchor = document.anchor(ofSection: section)
    if case .at(let cursor) = sections.list.anchor, let held = document.section(anchoredAt: cursor),
      document.dividedSection(holding: held) == section
    {
      sections.list.anchor = .at(anchor)
    }
    sections.setFolded(false, section, document)
    document.join(section: section)
  }
}
