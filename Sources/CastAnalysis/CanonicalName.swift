import DocumentModel

/// Chooses the wording by which an actor is shown.
///
/// For a person it is the most frequent full name, for an organisation the fullest, for others the most frequent.
/// Titles and epithets are ignored. A full name must be frequent enough (`isFrequent`): a single long form is often two
/// names that met ("In Moscow Pierre felt").
struct CanonicalName {
  private let names: NameFacts
  private let entries: [AliasTable.Entry]
  private let kind: ActorKind
  /// How often the words of each alias occur, whatever stands before them.
  private var counts = NumberMap<Int>()
  /// The word by which a person is mostly called.
  private var mainWord: WordID?

  /// Compares the aliases of an actor, given as places in `entries`.
  init(of aliases: [Int], in entries: [AliasTable.Entry], _ kind: ActorKind, _ names: NameFacts) {
    self.names = names
    self.entries = entries
    self.kind = kind
    guard aliases.count > 1 else {
      best = aliases.first
      return
    }
    // A defined term is short for the name.
    let own = aliases.filter { !names[entries[$0].form].isDefined }
    let aliases = own.isEmpty ? aliases : own
    for alias in aliases { counts.set(key(alias), to: count(alias) + entries[alias].count) }
    mainWord = kind == .person ? mainWord(of: aliases) : nil
    let mentions = aliases.reduce(0) { $0 + entries[$1].count }
    let frequent = aliases.filter {
      fullness($0) == 1 || isFrequent($0, isFirst: $0 == aliases.first, mentions)
    }
    best = (frequent.isEmpty ? aliases : frequent)
      .reduce(nil) { best, alias in best.map { isBetter(alias, $0) ? alias : $0 } ?? alias }
  }

  /// The alias to show; `nil` without aliases.
  private(set) var best: Int?

  /// Whether a full name is frequent enough: three times, or in 2 % of the mentions.
  ///
  /// Of an actor with many mentions one occurrence only counts if it introduces the actor; a name of initials must do
  /// so, or stand in a tenth of the mentions. The numbers were chosen by hand on novels.
  private func isFrequent(_ alias: Int, isFirst: Bool, _ mentions: Int) -> Bool {
    let least = min(3, max(1, (mentions * 2 + 99) / 100))
    guard count(alias) >= least else { return false }
    if isFirst { return true }
    let isOfInitials = words(alias).dropLast().allSatisfy { names.vocabulary[$0].length == 1 }
    if isOfInitials, count(alias) * 10 < mentions { return false }
    return count(alias) > 1 || mentions < Self.manyMentions
  }

  /// Mentions from which a full name that occurs once, later in the text, isn't shown.
  private static var manyMentions: Int { 12 }

  private func words(_ alias: Int) -> ArraySlice<WordID> {
    kind == .person ? names.persons[entries[alias].form] : names.words(of: entries[alias].form)
  }

  private func key(_ alias: Int) -> Int { ByteHash(words(alias).lazy.map(\.index)).key }

  private func count(_ alias: Int) -> Int { counts[key(alias)] ?? 0 }

  /// The last word of the most frequent wording, if a full name contains it.
  private func mainWord(of aliases: [Int]) -> WordID? {
    let most = aliases.max { entries[$0].count < entries[$1].count }
    guard let most, let word = words(most).last else { return nil }
    return aliases.contains { words($0).count > 1 && words($0).contains(word) } ? word : nil
  }

  private func isBetter(_ a: Int, _ b: Int) -> Bool {
    let (one, other) = (names[entries[a].form], names[entries[b].form])
    if let mainWord, words(a).contains(mainWord) != words(b).contains(mainWord) {
      return words(a).contains(mainWord)
    }
    if one.isAcronym != other.isAcronym { return other.isAcronym }
    if one.isInCapitals != other.isInCapitals { return other.isInCapitals }
    switch kind {
    case .person:
      if (fullness(a) > 1) != (fullness(b) > 1) { return fullness(a) > 1 }
      if count(a) != count(b) { return count(a) > count(b) }
      if hasEpithet(a) != hasEpithet(b) { return hasEpithet(b) }
      if fullness(a) != fullness(b) { return fullness(a) > fullness(b) }
      // "Masud al-Vane" rather than "Masud Vane".
      if one.words.count != other.words.count { return one.words.count > other.words.count }
    case .organisation:
      if fullness(a) != fullness(b) { return fullness(a) > fullness(b) }
    case .group, .place, .other: break
    }
    return entries[a].count > entries[b].count
  }

  /// Whether words before a person's name don't belong to it: "Poor Vane".
  private func hasEpithet(_ alias: Int) -> Bool {
    names.words(of: entries[alias].form).first != words(alias).first
  }

  /// The number of words of a name without "Jr." and the like; more than five count as five, since longer names are no
  /// better.
  private func fullness(_ alias: Int) -> Int {
    min(5, words(alias).count { !names.classes(of: $0).contains(.nameEnding) })
  }
}
