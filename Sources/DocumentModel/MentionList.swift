/// Mentions in reading order, in chunks.
///
/// Copies share all chunks but the last: handing over a cast again and again while it grows doesn't copy
/// what is known already.
public struct MentionList: RandomAccessCollection, Sendable, Equatable, ExpressibleByArrayLiteral {
  @usableFromInline var chunks: [[Mention]] = []
  /// How many mentions there are.
  public private(set) var count = 0

  /// Mentions in a chunk: 1 MB.
  @usableFromInline static var chunkLength: Int { 1 << 16 }

  /// Makes a list.
  public init(_ mentions: [Mention] = []) { append(contentsOf: mentions) }

  /// Makes a list of the given mentions.
  public init(arrayLiteral mentions: Mention...) { self.init(mentions) }

  /// Appends mentions, which must come after those in the list.
  public mutating func append(contentsOf mentions: [Mention]) {
    var rest = mentions[...]
    while !rest.isEmpty {
      if count % Self.chunkLength == 0 { chunks.append([]) }
      let room = Self.chunkLength - count % Self.chunkLength
      chunks[chunks.count - 1] += rest.prefix(room)
      count += Swift.min(room, rest.count)
      rest = rest.dropFirst(room)
    }
  }

  /// Appends a mention, which must come after those in the list.
  mutating func append(_ mention: Mention) {
    if count % Self.chunkLength == 0 { chunks.append([]) }
    chunks[chunks.count - 1].append(mention)
    count += 1
  }

  /// 0, the index of the first mention.
  public var startIndex: Int { 0 }
  /// How many mentions there are.
  public var endIndex: Int { count }

  /// The mention at an index.
  @inlinable public subscript(index: Int) -> Mention {
    chunks[index / Self.chunkLength][index % Self.chunkLength]
  }

  /// Calls `body` with every mention in order; faster than going by index.
  public func forEach(_ body: (Mention) throws -> Void) rethrows {
    for chunk in chunks { try chunk.forEach(body) }
  }
}
