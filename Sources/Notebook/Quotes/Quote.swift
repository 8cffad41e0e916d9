import DocumentModel

/// Words of a text with what stands around them, so that their place is found again when the text has been edited or
/// converted.
///
/// Words are kept as quotes are compared (`QuoteLetters`): white space as one blank, quotes and dashes of one kind.
///
/// ```swift
/// let quote = Quote(of: Span(8, 11), in: document.source)    // "Ann met Bob at noon."
/// quote.words                                                // "Bob"
/// quote.before                                               // "Ann met "
/// QuoteFinder(edited.source).places(of: [quote])             // where Bob is now, in "At noon Ann met Bob."
/// ```
public struct Quote: Equatable, Hashable, Sendable {
  /// The words, without white space at their ends; of long ones the first `mostWords` letters.
  public var words: String
  /// The text right before them, at most `context` letters.
  public var before: String
  /// The text right after them, at most `context` letters.
  public var after: String
  /// The byte at which the words began when they were quoted.
  public var offset: Int

  /// Letters of a context: about eight words, of which one or two may change without harm.
  public static let context = 48
  /// Letters of the words.
  public static let mostWords = 96

  /// Makes a quote of its parts.
  public init(words: String, before: String, after: String, offset: Int) {
    (self.words, self.before, self.after) = (words, before, after)
    self.offset = offset
  }

  /// Quotes the words in a span; `nil` for a span without words.
  public init?(of span: Span, in source: TextSource) {
    // A letter takes four bytes at most; white space between them may take more, and is cut off then.
    let room = 8 * Self.context
    let start = max(0, span.start - room)
    let letters = QuoteLetters(source, start..<min(source.count, span.end + room))
    let words = letters.trimmed(letters.range(of: span.range))
    guard !words.isEmpty else { return nil }
    let end = letters.index(words.lowerBound, offsetBy: Self.mostWords, limit: words.upperBound)
    let quoted = words.lowerBound..<end
    self.words = letters.string(quoted)
    before = letters.string(
      letters.index(quoted.lowerBound, offsetBy: -Self.context, limit: 0)..<quoted.lowerBound)
    after = letters.string(
      quoted
        .upperBound..<letters.index(
          quoted.upperBound, offsetBy: Self.context, limit: letters.bytes.count))
    offset = letters.offset(ofByte: quoted.lowerBound)
  }
}
