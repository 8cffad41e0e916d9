import DocumentModel
import TestSupport
import Testing

@testable import Notebook

@Suite("Quotes") struct QuoteTests {
  private func quote(_ words: String, in text: String) -> Quote? {
    guard let range = text.firstRange(of: words) else { return nil }
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    let end = start + words.utf8.count
    return Quote(of: Span(start, end), in: TextSource(copying: text.utf8))
  }

  /// What a quote from one text finds in another.
  private func found(_ words: String, in text: String, now edited: String) -> String? {
    guard let quote = quote(words, in: text) else { return "no quote" }
    let source = TextSource(copying: edited.utf8)
    return QuoteFinder(source).places(of: [quote])[0].map { source.string($0) }
  }

  @Test("hold the words and what stands around them")
  func parts() {
    let quote = quote("Bob", in: "Ann met Bob at noon.")
    #expect(quote == Quote(words: "Bob", before: "Ann met ", after: " at noon.", offset: 8))
  }

  @Test("white space, quotes, dashes and what doesn't show are one kind, letters stay")
  func letters() {
    let quote = quote(
      "l\u{2019}\u{C9}t\u{E9}", in: "\u{201C}A\n\n  b\u{AD}c \u{2014} l\u{2019}\u{C9}t\u{E9}\u{A0}x"
    )
    #expect(quote?.words == "l'\u{C9}t\u{E9}")
    #expect(quote?.before == "\"A bc - " && quote?.after == " x")
  }

  @Test("contexts and words have at most so many letters, and none is cut")
  func lengths() {
    let long = String(repeating: "\u{E9}", count: 300)
    let quote = quote("B" + long, in: long + "B" + long + long)
    #expect(quote?.words.unicodeScalars.count == Quote.mostWords)
    #expect(quote?.before == String(repeating: "\u{E9}", count: Quote.context))
    #expect(quote?.after == String(repeating: "\u{E9}", count: Quote.context))
  }

  @Test("no words, no quote", arguments: [Span(3, 3), Span(3, 4), Span(9, 20)])
  func none(span: Span) {
    #expect(Quote(of: span, in: TextSource(copying: "Ann met".utf8)) == nil)
  }

  @Test(
    "are found where the text has been edited around them",
    arguments: [
      "Yesterday Ann met Bob at noon near the old bridge, and they spoke of rain.",
      "A preface that is new.\n\nAnn met Bob at noon near the old bridge, and they spoke of rain.",
      "Ann had met Bob at noon near the new bridge and they spoke of rain.",
      "ANN MET BOB.\n\nAnn met\nBob  at noon near the old bridge, and they spoke of rain.",
    ])
  func edited(text: String) {
    let before = "Ann met Bob at noon near the old bridge, and they spoke of rain."
    #expect(found("Bob", in: before, now: text) == "Bob")
  }

  @Test(
    "are not found where the words are others now, where nothing is alike, where two places are",
    arguments: [
      "Ann met Tim at noon near the old bridge, and they spoke of rain.",
      "Nothing of this stands in the text any more, Bob.",
      "",
      "Then Ann met Bob at noon near the old bridge, and they spoke of rain. So Ann met Bob at noon near the old bridge, and they spoke of rain.",
    ])
  func missing(text: String) {
    let before = "Ann met Bob at noon near the old bridge, and they spoke of rain."
    #expect(found("Bob", in: before, now: text) == nil)
  }

  @Test("a quote of a few bytes is found only where it was", arguments: [" ", "e", "Ann"])
  func short(words: String) {
    let text = String(repeating: "Ann and Eve were there. ", count: 20_000)
    let finder = QuoteFinder(TextSource(copying: text.utf8))
    let quote = Quote(words: words, before: "", after: "", offset: 5)
    #expect(finder.places(of: [quote]) == [nil])
    let frequent = Quote(words: "Eve were", before: "and ", after: " there", offset: 5)
    #expect(finder.places(of: [frequent]) == [nil], "it stands at too many places")
  }

  @Test("a spelling that was corrected is the same word")
  func spelling() {
    let before = "In the evening Ann met Solemani at noon near the old bridge."
    let now = "In the evening Ann met Soleimani at noon near the old bridge."
    #expect(found("Solemani", in: before, now: now) == "Soleimani")
  }

  @Test("of words of which one is gone, the other isn't taken together with its neighbour")
  func halfGone() {
    let before = "come with me while I make some calls. Here Prince Hippolyte spluttered."
    let now = "come with me while I make some calls. Here  Hippolyte spluttered."
    #expect(found("Prince Hippolyte", in: before, now: now) == nil)
  }

  @Test("of places that are alike, that between its neighbours is the one")
  func neighbours() {
    let refrain = "And the rain fell on Bob, and the rain fell on the town, and the rain fell."
    let text =
      "First came Ann with a lamp.\n\n\(refrain)\n\nThen came Eve with a rope.\n\n\(refrain)"
    let source = TextSource(copying: text.utf8)
    let words = ["Ann", "Bob", "Eve"]
    let quotes = words.compactMap { quote($0, in: text) }
    let edited = "A preface.\n\n" + text
    let now = QuoteFinder(TextSource(copying: edited.utf8)).places(of: quotes)
    #expect(quotes.count == 3 && source.count > 0)
    #expect(now.map { $0?.start } == quotes.map { $0.offset + 12 })
  }
}
