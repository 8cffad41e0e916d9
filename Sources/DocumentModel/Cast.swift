/// All actors of a document with their mentions: what the analysis found, with the reader's corrections.
///
/// The analysis grows by deltas (`apply(_:)`, `updateExtraction(from:of:)`), the list of corrections by
/// `correct(_:of:)` and `undoCorrection()`. Either may change at any time while the other stays. The tables
/// are always those of the corrections applied, in order, to everything that has been extracted so far:
///
/// ```swift
/// var cast = Cast(of: document)
/// cast.apply(delta)
/// cast.members.map(\.name)                               // ["Ann", "Bob", "Annie"]
/// cast.correct([.merge([0, 13])], of: document)          // the mentions at bytes 0 and 13
/// cast.members.map(\.name)                               // ["Ann", "Bob"]
/// cast.apply(nextDelta)                                  // "Annie" is still Ann
/// cast.undoCorrection()
/// cast.members.map(\.name)                               // ["Ann", "Bob", "Annie"]
/// ```
///
/// Indices of mentions, aliases and members are valid for one revision. What must outlive it, such as a
/// cursor, a mark or a correction, is anchored to a byte of a mention and looked up by `member(at:)`.
///
/// A cast is a handle like `Document`: copies share the tables. Without corrections there is only one copy
/// of the tables; with corrections, the extracted ones are kept beside the corrected ones.
public struct Cast: Sendable, Equatable {
  /// The document whose cast it is.
  public let document: DocumentID
  /// Number of deltas applied: how far the analysis is, whatever the corrections.
  public internal(set) var extractionRevision = 0
  /// Number of changes to the list of corrections.
  var correctionRevision = 0
  /// The tables with all corrections applied.
  @usableFromInline var tables = CastTables()
  /// The tables without corrections; `nil` without corrections.
  var extracted: CastTables?
  /// The corrections in force, the oldest first.
  var held: [HeldCorrection] = []
  var index = MemberIndex()
  /// Who said or wrote which paragraphs, by the document's format.
  var attributions: [Attribution] = []
  /// Whether the whole text has been analysed.
  public internal(set) var isComplete = false
  /// The language of the text as far as it is known.
  public internal(set) var language = TextLanguage.english

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

  /// Grows with every delta and every change of the corrections.
  public var revision: Int { extractionRevision + correctionRevision }

  /// Two casts are equal if they are of the same document, analysed equally far and corrected equally often.
  ///
  /// Complexity: O(1).
  public static func == (a: Cast, b: Cast) -> Bool {
    a.document == b.document && a.extractionRevision == b.extractionRevision
      && a.correctionRevision == b.correctionRevision
  }

  /// Takes in what was found next; a delta of another document is ignored.
  ///
  /// Added aliases are looked for in new text by `updateExtraction(from:of:)` and `correct(_:of:)`, not here.
  /// Complexity: O(*m*) in the mentions so far; with corrections, that of `correct(_:of:)` without its search.
  public mutating func apply(_ delta: CastDelta) {
    guard delta.document == document else { return }
    isComplete = isComplete || delta.isComplete
    language = delta.language
    extractionRevision += 1
    if extracted == nil {
      tables.apply(delta)
      index = MemberIndex(tables, attributions)
    } else {
      extracted?.apply(delta)
      applyCorrections()
    }
  }
}

// MARK: What a cast holds

extension Cast {
  /// All mentions in reading order; their spans don't overlap.
  @inlinable public var mentions: MentionList { tables.mentions }

  /// All aliases; a mention's `alias` is an index into them.
  @inlinable public var aliases: [Alias] { tables.aliases }

  /// All actors by first mention.
  @inlinable public var members: [CastMember] { tables.members }

  /// The actor that a mention is about, an index into `members`.
  public func member(of mention: Mention) -> Int { aliases[mention.alias].member }

  /// The index of the mention that holds the byte at `offset`, if there is one.
  ///
  /// Complexity: O(log *m*).
  public func mentionIndex(at offset: Int) -> Int? {
    let index = mentions.partitioningIndex { $0.span.end > offset }
    return index < mentions.count && mentions[index].span.contains(offset) ? index : nil
  }

  /// The actor that an anchor refers to: that of the mention at this byte.
  ///
  /// Any byte of any mention of an actor is an anchor of it. The start of the first mention is the natural
  /// choice, but not all casts of a text have the same first mentions: corrections move mentions, and the
  /// analysis may join two actors. Every anchor of either then leads to the joint one. `nil` means that the
  /// cast has no mention there: not yet, or no longer, because the reader has hidden its actor.
  ///
  /// Complexity: O(log *m*).
  public func member(at offset: Int) -> Int? {
    mentionIndex(at: offset).map { member(of: mentions[$0]) }
  }

  /// The indices of a member's mentions in reading order.
  ///
  /// Complexity: O(1).
  public func mentionIndices(of member: Int) -> IndexList { index.mentions(of: member) }

  /// How many mentions a member has.
  public func mentionCount(of member: Int) -> Int { index.mentions(of: member).count }

  /// Whether a member is probably no actor of the text.
  public func isDoubtful(_ member: Int) -> Bool { members[member].isDoubtful }

  /// A member's aliases, each wording once, the most frequent first, ties in order of appearance.
  ///
  /// Complexity: O(*a* log *a*) in the member's aliases.
  public func aliases(of member: Int) -> [Alias] {
    Alias.byFrequency(index.aliases(of: member).map { aliases[$0] })
  }

  /// The paragraphs in which a member is mentioned, or which it says or wrote, ascending, each once.
  ///
  /// Complexity: O(1).
  public func paragraphs(of member: Int) -> IndexList { index.paragraphs(of: member) }

  /// Whether a member says or wrote a paragraph by the document's format.
  ///
  /// Complexity: O(1).
  public func speaks(_ member: Int) -> Bool { index.speaks(member) }

  /// Who says or wrote which paragraphs, by the document's format, ordered by first paragraph.
  ///
  /// Turns may overlap. Complexity: O(*t* log *t*) in the turns.
  public var spokenTurns: [SpokenTurn] { index.turns }

  /// Whether anyone says or wrote a paragraph by the document's format: whether there are `spokenTurns`.
  ///
  /// Complexity: O(1).
  public var hasSpokenTurns: Bool { index.hasTurns }

  /// The indices of the mentions that start in `range` of the text.
  ///
  /// Complexity: O(log *m*).
  public func mentionIndices(in range: Range<Int>) -> Range<Int> {
    let first = mentions.partitioningIndex { $0.span.start >= range.lowerBound }
    let last = mentions.partitioningIndex { $0.span.start >= range.upperBound }
    return first..<max(first, last)
  }
}
