import Glibc

/// A system error number (`errno`), such as ENOENT.
package struct SystemError: Error, Equatable, CustomStringConvertible {
  /// The number.
  package let code: Int32

  /// The error with this number.
  package init(_ code: Int32) { self.code = code }

  /// The error of the last failed call on this thread.
  package static var last: SystemError { SystemError(errno) }

  /// Text of the system, such as "No such file or directory".
  package var description: String {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { buffer in
      guard let start = buffer.baseAddress, strerror_r(code, start, 256) == 0 else {
        return "error \(code)"
      }
      return String(cString: start)
    }
  }
}
