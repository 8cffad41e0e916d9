import CastQueries
import DocumentModel

/// The last answer about who appears with whom, and what has been asked since.
struct CompanyDesk: Sendable {
  /// The last answer, perhaps to an older question; `nil` before the first.
  private(set) var answer: Company?
  /// Number of the newest question; answers to older ones are dropped.
  private(set) var generation = 0
  /// Number of changes of the answer.
  private(set) var answers = 0
  /// The document of the answer, and where the last actor of its cast is first mentioned.
  private var document: DocumentID?
  private var lastActor: Int?
  /// Number of changes of the corrections that its cast had.
  private var correctionRevision = 0
  private var asked: CompanionQuestion?
  /// Holds the counter of the newest question's scope.
  private(set) var counters = CounterBox()

  /// Whether the newest question is still to be answered.
  var isWaiting: Bool { answer?.question != asked }

  /// Drops an answer about another document or other actors.
  ///
  /// More of a text may join two actors, and then all later ones have other numbers. Whether it has only brought more
  /// actors isn't known then, so any new last actor makes an answer stale.
  mutating func dropStaleAnswer(_ cast: Cast) {
    guard answer != nil,
      document != cast.document || lastActor != Self.lastActor(of: cast)
        || correctionRevision != Self.correctionRevision(of: cast)
    else { return }
    (answer, asked) = (nil, nil)
    answers += 1
    generation += 1
  }

  /// Notes a question; whether it is a new one.
  mutating func ask(_ question: CompanionQuestion) -> Bool {
    guard question != asked else { return false }
    if asked?.scope != question.scope { counters = CounterBox() }
    asked = question
    generation += 1
    return true
  }

  /// Takes an answer in, unless something else has been asked since.
  mutating func take(_ new: CompanionAnswer) {
    guard new.generation == generation else { return }
    answers += 1
    answer = new.company
    (document, lastActor) = (new.cast.document, Self.lastActor(of: new.cast))
    correctionRevision = Self.correctionRevision(of: new.cast)
  }

  private static func correctionRevision(of cast: Cast) -> Int {
    cast.revision - cast.extractionRevision
  }

  private static func lastActor(of cast: Cast) -> Int? {
    cast.members.indices.last.flatMap(cast.anchor(ofMember:))
  }
}

extension Book {
  /// Asks who appears with the chosen actors, where card or lens show it.
  mutating func settleCompany() -> [ExplorerEffect] {
    company.dropStaleAnswer(cast)
    let wasWaiting = company.isWaiting
    guard let question = companyQuestion, company.ask(question) else { return [] }
    let job = CompanionJob(
      document: document, cast: cast, paragraphs: scopeParagraphs, question: question,
      counters: company.counters, generation: company.generation)
    // Here rather than by the runner: an answer that comes as an event would settle everything once more.
    guard let reports = job.answersAtOnce(isLate: { false }) else { return [.run(job)] }
    return (wasWaiting ? [.stop(.companions)] : []) + reports.flatMap { take($0.content) }
  }

  private var companyQuestion: CompanionQuestion? {
    let lens = lens as? WithLens
    let isOnCard = chosenMembers.count == 1 && layout.card.rows > 1
    guard lens != nil || isOnCard, let scope = pane.linkOrigin?.scope else { return nil }
    let members = companionsOf
    return CompanionQuestion(
      scope: scope, members: members, kind: lens == nil ? nil : actors.kind,
      hidesDoubtful: !actors.list.isUnfolded(.doubtful) && pane.shown.actors != .doubtful,
      order: order(lens, ofPairs: members.isEmpty),
      hasSentences: lens != nil, hasLinks: lens.map { $0.form != .list } ?? false)
  }

  /// Of the companions in a list all are kept, so their order is no part of the question.
  private func order(_ lens: WithLens?, ofPairs: Bool) -> CompanionOrder {
    guard let lens else { return .score }
    if ofPairs { return lens.pairOrder }
    return lens.form == .list ? .score : lens.companionOrder
  }

  /// The actors whose companions show; none where no one is chosen in particular.
  private var companionsOf: [Int] {
    if case .all(let members) = pane.members { members } else { [] }
  }
}
