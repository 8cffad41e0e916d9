import DocumentModel

/// Finds who says a paragraph.
struct Turns: Sendable {
  /// By first paragraph.
  private let turns: [SpokenTurn]
  /// For each turn, the end of the turn that reaches farthest up to it.
  private let farthest: [Int]

  init(_ turns: [SpokenTurn]) {
    self.turns = turns
    var end = 0
    farthest = turns.map { turn in
      end = max(end, turn.paragraphs.upperBound)
      return end
    }
  }

  var isEmpty: Bool { turns.isEmpty }

  /// Calls `body` with the members who say a paragraph; one may come several times.
  ///
  /// Complexity: O(log *t*) in the turns, and linear in those since one that all earlier ones end before.
  func forEachMember(in paragraph: Int, _ body: (Int) -> Void) {
    var place = turns.partitioningIndex { $0.paragraphs.lowerBound > paragraph } - 1
    while place >= 0, farthest[place] > paragraph {
      if turns[place].paragraphs.contains(paragraph) { body(turns[place].member) }
      place -= 1
    }
  }

  /// The first spoken paragraph from a given one on; `nil` if no later one is spoken.
  ///
  /// Complexity: O(log *t*) in the turns.
  func firstParagraph(from paragraph: Int) -> Int? {
    let later = turns.partitioningIndex { $0.paragraphs.lowerBound > paragraph }
    if later > 0, farthest[later - 1] > paragraph { return paragraph }
    return later < turns.count ? turns[later].paragraphs.lowerBound : nil
  }
}
