import DocumentModel

/// Whom some words of the text mention, as the reader may answer.
struct WordsQuestion: Sendable {
  /// An answer; actors by their anchors.
  enum Answer: Equatable, Sendable {
    /// This actor, wherever the words stand and mention nobody yet.
    case everywhere(Int)
    /// This actor, at this place only.
    case here(Int)
    /// An actor who isn't in the cast yet.
    case newActor(ActorKind)
  }

  /// On one line.
  let words: String
  /// The place that is in question: that under the cursor, else the first.
  let span: Span
  /// Number of places that have these words and mention nobody.
  let count: Int
  let answers: [Answer]

  /// The correction that an answer is.
  func correction(_ answer: Answer) -> Correction {
    switch answer {
    case .everywhere(let anchor): .addAlias(anchor: anchor, wording: words)
    case .here(let anchor): .addMention(anchor: anchor, span: span)
    case .newActor(let kind): .addActor(span: span, kind: kind, isEverywhere: true)
    }
  }
}

/// Whether a decision about one place also holds at the other places with the same words.
struct AlikeQuestion: Sendable {
  let wording: String
  /// Number of the other places.
  let count: Int
  /// The actor, by an anchor.
  let anchor: Int
  /// What "yes" does.
  let correction: Correction
}

extension Book {
  /// The words that the reader is likely to mean: those under the cursor of the text, else of the filter.
  var wordsInQuestion: String {
    if focus == .text, pane.lens == 0, let hit = visibleCurrent,
      cast.mentionIndex(at: hit.start) == nil
    {
      return document.text(hit).onOneLine
    }
    return (filter.text ?? "").filter { !"\"/-".contains($0) }
  }

  /// Makes the question whom some words mention; if the text doesn't have them, says so and is `nil`.
  ///
  /// Complexity: linear in the text.
  mutating func question(aboutWords words: String) -> WordsQuestion? {
    let places = document.places(of: words)
    guard let first = places.first else {
      notice = "these words are not in the text; capitals and accents count"
      return nil
    }
    let own = visibleCurrent.flatMap { hit in places.first { $0 == hit } }
    let free = places.filter(mentionsNobody)
    let owners = ([actorInQuestion].compactMap { $0 } + otherOwners(of: words, than: nil))
      .reduce(into: [Int]()) { if !$0.contains($1) { $0.append($1) } }
    let anchors = owners.prefix(Self.mostOffered).compactMap(cast.anchor(ofMember:))
    var answers: [WordsQuestion.Answer] = []
    if !free.isEmpty { answers += anchors.map { .everywhere($0) } }
    if own != nil { answers += anchors.map { .here($0) } }
    answers += ActorKind.allCases.map { .newActor($0) }
    return WordsQuestion(
      words: words, span: own ?? free.first ?? first, count: free.count, answers: answers)
  }

  /// Makes the question about other places with the same words, for a correction of one place; `nil` if there are none.
  func alike(_ correction: Correction) -> AlikeQuestion? {
    switch correction {
    case .moveMention(let anchor, let other): alike(anchor, movedTo: other)
    case .splitMention(let anchor): alike(anchor, movedTo: anchor)
    case .addMention(let anchor, let span): alike(span, mentioning: anchor)
    default: nil
    }
  }

  private func alike(_ anchor: Int, movedTo other: Int) -> AlikeQuestion? {
    guard let own = cast.mentionIndex(at: anchor) else { return nil }
    let wording = wording(ofMention: own)
    let rest = cast.mentionIndices(of: cast.member(of: cast.mentions[own]))
      .filter { $0 != own && self.wording(ofMention: $0) == wording }
    guard let first = rest.first else { return nil }
    return AlikeQuestion(
      wording: wording, count: rest.count, anchor: other,
      correction: .moveWording(
        anchor: cast.mentions[first].span.start, wording: wording, to: other))
  }

  private func alike(_ span: Span, mentioning anchor: Int) -> AlikeQuestion? {
    let words = document.text(span).onOneLine
    let count = document.places(of: words).count {
      $0 != span && mentionsNobody($0)
    }
    guard count > 0 else { return nil }
    return AlikeQuestion(
      wording: words, count: count, anchor: anchor,
      correction: .addAlias(anchor: anchor, wording: words))
  }

  private func mentionsNobody(_ span: Span) -> Bool {
    cast.mentionIndex(at: span.start) == nil && cast.mentionIndices(in: span.range).isEmpty
  }
}
