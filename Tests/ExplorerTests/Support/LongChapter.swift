import DocumentModel

@testable import Explorer

extension Sample {
  /// A chapter of nine paragraphs below its heading, and one of a single paragraph.
  static let longChapter = Sample(
    """
    # The Voyage

    The ice lay close to the shore.

    Nobody had seen such ice in May.

    Vane wrote it down: ice, from Oslo to the islands.

    The pilot turned round.

    Then came the fog.

    They rang the bell in the fog.

    Roth heard it, and did not answer.

    The fog stayed until Sunday.

    They ate what there was.

    # The Return

    In June they were home.
    """,
    names: [(.person, ["Vane"]), (.person, ["Roth"]), (.place, ["Oslo"])])
}

extension ExplorerEffect {
  /// What is asked for, if that is the topics of a section.
  var division: TopicsJob? {
    if case .run(let job) = self { job as? TopicsJob } else { nil }
  }
}

extension ExplorerState {
  /// Presses `t`, and answers with two topics.
  mutating func divide() {
    for request in press(.character("t")).compactMap(\.division) { answer(request) }
  }

  /// Answers with topics of the first four of the paragraphs and of the others.
  mutating func answer(_ request: TopicsJob) {
    let first = request.paragraphs.lowerBound
    let middle = first + 4
    let topics = [
      Section(title: .words("Ice"), level: 1, origin: .topic, paragraphs: first..<middle),
      Section(
        title: .words("Fog"), level: 1, origin: .topic,
        paragraphs: middle..<request.paragraphs.upperBound),
    ]
    send(.report(request.report(topics)))
  }
}
