import Glibc
import Testing

@testable import System

/// Calls that signals interrupt: their handler is set without SA_RESTART.
@Suite("Interrupted calls", .serialized) struct InterruptedTests {
  private static let bytes = (0..<200).map { UInt8($0) }

  /// Runs `body`, which reads, while another thread interrupts this one and writes `bytes`, one at a time.
  private static func whileWritten(_ body: (Int32) throws -> Void) throws {
    var action = sigaction()
    var old = sigaction()
    action.__sigaction_handler.sa_handler = { _ in }
    sigaction(SIGUSR2, &action, &old)
    defer { sigaction(SIGUSR2, &old, nil) }
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    let (output, input) = (ends[0], ends[1])
    let reader = pthread_self()
    let thread = Thread {
      for byte in bytes {
        for _ in 0..<10 { pthread_kill(reader, SIGUSR2) }
        _ = [byte].withUnsafeBytes { writeAll($0, to: input) }
      }
      close(input)
    }
    defer {
      thread?.join()
      close(output)
    }
    try body(output)
  }

  @Test("to read to the end bring all that was written")
  func readingToEnd() throws {
    try Self.whileWritten { descriptor in
      let read = try readToEnd(descriptor, expecting: 0)
      #expect(Array(read) == Self.bytes)
      read.deallocate()
    }
  }

  @Test("to read a piece bring pieces until the end")
  func readingPieces() throws {
    try Self.whileWritten { descriptor in
      var read: [UInt8] = []
      while true {
        let piece = try readPiece(descriptor, most: 7)
        if piece.isEmpty { break }
        read += piece
      }
      #expect(read == Self.bytes)
    }
  }
}
