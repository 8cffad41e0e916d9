import DocumentModel
import ReaderProtocol
import Testing

@testable import ForeignReaders

struct ArchiveTests {
  private func archive(
    _ zip: ZipWriter, limits: ArchiveLimits = ArchiveLimits()
  ) throws -> Archive {
    try Archive(TextSource(copying: zip.bytes), limits: limits)
  }

  private func code(_ body: () throws -> Void) -> ReaderError.Code? {
    do { try body() } catch { return (error as? ReaderError)?.code }
    return nil
  }

  @Test("files come out as they are, also under a name in other letters")
  func read() throws {
    let archive = try archive(ZipWriter(["Text/a.xhtml": "hello"]))
    #expect(try archive.read("Text/a.xhtml") == Array("hello".utf8))
    #expect(try archive.read("text/A.xhtml") == Array("hello".utf8))
    #expect(try archive.read("b") == nil)
  }

  @Test("an archive of too many files is refused")
  func entries() {
    let zip = ZipWriter(["a": "", "b": "", "c": ""])
    #expect(code { _ = try archive(zip, limits: ArchiveLimits(entries: 2)) } == .tooLarge)
  }

  @Test("a file that is too large is refused")
  func size() throws {
    let archive = try archive(ZipWriter(["a": "hello"]), limits: ArchiveLimits(entrySize: 4))
    #expect(code { _ = try archive.read("a") } == .tooLarge)
  }

  @Test("files that are too large together are refused")
  func totalSize() throws {
    let archive = try archive(
      ZipWriter(["a": "hello", "b": "hello"]), limits: ArchiveLimits(totalSize: 9))
    _ = try archive.read("a")
    #expect(code { _ = try archive.read("b") } == .tooLarge)
  }

  @Test("a file that says it is much larger than it is packed is refused")
  func ratio() throws {
    var zip = ZipWriter()
    zip.add("a", "hello", ZipWriter.Oddity(size: 5000))
    let archive = try archive(zip, limits: ArchiveLimits(ratio: 10, freeSize: 100))
    #expect(code { _ = try archive.read("a") } == .tooLarge)
  }

  @Test("files that are dense only together are refused, too, and so is one that is read again")
  func sumRatio() throws {
    let zip = ZipWriter(["a": String(repeating: "a", count: 600)])
    let archive = try archive(zip, limits: ArchiveLimits(ratio: 0, freeSize: 1000))
    _ = try archive.read("a")
    #expect(code { _ = try archive.read("a") } == .tooLarge)
  }

  @Test("an encrypted file is reported as such")
  func encrypted() throws {
    var zip = ZipWriter()
    zip.add("a", "0123456789abcdef", ZipWriter.Oddity(flags: 1))
    let archive = try archive(zip)
    #expect(code { _ = try archive.read("a") } == .encrypted)
  }

  @Test("a damaged file is reported as such")
  func damaged() throws {
    var zip = ZipWriter()
    zip.add("a", "hello", ZipWriter.Oddity(breaksSum: true))
    let archive = try archive(zip)
    #expect(code { _ = try archive.read("a") } == .damaged)
  }

  @Test("a book is read without the files that are damaged, with a notice")
  func damagedChapter() throws {
    var zip = ZipWriter([
      "a.opf":
        "<package><manifest><item id='a' href='a.xhtml'/><item id='b' href='b.xhtml'/></manifest>"
        + "<spine><itemref idref='a'/><itemref idref='b'/></spine></package>",
      "a.xhtml": "<html><body><p>x</p></body></html>",
    ])
    zip.add("b.xhtml", "<html/>", ZipWriter.Oddity(breaksSum: true))
    let foreign = try ForeignReadersTests.read(zip.bytes)
    #expect(foreign.lines == ["p x"])
    #expect(foreign.details.notices == ["b.xhtml in its archive is damaged and left out"])
  }

  @Test("a book whose only chapter is damaged is damaged, and not one of pictures")
  func onlyDamaged() {
    var zip = ZipWriter([
      "a.opf":
        "<package><manifest><item id='a' href='a.xhtml'/></manifest>"
        + "<spine><itemref idref='a'/></spine></package>"
    ])
    zip.add("a.xhtml", "<html/>", ZipWriter.Oddity(breaksSum: true))
    let bytes = zip.bytes
    #expect(code { _ = try ForeignReadersTests.read(bytes) } == .damaged)
  }

  @Test("a link leads nowhere")
  func link() throws {
    var zip = ZipWriter()
    zip.add("a", "/etc/passwd", ZipWriter.Oddity(mode: 0o120777))
    #expect(try archive(zip).read("a") == nil)
  }

  @Test("a truncated archive is refused", arguments: [30, 60, 100])
  func truncated(count: Int) {
    let bytes = ZipWriter(["a": "hello", "b": "world"]).bytes
    #expect(
      code { _ = try ForeignReadersTests.read(bytes[..<count], name: "a.docx") } == .damaged)
  }

  @Test("an archive of something else names what to try")
  func other() {
    let error = #expect(throws: ReaderError.self) {
      try ForeignReadersTests.read(ZipWriter(["a": "hello"]).bytes)
    }
    #expect(error?.message.contains("--via") == true)
  }

  @Test(
    "references lead into the archive only",
    arguments: [
      ("b", "t/a", "t/b"), ("../b", "t/a", "b"), ("../../../b", "t/a", "b"), ("/b", "t/a", "b"),
      ("./x/./b", "a", "x/b"), ("b%20c?q#f", "t/a", "t/b c"), ("%2e%2e/b", "t/a", "b"),
      ("", "t/a", "t/a"),
    ])
  func paths(reference: String, file: String, path: String) {
    #expect(ArchivePath.resolve(reference, from: file)?.path == path)
  }

  @Test("an address on the web is no path")
  func address() { #expect(ArchivePath.resolve("https://x.org/a", from: "b") == nil) }
}
