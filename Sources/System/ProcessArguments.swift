import CProcess
import Glibc

/// The arguments of this process, as the C library has them.
package enum ProcessArguments {
  /// All arguments, with the program's name first; valid as long as the process runs.
  package static var all: UnsafeBufferPointer<UnsafeMutablePointer<CChar>?> {
    UnsafeBufferPointer(start: dramatis_arguments(), count: Int(dramatis_argument_count()))
  }

  /// Arguments after the program's name, with invalid UTF-8 replaced by U+FFFD.
  package static var texts: [String] {
    all.dropFirst().compactMap { $0.map { String(cString: $0) } }
  }
}

/// The value of an environment variable; `nil` if it isn't set.
package func environmentVariable(_ name: String) -> String? {
  getenv(name).map { String(cString: $0) }
}
