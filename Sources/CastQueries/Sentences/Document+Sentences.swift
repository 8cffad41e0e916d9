import DocumentModel

extension Document {
  /// The sentences of a paragraph, in reading order.
  ///
  /// They tile the paragraph: white space between two belongs to the first. None ends inside a mention of the
  /// cast. How the rule decides: `SentenceEnds`, and `docs/companions.md`.
  ///
  /// ```swift
  /// document.sentences(ofParagraph: 0, cast).map(document.text)   // ["Gen. Ash left. ", "Bob stayed."]
  /// ```
  ///
  /// Complexity: linear in the bytes of the paragraph, O(log *m*) in the mentions for each sentence.
  public func sentences(ofParagraph index: Int, _ cast: Cast) -> [Span] {
    let paragraph = paragraphs[index].span
    return source.withBytes { bytes in
      var found: [Span] = []
      var start = paragraph.start
      let end = min(paragraph.end, bytes.count)
      while let next = SentenceEnds(bytes).nextStart(from: start, through: end - 1, cast) {
        found.append(Span(start, next))
        start = next
      }
      return found + (start < paragraph.end ? [Span(start, paragraph.end)] : [])
    }
  }

  /// The sentence that holds the first byte of a mention, as `sentences(ofParagraph:_:)` has it.
  ///
  /// Complexity: linear in the bytes from the start of the sentence, or 512 bytes before the mention, to its end.
  ///
  /// - Parameter mention: an index into `Cast.mentions`.
  public func sentence(holding mention: Int, _ cast: Cast) -> Span {
    let mention = cast.mentions[mention]
    let paragraph = paragraphs[mention.paragraph].span
    return source.withBytes { bytes in
      let ends = SentenceEnds(bytes)
      let limit = min(paragraph.end, bytes.count) - 1
      let start =
        ends.lastStart(from: paragraph.start, through: min(mention.span.start, limit), cast)
        ?? paragraph.start
      let next = ends.nextStart(from: max(start, mention.span.start), through: limit, cast)
      return Span(start, max(start, next ?? paragraph.end))
    }
  }
}

extension SentenceEnds {
  /// The start of the first sentence after marks at or after `offset`, up to and including `limit`, unless it lies
  /// inside a mention.
  func nextStart(from offset: Int, through limit: Int, _ cast: Cast) -> Int? {
    var place = offset
    while let start = nextStart(from: place, through: limit) {
      guard let holder = cast.mentionIndex(at: start), cast.mentions[holder].span.start < start
      else { return start }
      place = start
    }
    return nil
  }

  /// The start of the last sentence after marks at or after `lowest`, up to and including `limit`.
  ///
  /// It looks at pieces before `limit`, each four times as long as the one before it.
  fileprivate func lastStart(from lowest: Int, through limit: Int, _ cast: Cast) -> Int? {
    var width = 512
    while true {
      var place = max(lowest, limit - width)
      // Marks that stand together are one end; none may be cut.
      while place > lowest, bytes[place] & 0xC0 == 0x80 { place -= 1 }
      while place > lowest, let length = markLength(before: place) { place -= length }
      place = max(lowest, place)
      var last: Int?
      let isAll = place == lowest
      while let start = nextStart(from: place, through: limit, cast) {
        (last, place) = (start, start)
      }
      if last != nil || isAll { return last }
      width *= 4
    }
  }

  /// Bytes of the mark that ends at a place, if one does.
  private func markLength(before place: Int) -> Int? {
    (1...min(3, place)).first { mark(at: place - $0)?.length == $0 }
  }

  /// Whether a sentence ends between two mentions that follow each other in a paragraph.
  ///
  /// Complexity: linear in the bytes between them.
  @inline(__always)
  func separate(_ first: Span, _ second: Span) -> Bool {
    guard second.start <= bytes.count else { return false }
    var place = first.start
    while let start = nextStart(from: place, through: second.start) {
      if start >= first.end { return true }
      place = start
    }
    return false
  }
}
