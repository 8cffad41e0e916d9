import Glibc
import System

/// Soaks the explorer in random events in a real terminal (script/soak).
///
///     soak PROGRAM ESSAY [--seconds N] [--events N] [--seed N] [--longest N] [NAME | FILE]...
///
/// No event may keep the main thread busy for more than `--longest` milliseconds (50 by default). Prints a line for
/// each text; status 1 if something is wrong.
@main
struct Soak {
  private var program = ""
  private var essay = ""
  private var seconds = 60.0
  private var events = Int.max
  private var seed = UInt64(1)
  private var longest = 50.0
  private var chosen: [String] = []

  static func main() {
    guard let soak = Soak(Array(CommandLine.arguments.dropFirst())) else {
      say("usage: see script/soak", to: 2)
      exit(2)
    }
    exit(soak.run() ? 0 : 1)
  }

  private init?(_ arguments: [String]) {
    var rest = arguments[...]
    var words: [String] = []
    while let word = rest.popFirst() {
      guard word.hasPrefix("--") else {
        words.append(word)
        continue
      }
      guard let value = rest.popFirst().flatMap({ UInt64($0) }) else { return nil }
      switch word {
      case "--seconds": seconds = Double(value)
      case "--events": (events, seconds) = (Int(clamping: value), 86_400)
      case "--seed": seed = value
      case "--longest": longest = Double(value)
      default: return nil
      }
    }
    guard words.count >= 2 else { return nil }
    (program, essay) = (words[0], words[1])
    chosen = Array(words.dropFirst(2))
  }

  /// Soaks each text in turn; false if something is wrong.
  private func run() -> Bool {
    var template = Array("/tmp/dramatis-soak-XXXXXX".utf8CString)
    guard let folder = mkdtemp(&template).map({ String(cString: $0) }) else { return false }
    let made = SoakText.all(in: folder, essay: essay)
    let texts =
      chosen.isEmpty
      ? made
      : chosen.map { name in
        made.first { $0.name == name } ?? SoakText(name: name, path: name)
      }
    say("seed \(seed), \(texts.count) texts")
    var total = 0
    var wrong = 0
    for (number, text) in texts.enumerated() {
      var run = SoakRun(
        program, text, data: folder, seed: seed &* 1000 &+ UInt64(number),
        seconds: seconds / Double(texts.count),
        mostEvents: events / texts.count, longest: longest / 1000)
      let report = run.run()
      total += report.events
      wrong += report.problems.count
      say(Self.line(text.name, report))
      for problem in report.problems { say("  \(problem)") }
    }
    for text in made where text.path.hasPrefix(folder) { unlink(text.path) }
    removeNotebooks(in: folder)
    rmdir(folder)
    say("\(total) events, \(wrong) problems")
    return wrong == 0
  }

  private func removeNotebooks(in data: String) {
    let path = data + "/dramatis"
    guard let folder = try? OpenFolder(path) else { return }
    for name in folder.names() { folder.remove(name) }
    rmdir(path)
  }

  private static func line(_ name: String, _ report: SoakRun.Report) -> String {
    let growth = report.growth.map { ", \(Int($0)) KB more in 100,000 events" } ?? ""
    let memory = report.memory.last.map { ", \($0.size) KB" } ?? ""
    return "\(name): \(report.events) events, \(report.starts) starts, longest event "
      + "\(Int(report.longest * 1000)) ms\(memory)\(growth) (\(report.longestEvent))"
  }
}

/// Prints a line without buffering.
private func say(_ line: String, to file: Int32 = 1) {
  let bytes = Array((line + "\n").utf8)
  _ = write(file, bytes, bytes.count)
}
