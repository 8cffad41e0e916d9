import ReaderProtocol

/// Damage found in the files of an archive.
struct ArchiveDamage {
  /// Files that were requested but could not be unpacked.
  private(set) var lostFiles: [String] = []
  /// First file that isn't well-formed XML, and the line (from 1) at which this shows.
  private var firstBroken: (path: String, line: Int)?
  private var brokenFiles: Set<String> = []

  mutating func lose(_ path: String) { lostFiles.append(path) }

  /// Records a file that isn't well-formed XML, once.
  mutating func noteBroken(_ path: String, line: Int) {
    guard brokenFiles.insert(path).inserted else { return }
    if firstBroken == nil { firstBroken = (path, line) }
  }

  var notices: [String] {
    var notices: [String] = []
    switch lostFiles.count {
    case 0: break
    case 1: notices.append("\(lostFiles[0]) in its archive is damaged and left out")
    default: notices.append("\(lostFiles.count) files in its archive are damaged and left out")
    }
    if let (path, line) = firstBroken {
      let others = brokenFiles.count - 1
      let files = others == 1 ? "is 1 other file" : "are \(others) other files"
      let more = others == 0 ? "" : ", and so \(files)"
      notices.append(
        "\(path) in its archive is damaged at line \(line)\(more); what follows may be missing")
    }
    return notices
  }

  /// Error for a document in which no text is found: `.damaged` if damage is known, else `.empty`.
  ///
  /// - Parameters:
  ///   - words: message if there is no damage.
  ///   - other: further damage, in words.
  func noText(_ words: String, also other: [String] = []) -> ReaderError {
    let notices = notices + other
    if notices.isEmpty { return ReaderError(.empty, words) }
    return ReaderError(
      .damaged, "has no text that can be read: \(notices.joined(separator: "; ")); get it again")
  }
}
