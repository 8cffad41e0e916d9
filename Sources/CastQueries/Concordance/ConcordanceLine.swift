import DocumentModel

/// A mention with the text around it: a keyword in context.
///
/// The three spans follow each other without a gap, in one paragraph, and begin and end between characters.
public struct ConcordanceLine: Equatable, Sendable {
  /// The mention, an index into `Cast.mentions`.
  public var mention: Int
  /// The text before it; it may begin inside a word, and may hold line breaks.
  public var before: Span
  /// Its wording.
  public var name: Span
  /// The text after it; it may end inside a word.
  public var after: Span
}

extension Document {
  /// A mention with the text around it in its paragraph.
  ///
  /// ```swift
  /// let line = document.concordanceLine(of: 7, cast, before: 40, after: 40)
  /// document.text(line.before)          // "…ten o'clock, when at last Prince "
  /// ```
  ///
  /// A character is a code point with the combining marks after it, eight at most; what a screen shows as one
  /// cell or two is its own business. Complexity: linear in the characters asked for.
  ///
  /// - Parameters:
  ///   - mention: an index into `Cast.mentions`.
  ///   - before: number of characters before it, fewer at the start of the paragraph.
  ///   - after: number of characters after it, fewer at the end of the paragraph.
  public func concordanceLine(
    of mention: Int, _ cast: Cast, before: Int, after: Int
  ) -> ConcordanceLine {
    let known = cast.mentions[mention]
    let name = known.span
    let paragraph = paragraphs[known.paragraph].span
    return source.withBytes { bytes in
      let context = ContextBytes(bytes, paragraph, around: name)
      return ConcordanceLine(
        mention: mention, before: Span(context.start(characters: before), name.start), name: name,
        after: Span(name.end, context.end(characters: after)))
    }
  }
}

/// The bytes of a paragraph around a mention.
struct ContextBytes {
  let bytes: UnsafeRawBufferPointer
  /// Before the mention and after it, both in the paragraph and in the text.
  let before: Range<Int>
  let after: Range<Int>

  init(_ bytes: UnsafeRawBufferPointer, _ paragraph: Span, around name: Span) {
    self.bytes = bytes
    // A file that was changed on disk may have other paragraphs than the cast knows.
    before = min(paragraph.start, name.start)..<name.start
    after = name.end..<max(name.end, min(paragraph.end, bytes.count))
  }

  /// Most combining marks of a character; text with more is no text.
  private static let mostMarks = 8

  /// Where the last `characters` characters before the mention begin.
  func start(characters: Int) -> Int {
    var (start, left) = (before.upperBound, characters)
    var marks = 0
    while left > 0, start > before.lowerBound, start <= bytes.count {
      start = max(before.lowerBound, scalarStart(bytes, before: start))
      let isMark = marks < Self.mostMarks && isMark(at: start)
      marks = isMark ? marks + 1 : 0
      left -= isMark ? 0 : 1
    }
    return start
  }

  /// Where the first `characters` characters after the mention end.
  func end(characters: Int) -> Int {
    var (end, left) = (after.lowerBound, characters)
    var marks = 0
    while end < after.upperBound {
      let isMark = marks < Self.mostMarks && isMark(at: end)
      if !isMark, left <= 0 { break }
      marks = isMark ? marks + 1 : 0
      left -= isMark ? 0 : 1
      end = min(after.upperBound, end + decodeScalar(bytes, at: end).length)
    }
    return end
  }

  private func isMark(at place: Int) -> Bool {
    bytes[place] >= 0xC0 && decodeScalar(bytes, at: place).scalar.properties.isGraphemeExtend
  }
}
