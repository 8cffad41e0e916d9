import CastQueries
import DocumentModel
import TerminalUI

@testable import Explorer

/// A small invented text with its outline and cast, made without any analysis.
struct Sample {
  var document: Document
  var cast: CastDelta

  /// - Parameters:
  ///   - text: paragraphs separated by an empty line; one that starts with `#`s is a heading.
  ///   - names: wordings of each actor, its canonical name first.
  init(
    _ text: String, names: [(kind: ActorKind, wordings: [String])], id: Int = 1,
    language: TextLanguage = .english, attributions: [Attribution] = []
  ) {
    let bytes = Array(text.utf8)
    var details = DocumentDetails()
    details.attributions = attributions
    document = Document(
      id: DocumentID(id), title: "The Harbour", source: TextSource(copying: bytes),
      details: details)
    let paragraphs = Self.paragraphs(bytes)
    document.apply(
      DocumentDelta(
        document: document.id, paragraphs: paragraphs,
        sections: Outline(Self.sections(bytes, paragraphs)), isComplete: true))
    cast = Self.cast(document, bytes, names)
    cast.language = language
  }

  private static func paragraphs(_ bytes: [UInt8]) -> [Paragraph] {
    var result: [Paragraph] = []
    var start = 0
    for index in 0...bytes.count {
      let isEnd =
        index == bytes.count || (bytes[index] == 10 && index > 0 && bytes[index - 1] == 10)
      guard isEnd else { continue }
      var end = index
      while end > start, bytes[end - 1] == 10 { end -= 1 }
      while start < end, bytes[start] == 10 { start += 1 }
      if end > start { result.append(Paragraph(span: Span(start, end))) }
      start = index
    }
    return result
  }

  private static func sections(_ bytes: [UInt8], _ paragraphs: [Paragraph]) -> [Section] {
    let starts = paragraphs.indices.filter { bytes[paragraphs[$0].span.start] == UInt8(ascii: "#") }
    return starts.enumerated().map { place, start in
      let span = paragraphs[start].span
      let level = bytes[span.range].prefix { $0 == UInt8(ascii: "#") }.count
      return Section(
        title: .heading(Span(span.start + level + 1, span.end)), level: level, origin: .heading,
        paragraphs: start..<(place + 1 < starts.count ? starts[place + 1] : paragraphs.count))
    }
  }

  private static func cast(
    _ document: Document, _ bytes: [UInt8], _ names: [(kind: ActorKind, wordings: [String])]
  ) -> CastDelta {
    var taken = [Bool](repeating: false, count: bytes.count)
    var found: [(span: Span, actor: Int, wording: String)] = []
    let wordings = names.enumerated().flatMap { actor, name in name.wordings.map { (actor, $0) } }
    for (actor, wording) in wordings.sorted(by: { $0.1.utf8.count > $1.1.utf8.count }) {
      let needle = Array(wording.utf8)
      for start in 0..<max(0, bytes.count - needle.count + 1)
      where bytes[start..<start + needle.count].elementsEqual(needle)
        && !taken[start..<start + needle.count].contains(true)
      {
        found.append((Span(start, start + needle.count), actor, wording))
        for index in start..<start + needle.count { taken[index] = true }
      }
    }
    found.sort { $0.span < $1.span }
    return tables(found, document, names)
  }

  private static func tables(
    _ found: [(span: Span, actor: Int, wording: String)], _ document: Document,
    _ names: [(kind: ActorKind, wordings: [String])]
  ) -> CastDelta {
    var ids: [Int: Int] = [:]
    var members: [CastMember] = []
    var aliases: [Alias] = []
    var mentions: [Mention] = []
    for (span, actor, wording) in found {
      let id = ids[actor] ?? members.count
      if ids[actor] == nil {
        ids[actor] = id
        members.append(
          CastMember(id: id, name: names[actor].wordings[0], kind: names[actor].kind))
      }
      let alias = aliases.firstIndex { $0.text == wording && $0.member == id } ?? aliases.count
      if alias == aliases.count { aliases.append(Alias(text: wording, member: id, count: 0)) }
      aliases[alias].count += 1
      mentions.append(
        Mention(span: span, alias: alias, paragraph: document.paragraphIndex(at: span.start) ?? 0))
    }
    return CastDelta(
      document: document.id, mentions: mentions, aliases: aliases, members: members,
      isComplete: true)
  }

  /// The explorer on this text, its cast known.
  func explorer(_ columns: Int, _ rows: Int, colours: Int = 256, isUnicode: Bool = true)
    -> ExplorerState
  {
    var state = ExplorerState(
      document: document, size: ScreenSize(columns: columns, rows: rows),
      look: Look(colours: colours, isUnicode: isUnicode), width: .standard)
    state.take(cast)
    return state
  }
}

extension ExplorerState {
  /// Takes in more of the cast.
  mutating func take(_ delta: CastDelta) {
    var grown = book.cast
    if delta.document == book.document.id { grown.apply(delta) } else { grown = Cast(delta) }
    send(.report(BackgroundReport(document: delta.document, content: .cast(grown))))
  }

  /// Applies an event and answers every job but `TopicsJob` at once, as a scripted run does.
  @discardableResult
  mutating func send(_ event: ExplorerEvent) -> [ExplorerEffect] {
    var all: [ExplorerEffect] = []
    var pending = update(&self, event)
    while !pending.isEmpty {
      let effect = pending.removeFirst()
      all.append(effect)
      switch effect {
      case .run(let job) where !(job is TopicsJob):
        for report in job.answers() { pending += update(&self, .report(report)) }
      default: break
      }
    }
    return all
  }

  @discardableResult
  mutating func press(_ keys: Key...) -> [ExplorerEffect] { keys.flatMap { send(.key($0)) } }

  /// The explorer after some keys.
  func pressing(_ keys: Key...) -> ExplorerState {
    var explorer = self
    for key in keys { explorer.press(key) }
    return explorer
  }

  @discardableResult
  mutating func type(_ text: String) -> [ExplorerEffect] {
    text.unicodeScalars.flatMap { send(.key(.character($0))) }
  }

  /// The names, while they show.
  var names: NamesLens? { book.lens as? NamesLens }

  /// The screen as lines of text.
  var screen: [String] { render(self).lines }
}

extension Chosen {
  /// One section, given by its first byte.
  static func section(_ anchor: Int) -> Chosen { Chosen(sections: .sections([anchor])) }
  /// Actors, given by their anchors.
  static func actors(_ anchors: [Int]) -> Chosen { Chosen(actors: .actors(anchors)) }
  static let doubtful = Chosen(actors: .doubtful)
}

extension ActorList {
  /// The doubtful actors that the list has, folded or not.
  var doubtfulRows: [Int] { list.group(.doubtful)?.items ?? [] }
}

extension LinkedParagraphs {
  /// All of them.
  var all: [Int] { (0..<count).map { self[$0] } }
}

extension Sample {
  /// A story of five sections on two levels and six actors.
  static let harbour = Sample(harbourText, names: harbourNames)

  /// The same with a paragraph more, as after an edit of its file.
  static let harbourGrown = Sample(
    harbourText + "\n\nNobody in Oslo had heard of it.", names: harbourNames, id: 2)

  /// The same with three doubtful actors, one that may be several, and reasons for the names.
  static let harbourInDoubt: Sample = {
    var sample = harbour
    sample.doubt(["Customs House": 0.31, "Norwegians": 0.2, "Lindqvist": 0.45])
    for member in sample.cast.members.indices {
      sample.cast.members[member].isAmbiguous = sample.cast.members[member].name == "Roth"
    }
    let reasons: [String: AliasReason] = [
      "Vane": .surname, "Mrs. Vane": .surname, "Captain Roth": .sameWords, "Board": .shorterName,
    ]
    for alias in sample.cast.aliases.indices {
      sample.cast.aliases[alias].reason = reasons[sample.cast.aliases[alias].text] ?? .first
    }
    return sample
  }()

  /// Gives actors a confidence, by their names.
  mutating func doubt(_ confidences: [String: Double]) {
    for member in cast.members.indices {
      let confidence = confidences[cast.members[member].name] ?? 1
      cast.members[member].confidence = confidence
      cast.members[member].isDoubtful = confidence < 0.5
    }
  }

  static let harbourText =
    """
    # The Harbour

    The ferry was late. Mrs. Vane stood under the lamp of the Customs House with her two trunks \
    and a letter from Oslo, and she read it again.

    ## Arrival

    “You are expected,” said Captain Roth, who had come without a hat. Eleanor Vane looked at him \
    as one looks at the weather. Behind them the men of the Harbour Board carried lanterns along \
    the quay, and somebody laughed.

    Vane said nothing. Roth took the smaller trunk.

    ## The Board

    The Harbour Board met on Thursdays, in a room that smelt of rope. Roth sat at the window; \
    the Norwegians sat where they could see the door. Nobody had asked Eleanor Vane to come, and \
    there she was.

    “We have a letter,” she said, “from Oslo.”

    # Winter

    By December the ice had closed the sound. Roth wrote to the Board; the Board wrote to Oslo; \
    Oslo wrote to nobody at all. Vane kept the letter in the drawer with the knives, and Captain \
    Roth, who knew it, never once opened that drawer.

    ## Thaw

    In March the ferry came back, and with it a man called Lindqvist.
    """

  static let harbourNames: [(kind: ActorKind, wordings: [String])] = [
    (.person, ["Eleanor Vane", "Mrs. Vane", "Vane"]),
    (.person, ["Roth", "Captain Roth"]),
    (.organisation, ["Harbour Board", "Board"]),
    (.place, ["Oslo"]),
    (.place, ["Customs House"]),
    (.group, ["Norwegians"]),
    (.person, ["Lindqvist"]),
  ]
}
