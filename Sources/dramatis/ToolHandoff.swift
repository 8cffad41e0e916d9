import DocumentModel
import Glibc

/// Hands a subcommand over to `dramatis-tool`, as git does with its commands.
enum ToolHandoff {
  /// Where the tool lies from the folder of this program: installed, or in a build folder.
  private static let places = ["../libexec/dramatis/dramatis-tool", "dramatis-tool"]

  /// Becomes the tool with the same arguments, bytes untouched; returns only the reason it could not.
  static func perform() -> Failure {
    let folder = executableFolder()
    let candidates = places.map { folder + "/" + $0 }
    for candidate in candidates where access(candidate, X_OK) == 0 {
      become(candidate)
      let reason = String(cString: strerror(errno))
      return Failure(plain: "\(escapedForTerminal(candidate)): cannot be run: \(reason)")
    }
    let looked = candidates.map(escapedForTerminal).joined(separator: " nor ")
    return Failure(
      plain: "subcommands need dramatis-tool, which is neither \(looked); "
        + "install both: script/install")
  }

  /// Replaces this program; returns only if that fails.
  private static func become(_ program: String) {
    program.withCString { path in
      var arguments = Array(ProcessArguments.all)
      arguments[0] = UnsafeMutablePointer(mutating: path)
      arguments.append(nil)
      execv(path, arguments)
    }
  }

  /// The folder of the program itself, not of a link to it.
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
