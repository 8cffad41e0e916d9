/// A correction in force, with what the text says about it.
struct HeldCorrection: Sendable {
  /// A place in the text where a mention is added.
  struct Place: Sendable {
    var span: Span
    var paragraph: Int
  }

  let correction: Correction
  /// The place of a mention that replaces those it overlaps.
  private(set) var own: Place?
  /// The places of its wording, in reading order; those that have a mention already get no other one.
  private(set) var places: [Place] = []
  /// How those mentions are worded, on one line.
  private(set) var wording = ""
  /// How many bytes of the text have been searched.
  private var searchedCount = 0

  init(_ correction: Correction) {
    self.correction = correction
    if case .addAlias(_, let wording) = correction { self.wording = wording.onOneLine }
  }

  /// Finds the places in the text that hasn't been searched yet.
  ///
  /// Complexity: O(*n*) in its bytes for an added alias, else O(log *n*).
  mutating func search(_ document: Document) {
    switch correction {
    case .addMention(_, let span): findMention(span, document)
    case .addAlias: findWording(document)
    case .addActor(let span, _, let isEverywhere):
      findMention(span, document)
      if isEverywhere, own != nil { findWording(document) }
    default: break
    }
  }

  private mutating func findMention(_ span: Span, _ document: Document) {
    guard own == nil, let place = Self.place(span, document) else { return }
    wording = document.text(span).onOneLine
    if !wording.isEmpty { own = place }
  }

  /// A paragraph that is still being read isn't searched before it ends.
  private mutating func findWording(_ document: Document) {
    guard let words = WordingSearch(wording) else { return }
    let paragraphs = document.paragraphs
    let end =
      paragraphs.closedCount < paragraphs.count
      ? paragraphs[paragraphs.closedCount].span.start : paragraphs.textEnd
    guard searchedCount < end else { return }
    places += document.source.withBytes { bytes in
      words.places(in: bytes, min(searchedCount, bytes.count)..<min(end, bytes.count)) {
        Self.place($0, document)
      }
    }
    searchedCount = end
  }

  private static func place(_ span: Span, _ document: Document) -> Place? {
    guard !span.isEmpty, span.count <= ShortSpan.longest,
      let paragraph = document.paragraphIndex(at: span.start),
      document.paragraphs[paragraph].span.contains(span)
    else { return nil }
    return Place(span: span, paragraph: paragraph)
  }
}
