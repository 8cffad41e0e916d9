import Glibc

/// Analyses a stream of documents, one on each line, and answers each with a line, in their order.
///
/// The work is done by copies of this process (`AnalysisWorker`): one that takes too long or breaks off
/// costs its document alone. This process only cuts lines and keeps answers until it is their turn; it
/// holds no more than one document and one answer a worker, and a few answers that came early.
struct DocumentStream {
  /// Answers that came early are held for so many documents a worker, and up to so many bytes.
  private static let documentsAhead = 4
  private static let bytesAhead = 64 << 20

  private let settings: AnalysisSettings
  private var reader: LineReader
  private var workers: [WorkerProcess] = []
  private var lineNumber = 0
  /// The answers from `firstPlace` on; `nil` where a worker has the document.
  private var answers: [Answer?] = []
  private var firstPlace = 0
  private var bytesHeld = 0
  /// A line that has been read, and for which no worker was free.
  private var next: (line: [UInt8], number: Int)?

  init(descriptor: Int32, _ settings: AnalysisSettings) {
    self.settings = settings
    reader = LineReader(descriptor: descriptor, longest: settings.maximumBytes)
  }

  /// Answers all documents.
  ///
  /// - Throws: if reading or writing fails, and with `isStrict` after the first document that can't be
  ///   analysed.
  mutating func run(_ output: inout OutputBuffer) throws(ToolError) {
    while !isFinished {
      try handOut()
      // What has been written makes room for more.
      if try !writeAnswers(to: &output) { try wait() }
    }
    for worker in workers { worker.finish() }
  }

  private var isFinished: Bool { reader.isExhausted && next == nil && answers.isEmpty }

  /// Gives documents to workers as long as there are both.
  private mutating func handOut() throws(ToolError) {
    while true {
      readLine()
      guard let document = next, hasRoom, let worker = try idleWorker() else { return }
      next = nil
      workers[worker].send(
        document.line, number: document.number, place: firstPlace + answers.count)
      answers.append(nil)
    }
  }

  private var hasRoom: Bool {
    answers.count < settings.jobs * Self.documentsAhead && bytesHeld < Self.bytesAhead
  }

  /// Takes the next line that needs a worker, if it has been read; others are answered at once.
  private mutating func readLine() {
    while next == nil, hasRoom, let line = reader.next() {
      lineNumber += 1
      switch line {
      case .whole(var bytes):
        if lineNumber == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        if !bytes.allSatisfy(JSONBlank.contains) { next = (bytes, lineNumber) }
      case .tooLong(let beginning): refuse(beginning)
      }
    }
  }

  private mutating func refuse(_ beginning: [UInt8]) {
    let message = "the line has more than \(settings.maximumBytes) bytes"
    let name = beginning.withUnsafeBytes { DocumentName(beginning: $0, number: lineNumber) }
    let line = AnswerLine.failure(DocumentError(.tooLarge, message), name)
    let answer = Answer(line: Array(line.utf8), failure: .tooLarge)
    bytesHeld += answer.line.count
    answers.append(answer)
  }

  /// A worker without a document; a new one as long as there may be more.
  private mutating func idleWorker() throws(ToolError) -> Int? {
    if let worker = workers.firstIndex(where: \.isIdle) { return worker }
    guard workers.count < settings.jobs else { return nil }
    workers.append(try WorkerProcess(settings, others: workers.map(\.connection)))
    return workers.count - 1
  }

  /// Writes the answers whose turn it is; false if there is none.
  private mutating func writeAnswers(to output: inout OutputBuffer) throws(ToolError) -> Bool {
    let place = firstPlace
    while case .some(.some(let answer)) = answers.first {
      answers.removeFirst()
      firstPlace += 1
      bytesHeld -= answer.line.count
      var failure: ToolError?
      answer.line.withUnsafeBytes { bytes in
        do throws(ToolError) { try output.write(bytes: bytes) } catch { failure = error }
      }
      if let failure { throw failure }
      if settings.isLineBuffered { try output.flush() } else { try output.flushIfFull() }
      if settings.isStrict, let code = answer.failure { throw strictError(code) }
    }
    return firstPlace > place
  }

  private func strictError(_ code: DocumentError.Code) -> ToolError {
    ToolError(
      file: "standard input",
      message: "document \(firstPlace): \(code.rawValue), see the last line of the output; "
        + "without --strict it would go on")
  }

  /// Waits until there are new lines or news of workers, and takes them.
  private mutating func wait() throws(ToolError) {
    let busy = workers.indices.filter { !workers[$0].isIdle }
    let wantsLines = !reader.isAtEnd && next == nil && hasRoom
    var polled = busy.map {
      pollfd(fd: workers[$0].connection, events: Int16(POLLIN), revents: 0)
    }
    if wantsLines {
      polled.append(pollfd(fd: reader.descriptor, events: Int16(POLLIN), revents: 0))
    }
    guard poll(&polled, nfds_t(polled.count), -1) > 0 else { return }
    if wantsLines, polled.removeLast().revents != 0 { try reader.fill() }
    // From the last: one that has ended is taken out.
    for (worker, state) in zip(busy, polled).reversed() where state.revents != 0 {
      takeNews(of: worker)
    }
  }

  private mutating func takeNews(of worker: Int) {
    switch workers[worker].receive(settings) {
    case .nothing: break
    case .answer(let answer, let place): keep(answer, place)
    case .ended(let answer, let place):
      workers.remove(at: worker)
      keep(answer, place)
    }
  }

  private mutating func keep(_ answer: Answer, _ place: Int) {
    answers[place - firstPlace] = answer
    bytesHeld += answer.line.count
  }
}
