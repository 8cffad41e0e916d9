/// The sections of a text in reading order.
///
/// A section takes 20 bytes: a gigabyte of novels has more than 100,000 headings. Elements are made when they are
/// asked for. The few sections that don't fit, those titled with words chosen by the program among them, are kept
/// whole.
///
/// ```swift
/// let outline: Outline = [
///   Section(title: .heading(Span(0, 9)), level: 1, origin: .heading, paragraphs: 0..<12)
/// ]
/// outline[0].level                             // 1
/// ```
public struct Outline: RandomAccessCollection, Sendable, Equatable, ExpressibleByArrayLiteral {
  private var records: [Record] = []
  /// The sections that have no record of their own.
  private var whole: [Section] = []

  /// Makes an outline of sections in reading order.
  public init(_ sections: [Section] = []) { append(contentsOf: sections) }

  /// Makes an outline of the given sections.
  public init(arrayLiteral sections: Section...) { self.init(sections) }

  /// 0, the index of the first section.
  public var startIndex: Int { 0 }
  /// How many sections there are.
  public var endIndex: Int { records.count }

  /// The section at an index.
  public subscript(index: Int) -> Section { records[index].section ?? whole[records[index].place] }

  /// Appends a section, which must come after those in the outline.
  public mutating func append(_ section: Section) {
    if let record = Record(section) {
      records.append(record)
    } else {
      records.append(Record(whole: whole.count))
      whole.append(section)
    }
  }

  /// Appends sections, which must come after those in the outline.
  public mutating func append(contentsOf sections: [Section]) {
    reserveCapacity(count + sections.count)
    for section in sections { append(section) }
  }

  /// Makes room for `count` sections.
  public mutating func reserveCapacity(_ count: Int) { records.reserveCapacity(count) }
}

extension Outline {
  /// A section titled by a heading, or the place of one that is kept whole.
  private struct Record: Equatable {
    private var title: ShortSpan
    /// Depth; 0 for a section that is kept whole.
    private var level: UInt8
    /// The first of its paragraphs; of a section that is kept whole, its place.
    private var first: UInt32
    private var paragraphCount: UInt32
    private var origin: SectionOrigin

    /// `nil` if the section doesn't fit.
    init?(_ section: Section) {
      guard case .heading(let span) = section.title, let title = ShortSpan(span),
        let level = UInt8(exactly: section.level), level > 0,
        let first = UInt32(exactly: section.paragraphs.lowerBound),
        let paragraphCount = UInt32(exactly: section.paragraphs.count)
      else { return nil }
      (self.title, self.level, origin) = (title, level, section.origin)
      (self.first, self.paragraphCount) = (first, paragraphCount)
    }

    /// The record of a section that is kept whole.
    init(whole place: Int) {
      (title, level, origin) = (ShortSpan(cutting: Span(0, 0)), 0, .heading)
      (first, paragraphCount) = (UInt32(place), 0)
    }

    /// The section; `nil` if it is kept whole.
    var section: Section? {
      guard level > 0 else { return nil }
      return Section(
        title: .heading(title.span), level: Int(level), origin: origin,
        paragraphs: place..<(place + Int(paragraphCount)))
    }

    var place: Int { Int(first) }
  }
}
