import CastQueries
import DocumentModel

/// What the reader has chosen in the two lists: marked rows, else the row under the cursor.
///
/// Both narrow the text, and the filter does besides.
struct Chosen: Hashable, Sendable {
  var sections = ChosenSections.all
  var actors = ActorChoice.anyone

  static let everything = Chosen()
}

/// What is chosen in the list of sections.
enum ChosenSections: Hashable, Sendable {
  case all
  /// The sections that start at these bytes.
  case sections([Int])
  /// All of the publisher's pages.
  case matter
}

/// What is chosen in the list of actors.
enum ActorChoice: Hashable, Sendable {
  case anyone
  /// One actor, or several whose common paragraphs show; each by the byte of its first mention.
  case actors([Int])
  /// All doubtful actors; any of their paragraphs shows.
  case doubtful
  /// All actors of a kind, without doubtful ones while these are folded; any of their paragraphs shows.
  case kind(ActorKind)
}

extension Book {
  /// What is chosen in the lists now.
  var chosenNow: Chosen { Chosen(sections: chosenSections, actors: chosenActors) }

  private var chosenSections: ChosenSections {
    let list = sections.list
    if !list.marks.isEmpty { return .sections(list.marks) }
    guard list.cursor != nil else { return .all }
    return switch list.anchor {
    case .at(let anchor): .sections([anchor])
    case .group(.matter): .matter
    case .everything, .group: .all
    }
  }

  private var chosenActors: ActorChoice {
    let list = actors.list
    if !list.marks.isEmpty { return .actors(list.marks) }
    let anyone = actors.kind.map { ActorChoice.kind($0) } ?? .anyone
    guard list.cursor != nil else { return anyone }
    return switch list.anchor {
    case .at(let anchor): .actors([anchor])
    case .group(.doubtful): .doubtful
    case .everything, .group: anyone
    }
  }

  /// The paragraphs of the chosen sections; empty where all are chosen.
  func extents(of chosen: ChosenSections) -> [Range<Int>] {
    switch chosen {
    case .all: []
    case .sections(let anchors): document.items(at: anchors).map { sections.extents[$0] }
    case .matter: sections.list.group(.matter)?.items.map { sections.extents[$0] } ?? []
    }
  }

  /// The chosen actors of the cast.
  func members(of chosen: ActorChoice) -> ChosenActors {
    switch chosen {
    case .anyone: .anyone
    case .actors(let anchors): .all(cast.items(at: anchors))
    case .doubtful: .any(actors.list.group(.doubtful)?.items ?? [])
    case .kind(let kind):
      .any(
        cast.members.indices.filter {
          cast.members[$0].kind == kind && !actors.isFoldedAway($0, cast)
        })
    }
  }

  /// Whether an actor is chosen.
  ///
  /// Complexity: O(1) for kinds and doubtful actors, which may be many.
  func isChosen(_ member: Int) -> Bool {
    switch pane.shown.actors {
    case .anyone: false
    case .actors: pane.members.members.contains(member)
    case .doubtful: cast.isDoubtful(member)
    case .kind(let kind):
      cast.members[member].kind == kind && !actors.isFoldedAway(member, cast)
    }
  }
}
