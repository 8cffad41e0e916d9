import CastQueries
import DocumentModel

/// Sections, actors, kinds and a filter, with what they leave of a text: the same as on the screen.
///
/// ```swift
/// var choice = Choice(document, cast)
/// choice.sections = [3]
/// choice.kinds = [.person]
/// choice.mentions    // of persons, in the section and the sections below it
/// ```
struct Choice {
  let document: Document
  let cast: Cast
  /// The chosen sections, as indices into `Document.sections`; empty for the whole text.
  var sections: [Int] = [] { didSet { derive() } }
  /// The paragraphs that a filter leaves; `nil` without a filter.
  var matching: ParagraphSet? { didSet { derive() } }
  /// The chosen actors.
  var actors = ChosenActors.anyone { didSet { derive() } }
  /// The chosen kinds of actors; empty for all.
  var kinds: Set<ActorKind> = []
  /// The paragraphs of the sections that the filter leaves.
  private(set) var scope: LinkedParagraphs
  /// Those paragraphs of the scope that all chosen actors share.
  private(set) var linked: LinkedParagraphs

  /// Chooses everything.
  init(_ document: Document, _ cast: Cast) {
    self.document = document
    self.cast = cast
    scope = .range(document.paragraphs.indices)
    linked = scope
  }

  private mutating func derive() {
    var scope = Scope()
    if !sections.isEmpty {
      let extents = document.sectionExtents
      scope.sections = sections.map { extents[$0] }
    }
    scope.matching = matching
    self.scope = scope.paragraphs(of: document)
    linked = cast.linkedParagraphs(of: actors, in: self.scope)
  }

  /// Whether sections, a filter or actors are chosen, so that counts may be smaller than those of the whole text.
  var isNarrowed: Bool { !sections.isEmpty || matching != nil || actors != .anyone }

  /// Whether an actor is of a chosen kind.
  func hasKind(_ member: Int) -> Bool {
    kinds.isEmpty || kinds.contains(cast.members[member].kind)
  }

  /// The linked paragraphs in which an actor of a chosen kind appears.
  ///
  /// Computed anew at each access: keep it. Complexity: with kinds O(*m* log *m*) in the mentions, else O(1).
  var paragraphs: LinkedParagraphs {
    if kinds.isEmpty { return linked }
    return cast.linkedParagraphs(of: .any(cast.members.indices.filter(hasKind)), in: linked)
  }

  /// The mentions in the linked paragraphs, of the chosen actors if there are any, and of the chosen kinds; ascending,
  /// as indices into `Cast.mentions`.
  ///
  /// Complexity: O(*m*) in the mentions.
  var mentions: [Int] {
    let all =
      actors == .anyone ? mentionsOfAnyone : Array(cast.linked(to: actors, in: scope).mentions)
    if kinds.isEmpty { return all }
    return all.filter { hasKind(cast.member(of: cast.mentions[$0])) }
  }

  private var mentionsOfAnyone: [Int] {
    guard isNarrowed else { return Array(cast.mentions.indices) }
    return cast.mentions.indices.filter { linked.contains(cast.mentions[$0].paragraph) }
  }

  /// The chosen sections with those below them, ascending; all sections if none are chosen.
  var outline: [Int] {
    if sections.isEmpty { return Array(document.sections.indices) }
    let levels = document.sections.map(\.level)
    let trees = sections.map { top in
      top..<(levels.indices.dropFirst(top + 1).first { levels[$0] <= levels[top] } ?? levels.count)
    }
    return Set(trees.joined()).sorted()
  }
}

extension LinkedParagraphs {
  /// The paragraphs, ascending.
  var elements: some RandomAccessCollection<Int> { (0..<count).lazy.map { self[$0] } }
}
