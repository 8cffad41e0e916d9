import DocumentModel

extension Document {
  /// Suggested sections for some of the paragraphs, such as those of a very long chapter: by topic, each
  /// titled from its own words; one if they are few.
  ///
  /// They cover `range` without gaps, all at level 1. Complexity: that of reading at most 2 MB of text,
  /// spread over the range.
  public func topicSections(in range: Range<Int>) -> [Section] {
    source.withBytes { TopicBlocks(paragraphs, in: range).sections($0) }
  }
}
