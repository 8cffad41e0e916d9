import DocumentModel

/// An actor as a kept correction names it: by quotes of some of its mentions, each of which leads to it.
public struct KeptActor: Equatable, Sendable {
  /// The mention that the correction named, then others with the same wording; never empty.
  public var quotes: [Quote]

  /// Quotes of an actor: where a word in twenty has changed, one mention in twenty isn't found, but not three.
  public static let mostQuotes = 3

  /// Makes an actor of its quotes.
  public init(quotes: [Quote]) { self.quotes = quotes }

  /// Quotes the mention at a byte alone; `nil` without one.
  fileprivate init?(mentionAt anchor: Int, _ cast: Cast, _ document: Document) {
    guard let index = cast.mentionIndex(at: anchor),
      let quote = Quote(of: cast.mentions[index].span, in: document.source)
    else { return nil }
    quotes = [quote]
  }

  /// Quotes the mention at a byte and others with its wording, spread over the text.
  ///
  /// A mention with another wording may be another actor's before earlier corrections, which may be taken back.
  fileprivate init?(anchoredAt anchor: Int, _ cast: Cast, _ document: Document) {
    guard let own = cast.mentionIndex(at: anchor) else { return nil }
    let alias = cast.mentions[own].alias
    let alike = cast.mentionIndices(of: cast.aliases[alias].member)
      .filter { cast.mentions[$0].alias == alias && $0 != own }
    let others = Set([alike.count / 2, alike.count - 1]).filter(alike.indices.contains).sorted()
    quotes = ([own] + others.map { alike[$0] })
      .compactMap { Quote(of: cast.mentions[$0].span, in: document.source) }
    if quotes.isEmpty { return nil }
  }
}

/// A reader's decision about a cast as it is kept: in words of the text instead of bytes.
///
/// ```swift
/// let kept = KeptCorrection(.hide(anchor: 17), cast, document)
/// QuoteFinder(edited.source).corrections(kept.map { [$0] } ?? [])    // [.hide(anchor: 29)]
/// ```
public struct KeptCorrection: Equatable, Sendable {
  /// What has been decided about its actors.
  public enum Decision: Equatable, Sendable {
    /// They are one; the first gives the name.
    case merge
    /// Mentions of the actor with this wording are about another one.
    case split(wording: String)
    /// The mention that is quoted is about an actor of its own.
    case splitMention
    /// The first actor's quote is a mention of the second.
    case moveMention
    /// Mentions of the first with this wording are about the second.
    case moveWording(String)
    case rename(String)
    case retype(ActorKind)
    /// It is no actor.
    case hide
    /// Wherever the text has this wording it mentions the actor.
    case addAlias(String)
    /// These words of the text mention the actor.
    case addMention(Quote)
    /// These words, here or wherever they stand, mention a new actor of this kind, named by them.
    case addActor(Quote, ActorKind, isEverywhere: Bool)
  }

  /// What has been decided.
  public var decision: Decision
  /// The actors it is about, in order.
  public var actors: [KeptActor]
  /// Its number in the notebook, which tells it from another with the same words (`Notebook.nextNumber`).
  public var number: Int

  /// Makes a correction of its parts.
  public init(_ decision: Decision, _ actors: [KeptActor], number: Int = 0) {
    (self.decision, self.actors, self.number) = (decision, actors, number)
  }

  /// Keeps a correction; `nil` if the cast has no mention where it names an actor, so that it has no effect.
  ///
  /// - Parameter cast: as it is before the correction.
  public init?(_ correction: Correction, _ cast: Cast, _ document: Document) {
    func actors(_ anchors: [Int]) -> [KeptActor] {
      anchors.compactMap { KeptActor(anchoredAt: $0, cast, document) }
    }
    func mention(_ anchor: Int) -> [KeptActor] {
      KeptActor(mentionAt: anchor, cast, document).map { [$0] } ?? []
    }
    var named = 1
    switch correction {
    case .merge(let anchors):
      named = anchors.count
      self.init(.merge, actors(anchors))
    case .split(let anchor, let wording): self.init(.split(wording: wording), actors([anchor]))
    case .splitMention(let anchor): self.init(.splitMention, mention(anchor))
    case .moveMention(let anchor, let other):
      named = 2
      self.init(.moveMention, mention(anchor) + actors([other]))
    case .moveWording(let anchor, let wording, let other):
      named = 2
      self.init(.moveWording(wording), actors([anchor, other]))
    case .rename(let anchor, let name): self.init(.rename(name), actors([anchor]))
    case .retype(let anchor, let kind): self.init(.retype(kind), actors([anchor]))
    case .hide(let anchor): self.init(.hide, actors([anchor]))
    case .addAlias(let anchor, let wording): self.init(.addAlias(wording), actors([anchor]))
    case .addMention(let anchor, let span):
      guard let words = Quote(of: span, in: document.source) else { return nil }
      self.init(.addMention(words), actors([anchor]))
    case .addActor(let span, let kind, let isEverywhere):
      named = 0
      guard let words = Quote(of: span, in: document.source) else { return nil }
      self.init(.addActor(words, kind, isEverywhere: isEverywhere), [])
    }
    if self.actors.count < named { return nil }
  }

  /// The words that it makes a mention of; at most one quote.
  fileprivate var added: [Quote] {
    switch decision {
    case .addMention(let words), .addActor(let words, _, _): [words]
    default: []
    }
  }

  /// What it is in a text.
  ///
  /// - Parameter places: where its quotes are.
  fileprivate func correction(_ places: ArraySlice<Span?>) -> Correction? {
    var rest = places
    let anchors = actors.compactMap { actor in
      let own = rest.prefix(actor.quotes.count)
      rest = rest.dropFirst(actor.quotes.count)
      return own.lazy.compactMap { $0?.start }.first
    }
    guard anchors.count == actors.count else { return nil }
    let added = rest.first.flatMap { $0 }
    func about(_ make: (Int) -> Correction) -> Correction? { anchors.first.map(make) }
    func aboutTwo(_ make: (Int, Int) -> Correction) -> Correction? {
      anchors.count == 2 ? make(anchors[0], anchors[1]) : nil
    }
    return switch decision {
    case .merge: .merge(anchors)
    case .split(let wording): about { .split(anchor: $0, wording: wording) }
    case .splitMention: about { .splitMention(anchor: $0) }
    case .moveMention: aboutTwo { .moveMention(anchor: $0, to: $1) }
    case .moveWording(let wording):
      aboutTwo { .moveWording(anchor: $0, wording: wording, to: $1) }
    case .rename(let name): about { .rename(anchor: $0, name: name) }
    case .retype(let kind): about { .retype(anchor: $0, kind: kind) }
    case .hide: about { .hide(anchor: $0) }
    case .addAlias(let wording): about { .addAlias(anchor: $0, wording: wording) }
    case .addMention: added.flatMap { span in about { .addMention(anchor: $0, span: span) } }
    case .addActor(_, let kind, let isEverywhere):
      added.map { .addActor(span: $0, kind: kind, isEverywhere: isEverywhere) }
    }
  }
}

extension QuoteFinder {
  /// What kept corrections are in the text, in their order; `nil` for each whose words aren't found.
  ///
  /// An actor is found if one of its quotes is; the second and third are looked for only without the first.
  /// Complexity: that of `places(of:)`.
  public func corrections(
    _ kept: [KeptCorrection], isCancelled: () -> Bool = { false }
  ) -> [Correction?] {
    var wanted = WantedQuotes(kept)
    wanted.take(places(of: wanted.quotes(wanted.first), isCancelled: isCancelled), wanted.first)
    let missing = wanted.missing
    if !missing.isEmpty {
      let others = places(
        of: wanted.quotes(missing), known: wanted.known, isCancelled: isCancelled)
      wanted.take(others, missing)
    }
    return zip(kept, wanted.ranges).map { $0.correction(wanted.places[$1]) }
  }
}

/// All quotes of some corrections, and where those are that have been looked for.
private struct WantedQuotes {
  private var all: [Quote] = []
  private(set) var places: [Span?] = []
  /// The quotes of each correction, indices into `all`.
  private(set) var ranges: [Range<Int>] = []
  /// The quotes that are looked for first.
  private(set) var first: [Int] = []
  /// The others of the same actor, by its first one.
  private var others: [Int: Range<Int>] = [:]

  init(_ kept: [KeptCorrection]) {
    for correction in kept {
      let start = all.count
      for actor in correction.actors where !actor.quotes.isEmpty {
        first.append(all.count)
        others[all.count] = all.count + 1..<all.count + actor.quotes.count
        all += actor.quotes
      }
      first += all.count..<all.count + correction.added.count
      all += correction.added
      ranges.append(start..<all.count)
    }
    places = [Span?](repeating: nil, count: all.count)
  }

  func quotes(_ indices: [Int]) -> [Quote] { indices.map { all[$0] } }

  mutating func take(_ found: [Span?], _ indices: [Int]) {
    for (index, place) in zip(indices, found) { places[index] = place }
  }

  /// The other quotes of the actors whose first quote isn't found.
  var missing: [Int] { first.filter { places[$0] == nil }.flatMap { others[$0] ?? 0..<0 } }

  /// The quotes that are found.
  var known: [(quote: Quote, start: Int)] {
    zip(all, places).compactMap { quote, place in place.map { (quote, $0.start) } }
  }
}
