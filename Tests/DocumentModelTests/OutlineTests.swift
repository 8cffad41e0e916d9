import DocumentModel
import TestSupport
import Testing

@Suite("Outlines") struct OutlineTests {
  /// Spans, levels and ranges at and beyond what a record holds.
  private static let titles: [SectionTitle] = [
    .heading(Span(0, 0)), .heading(Span(7, 7 + 65_535)), .heading(Span(7, 7 + 65_536)),
    .heading(Span(1 << 40 - 1, 1 << 40 + 8)), .heading(Span(1 << 40, 1 << 40 + 8)),
    .heading(Span(5_000_000_000, 5_000_000_012)), .words("Ships"), .words(""),
  ]
  private static let levels = [0, 1, 6, 255, 256, -1]
  private static let ranges = [
    0..<0, 3..<3, 0..<Int(UInt32.max), 0..<(Int(UInt32.max) + 1),
    Int(UInt32.max)..<(Int(UInt32.max) + 9), (1 << 32)..<(1 << 32 + 2),
  ]
  private static let origins: [SectionOrigin] = [.heading, .topic, .matter]

  private static let sections: [Section] = titles.flatMap { title in
    levels.flatMap { level in
      ranges.flatMap { range in
        origins.map { Section(title: title, level: level, origin: $0, paragraphs: range) }
      }
    }
  }

  /// Some of the sections in any order, as many as `seed` says.
  private static func sample(_ seed: UInt64) -> [Section] {
    var random = SeededGenerator(seed: seed)
    return (0..<Int(seed % 40)).map { _ in
      sections[Int.random(in: sections.indices, using: &random)]
    }
  }

  @Test("every section comes out as it went in")
  func sections() {
    #expect(Array(Outline(Self.sections)) == Self.sections)
  }

  @Test("an outline is the array of its sections", arguments: 0..<80 as Range<UInt64>)
  func array(seed: UInt64) {
    let sections = Self.sample(seed)
    let outline = Outline(sections)
    #expect(outline.count == sections.count)
    #expect(outline.indices.map { outline[$0] } == sections)
    #expect(outline.last == sections.last)
    #expect(Array(outline.dropFirst(3).reversed()) == sections.dropFirst(3).reversed())
  }

  @Test("appended in two parts it is the same", arguments: 0..<40 as Range<UInt64>)
  func appending(seed: UInt64) {
    let sections = Self.sample(seed)
    for place in 0...sections.count {
      var outline = Outline(Array(sections[..<place]))
      let start = outline
      outline.append(contentsOf: Array(sections[place...]))
      #expect(outline == Outline(sections))
      #expect(Array(start) == Array(sections[..<place]))
    }
  }

  @Test("outlines of different sections differ")
  func equality() {
    for (a, b) in zip(Self.sections, Self.sections.dropFirst()) {
      #expect(Outline([a]) != Outline([b]))
    }
  }

  @Test("an outline can be written as a list")
  func literal() {
    let section = Section(title: .words("Ships"), level: 1, origin: .topic, paragraphs: 0..<2)
    let outline: Outline = [section]
    #expect(Array(outline) == [section])
  }
}

@Suite("Short spans") struct ShortSpanTests {
  @Test(
    "what fits comes out as it went in", arguments: [(0, 0), (9, 65_544), (1 << 40 - 1, 1 << 40)])
  func fitting(start: Int, end: Int) {
    #expect(ShortSpan(Span(start, end))?.span == Span(start, end))
  }

  @Test("what doesn't fit is refused", arguments: [(0, 65_536), (1 << 40, 1 << 40), (-1, 3)])
  func tooLong(start: Int, end: Int) {
    #expect(ShortSpan(Span(start, end)) == nil)
  }

  @Test("a long span is cut at its end")
  func cutting() {
    #expect(ShortSpan(cutting: Span(5, 100_000)).span == Span(5, 5 + 65_535))
  }

  @Test("records are as small as they say")
  func sizes() {
    #expect(MemoryLayout<ShortSpan>.size == 7)
    #expect(MemoryLayout<Mention>.stride == 16)
  }
}
