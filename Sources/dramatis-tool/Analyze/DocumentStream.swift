import Glibc
import JSON

/// Analyses a stream of documents, one per line, and answers each with a line, in the same order.
///
/// The work is done by copies of this process (`AnalysisWorker`): if one takes too long or crashes, only its document
/// is lost. This process only splits lines and keeps answers until their turn; it holds at most one document and one
/// answer per worker, and a few early answers.
struct DocumentStream {
  /// Answers per worker that are held while an earlier one is missing.
  private static let documentsAhead = 4
  /// Bytes of all such answers.
  private static let bytesAhead = 64 << 20

  private let settings: AnalysisSettings
  private var reader: LineReader
  private var workers: [WorkerProcess] = []
  private var lineNumber = 0
  /// The answers from number `firstPlace` on; `nil` while a worker has the document.
  private var answers: [[UInt8]?] = []
  private var firstPlace = 0
  private var bytesHeld = 0
  /// A line that waits for a worker.
  private var next: (line: [UInt8], number: Int)?

  init(descriptor: Int32, _ settings: AnalysisSettings) {
    self.settings = settings
    reader = LineReader(descriptor: descriptor, longest: settings.maximumBytes)
  }

  /// Answers all documents.
  ///
  /// - Throws: if reading or writing fails, or no worker can be started; with `isStrict`, after the first document
  ///   that can't be analysed.
  mutating func run(_ output: inout OutputBuffer) throws(ToolError) {
    while !isFinished {
      try handOut()
      // Each answer written makes room for more documents.
      if try !writeAnswers(to: &output) { try wait() }
    }
    for worker in workers { worker.finish() }
  }

  private var isFinished: Bool { reader.isExhausted && next == nil && answers.isEmpty }

  /// Gives documents to workers while there are both.
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

  /// Takes the next line that needs a worker, if one has been read; lines that are too long are answered at once.
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
    let name = beginning.withUnsafeBytes {
      DocumentName($0, number: lineNumber, isWhole: false)
    }
    let line = AnswerLine.failure(DocumentError(.tooLarge, message), name)
    bytesHeld += line.utf8.count
    answers.append(Array(line.utf8))
  }

  /// An idle worker; a new one is started if all are busy and `jobs` allows it.
  private mutating func idleWorker() throws(ToolError) -> Int? {
    if let worker = workers.firstIndex(where: \.isIdle) { return worker }
    guard workers.count < settings.jobs else { return nil }
    workers.append(try WorkerProcess(settings, others: workers.map(\.connection)))
    return workers.count - 1
  }

  /// Writes the answers whose turn it is; returns whether there were any.
  private mutating func writeAnswers(to output: inout OutputBuffer) throws(ToolError) -> Bool {
    let place = firstPlace
    while case .some(.some(let answer)) = answers.first {
      answers.removeFirst()
      firstPlace += 1
      bytesHeld -= answer.count
      try answer.withUnsafeBufferPointer { bytes throws(ToolError) in
        try output.write(bytes: UnsafeRawBufferPointer(bytes))
      }
      if settings.isLineBuffered { try output.flush() } else { try output.flushIfFull() }
      if settings.isStrict, let code = AnswerLine.failureCode(answer) { throw strictError(code) }
    }
    return firstPlace > place
  }

  private func strictError(_ code: String) -> ToolError {
    ToolError(
      file: "standard input",
      message: "document \(firstPlace): \(code), see the last line of the output; "
        + "to continue after such documents, leave out --strict")
  }

  /// Waits for new lines or news from workers, and takes them.
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
    // Backwards, because workers that have ended are removed.
    for (worker, state) in zip(busy, polled).reversed() where state.revents != 0 {
      takeAnswer(of: worker)
    }
  }

  private mutating func takeAnswer(of worker: Int) {
    if let answer = workers[worker].receive(settings) {
      answers[answer.place - firstPlace] = answer.line
      bytesHeld += answer.line.count
    }
    if workers[worker].hasEnded { workers.remove(at: worker) }
  }
}

struct AnalysisSettings {
  /// Largest line, or file that a line names, in bytes.
  var maximumBytes = 16 << 20
  /// Seconds for one document; 0 for no limit.
  var seconds = 60.0
  /// Documents that are analysed at the same time.
  var jobs = 1
  /// Whether each answer is written as soon as it is ready.
  var isLineBuffered = false
  /// Whether the first document that can't be analysed stops the run.
  var isStrict = false
  var offsets = OffsetKind.codepoints
  /// Which corrections are applied; only documents that are files have a notebook of their own.
  var corrections = ReaderCorrections.none
}
