import DocumentModel
import ReaderProtocol

@testable import ForeignReaders

/// Formats that are archives of XML.
///
/// Inputs show the files of an archive as text (`StoredArchive`), so that mutations change the XML and not its packing.
extension FuzzTarget {
  private static let shared = ["Sources/ForeignReaders/Office"]

  static let epub = FuzzTarget(
    "epub", longest: 4096,
    sources: ["Sources/ForeignReaders/EPUB", "Sources/ForeignReaders/XML"]
  ) { ReadDocument.check(StoredArchive(text: $0).bytes, as: "epub") }

  static let docx = FuzzTarget(
    "docx", longest: 6144, sources: ["Sources/ForeignReaders/DOCX"] + shared
  ) { ReadDocument.check(StoredArchive(text: $0).bytes, as: "docx") }

  static let odt = FuzzTarget(
    "odt", longest: 6144, sources: ["Sources/ForeignReaders/ODT"] + shared
  ) { ReadDocument.check(StoredArchive(text: $0).bytes, as: "odt") }

  /// The archive format itself: any bytes, and every file that they list.
  static let archive = FuzzTarget(
    "archive", longest: 1024, sources: ["Sources/ForeignReaders/Archive"],
    seeds: { archiveSeeds }
  ) { bytes in
    let (choice, rest) = bytes.choiceAndRest
    if choice & 1 == 1 {
      checkPaths(rest)
    } else {
      checkFiles(rest)
      ReadDocument.check(rest)
    }
  }

  private static let small = ArchiveLimits(
    entries: 8, entrySize: 64 << 10, totalSize: 96 << 10, ratio: 100, freeSize: 4 << 10)

  private static func checkFiles(_ bytes: UnsafeRawBufferPointer) {
    do throws(ReaderError) {
      let archive = try Archive(TextSource(copying: bytes), limits: small)
      require(archive.count <= small.entries, "an archive has no more files than allowed")
      var total = 0
      for index in 0..<archive.count {
        guard let path = archive.path(at: index) else { continue }
        do throws(ReaderError) {
          guard let file = try archive.readIfWhole(path) else { continue }
          total += file.count
          require(file.count <= small.entrySize, "a file is no larger than allowed")
          require(total <= small.totalSize, "all files together are no larger than allowed")
          require(
            file.count <= small.freeSize || file.count <= (small.ratio + 1) * bytes.count,
            "a file doesn't grow more than allowed")
        } catch { continue }
      }
      _ = archive.damage.notices
    } catch {
      require(!error.message.isEmpty, "an error says what is wrong")
    }
  }

  /// A reference never leads out of the archive; the first line is the file that contains it.
  private static func checkPaths(_ bytes: UnsafeRawBufferPointer) {
    let parts = bytes.split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return }
    let file = String(decoding: parts[0], as: UTF8.self)
    let reference = String(decoding: parts[1], as: UTF8.self)
    // An archive may name its own files like that; it only finds files that it contains.
    guard !file.split(separator: "/").contains("..") else { return }
    guard let (path, _) = ArchivePath.resolve(reference, from: file), path != file else { return }
    require(!path.hasPrefix("/"), "a path in an archive is relative")
    require(!path.split(separator: "/").contains(".."), "a path doesn't leave its archive")
  }

  private static var archiveSeeds: [[UInt8]] {
    let whole = StoredArchive(files: [("mimetype", "application/epub+zip"), ("a/b.xml", "<a/>")])
    let links = StoredArchive(files: [("link", "/etc/passwd")], mode: 0o120777)
    let paths = ["EPUB/a.xhtml\n../b%20c.xhtml?x#d%zz", "a\nhttp://e.f/g", "a/b\n#c", "a\n/./c\\d"]
    return [
      [0] + whole.bytes, [0] + links.bytes, [0] + packedArchive(sized: 300),
      [0] + packedArchive(sized: 9000),
    ] + paths.map { [1] + Array($0.utf8) }
  }

  private static func packedArchive(sized count: Int) -> [UInt8] {
    let text = String(repeating: "all the same ", count: count / 13)
    return StoredArchive(files: [("word/document.xml", text)], isPacked: true).bytes
  }
}
