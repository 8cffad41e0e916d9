/// What analysing a further piece of a text found; pieces are applied in order.
///
/// Mentions are only ever appended. Who they are about is told by two small tables, which replace
/// those before: a full name that appears late may join what looked like two actors.
public struct CastDelta: Sendable {
  /// The document that was analysed.
  public var document: DocumentID
  /// Mentions after those already known, in reading order.
  public var mentions: [Mention]
  /// All aliases so far; earlier ones keep their index and their text, not their member.
  public var aliases: [Alias]
  /// All actors so far, by first mention.
  public var members: [CastMember]
  /// Whether this was the last piece.
  public var isComplete: Bool
  /// The language of the text as far as it is known.
  public var language: TextLanguage

  /// Makes a piece of news about the cast of `document`.
  public init(
    document: DocumentID, mentions: [Mention], aliases: [Alias], members: [CastMember],
    isComplete: Bool, language: TextLanguage = .english
  ) {
    self.document = document
    self.mentions = mentions
    self.aliases = aliases
    self.members = members
    self.isComplete = isComplete
    self.language = language
  }
}

/// All actors of a document with their mentions.
///
/// A handle like `Document`: copies share the tables, and two are equal if document and revision are.
public struct Cast: Sendable, Equatable {
  /// The document whose cast it is.
  public let document: DocumentID
  /// Counts the deltas applied so far.
  public private(set) var revision = 0
  /// All mentions in reading order; their spans don't overlap.
  public private(set) var mentions = MentionList()
  /// All wordings; a mention's `alias` is an index into them.
  public private(set) var aliases: [Alias] = []
  /// All actors by first mention.
  public private(set) var members: [CastMember] = []
  /// Whether the whole text has been analysed.
  public private(set) var isComplete = false
  /// The language of the text as far as it is known.
  public private(set) var language = TextLanguage.english
  /// `order[starts[m]..<starts[m + 1]]` are the indices of member m's mentions.
  private var starts: [Int32] = [0]
  private var order: [Int32] = []
  /// Who the document's format says has spoken or written which paragraphs.
  private var attributions: [Attribution] = []
  /// By member: the paragraphs that are theirs.
  private var spoken: [Int: [Range<Int>]] = [:]

  /// Makes the cast of a text that has not been analysed yet.
  public init(document: DocumentID) { self.document = document }

  /// Makes the cast of a document that has not been analysed yet.
  ///
  /// Senders and speakers will be actors of the paragraphs that are theirs.
  public init(of document: Document) {
    self.init(document: document.id)
    attributions = document.details.attributions
  }

  /// Makes a whole cast from its tables.
  public init(_ delta: CastDelta) {
    self.init(document: delta.document)
    apply(delta)
  }

  /// Two casts are equal if they are of the same document, analysed equally far.
  public static func == (a: Cast, b: Cast) -> Bool {
    a.document == b.document && a.revision == b.revision
  }

  /// Takes in what was found next; news of another document is ignored.
  ///
  /// Complexity: O(*m*) in the mentions so far.
  public mutating func apply(_ delta: CastDelta) {
    guard delta.document == document else { return }
    mentions.append(contentsOf: delta.mentions)
    aliases = delta.aliases
    members = delta.members
    isComplete = isComplete || delta.isComplete
    language = delta.language
    revision += 1
    indexMentions()
  }

  /// Sorts the mentions by member, keeping reading order: a counting sort.
  private mutating func indexMentions() {
    let memberOfAlias = aliases.map { Int32(truncatingIfNeeded: $0.member) }
    var starts = [Int32](repeating: 0, count: members.count + 1)
    mentions.forEach { starts[Int(memberOfAlias[$0.alias]) + 1] += 1 }
    for member in members.indices { starts[member + 1] += starts[member] }
    var order = [Int32](repeating: 0, count: mentions.count)
    var next = starts
    var index: Int32 = 0
    mentions.forEach { mention in
      let member = Int(memberOfAlias[mention.alias])
      order[Int(next[member])] = index
      next[member] += 1
      index += 1
    }
    (self.starts, self.order) = (starts, order)
    attribute()
  }

  /// Finds whose paragraphs are whose: of the actor who is mentioned where the name stands.
  private mutating func attribute() {
    spoken = [:]
    for attribution in attributions {
      let named = mentionIndices(in: attribution.name.range)
      guard let first = named.first else { continue }
      spoken[member(of: mentions[first]), default: []].append(attribution.paragraphs)
    }
  }

  /// The actor that a mention is about, an index into `members`.
  public func member(of mention: Mention) -> Int { aliases[mention.alias].member }

  /// The indices of a member's mentions in reading order.
  public func mentionIndices(of member: Int) -> some RandomAccessCollection<Int> {
    order[Int(starts[member])..<Int(starts[member + 1])].lazy.map { Int($0) }
  }

  /// How many mentions a member has.
  public func mentionCount(of member: Int) -> Int { Int(starts[member + 1] - starts[member]) }

  /// Whether a member is rather no actor of the text.
  public func isDoubtful(_ member: Int) -> Bool { members[member].isDoubtful }

  /// A member's aliases, each wording once, the most frequent first, ties in order of appearance.
  ///
  /// Complexity: O(*a*) in all aliases.
  public func aliases(of member: Int) -> [Alias] {
    Alias.byFrequency(aliases.filter { $0.member == member })
  }

  /// The paragraphs in which a member is mentioned, or which it says or wrote, ascending, each once.
  public func paragraphs(of member: Int) -> [Int] {
    var found: [Int] = []
    for index in mentionIndices(of: member) where found.last != mentions[index].paragraph {
      found.append(mentions[index].paragraph)
    }
    guard let own = spoken[member] else { return found }
    return Set(found).union(own.joined()).sorted()
  }

  /// The indices of the mentions that start in `range` of the text.
  ///
  /// Complexity: O(log *m*).
  public func mentionIndices(in range: Range<Int>) -> Range<Int> {
    let first = mentions.partitioningIndex { $0.span.start >= range.lowerBound }
    let last = mentions.partitioningIndex { $0.span.start >= range.upperBound }
    return first..<max(first, last)
  }
}
