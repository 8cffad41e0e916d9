import CastAnalysis
import DocumentModel

/// The names of a text as it is annotated and as they were found, paired one to one.
///
/// All ranges are in Unicode scalars, of names without articles, titles and 's.
struct PairedNames {
  struct Annotated {
    var place: Range<Int>
    var head: Range<Int>?
    var entity: String
    var kind: NameKind
    var isPeople: Bool
    /// The name as it stands, and without its title.
    var text: String
    var core: String
  }

  struct Found {
    var place: Range<Int>
    var actor: Int
    var core: String
  }

  private(set) var annotated: [Annotated] = []
  private(set) var found: [Found] = []
  /// Where an actor or thing is described without its name.
  private(set) var descriptions: [Range<Int>] = []
  /// The found name of each annotated one, and the annotated name of each found one.
  private(set) var partnerOfAnnotated: [Int?] = []
  private(set) var partnerOfFound: [Int?] = []

  init(_ mentions: [CorpusMention], _ cast: Cast, in document: Document) {
    let offsets = CodePointOffsets(document.source)
    let scalars = { (span: Span) in
      offsets.codePoints(before: span.start)..<offsets.codePoints(before: span.end)
    }
    let core = { (span: Span) in
      document.source.withBytes { NameNormaliser.core(of: span, in: $0) }
    }
    descriptions = mentions.filter { $0.kind == .nominal }.map(\.scalars)
    annotated = mentions.filter { $0.kind == .proper }.map { name in
      Annotated(
        place: scalars(core(name.span)), head: name.head.map(scalars), entity: name.entity,
        kind: NameKind(label: name.type), isPeople: name.type == "NORP",
        text: oneLine(document, name.span), core: oneLine(document, core(name.span)).lowercased())
    }
    found = cast.mentions.map { mention in
      Found(
        place: scalars(core(mention.span)), actor: cast.member(of: mention),
        core: oneLine(document, core(mention.span)).lowercased())
    }
    pair()
  }

  /// Takes the pairs that agree best first.
  ///
  /// Complexity: O(*n m*) in the names of both sides; the texts of corpora are short.
  private mutating func pair() {
    var pairs: [(agreement: Double, annotated: Int, found: Int)] = []
    for (place, name) in annotated.enumerated() {
      for (other, candidate) in found.enumerated() {
        if candidate.place.lowerBound >= name.place.upperBound { break }
        let agreement = Self.agreement(name, candidate.place)
        if agreement > 0 { pairs.append((agreement, place, other)) }
      }
    }
    partnerOfAnnotated = Array(repeating: nil, count: annotated.count)
    partnerOfFound = Array(repeating: nil, count: found.count)
    for pair in pairs.sorted(by: >)
    where partnerOfAnnotated[pair.annotated] == nil && partnerOfFound[pair.found] == nil {
      partnerOfAnnotated[pair.annotated] = pair.found
      partnerOfFound[pair.found] = pair.annotated
    }
  }

  /// How well a found place is that of a name: 3 for the same place, above 2 if it holds the head,
  /// above 1 if both end together, above 0 if they share half of their characters; else 0.
  private static func agreement(_ name: Annotated, _ place: Range<Int>) -> Double {
    guard place.overlaps(name.place) else { return 0 }
    if name.place == place { return 3 }
    let shared = Double(name.place.clamped(to: place).count)
    let both =
      max(name.place.upperBound, place.upperBound) - min(name.place.lowerBound, place.lowerBound)
    let share = shared / Double(both)
    if let head = name.head, place.contains(head) { return 2 + share }
    if name.place.upperBound == place.upperBound { return 1 + share }
    return share >= 0.5 ? share : 0
  }
}
