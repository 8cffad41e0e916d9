import CastAnalysis
import DocumentModel
import PlainText

@testable import CastCache

extension FuzzTarget {
  /// The file of a kept cast, with correct size and checksum: everything that is accepted must fit the text.
  static let keptCast = FuzzTarget(
    "kept-cast", longest: 2048,
    sources: [
      "Sources/CastCache/CastFile.swift", "Sources/CastCache/CastCheck.swift",
      "Sources/CastCache/ByteWriter.swift",
    ],
    seeds: { [Array(CastFile.encode(CastAnalyzer.cast(of: text)).dropLast(8))] }
  ) { bytes in
    guard let cast = kept([UInt8](bytes)) else { return }
    CastClaims(cast, of: text).checkFits()
    let again = CastFile.encode(cast)
    let decoded = again.withUnsafeBytes { CastFile.decode($0, for: text) }
    require(decoded?.mentions == cast.mentions, "what was believed is believed again")
    require(decoded?.aliases == cast.aliases, "with the same names")
    ExplorerRun(document: text, cast: cast, columns: 60, rows: 14).play("\t\r/n\r nnw".utf8)
  }

  private static func kept(_ body: [UInt8]) -> Cast? {
    var file = body
    let beginning = CastFile.beginning(ofSize: body.count + 8)
    // A file that begins differently stays unchanged, and is refused.
    if body.starts(with: beginning.dropLast(8)), body.count >= beginning.count {
      file.replaceSubrange(..<beginning.count, with: beginning)
    }
    withUnsafeBytes(of: file.withUnsafeBytes(contentHash).littleEndian) {
      file.append(contentsOf: $0)
    }
    return file.withUnsafeBytes { CastFile.decode($0, for: text) }
  }

  private static let text = Document.readingPlainText(
    TextSource(
      copying: Array(
        """
        Mrs. Vane met Captain Roth in Oslo. Roth came from Hamburg for the Harbour Board.

        “The Norwegians are late,” said Roth. The board laughed, and Eleanor Vane left Oslo.
        """.utf8)), id: DocumentID(1), name: "text")
}
