import DocumentModel
import Explorer
import Glibc
import Synchronization

/// Does in the background what is left of reading and analysing a text; can be stopped, and go on.
final class AnalysisThread: Sendable {
  private struct State {
    /// Whether actors are to be looked for, once the text has been read.
    var wantsCast: Bool
    var isCancelled = false
    /// What is left to do while no thread does it.
    var parked: Analysis?
  }

  private let state: Mutex<State>
  private let mailbox: Mailbox
  private let document: DocumentID
  private let length: Int

  /// Starts to work.
  init(_ analysis: Analysis, _ mailbox: Mailbox) {
    length = analysis.document.source.count
    document = analysis.document.id
    self.mailbox = mailbox
    state = Mutex(State(wantsCast: length <= Analysis.longText))
    start(analysis)
  }

  /// Looks for actors, or stops until it is asked again.
  func findCast(_ wantsCast: Bool) {
    let parked = state.withLock { state in
      state.wantsCast = wantsCast
      guard wantsCast else { return nil as Analysis? }
      return state.parked.take()
    }
    if let parked { start(parked) }
  }

  /// Ends the work for good.
  func cancel() {
    state.withLock {
      $0.isCancelled = true
      $0.parked = nil
    }
  }

  private var isCancelled: Bool { state.withLock { $0.isCancelled } }

  private func start(_ analysis: Analysis) {
    startThread { [self] in
      var analysis = analysis
      read(&analysis)
      findCast(&analysis)
    }
  }

  private func read(_ analysis: inout Analysis) {
    while !isCancelled, let delta = analysis.read() {
      post(.document(delta))
    }
  }

  /// Finds actors until it is told to stop; then leaves what remains for later.
  private func findCast(_ analysis: inout Analysis) {
    let clock = WorkClock(done: analysis.analysedBytes)
    var told = clock
    var posted = analysis.analysedBytes
    while !analysis.cast.isComplete {
      let goesOn = state.withLock { state in
        if state.wantsCast || state.isCancelled { return !state.isCancelled }
        state.parked = analysis
        return false
      }
      guard goesOn else {
        if analysis.analysedBytes == 0, !isCancelled { post(.castWork(.waiting(length))) }
        return
      }
      analysis.analyze()
      // A cast costs the explorer something for all that it knows already: so it grows by steps.
      if analysis.cast.isComplete || analysis.analysedBytes >= posted + posted / 4 {
        posted = analysis.analysedBytes
        post(.cast(analysis.cast))
      }
      if length > Analysis.longText, told.secondsSince() >= 1 {
        told = WorkClock(done: analysis.analysedBytes)
        let rate = Int(Double(told.done - clock.done) / max(clock.secondsSince(), 0.001))
        post(.castWork(.running(CastProgress(done: told.done, total: length, rate: rate))))
      }
    }
  }

  private func post(_ content: BackgroundReport.Content) {
    mailbox.post(BackgroundReport(document: document, content: content))
  }
}

/// A moment, and how much had been done by then.
private struct WorkClock {
  let done: Int
  private let start: Double

  init(done: Int) {
    self.done = done
    start = Self.now
  }

  /// Seconds that have passed.
  func secondsSince() -> Double { Self.now - start }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
