import CProcess
import Glibc
import Testing

@testable import System

@Suite("Reading to the end") struct LongReadTests {
  /// A file without a name that holds `count` bytes, read from its beginning.
  private final class Content: Sendable {
    let descriptor: Int32

    init(_ bytes: [UInt8]) throws {
      descriptor = dramatis_make_spool()
      try #require(descriptor >= 0)
      #expect(bytes.withUnsafeBytes { writeAll($0, to: descriptor) } == nil)
      lseek(descriptor, 0, SEEK_SET)
    }

    deinit { close(descriptor) }
  }

  private static let bytes = (0..<2_500_000).map { UInt8(truncatingIfNeeded: $0 / 3) }

  @Test(
    "brings a file of many reads, whatever was expected",
    arguments: [0, 1, 2_499_999, 2_500_000, 2_500_001, 9_000_000])
  func sizes(expected: Int) throws {
    let file = try Content(Self.bytes)
    let read = try readToEnd(file.descriptor, expecting: expected)
    #expect(read.count == Self.bytes.count && read.elementsEqual(Self.bytes))
    read.deallocate()
  }

  @Test("reports after each read how much has come")
  func progress() throws {
    let file = try Content(Self.bytes)
    var reports: [Int] = []
    let read = try readToEnd(file.descriptor, expecting: 2_500_000) { reports.append($0) }
    read.deallocate()
    // A read takes a megabyte at most.
    #expect(reports == [1 << 20, 2 << 20, 2_500_000])
  }

  @Test("of nothing gives nothing")
  func empty() throws {
    let file = try Content([])
    let read = try readToEnd(file.descriptor, expecting: 0)
    #expect(read.isEmpty)
    read.deallocate()
  }

  @Test("by pieces gives what is there, up to the wanted number, then nothing")
  func pieces() throws {
    let file = try Content(Array("abcde".utf8))
    let pieces = try (0..<3).map { _ in try readPiece(file.descriptor, most: 3) }
    #expect(pieces == [Array("abc".utf8), Array("de".utf8), []])
  }
}

@Suite("Errors of the system") struct SystemErrorTests {
  @Test(
    "have the system's text",
    arguments: [(EACCES, "Permission denied"), (EINTR, "Interrupted system call")])
  func texts(code: Int32, text: String) { #expect("\(SystemError(code))" == text) }

  @Test("that are unknown have their number")
  func unknown() { #expect("\(SystemError(9999))".contains("9999")) }

  @Test("are those of the last call on this thread")
  func last() {
    _ = close(-1)
    let codes = concurrentMap(2) { number in
      if number == 1 { _ = open("/nowhere/at/all", O_RDONLY) } else { _ = close(-1) }
      return SystemError.last.code
    }
    #expect(codes == [EBADF, ENOENT])
  }
}

@Suite("This process") struct ProcessTests {
  @Test("has the arguments that it was started with")
  func arguments() {
    #expect(ProcessArguments.all.count == CommandLine.arguments.count)
    #expect(ProcessArguments.texts == Array(CommandLine.arguments.dropFirst()))
  }

  @Test("has a clock that never goes back")
  func clock() {
    let stopwatch = Stopwatch()
    let times = (0..<1000).map { _ in stopwatch.seconds }
    #expect(times == times.sorted() && times[0] >= 0)
  }

  @Test("computes on several threads at the same time")
  func concurrent() throws {
    // Each waits for a byte of the other; alone, the first would wait for ever.
    var ends: [Int32] = [-1, -1, -1, -1]
    try #require(pipe(&ends) == 0)
    let first = (ends[0], ends[1])
    try #require(pipe(&ends) == 0)
    let second = (ends[0], ends[1])
    let met = concurrentMap(2) { number in
      let (own, other) = number == 0 ? (first, second) : (second, first)
      let hasSent = [UInt8(number)].withUnsafeBytes { writeAll($0, to: other.1) } == nil
      var ready = pollfd(fd: own.0, events: Int16(POLLIN), revents: 0)
      return hasSent && poll(&ready, 1, 20_000) == 1
    }
    #expect(met == [true, true])
    for descriptor in [first.0, first.1, second.0, second.1] { close(descriptor) }
  }

  @Test("starts threads that are done with no signal but crashes")
  func signals() throws {
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    let input = ends[1]
    startThread {
      var mask = sigset_t()
      pthread_sigmask(SIG_BLOCK, nil, &mask)
      let blocked = [SIGINT, SIGTERM, SIGWINCH, SIGSEGV, SIGBUS].map { sigismember(&mask, $0) }
      let bytes = blocked.map { UInt8(truncatingIfNeeded: $0) }
      _ = bytes.withUnsafeBytes { writeAll($0, to: input) }
      close(input)
    }
    let read = try readToEnd(ends[0], expecting: 0)
    #expect(Array(read) == [1, 1, 1, 0, 0])
    read.deallocate()
    close(ends[0])
  }
}
