import DocumentModel
import KeywordSearch

/// Whose a name is, as the reader may answer.
struct NameQuestion: Sendable {
  /// An answer; actors by their anchors.
  enum Answer: Equatable, Sendable {
    /// An actor's that has no other name.
    case own
    /// This actor's, wherever it is worded so.
    case wording(Int)
    /// This actor's, at this mention only.
    case mention(Int)
    /// An actor's that has no other mention.
    case ownMention
  }

  /// A mention of the name.
  let anchor: Int
  let wording: String
  let answers: [Answer]

  /// The correction that an answer is.
  func correction(_ answer: Answer) -> Correction {
    switch answer {
    case .own: .split(anchor: anchor, wording: wording)
    case .wording(let other): .moveWording(anchor: anchor, wording: wording, to: other)
    case .mention(let other): .moveMention(anchor: anchor, to: other)
    case .ownMention: .splitMention(anchor: anchor)
    }
  }
}

extension Book {
  /// More actors than these aren't offered.
  static let mostOffered = 8

  /// What can be asked about the name under the cursor; without one, or without an answer, says why not.
  mutating func nameQuestion() -> NameQuestion? {
    guard let mention = mentionInQuestion else {
      notice = "go to a name first: \(key(.names)) lists those of an actor"
      return nil
    }
    let member = cast.member(of: cast.mentions[mention])
    let wording = wording(ofMention: mention)
    let others = otherOwners(of: wording, than: member).compactMap(cast.anchor(ofMember:))
    var answers: [NameQuestion.Answer] = []
    if Set(cast.aliases(of: member).map(\.text)).count > 1 {
      answers = [.own] + others.map { .wording($0) }
    }
    // In the list of names all mentions worded so are meant.
    if !(lens is NamesLens) {
      answers += others.map { .mention($0) }
      if cast.mentionCount(of: member) > 1 { answers.append(.ownMention) }
    }
    guard !answers.isEmpty else {
      notice = "\(cast.members[member].name) has no other name; \(key(.mark)) marks whose it may be"
      return nil
    }
    return NameQuestion(
      anchor: cast.mentions[mention].span.start, wording: wording, answers: answers)
  }

  /// The mention under the cursor of the text, or the first of the name under that of the lens of names.
  private var mentionInQuestion: Int? {
    let place = lens is NamesLens ? lens?.place(self) : focus == .text ? visibleCurrent : nil
    return place.flatMap { cast.mentionIndex(at: $0.start) }
  }

  /// Who else may bear a name: the marked actors, then those who share a word with it, the most frequent first.
  ///
  /// Complexity: linear in the aliases.
  func otherOwners(of wording: String, than member: Int?) -> [Int] {
    var scorers = Self.words(wording).compactMap { NameScorer(KeywordQuery(parsing: "\"\($0)\"")) }
    var sharing = Set<Int>()
    for alias in cast.aliases {
      for index in scorers.indices where scorers[index].fit(of: alias.text)?.isInsideWord == false {
        sharing.insert(alias.member)
      }
    }
    let byMentions = sharing.sorted {
      (-cast.mentionCount(of: $0), $0) < (-cast.mentionCount(of: $1), $1)
    }
    let marked = cast.items(at: actors.list.marks)
    let all = marked + byMentions.filter { !marked.contains($0) && !cast.isDoubtful($0) }
    return Array(all.filter { $0 != member }.prefix(Self.mostOffered))
  }

  /// The words of a name that may tell whose it is: those of three letters or more; in small letters, since a capital in
  /// a query must be one in the name.
  private static func words(_ name: String) -> [String] {
    name.lowercased().split { !$0.isLetter && !$0.isNumber }.filter { $0.count > 2 }.map(
      String.init)
  }
}
