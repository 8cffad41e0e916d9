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
      candidate.withCString { path in
        var arguments = Array(
          UnsafeBufferPointer(start: CommandLine.unsafeArgv, count: Int(CommandLine.argc)))
        arguments.append(nil)
        arguments.withUnsafeMutableBufferPointer { buffer in
          buffer[0] = UnsafeMutablePointer(mutating: path)
          _ = execv(path, buffer.baseAddress)
        }
      }
      let reason = String(cString: strerror(errno))
      return Failure(plain: "\(escapedForTerminal(candidate)): cannot be run: \(reason)")
    }
    let looked = candidates.map(escapedForTerminal).joined(separator: " nor ")
    return Failure(
      plain: "subcommands need dramatis-tool, which is neither \(looked); "
        + "install both: script/install")
  }

  /// The folder of the program itself, not of a link to it.
  private static func executableFolder() -> String {
    let path = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Int(PATH_MAX)) { buffer in
      let count = buffer.withMemoryRebound(to: CChar.self) {
        readlink("/proc/self/exe", $0.baseAddress, $0.count)
      }
      return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
    }
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return String(path[..<slash])
  }
}
