import Glibc
import System

/// Soaks the explorer in one text, and records what goes wrong.
struct SoakRun {
  /// What a soak found.
  struct Report {
    var events = 0
    var starts = 0
    var problems: [String] = []
    /// Longest time in seconds that an event, or one key of several, kept the main thread busy, and the event.
    var longest = 0.0
    var longestEvent = ""
    /// Private memory in KB, by the number of events, in the current run.
    var memory: [(events: Int, size: Int)] = []
    /// Growth of memory in KB per 100,000 events, in the second half of the longest run.
    var growth: Double?
  }

  /// Least number of events of a run from which growth can be measured.
  private static let eventsForGrowth = 20_000

  let program: String
  let text: SoakText
  /// The folder in which the program may keep files.
  let data: String
  let endTime: Double
  let mostEvents: Int
  /// Longest time in seconds that one event may keep the main thread busy.
  let longest: Double
  private(set) var report = Report()
  private var events: RandomEvents
  private var recent: [String] = []

  init(
    _ program: String, _ text: SoakText, data: String, seed: UInt64, seconds: Double,
    mostEvents: Int, longest: Double
  ) {
    self.program = program
    self.text = text
    self.data = data
    self.mostEvents = mostEvents
    self.longest = longest
    endTime = monotonicSeconds() + seconds
    events = RandomEvents(seed: seed)
  }

  private var isOver: Bool {
    report.events >= mostEvents || monotonicSeconds() > endTime || report.problems.count >= 10
  }

  /// Soaks until time or events are used up, or too much has gone wrong.
  mutating func run() -> Report {
    while !isOver { runOnce() }
    return report
  }

  private mutating func note(_ problem: String) {
    report.problems.append("\(problem); before: \(recent.suffix(8).joined(separator: " "))")
  }

  private mutating func runOnce() {
    guard let explorer = SoakedProgram(program, ["--no-cache", text.path], data: data) else {
      return note("cannot be started")
    }
    report.starts += 1
    report.memory = []
    let first = report.events
    guard explorer.waits(seconds: 30, { $0.output.modes.contains(2004) || $0.hasEnded }),
      explorer.settles()
    else { return note("shows nothing") }
    if let rewrite = text.rewrite, explorer.refusedFile {
      // The last change left nothing that can be read as a text.
      rewrite(&events)
      return
    }
    while !isOver, !explorer.hasEnded {
      guard step(explorer) else {
        note("does not settle: hang")
        return
      }
      for fault in explorer.output.takeFaults() { note("sent \(fault)") }
      if explorer.isStopped { bringBack(explorer) }
      measureMemory(explorer, since: first)
    }
    end(explorer)
    takeGrowth()
  }

  /// Sends one event, or several at once; false if the program hangs.
  private mutating func step(_ explorer: SoakedProgram) -> Bool {
    let count = [1, 1, 1, 2, 8, 40, 60, 60][events.number(0...7)]
    let before = explorer.figures.mainThreadSeconds
    var keys = 0
    for _ in 0..<count where !explorer.hasEnded && !explorer.isStopped {
      let event = events.next()
      recent = recent.suffix(60) + ["\(Self.words(for: event))"]
      guard happen(event, to: explorer) else { return false }
      report.events += 1
      if case .typed(let bytes) = event { keys += bytes.count } else { keys += 1 }
    }
    guard explorer.settles() else { return false }
    let used = (explorer.figures.mainThreadSeconds - before) / Double(max(1, keys))
    if count == 1, !explorer.hasEnded, used > report.longest {
      report.longest = used
      report.longestEvent = recent.suffix(12).joined(separator: " ")
      if used > longest {
        note("one event kept the main thread for \(Int(used * 1000)) ms")
      }
    }
    return true
  }

  private mutating func happen(_ event: RandomEvents.Event, to explorer: SoakedProgram) -> Bool {
    switch event {
    case .bytes(let bytes), .typed(let bytes): return explorer.send(bytes)
    case .resize(let columns, let rows): explorer.resize(columns: columns, rows: rows)
    case .stop:
      if events.number(0...1) == 0 { explorer.signal(SIGTSTP) } else { _ = explorer.send([0x1A]) }
      _ = explorer.waits(seconds: 2) { $0.isStopped || $0.hasEnded }
    case .rewrite: text.rewrite?(&events)
    }
    return true
  }

  private static func words(for event: RandomEvents.Event) -> String {
    switch event {
    case .bytes(let bytes), .typed(let bytes):
      String(
        String(decoding: bytes, as: UTF8.self).unicodeScalars.flatMap { scalar in
          scalar.escaped(asASCII: false).unicodeScalars
        }.prefix(40).map { Character($0) })
    case .resize(let columns, let rows): "[\(columns)x\(rows)]"
    case .stop: "[stop]"
    case .rewrite: "[rewrite]"
    }
  }

  private mutating func bringBack(_ explorer: SoakedProgram) {
    while explorer.takeIn(20) {}
    if !explorer.output.modesLeftOn.isEmpty {
      note("modes left on while stopped: \(explorer.output.modesLeftOn)")
    }
    if !explorer.isRestored { note("settings not restored while stopped") }
    explorer.bringToForeground()
    _ = explorer.settles()
  }

  // MARK: Ending

  private mutating func end(_ explorer: SoakedProgram) {
    if explorer.isStopped { bringBack(explorer) }
    if !explorer.hasEnded {
      checkIdle(explorer)
      _ = explorer.send(Array("\u{1B}[201~\u{1B}".utf8))
      _ = explorer.settles()
      for key in ["\u{1B}", "\u{1B}", "q"] {
        _ = explorer.send(Array(key.utf8))
        _ = explorer.settles()
      }
    }
    guard explorer.waits(seconds: 5, \.hasEnded), let end = explorer.end else {
      return note("q does not end it")
    }
    if end != 0 { note("ended with \(end)") }
    if !explorer.output.modesLeftOn.isEmpty {
      note("modes left on: \(explorer.output.modesLeftOn)")
    }
    if !explorer.isRestored { note("settings not restored") }
  }

  /// A program to which nothing happens does nothing, once its background work is done.
  private mutating func checkIdle(_ explorer: SoakedProgram) {
    _ = explorer.send(Array("\u{1B}[201~\u{1B}".utf8))
    _ = explorer.settles()
    _ = explorer.send([0x1B])
    _ = explorer.waits(seconds: 1) { _ in false }
    for _ in 0..<10 {
      let before = explorer.figures.seconds
      _ = explorer.waits(seconds: 1) { _ in false }
      if explorer.figures.seconds - before < 0.05 { return }
    }
    note("is busy though nothing happens")
  }

  // MARK: Memory

  private mutating func measureMemory(_ explorer: SoakedProgram, since first: Int) {
    let events = report.events - first
    guard events >= (report.memory.last?.events ?? 0) + 500 else { return }
    let size = explorer.figures.privateMemory
    report.memory.append((events, size))
    if let most = text.mostMemory, size > most { note("has \(size) KB of private memory") }
  }

  /// The slope of memory in the second half of a long run (least squares).
  private mutating func takeGrowth() {
    guard let last = report.memory.last, last.events >= Self.eventsForGrowth else { return }
    let half = report.memory.suffix(report.memory.count / 2)
    let count = Double(half.count)
    let meanEvents = half.reduce(0) { $0 + Double($1.events) } / count
    let meanSize = half.reduce(0) { $0 + Double($1.size) } / count
    let spread = half.reduce(0) {
      $0 + (Double($1.events) - meanEvents) * (Double($1.events) - meanEvents)
    }
    let together = half.reduce(0) {
      $0 + (Double($1.events) - meanEvents) * (Double($1.size) - meanSize)
    }
    report.growth = together / spread * 100_000
  }
}
