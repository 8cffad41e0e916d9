import DocumentModel
import TestSupport
import Testing

@testable import Notebook

/// A text of words, and the same with some of them changed.
private struct EditedText {
  private(set) var before = ""
  private(set) var after = ""
  /// For each word its span before, and its span after if it is still there.
  private(set) var words: [(before: Span, after: Span?)] = []

  /// - Parameter share: of the words that are replaced, left out, or have a new one before them.
  init(words count: Int, changed share: Double, _ random: inout SeededGenerator) {
    // Few words and many "the": contexts resemble one another, as in prose.
    let vocabulary = (0..<400).map { _ in
      String(
        (0..<Int.random(in: 2...9, using: &random)).map { _ in
          "etaoinshrdlu".randomElement(using: &random) ?? "e"
        })
    }
    func word(_ random: inout SeededGenerator) -> String {
      let rank = Int.random(in: 0..<20, using: &random) * Int.random(in: 0..<20, using: &random)
      return vocabulary[rank]
    }
    var last = ""
    for _ in 0..<count {
      var text = word(&random)
      // Of two equal words side by side nobody can say which one is gone.
      while text == last { text = word(&random) }
      last = text
      let start = before.utf8.count
      before += text + " "
      let old = Span(start, start + text.utf8.count)
      guard Double.random(in: 0..<1, using: &random) < share else {
        words.append((old, append(text)))
        continue
      }
      switch Int.random(in: 0..<3, using: &random) {
      case 0: words.append((old, nil))
      case 1:
        _ = append(Self.newWord(&random))
        words.append((old, nil))
      default:
        _ = append(Self.newWord(&random))
        words.append((old, append(text)))
      }
    }
  }

  /// A word that the text before has not.
  private static func newWord(_ random: inout SeededGenerator) -> String {
    String(
      (0..<Int.random(in: 2...9, using: &random)).map { _ in
        "bcfgkmpvwy".randomElement(using: &random) ?? "b"
      })
  }

  private mutating func append(_ word: String) -> Span {
    let start = after.utf8.count
    after += word + " "
    return Span(start, start + word.utf8.count)
  }
}

@Suite("Quotes in edited texts") struct EditedTextTests {
  /// Quotes of every so many words, with where each is now.
  private func quotes(_ text: EditedText, every: Int) -> [(quote: Quote, now: Span?)] {
    let source = TextSource(copying: text.before.utf8)
    return stride(from: 0, to: text.words.count, by: every).compactMap { index in
      Quote(of: text.words[index].before, in: source).map { ($0, text.words[index].after) }
    }
  }

  @Test("of a text that hasn't changed all are found, and letters between changes change nothing")
  func unchanged() {
    var random = SeededGenerator(seed: 1)
    let text = EditedText(words: 3000, changed: 0, &random)
    let quotes = quotes(text, every: 3)
    let places = QuoteFinder(TextSource(copying: text.after.utf8)).places(of: quotes.map(\.quote))
    #expect(places == quotes.map(\.now))
  }

  @Test(
    "where a word in 20 has changed nearly all are found at the right place, none at another",
    arguments: UInt64(0)..<20)
  func edited(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let text = EditedText(words: 2000, changed: 0.05, &random)
    let quotes = quotes(text, every: 40)
    let places = QuoteFinder(TextSource(copying: text.after.utf8)).places(of: quotes.map(\.quote))
    var (kept, right, wrong) = (0, 0, 0)
    for (quote, place) in zip(quotes, places) {
      if quote.now != nil { kept += 1 }
      if let place { if place == quote.now { right += 1 } else { wrong += 1 } }
    }
    #expect(wrong == 0)
    #expect(right * 100 >= kept * 96, "\(right) of \(kept)")
  }
}
