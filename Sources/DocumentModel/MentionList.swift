/// Mentions in reading order, in chunks.
///
/// Copies share all chunks but the one that grows: a cast that is handed over every now and then while it
/// is found costs no copy of what is known.
public struct MentionList: RandomAccessCollection, Sendable, Equatable, ExpressibleByArrayLiteral {
  private var chunks: [[Mention]] = []
  /// How many mentions there are.
  public private(set) var count = 0

  /// 1 MB of mentions.
  private static let chunkLength = 1 << 16

  /// Makes a list.
  public init(_ mentions: [Mention] = []) { append(contentsOf: mentions) }

  /// Makes a list of the mentions named.
  public init(arrayLiteral mentions: Mention...) { self.init(mentions) }

  /// Puts mentions at the end.
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

  /// Puts a mention at the end.
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
  public subscript(index: Int) -> Mention {
    chunks[index / Self.chunkLength][index % Self.chunkLength]
  }

  /// Calls `body` with every mention, faster than by index.
  public func forEach(_ body: (Mention) throws -> Void) rethrows {
    for chunk in chunks { try chunk.forEach(body) }
  }
}
