import DocumentModel

/// In which paragraphs of a scope each actor appears.
///
/// An actor appears in a paragraph that mentions it, and in a paragraph that it says or wrote by the document's
/// format, as `Cast.paragraphs(of:)` has it. Companions and pairs are counted against these numbers, so they are
/// kept while the choice of actors changes and the scope stays.
public struct Appearances: Sendable {
  let stage: Stage
  /// Number of paragraphs of the scope in which anyone appears.
  public private(set) var paragraphs = 0

  /// By member, the number of paragraphs.
  private var counts: [Int32]

  /// Counts in how many paragraphs each actor appears; `nil` if cancelled.
  ///
  /// Complexity: linear in the mentions between the scope's first and last paragraph, in aliases and in actors.
  public init?(
    _ cast: Cast, of document: Document, in scope: LinkedParagraphs,
    isCancelled: () -> Bool = { false }
  ) {
    stage = Stage(cast, document, scope)
    counts = [Int32](repeating: 0, count: cast.members.count)
    guard count(isCancelled) else { return nil }
  }

  private mutating func count(_ isCancelled: () -> Bool) -> Bool {
    let stage = stage
    var counts = counts
    var lastParagraph = [Int32](repeating: -1, count: counts.count)
    var total = 0
    let isComplete = stage.forEachParagraph { paragraph, mentions in
      total += 1
      stage.forEachMember(in: paragraph, mentions) { member, _ in
        guard lastParagraph[member] != paragraph else { return }
        lastParagraph[member] = Int32(truncatingIfNeeded: paragraph)
        counts[member] += 1
      }
      return total & 0xFFF != 0 || !isCancelled()
    }
    self.counts = counts
    paragraphs = total
    return isComplete
  }

  /// The cast.
  public var cast: Cast { stage.cast }

  /// The paragraphs that count.
  public var scope: LinkedParagraphs { stage.scope }

  /// Number of paragraphs of the scope in which a member appears.
  public func paragraphs(of member: Int) -> Int { Int(counts[member]) }

  /// The paragraphs of the scope in which all of these members appear, ascending; none for no members.
  ///
  /// Complexity: linear in the mentions of the members.
  public func paragraphs(ofAll members: [Int]) -> LinkedParagraphs {
    cast.linkedParagraphs(of: .all(members), in: scope)
  }
}
