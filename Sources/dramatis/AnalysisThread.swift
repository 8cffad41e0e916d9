import CProcess
import CastCache
import DocumentFormats
import DocumentModel
import Explorer
import Glibc
import Synchronization
import System

/// Reads and analyses the rest of a text in the background; can be stopped, and goes on from there.
final class AnalysisThread: Sendable {
  private struct State {
    /// Whether to look for actors; `nil` until the reader decides, which means yes except for long texts.
    var wantsCast: Bool?
    var isCancelled = false
    /// The rest of the work while no thread does it.
    var parked: Analysis?
  }

  private let state: Mutex<State>
  private let mailbox: Mailbox
  private let document: DocumentID
  private let source: TextSource
  private let cache: CastCache?
  private let jobs: NewestJob
  private let limits: Limits

  /// Lengths of texts, in bytes, above which the work is done differently.
  struct Limits {
    /// The cast of a text of this length or more is kept: finding it takes long.
    var kept = 16 << 20
    /// The actors of a text longer than this are looked for when the reader asks: it takes seconds, and memory.
    var asked = 128 << 20
  }

  /// Starts the work.
  ///
  /// - Parameters:
  ///   - jobs: runs the work, after an earlier analysis has ended.
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

  /// Bytes of the text so far; more may still arrive.
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
      // The main thread comes first where there are no more processors than threads. On Linux the priority is that
      // of this thread and of those it starts.
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

  /// Seconds between two posts about a text that arrives.
  private static let newsInterval = 0.1
  /// A text of which fewer bytes than this arrive in that time is shown line by line.
  private static let trickle = 64 << 10
  /// Milliseconds without new bytes after which all that has arrived is read.
  private static let quietTime: Int32 = 150

  /// Reads a text and finds its actors as it arrives, until it ends or its kept part is full.
  private func receive(_ incoming: IncomingText, _ analysis: inout Analysis) {
    var posted = (watch: Stopwatch(), length: length)
    while !isCancelled {
      let arrival = incoming.receive(patience: Self.quietTime)
      switch arrival {
      case .more where posted.watch.seconds < Self.newsInterval: continue
      case .more, .nothing:
        // A trickle is read to its end, too.
        let isIdle = arrival == .nothing || length - posted.length < Self.trickle
        if let delta = analysis.readArrived(isIdle: isIdle) { post(.document(delta)) }
        // Reading comes first, so that the writer of the pipe doesn't wait.
        if isIdle { findCastOfArrived(&analysis) }
        posted = (Stopwatch(), length)
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

  /// Finds actors until it is stopped; what remains is parked for later.
  private func findCast(_ analysis: inout Analysis) {
    let (watch, first) = (Stopwatch(), analysis.analysedBytes)
    var lastProgress = watch
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
      // Taking in a cast costs time for all that is in it, so it is posted each time it has grown by a quarter.
      if analysis.cast.isComplete || analysis.analysedBytes >= posted + posted / 4 {
        posted = analysis.analysedBytes
        post(.cast(analysis.cast))
      }
      if length > limits.asked, lastProgress.seconds >= 1 {
        lastProgress = Stopwatch()
        let done = analysis.analysedBytes
        let rate = Int(Double(done - first) / max(watch.seconds, 0.001))
        post(.castWork(.running(CastProgress(done: done, total: length, rate: rate))))
      }
    }
    if length >= limits.kept { cache?.keep(analysis.cast, of: analysis.document) }
  }

  private func post(_ content: BackgroundReport.Content) {
    mailbox.post(BackgroundReport(document: document, content: content))
  }
}
