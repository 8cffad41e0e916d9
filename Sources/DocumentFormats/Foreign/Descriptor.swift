import Glibc

/// An open end of a pipe, closed with its last owner.
final class Descriptor {
  let number: Int32
  private static let pieceLength = 256 << 10

  init(_ number: Int32) { self.number = number }

  deinit { close(number) }

  /// What there is to read, at most 256 KB; nothing at the end.
  func read() -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: Self.pieceLength) { buffer, count in
      var received = 0
      repeat {
        received = Glibc.read(number, buffer.baseAddress, Self.pieceLength)
      } while received < 0 && errno == EINTR
      count = max(0, received)
    }
  }
}

/// Makes two ends that are connected, by a function of C.
func makeEnds(
  _ make: (UnsafeMutablePointer<Int32>?) -> Bool
) throws(ForeignReadError) -> (Descriptor, Descriptor) {
  var ends: [Int32] = [-1, -1]
  guard ends.withUnsafeMutableBufferPointer({ make($0.baseAddress) }) else {
    throw ForeignReadError(.system(step: "make a pipe", code: errno))
  }
  return (Descriptor(ends[0]), Descriptor(ends[1]))
}

/// Seconds on a clock that only goes forward.
func monotonicSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
