import DocumentModel
import FormatSignatures
import Foundation
import Testing

@testable import ForeignReaders

@Suite("The table of formats") struct FormatTableTests {
  /// A sample of one entry.
  struct Case: CustomTestStringConvertible, Sendable {
    var entry: FormatEntry
    var sample: FormatSample
    var testDescription: String { "\(entry.name): \(sample.name)" }

    static let all = formatTable.flatMap { entry in
      entry.samples.map { Case(entry: entry, sample: $0) }
    }
  }

  @Test("the explorer and the importers recognise every sample alike", arguments: Case.all)
  func recognised(sample: Case) throws {
    let input = DocumentInput(source: sample.sample.source, name: sample.sample.name)
    let seen = FormatSignature(recognising: input.source, name: "a/" + sample.sample.name)
    #expect(sample.entry.signatures.contains(seen))
    #expect(seen.reading == (seen == .plainText ? .here : .importer))
    #expect(try format(of: input).name == sample.entry.name)
  }

  @Test("whatever its name, a document is the same to both", arguments: Case.all)
  func renamed(sample: Case) throws {
    for name in Case.all.map(\.sample.name) + ["", "a.md", "a.srt", "a.html", "a.eml", ".md"] {
      let input = DocumentInput(source: sample.sample.source, name: name)
      let seen = FormatSignature(recognising: input.source, name: name)
      #expect(try format(of: input).signatures.contains(seen), "\(name)")
    }
  }

  @Test("every sample is imported", arguments: Case.all.filter { $0.sample.text != nil })
  func imported(sample: Case) throws {
    let bytes = sample.sample.source.withBytes { [UInt8]($0) }
    let foreign = try read(bytes, name: sample.sample.name)
    #expect(String(decoding: foreign.text, as: UTF8.self) == sample.sample.text)
  }

  @Test("every format that can be recognised has samples and a row in docs/formats.md")
  func complete() throws {
    for entry in formatTable where !entry.signatures.isEmpty {
      #expect(!entry.samples.isEmpty && !entry.row.isEmpty, "\(entry.name)")
    }
    #expect(Set(formatTable.map(\.name)).count == formatTable.count)
    for signature in FormatSignature.table where signature.reading == .importer {
      #expect(formatTable.contains { $0.signatures.contains(signature) }, "\(signature.name)")
    }
  }

  /// With DRAMATIS_RECORD_DOCS=1 in the environment the rows are written instead: look at them before they are
  /// committed.
  @Test("the rows of docs/formats.md are those of the table")
  func documented() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("docs/formats.md")
    let page = try String(contentsOf: file, encoding: .utf8)
    let head = "| format | how it is recognised | outline | places | kept | lost |\n"
    let start = try #require(page.range(of: head + "| --- | --- | --- | --- | --- | --- |\n"))
    let end = try #require(page.range(of: "\n\n", range: start.upperBound..<page.endIndex))
    let rows = formatTable.map(\.row).filter { !$0.isEmpty }.joined(separator: "\n")
    if ProcessInfo.processInfo.environment["DRAMATIS_RECORD_DOCS"] == "1" {
      let written = page[..<start.upperBound] + rows + page[end.lowerBound...]
      try written.write(to: file, atomically: true, encoding: .utf8)
      return
    }
    #expect(page[start.upperBound..<end.lowerBound] == rows)
  }
}

extension FormatSample {
  /// Its bytes; an archive is packed.
  fileprivate var source: TextSource {
    switch content {
    case .bytes(let bytes): return TextSource(copying: bytes)
    case .files(let files):
      var archive = ZipWriter()
      for file in files { archive.add(file.path, file.text) }
      return TextSource(copying: archive.bytes)
    }
  }
}
