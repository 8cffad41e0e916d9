/// A number that stands for one of many things of a kind, from 0: a word of a vocabulary, a wording.
///
/// The kind is part of the type, so that a word can't be taken for a wording.
struct ID<Thing>: Hashable, Comparable, Sendable {
  private let number: Int32

  /// The number `index`.
  init(_ index: Int) { number = Int32(truncatingIfNeeded: index) }

  /// Its place in an array of such things.
  var index: Int { Int(number) }

  static func < (a: ID, b: ID) -> Bool { a.number < b.number }
}

/// A word of a `Vocabulary`.
typealias WordID = ID<Word>

extension Array {
  /// What belongs to the thing with a number, in an array with a place for each.
  subscript<Thing>(id: ID<Thing>) -> Element {
    get { self[id.index] }
    set { self[id.index] = newValue }
  }
}
