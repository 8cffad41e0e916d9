import DocumentModel

/// Counts who appears with chosen actors in a scope.
///
/// What depends on the scope alone (`Appearances`) is counted once; then each choice of actors costs what the
/// mentions in their paragraphs cost. The counter keeps its tables between calls.
public struct CompanionCounter: Sendable {
  /// In which paragraphs of the scope each actor appears.
  public let appearances: Appearances
  /// By member: what the current call knows of it.
  private var tallies: [Tally]
  /// The members that have a tally.
  private var touched: [Int] = []

  /// What is counted of a member.
  private struct Tally {
    var paragraphs: Int32 = 0
    var sentences: Int32 = 0
    var lastParagraph: Int32 = -1
    var lastSentence: Int32 = -1
    /// The first paragraph shared.
    var meeting: Int32 = -1
    /// The index of its first mention there; -1 without.
    var mention: Int32 = -1

    /// Counts a paragraph; gives whether it is the first one.
    mutating func meet(in paragraph: Int32, _ index: Int?) -> Bool {
      lastParagraph = paragraph
      paragraphs += 1
      guard meeting < 0 else { return false }
      meeting = paragraph
      mention = index.map { Int32(truncatingIfNeeded: $0) } ?? -1
      return true
    }
  }

  /// Counts the appearances in a scope; `nil` if cancelled.
  ///
  /// Complexity: that of `Appearances`.
  public init?(
    _ cast: Cast, of document: Document, in scope: LinkedParagraphs,
    isCancelled: () -> Bool = { false }
  ) {
    guard let counted = Appearances(cast, of: document, in: scope, isCancelled: isCancelled)
    else { return nil }
    self.init(counted)
  }

  /// Makes a counter of appearances that are known.
  public init(_ appearances: Appearances) {
    self.appearances = appearances
    tallies = [Tally](repeating: Tally(), count: appearances.cast.members.count)
  }

  /// Who appears with all of these members, and how often; `nil` if cancelled.
  ///
  /// Without members there are no companions; `CompanionPairs` says who appears with whom.
  ///
  /// Complexity: linear in the mentions of the members and in those of the paragraphs that they share; for sentences
  /// in the bytes between these, too.
  ///
  /// - Parameter sentences: whether shared sentences are counted, too; they take most of the time.
  public mutating func companions(
    of members: [Int], sentences: Bool = true, isCancelled: () -> Bool = { false }
  ) -> Companions? {
    defer { clear() }
    let shared = appearances.paragraphs(ofAll: members)
    let cast = appearances.cast
    guard let rarest = members.min(by: { cast.mentionCount(of: $0) < cast.mentionCount(of: $1) })
    else { return Companions() }
    var count = 0
    let isDone = appearances.stage.forEachParagraph(of: shared, with: rarest) { number, mentions in
      meetAll(in: number, mentions)
      if sentences { takeSentences(of: mentions, members) }
      count += 1
      return count & 0xFF != 0 || !isCancelled()
    }
    guard isDone else { return nil }
    var result = Companions()
    result.paragraphs = shared.count
    result.scopeParagraphs = appearances.paragraphs
    result.companions = touched.compactMap { member in
      members.contains(member) ? nil : companion(member, shared: shared.count)
    }
    result.sort()
    return result
  }

  private func companion(_ member: Int, shared: Int) -> Companion {
    let tally = tallies[member]
    let paragraphs = Int(tally.paragraphs)
    let table = Association(
      both: paragraphs, first: shared, second: appearances.paragraphs(of: member),
      places: appearances.paragraphs)
    return Companion(
      member: member, paragraphs: paragraphs, sentences: Int(tally.sentences),
      firstMeeting: appearances.stage.place(
        ofMention: tally.mention < 0 ? nil : Int(tally.mention), in: Int(tally.meeting)),
      score: table.score)
  }

  /// Forgets the last call, in time linear in the companions found.
  private mutating func clear() {
    for member in touched { tallies[member] = Tally() }
    touched.removeAll(keepingCapacity: true)
  }
}

// MARK: Counting

extension CompanionCounter {
  /// Counts a shared paragraph for all who appear in it.
  private mutating func meetAll(in paragraph: Int, _ mentions: Range<Int>) {
    let number = Int32(truncatingIfNeeded: paragraph)
    appearances.stage.forEachMember(in: paragraph, mentions) { member, mention in
      guard tallies[member].lastParagraph != number else { return }
      if tallies[member].meet(in: number, mention) { touched.append(member) }
    }
  }

  /// Counts the sentences of a paragraph that mention all the chosen, for all whom they mention.
  private mutating func takeSentences(of mentions: Range<Int>, _ members: [Int]) {
    let stage = appearances.stage
    stage.document.source.withBytes { bytes in
      stage.forEachSentence(in: mentions, SentenceEnds(bytes)) { sentence in
        if stage.mentionsAll(members, in: sentence) { take(sentence) }
      }
    }
  }

  private mutating func take(_ sentence: Range<Int>) {
    // A mention belongs to one sentence only.
    let number = Int32(truncatingIfNeeded: sentence.lowerBound)
    for index in sentence {
      let member = appearances.stage.member(ofMention: index)
      guard tallies[member].lastSentence != number else { continue }
      tallies[member].lastSentence = number
      tallies[member].sentences += 1
    }
  }
}

extension Companions {
  /// Who appears with all of these members in a scope; `nil` if cancelled.
  ///
  /// For a single question: it counts the whole scope first, which a `CompanionCounter` does only once.
  public init?(
    of members: [Int], in scope: LinkedParagraphs, _ cast: Cast, _ document: Document,
    isCancelled: () -> Bool = { false }
  ) {
    guard
      var counter = CompanionCounter(cast, of: document, in: scope, isCancelled: isCancelled),
      let found = counter.companions(of: members, isCancelled: isCancelled)
    else { return nil }
    self = found
  }
}
