import CastQueries
import DocumentModel

/// What is asked before a correction is made; actors by their anchors.
enum CorrectionQuestion: Sendable {
  /// Whether these are one, and whose name stays.
  case merge([Int])
  /// Whether this is no actor.
  case hide(Int)
  /// Of what kind it is.
  case retype(Int)
  /// Whether mentions of the actor with this wording are another one.
  case split(Int, wording: String)

  /// The actors it is about.
  var anchors: [Int] {
    switch self {
    case .merge(let anchors): anchors
    case .hide(let anchor), .retype(let anchor), .split(let anchor, _): [anchor]
    }
  }

  /// The correction, if an option is chosen.
  ///
  /// - Parameter anchors: those that still lead to actors.
  func correction(_ choice: Int, _ anchors: [Int]) -> Correction? {
    guard let first = anchors.first else { return nil }
    switch self {
    case .merge:
      guard anchors.indices.contains(choice) else { return nil }
      // The first of them gives the name.
      return .merge([anchors[choice]] + anchors.filter { $0 != anchors[choice] })
    case .hide: return .hide(anchor: first)
    case .retype: return .retype(anchor: first, kind: ActorKind.allCases[choice])
    case .split(_, let wording): return .split(anchor: first, wording: wording)
    }
  }

  /// What has been done then, for the bottom line.
  var done: String {
    switch self {
    case .merge: "made one"
    case .hide: "hidden"
    case .retype: "of another kind"
    case .split: "an actor of its own"
    }
  }

  /// What Enter and Esc do.
  var answers: (yes: String, no: String) {
    switch self {
    case .merge: ("makes them one", "leaves them")
    case .hide: ("hides it", "leaves it")
    case .retype: ("takes this kind", "leaves it")
    case .split: ("splits it off", "leaves it")
    }
  }

  // MARK: words

  /// What is asked, and what will change.
  func words(_ book: Book) -> String {
    let members = book.cast.items(at: anchors)
    let name = members.first.map { book.cast.members[$0].name } ?? ""
    let all = book.cast.linked(to: .any(members), in: .range(book.document.paragraphs.indices))
    switch self {
    case .merge: return "Are these one actor, with \(book.places(all.mentions))? Whose name stays?"
    case .hide: return "Is \(name) no actor? \(book.places(all.mentions)) will no longer be marked."
    case .retype: return "Of what kind is \(name), with \(book.places(all.mentions))?"
    case .split(_, let wording):
      let own = all.mentions.filter { book.wording(ofMention: $0) == wording }
      return "Is \(wording) another actor than \(name)? It would have \(book.places(own))."
    }
  }

  /// What can be chosen; nothing where there is only yes and no.
  func options(_ book: Book) -> [String] {
    switch self {
    case .merge:
      return book.cast.items(at: anchors).map { member in
        let value = book.cast.members[member]
        let count = counted(book.cast.mentionCount(of: member), "mention")
        return [value.name, value.kind.rawValue, count].joined(separator: book.screen.look.dot)
      }
    case .retype: return ActorKind.allCases.map(\.rawValue)
    case .hide, .split: return []
    }
  }

  /// The option that is chosen first: what the reader looks at, or what is likeliest.
  func firstChoice(_ book: Book) -> Int {
    let members = book.cast.items(at: anchors)
    switch self {
    case .merge:
      let cursor = book.actors.list.itemUnderCursor
      let most = members.indices.max {
        book.cast.mentionCount(of: members[$0]) < book.cast.mentionCount(of: members[$1])
      }
      return members.firstIndex { $0 == cursor } ?? most ?? 0
    case .retype:
      let kind = members.first.map { book.cast.members[$0].kind }
      return kind.flatMap(ActorKind.allCases.firstIndex) ?? 0
    case .hide, .split: return 0
    }
  }
}

// MARK: Asking

extension Book {
  /// What a command asks about what is in question now; without that says what to do, and is `nil`.
  mutating func question(for command: Command) -> CorrectionQuestion? {
    switch command {
    case .merge:
      let anchors = cast.items(at: actors.list.marks).compactMap(cast.anchor(ofMember:))
      if anchors.count > 1 { return .merge(anchors) }
      notice = "mark two or more actors first, with \(key(.mark)); \(key(.merge)) makes them one"
    case .hideActor:
      if let anchor = anchorInQuestion { return .hide(anchor) }
      notice = "choose an actor first, then \(key(.hideActor)) says that it is none"
    case .changeKind:
      if let anchor = anchorInQuestion { return .retype(anchor) }
      notice = "choose an actor first, then \(key(.changeKind)) changes its kind"
    case .splitName: return splitting()
    default: break
    }
    return nil
  }

  private mutating func splitting() -> CorrectionQuestion? {
    guard let mention = mentionInQuestion else {
      notice = "go to a name first: \(key(.names)) lists those of an actor"
      return nil
    }
    let member = cast.member(of: cast.mentions[mention])
    guard Set(cast.aliases(of: member).map(\.text)).count > 1 else {
      notice = "\(cast.members[member].name) has no other name"
      return nil
    }
    return .split(cast.mentions[mention].span.start, wording: wording(ofMention: mention))
  }

  private var anchorInQuestion: Int? { actorInQuestion.flatMap(cast.anchor(ofMember:)) }

  /// The mention under the cursor of the text, or the first of the name under that of the lens of names.
  private var mentionInQuestion: Int? {
    let place = lens is NamesLens ? lens?.place(self) : focus == .text ? visibleCurrent : nil
    return place.flatMap { cast.mentionIndex(at: $0.start) }
  }

  /// How a mention is worded, as the list of names has it.
  fileprivate func wording(ofMention index: Int) -> String {
    cast.aliases[cast.mentions[index].alias].text
  }

  /// "9 mentions in 7 paragraphs".
  fileprivate func places(_ mentions: some Sequence<Int>) -> String {
    var (count, paragraphs, last) = (0, 0, -1)
    for index in mentions {
      let paragraph = cast.mentions[index].paragraph
      count += 1
      if paragraph != last { paragraphs += 1 }
      last = paragraph
    }
    return "\(counted(count, "mention")) in \(counted(paragraphs, "paragraph"))"
  }
}
