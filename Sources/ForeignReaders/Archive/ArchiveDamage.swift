import ReaderProtocol

/// Damage found in the files of an archive.
struct ArchiveDamage {
  /// Files that were asked for and could not be unpacked.
  private(set) var lostFiles: [String] = []
  /// The first file that isn't whole XML, and where that begins to show, in lines from 1.
  private var firstBroken: (path: String, line: Int)?
  private var brokenFiles: Set<String> = []

  mutating func lose(_ path: String) { lostFiles.append(path) }

  /// Notes a file that isn't whole XML, once.
  mutating func noteBroken(_ path: String, line: Int) {
    guard brokenFiles.insert(path).inserted else { return }
    if firstBroken == nil { firstBroken = (path, line) }
  }

  /// Notice for the reader.
  var notices: [String] {
    var notices: [String] = []
    switch lostFiles.count {
    case 0: break
    case 1: notices.append("\(lostFiles[0]) in its archive is damaged and left out")
    default: notices.append("\(lostFiles.count) files in its archive are damaged and left out")
    }
    if let (path, line) = firstBroken {
      let others = brokenFiles.count - 1
      let more =
        switch others {
        case 0: ""
        case 1: ", and so is 1 other file"
        default: ", and so are \(others) other files"
        }
      notices.append(
        "\(path) in its archive is damaged at line \(line)\(more); what follows may be missing")
    }
    return notices
  }

  /// The error of a document in which no text is found: that it is damaged, if it is.
  ///
  /// - Parameter words: what to say if it isn't.
  func noText(_ words: String, also other: [String] = []) -> ReaderError {
    let notices = notices + other
    if notices.isEmpty { return ReaderError(.empty, words) }
    return ReaderError(
      .damaged, "has no text that can be read: \(notices.joined(separator: "; ")); get it again")
  }
}
