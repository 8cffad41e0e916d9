/// What each Unicode scalar beyond ASCII becomes when text is folded for searching.
///
/// A table in two steps, in read-only data: the scalar's block of 64, then its record. `script/tables/fold.py` writes
/// the data and states the rules.
enum FoldTable {
  /// The record of a scalar, by its place in `records`.
  struct Record: Equatable {
    let place: Int

    /// The scalar stays as it is.
    static let same = Record(place: 0)
    /// The scalar is removed: an accent, a soft hyphen, a joiner.
    static let removed = Record(place: 1)
    static let blank = Record(place: 2)
  }

  /// Scalars from here on fold to themselves: planes 2 and up have no case and no accents.
  private static let limit: UInt32 = 0x20000
  private static let recordLength = 8

  /// The record of a scalar that is not ASCII.
  @inline(__always)
  static func record(of scalar: UInt32) -> Record {
    guard scalar < limit else { return .same }
    let block = number(in: index, at: Int(scalar >> 6))
    return Record(place: number(in: blocks, at: block << 6 | Int(scalar & 0x3F)))
  }

  /// Writes what a scalar folds to, and returns the number of bytes, at most 8.
  ///
  /// All 8 bytes of `out` are written, since one move costs less than a loop. That many can be read, since another
  /// record follows each record, even the last.
  ///
  /// - Parameter record: neither `same` nor `removed` nor `blank`.
  @inline(__always)
  static func write(_ record: Record, ignoringCase: Bool, to out: UnsafeMutableRawPointer) -> Int {
    let start = records.utf8Start + record.place * recordLength
    let keeping = Int(start[0] &- zero)
    let isShared = start[1] == UInt8(ascii: "=")
    let from = ignoringCase && !isShared ? start + 2 + keeping : start + 2
    let count = ignoringCase && !isShared ? Int(start[1] &- zero) : keeping
    out.storeBytes(of: UnsafeRawPointer(from).loadUnaligned(as: UInt64.self), as: UInt64.self)
    return count
  }

  /// Calls `body` with every scalar that doesn't fold to itself and its record, ascending, without Hangul syllables.
  ///
  /// They are about 6,000, and take some 20 microseconds.
  static func forEachChange(_ body: (UInt32, Record) -> Void) {
    for first in stride(from: UInt32(0), to: limit, by: 64) {
      let block = number(in: index, at: Int(first >> 6))
      guard block != 0 else { continue }
      for place in 0..<64 {
        let record = Record(place: number(in: blocks, at: block << 6 | place))
        if record != .same { body(first + UInt32(place), record) }
      }
    }
  }

  private static var zero: UInt8 { UInt8(ascii: "0") }

  /// Number `place` of a table of two-digit numbers in base 64.
  @inline(__always)
  private static func number(in table: StaticString, at place: Int) -> Int {
    let digits = table.utf8Start + 2 * place
    return Int(digits[0] &- zero) << 6 | Int(digits[1] &- zero)
  }
}
