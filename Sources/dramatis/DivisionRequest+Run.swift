import Explorer
import PlainText

extension DivisionRequest {
  /// Finds the topics.
  func run() -> BackgroundReport {
    BackgroundReport(
      document: document.id,
      content: .topics(anchor: anchor, document.topicSections(in: paragraphs)))
  }
}
