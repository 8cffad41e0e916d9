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
  /// Whose a name is.
  case name(NameQuestion)
  /// Whom some words mention.
  case words(WordsQuestion)
  /// Whether other places are alike.
  case alike(AlikeQuestion)

  /// The actors it is about.
  var anchors: [Int] {
    switch self {
    case .merge(let anchors): anchors
    case .hide(let anchor), .retype(let anchor): [anchor]
    case .name(let name): [name.anchor]
    case .words: []
    case .alike(let alike): [alike.anchor]
    }
  }

  /// The correction, if an option is chosen.
  ///
  /// - Parameter anchors: those that still lead to actors.
  func correction(_ choice: Int, _ anchors: [Int]) -> Correction? {
    switch self {
    case .merge:
      guard anchors.indices.contains(choice) else { return nil }
      // The first of them gives the name.
      return .merge([anchors[choice]] + anchors.filter { $0 != anchors[choice] })
    case .hide: return anchors.first.map { .hide(anchor: $0) }
    case .retype:
      return anchors.first.map { .retype(anchor: $0, kind: ActorKind.allCases[choice]) }
    case .name(let asked):
      guard !anchors.isEmpty, asked.answers.indices.contains(choice) else { return nil }
      return asked.correction(asked.answers[choice])
    case .words(let asked):
      guard asked.answers.indices.contains(choice) else { return nil }
      return asked.correction(asked.answers[choice])
    case .alike(let asked): return anchors.isEmpty || choice == 0 ? nil : asked.correction
    }
  }

  /// What has been done then, for the bottom line.
  var done: String {
    switch self {
    case .merge: "made one"
    case .hide: "hidden"
    case .retype: "of another kind"
    case .name: "another actor's"
    case .words: "mentions added"
    case .alike: "the others, too"
    }
  }

  /// What Enter and Esc do.
  var answers: (yes: String, no: String) {
    switch self {
    case .merge: ("makes them one", "leaves them")
    case .hide: ("hides it", "leaves it")
    case .retype: ("takes this kind", "leaves it")
    case .name, .words, .alike: ("takes this answer", "leaves it")
    }
  }

  // MARK: words

  /// What is asked, and what will change.
  func words(_ book: Book) -> String {
    let members = book.cast.items(at: anchors)
    let name = members.first.map { book.cast.members[$0].name } ?? ""
    func mentions() -> IndexList {
      book.cast.linked(to: .any(members), in: .range(book.document.paragraphs.indices)).mentions
    }
    switch self {
    case .words(let asked):
      let count = counted(asked.count, "place")
      let places =
        asked.count == 0 ? "are a name already" : "stand at \(count) where nobody is marked"
      return "Whom do these words mention: \(asked.words)? They \(places)."
    case .alike(let alike):
      let times = counted(alike.count, "more place")
      return "The same words, \(alike.wording), stand at \(times). Are they \(name), too?"
    case .merge: return "Are these one actor, with \(book.places(mentions()))? Whose name stays?"
    case .hide: return "Is \(name) no actor? \(book.places(mentions())) will no longer be marked."
    case .retype: return "Of what kind is \(name), with \(book.places(mentions()))?"
    case .name(let asked):
      let own = mentions().filter { book.wording(ofMention: $0) == asked.wording }
      return "Whose is \(asked.wording), now a name of \(name), with \(book.places(own))?"
    }
  }

  /// What can be chosen; nothing where there is only yes and no.
  func options(_ book: Book) -> [String] {
    switch self {
    case .merge:
      return book.cast.items(at: anchors).map(book.described)
    case .retype: return ActorKind.allCases.map(\.rawValue)
    case .name(let asked):
      return asked.answers.map { answer in
        switch answer {
        case .own: "an actor of its own"
        case .wording(let anchor): book.cast.member(at: anchor).map(book.described) ?? ""
        case .mention(let anchor):
          "only here: " + (book.cast.member(at: anchor).map(book.described) ?? "")
        case .ownMention: "only here: an actor of its own"
        }
      }
    case .words(let asked):
      return asked.answers.map { answer in
        switch answer {
        case .everywhere(let anchor): book.cast.member(at: anchor).map(book.described) ?? ""
        case .here(let anchor):
          "only here: " + (book.cast.member(at: anchor).map(book.described) ?? "")
        case .newActor(let kind): "a new actor: \(kind.rawValue)"
        }
      }
    case .alike(let alike): return ["no, only that one", "yes, all \(alike.count)"]
    case .hide: return []
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
    case .hide, .name, .words, .alike: return 0
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
      notice = "choose an actor first, then \(key(.hideActor)) hides it"
    case .changeKind:
      if let anchor = anchorInQuestion { return .retype(anchor) }
      notice = "choose an actor first, then \(key(.changeKind)) changes its kind"
    case .splitName: return nameQuestion().map { .name($0) }
    default: break
    }
    return nil
  }

  /// The anchor of the actor in question.
  var anchorInQuestion: Int? { actorInQuestion.flatMap(cast.anchor(ofMember:)) }

  /// How a mention is worded, as the list of names has it.
  func wording(ofMention index: Int) -> String {
    cast.aliases[cast.mentions[index].alias].text
  }

  /// "Pierre · person · 1950 mentions".
  fileprivate func described(_ member: Int) -> String {
    let value = cast.members[member]
    let count = counted(cast.mentionCount(of: member), "mention")
    return [value.name, value.kind.rawValue, count].joined(separator: screen.look.dot)
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
