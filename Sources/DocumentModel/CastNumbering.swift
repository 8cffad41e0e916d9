/// Numbers actors and aliases in the order in which they are first mentioned.
struct CastNumbering {
  private struct AliasKey: Hashable {
    var member: Int
    var text: String
  }

  /// The tables numbered so far, without their actors.
  var tables = CastTables()
  /// The actors of the draft by their new number.
  private(set) var actors: [Int] = []
  private var numberOf: [Int32]
  private var aliasOf: [Int32]
  private var aliasOfKey: [AliasKey: Int] = [:]

  private static let none: Int32 = -1

  init(wordings: Int, actors: Int) {
    numberOf = Array(repeating: Self.none, count: actors)
    aliasOf = Array(repeating: Self.none, count: wordings)
  }

  /// The number of an actor of the draft; `nil` if it isn't mentioned.
  func member(_ actor: Int) -> Int? {
    numberOf[actor] == Self.none ? nil : Int(numberOf[actor])
  }

  /// The alias for a wording of the draft, if it has been mentioned.
  func alias(of wording: Int) -> Int? {
    aliasOf[wording] == Self.none ? nil : Int(aliasOf[wording])
  }

  /// Numbers the alias for a wording at its first mention: one that reads the same if the actor has one.
  ///
  /// - Parameter alias: its member is an actor of the draft.
  mutating func add(_ alias: Alias, of wording: Int) -> Int {
    var alias = alias
    alias.member = number(alias.member)
    let key = AliasKey(member: alias.member, text: alias.text)
    let index = aliasOfKey[key] ?? tables.aliases.count
    if index == tables.aliases.count {
      aliasOfKey[key] = index
      tables.aliases.append(alias)
    }
    aliasOf[wording] = Int32(truncatingIfNeeded: index)
    return index
  }

  private mutating func number(_ actor: Int) -> Int {
    if let known = member(actor) { return known }
    numberOf[actor] = Int32(truncatingIfNeeded: actors.count)
    actors.append(actor)
    return actors.count - 1
  }
}
