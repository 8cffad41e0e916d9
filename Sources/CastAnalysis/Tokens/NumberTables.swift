/// The number, from 0, of one of many things of a kind: a word of a vocabulary, a wording.
///
/// The kind is part of the type, so that a word can't be mistaken for a wording.
struct ID<Thing>: Hashable, Comparable, Sendable {
  private let number: Int32

  init(_ index: Int) { number = Int32(truncatingIfNeeded: index) }

  /// Its place in an array of such things.
  var index: Int { Int(number) }

  static func < (a: ID, b: ID) -> Bool { a.number < b.number }
}

/// The number of a word in a `Vocabulary`.
typealias WordID = ID<Word>

extension Array {
  /// The element of a thing, in an array with an element for each.
  subscript<Thing>(id: ID<Thing>) -> Element {
    get { self[id.index] }
    set { self[id.index] = newValue }
  }
}

/// A map from numbers to values, in flat arrays.
struct NumberMap<Value: Sendable>: Sendable {
  private var index = HashIndex()
  private var values: [Value] = []

  var isEmpty: Bool { values.isEmpty }

  subscript(key: Int) -> Value? { index.number(of: hash(of: key)).map { values[$0] } }

  /// The value of `key`, which becomes `new` if it has none yet.
  mutating func value(of key: Int, orInsert new: Value) -> Value {
    let place = index.insert(hash(of: key))
    if place == values.count { values.append(new) }
    return values[place]
  }

  mutating func set(_ key: Int, to value: Value) {
    let place = index.insert(hash(of: key))
    if place == values.count { values.append(value) } else { values[place] = value }
  }
}

/// A map from numbers to lists of items.
struct NumberLists<Item: Equatable & Sendable>: Sendable {
  private var index = HashIndex()
  /// All lists, in the order of their first items.
  private(set) var lists: [[Item]] = []

  /// The items of a list in the order in which they were appended; none if the list doesn't exist.
  subscript(key: Int) -> [Item] { index.number(of: hash(of: key)).map { lists[$0] } ?? [] }

  /// The last `count` items of a list, the earliest first.
  func recent(of key: Int, _ count: Int) -> [Item] { Array(self[key].suffix(count)) }

  func hasAny(_ key: Int) -> Bool { index.number(of: hash(of: key)) != nil }

  func hasSeveral(_ key: Int) -> Bool { self[key].count > 1 }

  /// Appends `item` to the list of `key` unless it is among the last items there.
  mutating func appendOnce(_ item: Item, to key: Int) {
    if !self[key].suffix(AliasRules.nearest).contains(item) { append(item, to: key) }
  }

  mutating func append(_ item: Item, to key: Int) {
    let list = index.insert(hash(of: key))
    if list == lists.count { lists.append([item]) } else { lists[list].append(item) }
  }
}

/// A hash that is different for any two numbers.
private func hash(of number: Int) -> UInt64 { ByteHash(CollectionOfOne(number)).value }
