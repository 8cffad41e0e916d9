import Glibc
import System

/// An open file descriptor, closed with its last owner.
final class Descriptor {
  let number: Int32

  init(_ number: Int32) { self.number = number }

  deinit { close(number) }

  /// The next bytes, at most 256 KB; none at the end or after an error.
  func read() -> [UInt8] { (try? readPiece(number, most: 256 << 10)) ?? [] }
}

/// Makes two connected descriptors with `dramatis_make_pipe` or `dramatis_make_channel`.
func makeEnds(
  _ make: (UnsafeMutablePointer<Int32>?) -> Bool
) throws(ForeignReadError) -> (Descriptor, Descriptor) {
  var ends: [Int32] = [-1, -1]
  guard ends.withUnsafeMutableBufferPointer({ make($0.baseAddress) }) else {
    throw ForeignReadError(.system(step: "make a pipe", code: errno))
  }
  return (Descriptor(ends[0]), Descriptor(ends[1]))
}
