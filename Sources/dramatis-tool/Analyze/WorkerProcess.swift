import CProcess
import Glibc
import System

/// A worker as its parent sees it.
struct WorkerProcess {
  /// The document that the worker has.
  private struct Request {
    var line: [UInt8]
    var number: Int
    /// Which of all answers this one will be.
    var place: Int
  }

  private let process: pid_t
  let connection: Int32
  private var request: Request?
  /// What has come of the answer: the letter before it, and the line.
  private var letter: UInt8?
  private var received: [UInt8] = []

  var isIdle: Bool { request == nil }

  /// Starts a worker; `others` are the connections of those there are.
  init(_ settings: AnalysisSettings, others: [Int32]) throws(ToolError) {
    var connection: Int32 = -1
    process = dramatis_start_worker(&connection)
    if process == 0 {
      // Only then does their end come when the parent's does.
      for other in others { close(other) }
      AnalysisWorker(settings: settings).serve()
    }
    guard process > 0 else {
      throw ToolError(message: "cannot start a worker: \(SystemError.last); try fewer --jobs")
    }
    self.connection = connection
  }

  /// Gives the worker, which is idle, a document.
  mutating func send(_ line: [UInt8], number: Int, place: Int) {
    request = Request(line: line, number: number, place: place)
    let bytes = Array("\(number) ".utf8) + line + [0x0A]
    // If that fails, the next thing that is received is the end.
    _ = bytes.withUnsafeBytes { dramatis_send(connection, $0.baseAddress, $0.count) }
  }

  /// What came of a look at the connection.
  enum News {
    case nothing
    case answer(Answer, place: Int)
    /// The worker is no more; its document has this answer.
    case ended(Answer, place: Int)
  }

  /// Takes what the worker has sent; blocks until there is something.
  mutating func receive(_ settings: AnalysisSettings) -> News {
    // Nothing if the worker is no more.
    let piece = (try? readPiece(connection, most: 256 << 10)) ?? []
    guard let request else { return .nothing }
    guard let first = piece.first else { return end(request, settings) }
    if letter == nil {
      letter = first
      received.append(contentsOf: piece.dropFirst())
    } else {
      received.append(contentsOf: piece)
    }
    guard received.last == 0x0A else { return .nothing }
    let answer = Answer(line: received, failure: letter.flatMap { DocumentError.Code(letter: $0) })
    (self.request, letter, received) = (nil, nil, [])
    return .answer(answer, place: request.place)
  }

  /// The answer to a document over which the worker came to its end.
  private mutating func end(_ request: Request, _ settings: AnalysisSettings) -> News {
    let error = error(endedBy: max(0, -1 - finish()), settings)
    let name = request.line.withUnsafeBytes { DocumentName(parsing: $0, number: request.number) }
    let line = Array(AnswerLine.failure(error, name).utf8)
    return .ended(Answer(line: line, failure: error.code), place: request.place)
  }

  private func error(endedBy signal: Int32, _ settings: AnalysisSettings) -> DocumentError {
    if signal == SIGALRM {
      return DocumentError(.timeout, "the analysis took more than \(settings.seconds) seconds")
    }
    return DocumentError(.failed, "the analysis broke off by signal \(signal)")
  }

  /// Lets the worker end and waits for it; its exit status, or -1 minus the signal that ended it.
  @discardableResult func finish() -> Int32 {
    close(connection)
    var end: Int32 = 0
    _ = dramatis_await_child(process, &end)
    return end
  }
}
