import DocumentModel

/// The paragraphs of a scope, with who appears in each.
///
/// An object that never changes, so that loops over millions of mentions copy a reference, not its tables.
final class Stage: Sendable {
  let cast: Cast
  let document: Document
  let scope: LinkedParagraphs
  private let mentions: MentionList
  /// By alias, its member.
  private let memberOfAlias: [Int32]
  private let turns: Turns

  init(_ cast: Cast, _ document: Document, _ scope: LinkedParagraphs) {
    self.cast = cast
    self.document = document
    self.scope = scope
    mentions = cast.mentions
    memberOfAlias = cast.aliases.map { Int32(truncatingIfNeeded: $0.member) }
    turns = Turns(cast.spokenTurns)
  }

  /// The member that a mention is about.
  @inline(__always)
  func member(ofMention index: Int) -> Int { Int(memberOfAlias[mentions[index].alias]) }

  /// Calls `body` with each appearance in a paragraph, a member's several mentions one by one.
  ///
  /// - Parameters:
  ///   - range: the indices of the mentions in the paragraph.
  ///   - body: takes a member and the index of its mention; `nil` if the member says the paragraph.
  @inline(__always)
  func forEachMember(
    in paragraph: Int, _ range: Range<Int>, _ body: (_ member: Int, _ mention: Int?) -> Void
  ) {
    for index in range { body(member(ofMention: index), index) }
    if !turns.isEmpty { turns.forEachMember(in: paragraph) { body($0, nil) } }
  }

  /// Calls `body` with each paragraph of the scope in which anyone appears, ascending, until it returns false.
  ///
  /// - Returns: whether `body` was called with all of them.
  func forEachParagraph(_ body: (_ paragraph: Int, _ mentions: Range<Int>) -> Bool) -> Bool {
    if turns.isEmpty { return cast.forEachMentionedParagraph(in: scope, body) }
    let end = scope.bounds.upperBound
    var next = turns.firstParagraph(from: scope.bounds.lowerBound)
    /// Takes the paragraphs before `limit` that somebody says and that mention no one.
    func takeSilent(before limit: Int, _ mention: Int) -> Bool {
      while let paragraph = next, paragraph < limit {
        if scope.contains(paragraph), !body(paragraph, mention..<mention) { return false }
        next = turns.firstParagraph(from: paragraph + 1)
      }
      if next == limit { next = turns.firstParagraph(from: limit + 1) }
      return true
    }
    let isComplete = cast.forEachMentionedParagraph(in: scope) { paragraph, mentions in
      takeSilent(before: paragraph, mentions.lowerBound) && body(paragraph, mentions)
    }
    return isComplete && takeSilent(before: end, cast.mentions.count)
  }

  /// Calls `body` with each of some paragraphs, in all of which a member appears, ascending, until it returns false.
  ///
  /// Its mentions lead to those of the others, so that none are looked for where it is mentioned itself.
  ///
  /// - Returns: whether `body` was called with all of them.
  @inline(__always)
  func forEachParagraph(
    of shared: LinkedParagraphs, with member: Int,
    _ body: (_ paragraph: Int, _ mentions: Range<Int>) -> Bool
  ) -> Bool {
    let own = cast.mentionIndices(of: member)
    let bounds = shared.bounds
    var place = own.partitioningIndex { mentions[$0].paragraph >= bounds.lowerBound }
    var start = 0
    for rank in 0..<shared.count {
      let paragraph = shared[rank]
      while place < own.count, mentions[own[place]].paragraph < paragraph { place += 1 }
      let isMentioned = place < own.count && mentions[own[place]].paragraph == paragraph
      let range =
        isMentioned
        ? mentions.indices(besideMention: own[place])
        : mentions.indices(inParagraph: paragraph, from: start)
      start = range.upperBound
      if !body(paragraph, range) { return false }
    }
    return true
  }

  /// Whether all of these members are mentioned among some mentions.
  @inline(__always)
  func mentionsAll(_ members: [Int], in range: Range<Int>) -> Bool {
    members.allSatisfy { member in range.contains { self.member(ofMention: $0) == member } }
  }

  /// Calls `body` with the mentions of each sentence among those of a paragraph.
  @inline(__always)
  func forEachSentence(in range: Range<Int>, _ ends: SentenceEnds, _ body: (Range<Int>) -> Void) {
    guard var previous = range.first.map({ mentions[$0].span }) else { return }
    var start = range.lowerBound
    for index in range.dropFirst() {
      let span = mentions[index].span
      if ends.separate(previous, span) {
        body(start..<index)
        start = index
      }
      previous = span
    }
    body(start..<range.upperBound)
  }

  /// The place of a mention; without one the empty start of a paragraph.
  func place(ofMention mention: Int?, in paragraph: Int) -> Span {
    if let mention { return mentions[mention].span }
    let start = document.paragraphs[paragraph].span.start
    return Span(start, start)
  }
}
