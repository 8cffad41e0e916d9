import DocumentModel

/// Counts the meetings of all pairs among some actors, in a triangle of numbers.
struct PairTally {
  private let members: [Int]
  private let appearances: Appearances
  private let stage: Stage
  private let hasSentences: Bool
  /// By member, its place among `members`; -1 for others.
  private var slots: [Int32]
  /// By pair, the number of paragraphs.
  private var paragraphs: [Int32]
  /// By pair, the first mention of either in the first of these paragraphs, an index into the mentions; if they
  /// only say it, its number as -1 - number.
  private var meetings: [Int32]
  /// By pair, the number of sentences.
  private var sentenceCounts: [Int32]
  /// The slots in the paragraph or sentence at hand.
  private var present: [Int] = []
  /// By slot, the last paragraph or sentence in which it was found, and its first mention there.
  private var lastSeen: [Int]
  private var firstMention: [Int32]
  /// Number of paragraphs and sentences begun.
  private var unit = 0

  /// - Parameter members: ascending, each once.
  init(_ members: [Int], _ appearances: Appearances, hasSentences: Bool) {
    self.members = members
    self.appearances = appearances
    self.hasSentences = hasSentences
    stage = appearances.stage
    slots = [Int32](repeating: -1, count: appearances.cast.members.count)
    for (slot, member) in members.enumerated() { slots[member] = Int32(truncatingIfNeeded: slot) }
    let pairs = members.count * (members.count - 1) / 2
    paragraphs = [Int32](repeating: 0, count: pairs)
    meetings = [Int32](repeating: 0, count: pairs)
    sentenceCounts = [Int32](repeating: 0, count: hasSentences ? pairs : 0)
    lastSeen = [Int](repeating: 0, count: members.count)
    firstMention = [Int32](repeating: 0, count: members.count)
  }

  /// The place of a pair of slots, the first smaller than the second.
  @inline(__always)
  private static func place(_ first: Int, _ second: Int) -> Int {
    second * (second - 1) / 2 + first
  }

  /// Counts all paragraphs of the scope; false if cancelled.
  mutating func count(_ isCancelled: () -> Bool) -> Bool {
    let stage = stage
    var number = 0
    return stage.document.source.withBytes { bytes in
      let ends = SentenceEnds(bytes)
      return stage.forEachParagraph { paragraph, mentions in
        number += 1
        if number & 0x3FF == 0, isCancelled() { return false }
        take(paragraph, mentions, ends)
        // A crowd has many pairs.
        return present.count < 200 || !isCancelled()
      }
    }
  }

  private mutating func take(_ paragraph: Int, _ mentions: Range<Int>, _ ends: SentenceEnds) {
    let stage = stage
    begin()
    stage.forEachMember(in: paragraph, mentions) { add($0, $1) }
    guard present.count > 1 else { return }
    let silent = -1 - Int32(truncatingIfNeeded: paragraph)
    forEachPair { tally, place, a, b in
      tally.paragraphs[place] += 1
      guard tally.paragraphs[place] == 1 else { return }
      let mention = min(tally.firstMention[a], tally.firstMention[b])
      tally.meetings[place] = mention < .max ? mention : silent
    }
    guard hasSentences, mentions.count > 1 else { return }
    stage.forEachSentence(in: mentions, ends) { sentence in
      begin()
      for index in sentence { add(stage.member(ofMention: index), index) }
      forEachPair { tally, place, _, _ in tally.sentenceCounts[place] += 1 }
    }
  }

  /// Begins a paragraph or a sentence.
  private mutating func begin() {
    present.removeAll(keepingCapacity: true)
    unit += 1
  }

  /// Adds a member to the paragraph or sentence, once.
  @inline(__always)
  private mutating func add(_ member: Int, _ mention: Int?) {
    let slot = Int(slots[member])
    guard slot >= 0, lastSeen[slot] != unit else { return }
    lastSeen[slot] = unit
    firstMention[slot] = mention.map { Int32(truncatingIfNeeded: $0) } ?? .max
    present.append(slot)
  }

  @inline(__always)
  private mutating func forEachPair(
    _ body: (inout PairTally, _ place: Int, _ first: Int, _ second: Int) -> Void
  ) {
    for second in present.indices.dropFirst() {
      for first in 0..<second {
        let (a, b) = (present[first], present[second])
        body(&self, Self.place(min(a, b), max(a, b)), a, b)
      }
    }
  }
}

// MARK: What was counted

extension PairTally {
  /// Number of sentences that mention two of the members, the first smaller than the second.
  func sentences(_ first: Int, _ second: Int) -> Int {
    Int(sentenceCounts[Self.place(Int(slots[first]), Int(slots[second]))])
  }

  /// The pairs who meet.
  func pairs() -> [CompanionPair] {
    var found: [CompanionPair] = []
    for second in members.indices.dropFirst() {
      for first in 0..<second where paragraphs[Self.place(first, second)] > 0 {
        found.append(pair(first, second))
      }
    }
    return found
  }

  private func pair(_ first: Int, _ second: Int) -> CompanionPair {
    let place = Self.place(first, second)
    let (a, b) = (members[first], members[second])
    let table = Association(
      both: Int(paragraphs[place]), first: appearances.paragraphs(of: a),
      second: appearances.paragraphs(of: b), places: appearances.paragraphs)
    return CompanionPair(
      first: a, second: b, paragraphs: table.both,
      sentences: hasSentences ? Int(sentenceCounts[place]) : 0,
      firstMeeting: meeting(place), score: table.score)
  }

  /// The place where a pair meets first.
  private func meeting(_ place: Int) -> Span {
    let meeting = Int(meetings[place])
    return stage.place(ofMention: meeting < 0 ? nil : meeting, in: -1 - meeting)
  }
}
