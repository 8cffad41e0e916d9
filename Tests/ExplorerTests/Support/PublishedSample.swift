import DocumentModel

extension Sample {
  /// The harbour as a publisher brings it out: three paragraphs before the text, two after it.
  static let published: Sample = {
    var sample = Sample(before + harbourText + after, names: harbourNames)
    let count = sample.document.paragraphs.count
    var sections = Array(sample.document.sections)
    sections[sections.count - 1].paragraphs =
      sections[sections.count - 1].paragraphs.lowerBound..<count - 2
    sections.insert(matter("Publisher header", 0..<3), at: 0)
    sections.append(matter("Publisher licence", count - 2..<count))
    sample.document.apply(DocumentDelta(document: sample.document.id, sections: Outline(sections)))
    return sample
  }()

  private static func matter(_ title: String, _ paragraphs: Range<Int>) -> Section {
    Section(title: .words(title), level: 1, origin: .matter, paragraphs: paragraphs)
  }

  private static let before = """
    The Harbour, brought out for anyone anywhere.

    You may copy it and give it away.

    Start of the book.


    """

  private static let after = """


    End of the book.

    This licence names a trademark and nobody else.
    """
}
