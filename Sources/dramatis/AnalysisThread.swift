import CProcess
import CastCache
import DocumentFormats
import DocumentModel
import Explorer
import Glibc
import Synchronization
import System

/// Does in the background what is left of reading and analysing a text; can be stopped, and go on.
final class AnalysisThread: Sendable {
  private struct State {
    /// Whether actors are to be looked for; `nil` as long as the reader hasn't said, which is yes for all
    /// but long texts.
    var wantsCast: Bool?
    var isCancelled = false
    /// What is left to do while no thread does it.
    var parked: Analysis?
  }

  private let state: Mutex<State>
  private let mailbox: Mailbox
  private let document: DocumentID
  private let source: TextSource
  private let cache: CastCache?
  private let jobs: NewestJob
  private let limits: Limits

  /// Lengths of texts, in bytes, from which on something is done otherwise.
  struct Limits {
    /// The cast of a text of this length or more is kept: finding it takes long.
    var kept = 16 << 20
    /// The actors of a text longer than this are looked for when the reader asks: it takes seconds, and memory.
    var asked = 128 << 20
  }

  /// Starts to work.
  ///
  /// - Parameters:
  ///   - jobs: does it, once an earlier analysis has ended.
  ///   - cache: where the casts of long texts are kept.
  init(
    _ analysis: Analysis, _ mailbox: Mailbox, on jobs: NewestJob, cache: CastCache?,
    limits: Limits = Limits()
  ) {
    self.cache = cache
    self.limits = limits
    self.jobs = jobs
    source = analysis.document.source
    document = analysis.document.id
    self.mailbox = mailbox
    state = Mutex(State())
    start(analysis)
  }

  /// Bytes of the text; more if it is still arriving.
  private var length: Int { source.count }

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
    jobs.start { [self] _ in
      // Keys come first where there are no more processors than threads (Linux: of this thread, and of
      // those that it starts).
      setpriority(Int32(PRIO_PROCESS.rawValue), 0, 5)
      work(analysis)
      dramatis_give_back_memory()
    }
  }

  private func work(_ analysis: Analysis) {
    var analysis = analysis
    read(&analysis)
    if analysis.analysedBytes == 0, let cast = keptCast(analysis) { return post(.cast(cast)) }
    findCast(&analysis)
  }

  private func keptCast(_ analysis: Analysis) -> Cast? {
    guard length >= limits.kept, !isCancelled else { return nil }
    return cache?.cast(of: analysis.document)
  }

  private func read(_ analysis: inout Analysis) {
    if let incoming = analysis.incoming { receive(incoming, &analysis) }
    while !isCancelled, let delta = analysis.read() {
      post(.document(delta))
    }
  }

  /// How often news of a text that arrives is posted, in seconds.
  private static let newsInterval = 0.1
  /// What brings less than so many bytes in that time is shown line by line.
  private static let trickle = 64 << 10
  /// How long nothing must come until all that is there is read, in milliseconds.
  private static let quietTime: Int32 = 150

  /// Reads a text as it arrives, and finds its actors, until it ends or as much is kept as can be.
  private func receive(_ incoming: IncomingText, _ analysis: inout Analysis) {
    var told = WorkClock(done: length)
    while !isCancelled {
      let arrival = incoming.receive(patience: Self.quietTime)
      switch arrival {
      case .more where told.secondsSince() < Self.newsInterval: continue
      case .more, .nothing:
        // A trickle is read to its end, too.
        let isIdle = arrival == .nothing || length - told.done < Self.trickle
        if let delta = analysis.readArrived(isIdle: isIdle) { post(.document(delta)) }
        // Reading comes first: who writes to the pipe shouldn't wait.
        if isIdle { findCastOfArrived(&analysis) }
        told = WorkClock(done: length)
      case .end: return
      case .full:
        return post(.notice("standard input goes on: only its first \(byteText) are kept"))
      case .failure(let code):
        return post(.notice("the rest of standard input cannot be read: \(SystemError(code))"))
      }
    }
  }

  private var byteText: String { "\(length >> 20) MB" }

  private func findCastOfArrived(_ analysis: inout Analysis) {
    guard length <= limits.asked, state.withLock({ $0.wantsCast ?? true }),
      analysis.analyze(isUrgent: true)
    else { return }
    post(.cast(analysis.cast))
  }

  /// Finds actors until it is told to stop; then leaves what remains for later.
  private func findCast(_ analysis: inout Analysis) {
    let clock = WorkClock(done: analysis.analysedBytes)
    var told = clock
    var posted = analysis.analysedBytes
    while !analysis.cast.isComplete {
      let goesOn = state.withLock { state in
        let isWanted = state.wantsCast ?? (length <= limits.asked)
        if isWanted || state.isCancelled { return !state.isCancelled }
        state.parked = analysis
        return false
      }
      guard goesOn else {
        if analysis.analysedBytes == 0, !isCancelled { post(.castWork(.waiting(length))) }
        return
      }
      if !analysis.analyze() { return }
      // A cast costs the explorer something for all that it knows already: so it grows by steps.
      if analysis.cast.isComplete || analysis.analysedBytes >= posted + posted / 4 {
        posted = analysis.analysedBytes
        post(.cast(analysis.cast))
      }
      if length > limits.asked, told.secondsSince() >= 1 {
        told = WorkClock(done: analysis.analysedBytes)
        let rate = Int(Double(told.done - clock.done) / max(clock.secondsSince(), 0.001))
        post(.castWork(.running(CastProgress(done: told.done, total: length, rate: rate))))
      }
    }
    if length >= limits.kept { cache?.keep(analysis.cast, of: analysis.document) }
  }

  private func post(_ content: BackgroundReport.Content) {
    mailbox.post(BackgroundReport(document: document, content: content))
  }
}
