import DocumentModel
import Glibc

/// How the lines of a concordance are ordered; ties of any order by place.
public enum ConcordanceOrder: String, CaseIterable, Sendable {
  /// As the mentions stand in the text.
  case place
  /// By the words before the mention, the nearest first.
  case before
  /// By the words after the mention.
  case after
  /// By the wording of the mention.
  case wording
}

extension Document {
  /// Mentions in the order of a concordance; `nil` if cancelled.
  ///
  /// Words are compared without case, accents and punctuation (`FoldedLetters`), as far as 64 bytes before or
  /// after the mention, in its paragraph. Words are in the order of their code points.
  ///
  /// ```swift
  /// document.sorted([3, 8, 21], by: .after, cast)    // "Ann laughed", "Ann, she said", "Ann's"
  /// ```
  ///
  /// Complexity: O(*n* log *n*) in the mentions, and finding their paragraphs.
  ///
  /// - Parameter mentions: indices into `Cast.mentions`, in any order.
  public func sorted(
    _ mentions: [Int], by order: ConcordanceOrder, _ cast: Cast,
    isCancelled: () -> Bool = { false }
  ) -> [Int]? {
    let ascending = mentions.sorted()
    switch order {
    case .place: return ascending
    case .wording:
      let wordings = Wordings(cast, ascending)
      return SortKeys(ascending, isCancelled) { wordings.key(of: cast.mentions[$0].alias, &$1) }?
        .sorted()
    case .before, .after:
      return source.withBytes { bytes in
        var letters = FoldedLetters()
        return SortKeys(ascending, isCancelled) { mention, key in
          let known = cast.mentions[mention]
          let context = ContextBytes(bytes, paragraphs[known.paragraph].span, around: known.span)
          if order == .before {
            context.readWordsBefore(&letters)
            letters.appendReversed(to: &key)
          } else {
            context.readWordsAfter(&letters)
            key += letters.bytes
          }
        }?.sorted()
      }
    }
  }
}

/// The folded wordings of some mentions, each made once.
private struct Wordings {
  private var keys: [Int: [UInt8]] = [:]

  init(_ cast: Cast, _ mentions: [Int]) {
    for mention in mentions {
      let alias = cast.mentions[mention].alias
      if keys[alias] == nil { keys[alias] = Self.folded(cast.aliases[alias].text) }
    }
  }

  func key(of alias: Int, _ key: inout [UInt8]) { key += keys[alias] ?? [] }

  private static func folded(_ wording: String) -> [UInt8] {
    var letters = FoldedLetters()
    for scalar in wording.unicodeScalars { letters.append(scalar) }
    return letters.bytes
  }
}

/// Mentions with a key each, to be sorted.
private struct SortKeys {
  private struct Entry {
    var mention: Int
    /// The first eight bytes of the key, which decide most comparisons.
    var head: UInt64
    var key: Range<Int>
  }

  private var entries: [Entry] = []
  private var keys: [UInt8] = []

  /// Makes the key of each mention; `nil` if cancelled.
  init?(
    _ mentions: [Int], _ isCancelled: () -> Bool,
    _ append: (_ mention: Int, _ key: inout [UInt8]) -> Void
  ) {
    entries.reserveCapacity(mentions.count)
    for (number, mention) in mentions.enumerated() {
      if number & 0x3FF == 0x3FF, isCancelled() { return nil }
      let start = keys.count
      append(mention, &keys)
      let key = start..<keys.count
      entries.append(Entry(mention: mention, head: Self.head(keys[key]), key: key))
    }
  }

  private static func head(_ key: ArraySlice<UInt8>) -> UInt64 {
    var head: UInt64 = 0
    for byte in key.prefix(8) { head = head << 8 | UInt64(byte) }
    return head << UInt64(8 * (8 - min(8, key.count)))
  }

  /// Less than 0 if the first stands before the second, byte by byte; 0 if they are equal.
  private static func compare(
    _ first: Slice<UnsafeRawBufferPointer>, _ second: Slice<UnsafeRawBufferPointer>
  ) -> Int {
    let (a, b) = (UnsafeRawBufferPointer(rebasing: first), UnsafeRawBufferPointer(rebasing: second))
    guard let start = a.baseAddress, let other = b.baseAddress else { return a.count - b.count }
    let order = memcmp(start, other, min(a.count, b.count))
    return order == 0 ? a.count - b.count : Int(order)
  }

  /// The mentions by their keys, ties by number.
  func sorted() -> [Int] {
    keys.withUnsafeBytes { keys in
      entries.sorted { a, b in
        if a.head != b.head { return a.head < b.head }
        let difference = Self.compare(keys[a.key], keys[b.key])
        return difference == 0 ? a.mention < b.mention : difference < 0
      }.map(\.mention)
    }
  }
}
