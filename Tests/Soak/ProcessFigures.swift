import Glibc

/// What the system reports about a process from outside.
struct ProcessFigures {
  let process: Int32

  /// Seconds that the main thread has run.
  ///
  /// Counted by the scheduler in nanoseconds, so it doesn't depend on how busy the machine is.
  var mainThreadSeconds: Double {
    let text = Self.text(of: "/proc/\(process)/task/\(process)/schedstat")
    return (text.split(separator: " ").first.flatMap { Double($0) } ?? 0) / 1e9
  }

  /// Seconds that all threads have run.
  var seconds: Double {
    let fields = statFields
    guard fields.count > 12, let user = Double(fields[11]), let system = Double(fields[12]) else {
      return 0
    }
    return (user + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
  }

  /// Whether the main thread sleeps.
  var isAsleep: Bool {
    let text = Self.text(of: "/proc/\(process)/task/\(process)/stat")
    return text.split(separator: ")").last?.dropFirst().first == "S"
  }

  /// Private memory in KB.
  var privateMemory: Int {
    let line = Self.text(of: "/proc/\(process)/status").split(separator: "\n")
      .first { $0.hasPrefix("RssAnon:") }
    return line?.split(separator: " ").compactMap { Int($0) }.first ?? 0
  }

  /// The fields of `stat` after the name, which may contain anything.
  private var statFields: [Substring] {
    let text = Self.text(of: "/proc/\(process)/stat")
    return text.split(separator: ")").last?.split(separator: " ") ?? []
  }

  private static func text(of path: String) -> String {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return "" }
    defer { close(file) }
    let bytes = [UInt8](unsafeUninitializedCapacity: 8192) { buffer, count in
      count = max(0, read(file, buffer.baseAddress, buffer.count))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
