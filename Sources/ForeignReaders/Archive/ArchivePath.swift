/// Paths of files in an archive.
enum ArchivePath {
  /// Resolves a reference in a file: path of its target, and the fragment; empty if it has none.
  ///
  /// Percent escapes are decoded; "." and ".." are resolved and never lead out of the archive. `nil` if the reference
  /// is an address on the web.
  static func resolve(_ reference: String, from file: String) -> (path: String, fragment: String)? {
    var target = reference[...]
    var fragment = ""
    if let mark = target.firstIndex(of: "#") {
      fragment = percentDecoded(target[target.index(after: mark)...])
      target = target[..<mark]
    }
    if let colon = target.firstIndex(of: ":"), !target[..<colon].contains("/") { return nil }
    if let query = target.firstIndex(of: "?") { target = target[..<query] }
    if target.isEmpty { return (file, fragment) }
    let folder =
      target.hasPrefix("/")
      ? [] : file.split(separator: "/", omittingEmptySubsequences: true).dropLast()
    var parts = folder.map(String.init)
    for part in percentDecoded(target).split(whereSeparator: { $0 == "/" || $0 == "\\" }) {
      switch part {
      case ".": break
      case "..": _ = parts.popLast()
      default: parts.append(String(part))
      }
    }
    return (parts.joined(separator: "/"), fragment)
  }
}
