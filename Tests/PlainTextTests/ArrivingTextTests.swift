import DocumentModel
import Testing

@testable import PlainText

@Suite("Texts that are read while they arrive") struct ArrivingTextTests {
  /// Feeds a text to a reader in pieces, quickly or with pauses.
  private func arrive(_ bytes: [UInt8], pieces: Int, isIdle: Bool) throws -> Document {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
    let source = TextSource(filling: UnsafeRawBufferPointer(memory), count: 0) { $0.deallocate() }
    var reader: PlainTextReader?
    var document: Document?
    for start in stride(from: 0, to: bytes.count, by: pieces) {
      let end = min(start + pieces, bytes.count)
      memory[start..<end].copyBytes(from: bytes[start..<end])
      source.grow(to: end)
      if reader == nil, isIdle || end >= min(bytes.count, ParagraphRule.sampleSize) {
        let new = PlainTextReader(source: source, document: DocumentID(1), isArriving: true)
        document = new.openedDocument(name: "text")
        reader = new
      }
      if let delta = reader?.nextOfArrived(isIdle: isIdle) { document?.apply(delta) }
    }
    while let delta = reader?.next(byteBudget: .max) { document?.apply(delta) }
    return try #require(document)
  }

  private static let novel: [UInt8] = {
    var text = ""
    for chapter in 1...30 {
      text += "CHAPTER \(chapter)\r\n\r\n"
      for line in 0..<300 {
        text += "Anna — who had “left” — met Bob on line \(line), and he was glad of it.\r\n"
        if line % 5 == 4 { text += "\r\n" }
      }
    }
    return Array(text.utf8)
  }()

  @Test("it reads as a file of the same bytes does", arguments: [10_007, 65_536, 300_000])
  func likeFile(pieces: Int) throws {
    let arrived = try arrive(Self.novel, pieces: pieces, isIdle: false)
    let file = read(bytes: Self.novel)
    #expect(Array(arrived.paragraphs) == Array(file.paragraphs))
    #expect(arrived.sections == file.sections)
    #expect(arrived.invalidSequences == 0)
  }

  @Test("with pauses anywhere nothing is lost", arguments: [1, 2, 3, 50])
  func pauses(pieces: Int) throws {
    let bytes = Array(Self.novel.prefix(3000))
    let arrived = try arrive(bytes, pieces: pieces, isIdle: true)
    let file = read(bytes: bytes)
    #expect(arrived.invalidSequences == file.invalidSequences)
    // How paragraphs are marked is decided on less text, so they may differ; their words are the same.
    func words(_ document: Document) -> [Substring] {
      document.texts.joined(separator: "\n").split(whereSeparator: \.isWhitespace)
    }
    #expect(words(arrived) == words(file))
  }

  @Test("a line shows before its paragraph ends") func line() throws {
    let source = TextSource(copying: Array("Anna left.\nBob stayed on\n".utf8))
    var reader = PlainTextReader(source: source, document: DocumentID(1), isArriving: true)
    var document = reader.openedDocument(name: "text")
    let delta = reader.nextOfArrived(isIdle: true)
    document.apply(try #require(delta))
    #expect(!document.isComplete)
    #expect(document.texts == ["Anna left.\nBob stayed on"])
  }
}
