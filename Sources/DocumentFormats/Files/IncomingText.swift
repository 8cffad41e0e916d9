import DocumentModel
import FormatSignatures
import Glibc
import System

/// A text that arrives through a pipe and is kept in memory.
///
/// Only one thread at a time may call `receive`; any thread may read what has arrived.
public final class IncomingText: @unchecked Sendable {
  // Sendable: only `receive` touches `descriptor` and `isEnded`, and one thread at a time calls it. Handing it from
  // thread to thread goes through a lock or the start of a thread.
  private let descriptor: Int32
  private let memory: UnsafeMutableRawBufferPointer
  private var isEnded = false
  /// The text that has arrived so far.
  public let source: TextSource
  /// Name to display.
  public let name: String

  /// Result of waiting for more.
  public enum Arrival: Equatable, Sendable {
    /// More of the text.
    case more
    /// Nothing in the time given.
    case nothing
    /// The end.
    case end
    /// The longest text that is kept has arrived; the rest isn't read.
    case full
    /// A system error, with its number; what arrived before is kept.
    case failure(Int32)
  }

  /// Longest text that is kept of a pipe: 1 GiB.
  ///
  /// A pipe may be endless; memory isn't.
  public static let mostKept = 1 << 30

  /// Reads standard input, if it is a pipe or a socket; `nil` if it is a file.
  public static func standardInput() throws(TextFileError) -> IncomingText? {
    if isatty(STDIN_FILENO) == 1 { throw TextFileError(.terminal) }
    var status = stat()
    guard fstat(STDIN_FILENO, &status) == 0, isStream(status) else { return nil }
    return try IncomingText(STDIN_FILENO, name: "standard input")
  }

  /// Reads the named pipe at `path`, once someone writes to it; `nil` if it isn't a pipe.
  public static func namedPipe(path: String) throws(TextFileError) -> IncomingText? {
    var status = stat()
    guard stat(path, &status) == 0, isStream(status) else { return nil }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw TextFileError(opening: errno) }
    return try IncomingText(descriptor, name: TextFile.displayName(path))
  }

  private static func isStream(_ status: stat) -> Bool {
    status.st_mode & S_IFMT == S_IFIFO || status.st_mode & S_IFMT == S_IFSOCK
  }

  /// Reads from a descriptor, and closes it at the end.
  init(_ descriptor: Int32, name: String, mostKept: Int = IncomingText.mostKept)
    throws(TextFileError)
  {
    self.descriptor = descriptor
    self.name = name
    // Memory takes no space until it is written to.
    let start = mmap(
      nil, mostKept, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)
    guard let start, start != MAP_FAILED else {
      throw TextFileError(.system(step: "keep it", code: errno))
    }
    memory = UnsafeMutableRawBufferPointer(start: start, count: mostKept)
    source = TextSource(filling: UnsafeRawBufferPointer(memory), count: 0) { memory in
      munmap(UnsafeMutableRawPointer(mutating: memory.baseAddress), memory.count)
    }
  }

  /// Whether what has arrived is the beginning of a plain text in UTF-8.
  public func isPlainText(_ options: OpeningOptions) -> Bool {
    options.isPlain
      && FormatSignature(recognising: source, name: name).reading == .here
  }

  /// The text; it grows, but what has arrived never changes.
  public var opened: OpenedText { OpenedText(source, name: name) }

  /// Waits for more, at most `patience` milliseconds (-1: without limit), and keeps up to 4 MB of it.
  public func receive(patience: Int32) -> Arrival {
    if isEnded { return .end }
    let limit = min(source.count + (4 << 20), memory.count)
    var count = source.count
    defer { source.grow(to: count) }
    var wait = patience
    while count < limit {
      var event = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let ready = retrying { poll(&event, 1, wait) }
      guard ready != 0 else { return count > source.count ? .more : .nothing }
      let rest = UnsafeMutableRawBufferPointer(rebasing: memory[count..<limit])
      let received = retrying { read(descriptor, rest.baseAddress, rest.count) }
      if received < 0, errno == EAGAIN { continue }
      guard received > 0 else {
        let failure = errno
        end()
        return received == 0 ? .end : .failure(failure)
      }
      count += received
      wait = 0
    }
    guard limit == memory.count else { return .more }
    end()
    return .full
  }

  private func end() {
    isEnded = true
    close(descriptor)
  }
}
