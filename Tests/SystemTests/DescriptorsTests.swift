import Glibc
import Testing

@testable import System

@Suite("Reading and writing descriptors") struct DescriptorsTests {
  /// A pipe whose ends are closed with it.
  private final class Pipe: Sendable {
    let input: Int32
    let output: Int32

    init() {
      var ends: [Int32] = [-1, -1]
      #expect(pipe(&ends) == 0)
      (output, input) = (ends[0], ends[1])
    }

    deinit { close(output) }
  }

  @Test("an interrupted call is repeated, another error isn't")
  func interrupted() {
    var errors = [EINTR, EINTR, EBADF]
    let result = retrying { () -> Int32 in
      errno = errors.removeFirst()
      return -1
    }
    #expect(result == -1 && SystemError.last == SystemError(EBADF) && errors.isEmpty)
  }

  @Test("what doesn't fit a pipe that doesn't block is written all the same")
  func fullPipe() {
    let pipe = Pipe()
    #expect(fcntl(pipe.input, F_SETFL, O_NONBLOCK) == 0)
    let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 % 251) }
    startThread {
      _ = bytes.withUnsafeBytes { writeAll($0, to: pipe.input) }
      close(pipe.input)
    }
    let read = try? readToEnd(pipe.output, expecting: 0)
    #expect(read.map { Array($0) } == bytes)
    read?.deallocate()
  }

  @Test("reading stops once there is more than allowed", arguments: [0, 39_999, 40_000, .max])
  func limit(most: Int) throws {
    let pipe = Pipe()
    let error = [UInt8](repeating: 7, count: 40_000).withUnsafeBytes {
      writeAll($0, to: pipe.input)
    }
    close(pipe.input)
    let read = try readToEnd(pipe.output, expecting: 0, most: most)
    // The first read brings 16 KB.
    #expect(error == nil && read.count == (most == 0 ? 16 << 10 : 40_000))
    read.deallocate()
  }

  @Test("errors are reported with the system's text")
  func errors() {
    #expect(throws: SystemError(EBADF)) { try readToEnd(-1, expecting: 0) }
    #expect(throws: SystemError(EBADF)) { try readPiece(-1, most: 10) }
    #expect([1].withUnsafeBytes { writeAll($0, to: -1) } == SystemError(EBADF))
    #expect("\(SystemError(ENOENT))" == "No such file or directory")
  }
}

@Suite("Threads") struct ThreadTests {
  @Test("give their results in order", arguments: [0, 1, 2, 7])
  func keepOrder(count: Int) {
    #expect(concurrentMap(count) { $0 * $0 } == (0..<count).map { $0 * $0 })
  }

  @Test("are at least one")
  func atLeastOne() {
    #expect(WorkerCount(0).count == 1)
    #expect(WorkerCount.all.count >= 1)
  }
}
