import CProcess
import Glibc
import System

/// A worker as its parent sees it.
struct WorkerProcess {
  /// The document that the worker is analysing.
  private struct Request {
    var line: [UInt8]
    var number: Int
    /// Number of its answer among all answers, from 0.
    var place: Int
  }

  private let process: pid_t
  let connection: Int32
  private var request: Request?
  /// What has been received of the answer.
  private var received: [UInt8] = []
  private(set) var hasEnded = false

  var isIdle: Bool { request == nil }

  /// Starts a worker; `others` are the connections of the running ones.
  init(_ settings: AnalysisSettings, others: [Int32]) throws(ToolError) {
    var connection: Int32 = -1
    process = dramatis_start_worker(&connection)
    if process == 0 {
      // The other workers see the end of their input only when every copy of their connections is closed.
      for other in others { close(other) }
      AnalysisWorker(settings: settings).serve()
    }
    guard process > 0 else {
      throw ToolError(message: "cannot start a worker: \(SystemError.last); try fewer --jobs")
    }
    self.connection = connection
  }

  /// Sends a document to the worker, which is idle.
  mutating func send(_ line: [UInt8], number: Int, place: Int) {
    request = Request(line: line, number: number, place: place)
    let bytes = Array("\(number) ".utf8) + line + [0x0A]
    // If this fails, `receive` finds that the worker has ended.
    _ = bytes.withUnsafeBytes { dramatis_send(connection, $0.baseAddress, $0.count) }
  }

  /// Receives what the worker has sent, and returns its answer once that is whole; blocks until there is something.
  mutating func receive(_ settings: AnalysisSettings) -> (line: [UInt8], place: Int)? {
    // Nothing is received if the worker has ended.
    let piece = (try? readPiece(connection, most: 256 << 10)) ?? []
    guard let request else { return nil }
    received += piece
    if piece.isEmpty {
      received = end(request, settings)
    } else if received.last != 0x0A {
      return nil
    }
    defer { (self.request, received) = (nil, []) }
    return (received, request.place)
  }

  /// The answer to the document during which the worker ended.
  private mutating func end(_ request: Request, _ settings: AnalysisSettings) -> [UInt8] {
    hasEnded = true
    let status = finish()
    let signal = -1 - status
    let end = signal > 0 ? "crashed with signal \(signal)" : "ended with status \(status)"
    let error =
      signal == SIGALRM
      ? DocumentError(.timeout, "the analysis took more than \(settings.seconds) seconds")
      : DocumentError(.failed, "the analysis \(end); please report the document")
    let name = request.line.withUnsafeBytes {
      DocumentName($0, number: request.number, isWhole: true)
    }
    return Array(AnswerLine.failure(error, name).utf8)
  }

  /// Ends the worker and waits for it; returns its exit status, or -1 minus the signal that ended it.
  @discardableResult func finish() -> Int32 {
    close(connection)
    var end: Int32 = 0
    _ = dramatis_await_child(process, &end)
    return end
  }
}
