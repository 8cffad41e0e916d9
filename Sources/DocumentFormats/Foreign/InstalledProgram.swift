import Glibc

/// Another program of dramatis, installed or in the same build folder as this one.
public struct InstalledProgram {
  /// Paths where it may be, in the order in which they are tried.
  public let candidates: [String]

  /// Lists the paths for a program's name.
  public init(_ name: String) {
    let folder = Self.executableFolder()
    candidates = ["../libexec/dramatis/\(name)", name].map { folder + "/" + $0 }
  }

  /// First path with an executable file; `nil` if none exists.
  public var path: String? { candidates.first { access($0, X_OK) == 0 } }

  /// Folder of the running program itself, not of a link to it.
  private static func executableFolder() -> String {
    let path = [UInt8](unsafeUninitializedCapacity: Int(PATH_MAX)) { buffer, count in
      let raw = UnsafeMutableRawBufferPointer(buffer)
      guard let start = raw.assumingMemoryBound(to: CChar.self).baseAddress else { return }
      count = max(0, readlink("/proc/self/exe", start, raw.count))
    }
    guard let slash = path.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return String(decoding: path[..<slash], as: UTF8.self)
  }
}
