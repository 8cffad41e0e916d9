import DocumentModel

/// Finds the hits of a query in the paragraphs on the screen, one after another.
///
/// The work of regular expressions is limited for all paragraphs together (`MatchEffort.brief`), so that the main
/// thread can call it. After a place that needs too many steps, a paragraph has no further hits of that expression.
public struct ScreenHits {
  private let matcher: KeywordMatcher
  private var effort = MatchEffort.brief

  /// Prepares for the paragraphs of one screen.
  public init(_ matcher: KeywordMatcher) { self.matcher = matcher }

  /// The hits of the wanted terms in a part of a paragraph, as offsets in the part, ascending and disjoint.
  ///
  /// A hit that reaches beyond the part is missing, so the part should be somewhat larger than what is shown.
  public mutating func hits(in paragraph: UnsafeRawBufferPointer, near part: Range<Int>) -> [Span] {
    matcher.hits(in: paragraph, near: part, &effort, { false })
  }
}

/// Decides for names, titles and lines of help whether they match a query, one after another.
///
/// The work of regular expressions is limited for all texts together (`MatchEffort.brief`), so that the main thread can
/// call it; a text that needs more doesn't match.
///
/// ```swift
/// var matcher = ShortTextMatcher(KeywordMatcher(KeywordQuery(parsing: "marsh")))
/// ["Elinor Marsh", "Dover"].filter { matcher.matches($0) }  // ["Elinor Marsh"]
/// ```
public struct ShortTextMatcher {
  private let matcher: KeywordMatcher
  private let room: MatchRoom?
  private var effort = MatchEffort.brief

  /// Prepares for the texts of one list.
  public init(_ matcher: KeywordMatcher) {
    self.matcher = matcher
    room = matcher.patterns.isEmpty ? nil : MatchRoom()
  }

  /// Whether a text contains every wanted term and no excluded one.
  ///
  /// Complexity: O(*n*) for each word.
  public mutating func matches(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { matches(UnsafeRawBufferPointer($0)) }
  }

  /// The same for a text in UTF-8.
  public mutating func matches(_ bytes: UnsafeRawBufferPointer) -> Bool {
    if matcher.isFaulty { return false }
    let haveWords = matcher.withBuffer { buffer in
      matcher.groups.allSatisfy { $0.matches(bytes, buffer, { false }) ?? false }
    }
    guard haveWords, let room else { return haveWords }
    for (pattern, isExcluded) in matcher.patterns {
      switch pattern.first(in: bytes, room, &effort, { false }) {
      case .match: if isExcluded { return false }
      case .nothing: if !isExcluded { return false }
      case .tooHard, nil: return false
      }
    }
    return true
  }
}
