extension Document {
  /// The places in its paragraphs that have a wording, in reading order: whole words, letter by letter; a blank stands
  /// for any white space.
  ///
  /// Complexity: linear in the text.
  public func places(of wording: String) -> [Span] {
    guard let words = WordingSearch(wording) else { return [] }
    return source.withBytes { bytes in
      words.places(in: bytes, 0..<min(bytes.count, paragraphs.textEnd)) { span in
        let paragraph = paragraphIndex(at: span.start)
        return paragraph.flatMap { paragraphs[$0].span.contains(span) ? span : nil }
      }
    }
  }
}

/// Finds a wording as whole words, byte for byte; a blank in it stands for any white space.
struct WordingSearch {
  private let words: [[UInt8]]
  private let firstByte: UInt8

  /// `nil` for a wording without words.
  init?(_ wording: String) {
    words = wording.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
    guard let first = words.first?.first else { return nil }
    firstByte = first
  }

  /// The places between two offsets of a text that have the wording, in reading order, none overlapping another.
  ///
  /// The bytes may be any, and may change while they are read.
  ///
  /// - Parameter place: makes a place of a span; `nil` if there can't be a mention.
  func places<Place>(
    in bytes: UnsafeRawBufferPointer, _ range: Range<Int>, _ place: (Span) -> Place?
  ) -> [Place] {
    var found: [Place] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      if bytes[offset] == firstByte, let span = match(bytes, at: offset, range.upperBound),
        isWhole(span, bytes), let accepted = place(span)
      {
        found.append(accepted)
        offset = span.end
      } else {
        offset += 1
      }
    }
    return found
  }

  private func match(_ bytes: UnsafeRawBufferPointer, at start: Int, _ end: Int) -> Span? {
    var offset = start
    for (number, word) in words.enumerated() {
      if number > 0 {
        let next = Self.skipWhitespace(bytes, from: offset, end)
        guard next > offset else { return nil }
        offset = next
      }
      guard offset + word.count <= end,
        bytes[offset..<offset + word.count].elementsEqual(word)
      else { return nil }
      offset += word.count
    }
    return Span(start, offset)
  }

  private static func skipWhitespace(
    _ bytes: UnsafeRawBufferPointer, from start: Int, _ end: Int
  ) -> Int {
    var offset = start
    while offset < end {
      let next = decodeScalar(bytes, at: offset)
      guard next.scalar.properties.isWhitespace else { break }
      offset += next.length
    }
    return offset
  }

  /// Whether neither end cuts a word: no two letters or digits meet there.
  private func isWhole(_ span: Span, _ bytes: UnsafeRawBufferPointer) -> Bool {
    !Self.cutsWord(at: span.start, bytes) && !Self.cutsWord(at: span.end, bytes)
  }

  private static func cutsWord(at offset: Int, _ bytes: UnsafeRawBufferPointer) -> Bool {
    guard offset > 0, offset < bytes.count else { return false }
    var before = offset - 1
    while before > max(0, offset - 4), bytes[before] & 0xC0 == 0x80 { before -= 1 }
    return decodeScalar(bytes, at: before).scalar.isInWord
      && decodeScalar(bytes, at: offset).scalar.isInWord
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter, a digit, or a mark on one of them.
  fileprivate var isInWord: Bool {
    properties.isAlphabetic || properties.numericType != nil || properties.isGraphemeExtend
  }
}
