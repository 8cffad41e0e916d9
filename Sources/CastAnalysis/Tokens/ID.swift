/// The number, from 0, of one of many things of a kind: a word of a vocabulary, a wording.
///
/// The kind is part of the type, so that a word can't be mistaken for a wording.
struct ID<Thing>: Hashable, Comparable, Sendable {
  private let number: Int32

  /// Makes the number `index`.
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
