import DocumentModel

/// Finds quotes again in a text that may have been edited or converted since.
///
/// A quote is where its words and what stands around them are most alike to what they were, wherever that is now. It is
/// not found where two places are about as good, and neither right before nor right after it is another quote whose
/// movement says which; where the words themselves have become other words; where nothing is alike. So what is found is
/// right, and the rest can be shown to the reader.
public struct QuoteFinder {
  private let source: TextSource

  /// Finds quotes in a text.
  public init(_ source: TextSource) { self.source = source }

  /// A place resembles a quote if it has at most this share of errors: a word in four may be another one.
  fileprivate static let mostErrors = 0.3
  /// With this share of errors the only place nearby is the place, and none is sought elsewhere.
  private static let fewErrors = 0.2
  /// The second best place must have so much more errors, as a share of the pattern, for the best one to be the only one.
  private static let clearLead = 0.1
  /// Words may have this share of errors, such as a spelling that has been corrected.
  private static let mostWordErrors = 0.25
  /// How far from the expected place a quote is sought first, in bytes.
  private static let near = 1 << 15
  /// Quotes of fewer bytes resemble too many places; they are looked for only where they were.
  private static let fewestBytes = 8
  /// A quote that resembles more places than these is given up as ambiguous.
  fileprivate static let mostPlaces = 64
  /// Bytes that are searched at once.
  private static let piece = 1 << 20

  /// Where quotes are now, in their order; `nil` for each that isn't found for sure.
  ///
  /// Complexity: O(*q* log *q*) in the quotes if the text is as it was; a quote that isn't where it was costs a search
  /// nearby (about 2 ms), one that isn't nearby a search in the whole text (23 ms for each megabyte).
  ///
  /// - Parameter known: quotes that have been found before, with where they begin now: their movement counts, too.
  public func places(
    of quotes: [Quote], known: [(quote: Quote, start: Int)] = [],
    isCancelled: () -> Bool = { false }
  ) -> [Span?] {
    var found = [Found](repeating: .nowhere, count: quotes.count)
    /// How far the last quote that was found has moved.
    var shift = 0
    for index in quotes.indices.sorted(by: { quotes[$0].offset < quotes[$1].offset }) {
      if isCancelled() { break }
      found[index] = find(quotes[index], shift: shift)
      if case .at(let span) = found[index] { shift = span.start - quotes[index].offset }
    }
    return settle(found, quotes, known)
  }

  /// What is known of a quote's place.
  private enum Found {
    case nowhere
    case at(Span)
    /// At one of these.
    case oneOf([Span])
  }

  private func find(_ quote: Quote, shift: Int) -> Found {
    let expected = quote.offset + shift
    if let span = unmoved(quote, at: expected) { return .at(span) }
    let pattern = Pattern(quote)
    guard pattern.bytes.count >= Self.fewestBytes else { return .nowhere }
    let near = max(0, expected - Self.near)..<max(0, expected + Self.near)
    let places = pattern.places(in: source, near.clamped(to: 0..<source.count))
    let best = candidates(places, pattern)
    if best.count == 1, pattern.share(ofErrors: best[0].errors) <= Self.fewErrors {
      return found(best, pattern)
    }
    return found(candidates(everywhere(pattern), pattern), pattern)
  }

  /// The span at an offset if words and context are there, letter by letter.
  private func unmoved(_ quote: Quote, at offset: Int) -> Span? {
    guard offset >= 0, offset < source.count else { return nil }
    // Enough if letters have one byte each, as most have.
    return unmoved(quote, at: offset, room: 2 * Quote.context)
      ?? unmoved(quote, at: offset, room: 8 * Quote.context)
  }

  /// Compares letter by letter, reading `room` bytes before and after the offset.
  private func unmoved(_ quote: Quote, at offset: Int, room: Int) -> Span? {
    let letters = QuoteLetters(
      source,
      max(
        0, offset - room)..<min(
          source.count, offset + room + room / Quote.context * quote.words.utf8.count))
    let start = letters.range(of: offset..<offset + 1).lowerBound
    let (before, words, after) = (
      Array(quote.before.utf8), Array(quote.words.utf8), Array(quote.after.utf8)
    )
    guard letters.bytes[..<start].hasSuffix(before),
      letters.bytes[start...].starts(with: words),
      letters.bytes[(start + words.count)...].starts(with: after)
    else { return nil }
    return letters.span(of: start..<start + words.count)
  }

  private func everywhere(_ pattern: Pattern) -> [Place] {
    var places: [Place] = []
    var start = 0
    while start < source.count {
      let end = min(source.count, start + Self.piece)
      // Pieces overlap, so that no place is cut.
      let range = max(0, start - 8 * pattern.bytes.count)..<end
      for place in pattern.places(in: source, range) where !places.contains(place) {
        places.append(place)
      }
      if places.count > Self.mostPlaces { return [] }
      start = end
    }
    return places
  }

  /// The best place, with those that are about as good.
  private func candidates(_ places: [Place], _ pattern: Pattern) -> [Place] {
    guard let best = places.map(\.errors).min() else { return [] }
    return places.filter {
      $0.errors < best + 2 || pattern.share(ofErrors: $0.errors - best) < Self.clearLead
    }
  }

  private func found(_ places: [Place], _ pattern: Pattern) -> Found {
    let spans = places.filter { pattern.wordShare(ofErrors: $0.wordErrors) <= Self.mostWordErrors }
      .map(\.span)
    // What resembles the quote where the words have become others makes the rest uncertain, too.
    guard spans.count == places.count, let first = spans.first else { return .nowhere }
    return spans.count == 1 ? .at(first) : .oneOf(spans)
  }

  /// Decides between places by how the quotes before and after have moved.
  private func settle(
    _ found: [Found], _ quotes: [Quote], _ known: [(quote: Quote, start: Int)]
  ) -> [Span?] {
    let new = zip(quotes, found).compactMap { quote, found in
      if case .at(let span) = found { (quote: quote.offset, now: span.start) } else { nil }
    }
    let known = (known.map { (quote: $0.quote.offset, now: $0.start) } + new)
      .sorted { $0.quote < $1.quote }
    return zip(quotes, found).map { quote, found in
      switch found {
      case .nowhere: return nil
      case .at(let span): return span
      case .oneOf(let spans):
        let next = known.partitioningIndex { $0.quote > quote.offset }
        guard next > 0, next < known.count else { return nil }
        let between = spans.filter {
          $0.start > known[next - 1].now && $0.start < known[next].now
        }
        return between.count == 1 ? between[0] : nil
      }
    }
  }
}

/// A place that resembles a quote.
private struct Place: Equatable {
  var span: Span
  /// Edits of words and context together, and of the words alone.
  var errors: Int
  var wordErrors: Int
}

/// A quote as it is searched for.
private struct Pattern {
  let bytes: [UInt8]
  /// The bytes of the words.
  private let words: Range<Int>
  /// Whether the words cut no word at their ends; in scripts without blanks they may.
  private let areWhole: Bool
  private let search: ApproximateSearch

  init(_ quote: Quote) {
    bytes = Array((quote.before + quote.words + quote.after).utf8)
    let start = quote.before.utf8.count
    words = start..<start + quote.words.utf8.count
    areWhole = QuoteLetters(bytes).whole(words) == words
    search = ApproximateSearch(bytes)
  }

  /// A number of errors as a share of the bytes, and of those of the words.
  func share(ofErrors errors: Int) -> Double { Double(errors) / Double(bytes.count) }
  func wordShare(ofErrors errors: Int) -> Double { Double(errors) / Double(words.count) }

  /// The places in a range of a text that resemble it.
  func places(in source: TextSource, _ range: Range<Int>) -> [Place] {
    let letters = QuoteLetters(source, range)
    let most = Int(Double(bytes.count) * QuoteFinder.mostErrors)
    return search.matches(in: letters.bytes, errors: most).prefix(QuoteFinder.mostPlaces + 1).map {
      match in
      let text = letters.bytes[max(0, match.end - bytes.count - most)..<match.end]
      let aligned = letters.trimmed(Alignment(bytes[...], endOf: text).range(of: words))
      let now = unchanged(near: aligned, letters) ?? withoutNewWords(aligned, letters)
      let alone = Alignment(bytes[words], endOf: letters.bytes[now])
      return Place(
        span: letters.span(of: now), errors: match.errors,
        wordErrors: max(alone.errors, abs(now.count - words.count)))
    }
  }

  /// The aligned range as whole words, without new words at its ends that the quote doesn't have.
  private func withoutNewWords(_ aligned: Range<Int>, _ letters: QuoteLetters) -> Range<Int> {
    guard areWhole else { return aligned }
    let whole = letters.whole(aligned)
    let blank = UInt8(ascii: " ")
    let old = bytes[words].split(separator: blank)
    let new = letters.bytes[whole].split(separator: blank)
    guard let first = new.first(where: old.contains), let last = new.last(where: old.contains)
    else { return whole }
    return first.startIndex..<last.endIndex
  }

  /// The words, if they stand letter by letter in what they became.
  ///
  /// A new word beside them is no part of them, though the alignment may take it in.
  private func unchanged(near aligned: Range<Int>, _ letters: QuoteLetters) -> Range<Int>? {
    let slack = words.count / 2
    let starts = max(0, aligned.lowerBound - slack)...(aligned.upperBound + slack)
    return starts.lazy.filter { start in
      start + words.count <= letters.bytes.count
        && letters.bytes[start..<start + words.count].elementsEqual(bytes[words])
        && (!areWhole || letters.whole(start..<start + words.count).count == words.count)
    }.min { abs($0 - aligned.lowerBound) < abs($1 - aligned.lowerBound) }
      .map { $0..<$0 + words.count }
  }
}

extension ArraySlice where Element: Equatable {
  fileprivate func hasSuffix(_ other: [Element]) -> Bool {
    count >= other.count && self[(endIndex - other.count)...].elementsEqual(other)
  }
}
