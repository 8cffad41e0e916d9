/// What a verb next to a name shows about its being a person, in ascending order.
enum Act: Int, Comparable {
  case none
  /// It does something: "the Board decided".
  case deed
  /// It says something: "the Board said".
  case saying
  /// It does what only persons do: "the Abbess laughed".
  case body

  static func < (one: Act, other: Act) -> Bool { one.rawValue < other.rawValue }
}

/// A title, or a noun for persons, in a text: "the Deputy Commissioner".
struct Role {
  /// What follows a role.
  enum Sequel {
    case none
    /// A name: "General Orde".
    case name
    /// "of" and a name: "Duke of Marsden".
    case land
    /// "of" and small words, or a hyphen.
    case other
  }

  /// Its tokens, without article.
  var range: Range<Int>
  var sequel = Sequel.none
  /// Whether "the" stands before it.
  var hasArticle = false
  /// Whether "my", "a", another name or the like stands before it.
  var isOwned = false
  var isSpeaker = false
  var act = Act.none
  /// Whether a verb, or its place, shows that a person is meant.
  var acts: Bool { isSpeaker || act != .none }
}

/// Finds roles, and words that may be names, among the tokens of a piece of a paragraph.
struct RoleReader {
  let tokens: [Token]
  let vocabulary: Vocabulary
  let words: RoleWords
  var block: Range<Int>

  /// Words of the longest role: "Deputy Assistant Chief Constable".
  private static var longestRole: Int { 4 }

  /// What the word at `index` may be in or next to a role.
  func word(_ index: Int) -> RoleWord { words[tokens[index].word] }

  /// The role that starts at `index`, written with capitals or without.
  func role(at index: Int) -> Role? {
    guard word(index).meets([.head, .modifier]) else { return nil }
    let isCapital = isCapital(index)
    if index > block.lowerBound, isJoined(index), continuesRole(index - 1, isCapital) { return nil }
    var (end, next) = (index, index)
    while next < min(block.upperBound, index + Self.longestRole),
      next == index || isJoined(next) || isHyphened(next), continuesRole(next, isCapital)
    {
      next += 1
      if word(next - 1).contains(.head) { end = next }
    }
    guard end > index else { return nil }
    var role = Role(range: index..<end)
    (role.hasArticle, role.isOwned) = determiner(before: index)
    role.sequel = sequel(of: role.range)
    role.isSpeaker = isCapital && isSpeaker(role.range)
    role.act = act(of: role.range)
    return role
  }

  private func continuesRole(_ index: Int, _ isCapital: Bool) -> Bool {
    self.isCapital(index) == isCapital && word(index).meets([.head, .modifier])
  }

  // MARK: Context

  /// Whether "the" stands before the token, and whether a word that says whose it is does: "my", "a", a name.
  func determiner(before index: Int) -> (isArticle: Bool, isOwner: Bool) {
    var place = index
    // Small adjectives may stand between: "the old Captain".
    while place > block.lowerBound, index - place <= Self.mostAdjectives {
      let before = tokens[place - 1]
      if before.flags.contains(.possessive) || tokens[place].gap == .hyphen { return (false, true) }
      guard tokens[place].gap == .blank else { break }
      let classes = vocabulary[before.word].classes
      if classes.contains(.article) { return (true, false) }
      if word(place - 1).contains(.determiner) { return (false, true) }
      if classes.contains(.function) || word(place - 1).contains(.deed) { break }
      if isCapital(place - 1) { return (false, !before.flags.contains(.opening)) }
      place -= 1
    }
    return (false, false)
  }

  /// Small words between an article and a role: "the poor old Captain" (by hand).
  private static let mostAdjectives = 2

  private func sequel(of range: Range<Int>) -> Role.Sequel {
    let next = range.upperBound
    guard next < block.upperBound else { return .none }
    if isHyphened(next) { return .other }
    guard isJoined(next) else { return .none }
    let classes = vocabulary[tokens[next].word].classes
    if isCapital(next) { return classes.contains(.function) ? .none : .name }
    guard isPreposition(next) else { return .none }
    return landStart(after: next) == nil ? .other : .land
  }

  /// Where the name after the preposition at `index` starts.
  func landStart(after index: Int) -> Int? {
    var start = index + 1
    if start < block.upperBound, isArticle(start) { start += 1 }
    guard start < block.upperBound, isJoined(start), isCapital(start) else { return nil }
    return start
  }

  func isPreposition(_ index: Int) -> Bool {
    vocabulary.spelling(of: tokens[index].word).elementsEqual("of".utf8)
  }

  /// The act of the verb right after or before a name: "the General laughed", "said the General".
  func act(of range: Range<Int>) -> Act {
    var next = range.upperBound
    if next + 1 < block.upperBound, isJoined(next), isJoined(next + 1),
      word(next).contains(.auxiliary)
    {
      next += 1
    }
    if next < block.upperBound, isJoined(next), !isCapital(next), act(at: next) > .none {
      return act(at: next)
    }
    var start = range.lowerBound
    if start > block.lowerBound, tokens[start].gap == .blank, isArticle(start - 1) { start -= 1 }
    guard start > block.lowerBound, tokens[start].gap == .blank else { return .none }
    let before = act(at: start - 1)
    // A person is quoted more often than a newspaper.
    if before == .saying, tokens[start - 1].gap == .closing || tokens[start - 1].gap == .other {
      return .body
    }
    return before > .deed ? before : .none
  }

  private func act(at index: Int) -> Act {
    let verb = word(index)
    guard verb.contains(.deed) else { return .none }
    return verb.contains(.saying) ? .saying : verb.contains(.personal) ? .body : .deed
  }

  /// Whether a role is the label of a speech: it opens the block, and what follows opens a sentence.
  private func isSpeaker(_ range: Range<Int>) -> Bool {
    let start = range.lowerBound
    guard start == block.lowerBound || start == block.lowerBound + 1 && isArticle(start - 1)
    else { return false }
    let next = range.upperBound
    if next == block.upperBound { return true }
    return tokens[next].gap == .other && tokens[next].flags.contains(.opening)
  }

  /// Whether a noun or an adjective stands right after a name, as after names of peoples: "Frank kings".
  func isBeforeNoun(_ range: Range<Int>) -> Bool {
    let next = range.upperBound
    guard next < block.upperBound, isJoined(next) else { return false }
    return !vocabulary[tokens[next].word].classes.contains(.function) && act(at: next) == .none
  }

  /// Whether a name is a ship's: "on board the Vorland", "the schooner Vorland".
  func isShip(_ range: Range<Int>) -> Bool {
    var before = range.lowerBound - 1
    guard before >= block.lowerBound, isJoined(before + 1) else { return false }
    guard isArticle(before) else { return word(before).contains(.ship) }
    before -= 1
    if before > block.lowerBound, isJoined(before + 1), isPreposition(before) { before -= 1 }
    return before >= block.lowerBound && isJoined(before + 1) && word(before).contains(.ship)
  }

  // MARK: Tokens

  func isArticle(_ index: Int) -> Bool { vocabulary[tokens[index].word].classes.contains(.article) }

  func isCapital(_ index: Int) -> Bool { tokens[index].flags.contains(.capital) }

  func isJoined(_ index: Int) -> Bool {
    index > block.lowerBound && tokens[index].gap == .blank
      && !tokens[index - 1].flags.contains(.possessive)
  }

  private func isHyphened(_ index: Int) -> Bool {
    index > block.lowerBound && tokens[index].gap == .hyphen
  }
}
