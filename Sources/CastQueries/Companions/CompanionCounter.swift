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
  /// Complexity: O(log *m*) for each paragraph that the members share, and linear in the mentions there and, for
  /// sentences, in the bytes between them.
  ///
  /// - Parameter sentences: whether shared sentences are counted, too; they take most of the time.
  public mutating func companions(
    of members: [Int], sentences: Bool = true, isCancelled: () -> Bool = { false }
  ) -> Companions? {
    defer { clear() }
    let shared = appearances.paragraphs(ofAll: members)
    let isDone =
      sentences ? count(members, shared, isCancelled) : countParagraphs(shared, isCancelled)
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
  private mutating func count(
    _ members: [Int], _ shared: LinkedParagraphs, _ isCancelled: () -> Bool
  ) -> Bool {
    let stage = appearances.stage
    let mentions = stage.cast.mentions
    return stage.document.source.withBytes { bytes in
      let ends = SentenceEnds(bytes)
      var (start, sentence) = (0, 0)
      for rank in 0..<shared.count {
        if rank & 0xFF == 0xFF, isCancelled() { return false }
        let paragraph = shared[rank]
        let range = mentions.indices(inParagraph: paragraph, from: start)
        start = range.lowerBound
        meet(in: paragraph, range)
        stage.forEachSentence(in: range, ends) { part in
          sentence += 1
          take(part, members, sentence)
        }
      }
      return true
    }
  }

  private mutating func countParagraphs(
    _ shared: LinkedParagraphs, _ isCancelled: () -> Bool
  ) -> Bool {
    let mentions = appearances.stage.cast.mentions
    var start = 0
    for rank in 0..<shared.count {
      if rank & 0xFF == 0xFF, isCancelled() { return false }
      let range = mentions.indices(inParagraph: shared[rank], from: start)
      start = range.lowerBound
      meet(in: shared[rank], range)
    }
    return true
  }

  /// Counts a shared paragraph for all who appear in it.
  private mutating func meet(in paragraph: Int, _ mentions: Range<Int>) {
    let number = Int32(truncatingIfNeeded: paragraph)
    appearances.stage.forEachMember(in: paragraph, mentions) { member, mention in
      guard tallies[member].lastParagraph != number else { return }
      if tallies[member].meeting < 0 {
        touched.append(member)
        tallies[member].meeting = number
        tallies[member].mention = mention.map { Int32(truncatingIfNeeded: $0) } ?? -1
      }
      tallies[member].lastParagraph = number
      tallies[member].paragraphs += 1
    }
  }

  /// Counts a sentence for all whom it mentions, if it mentions all the chosen.
  private mutating func take(_ sentence: Range<Int>, _ members: [Int], _ number: Int) {
    let stage = appearances.stage
    let isShared = members.allSatisfy { member in
      sentence.contains { stage.member(ofMention: $0) == member }
    }
    guard isShared else { return }
    for index in sentence {
      let member = stage.member(ofMention: index)
      guard tallies[member].lastSentence != number else { continue }
      tallies[member].lastSentence = Int32(truncatingIfNeeded: number)
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
