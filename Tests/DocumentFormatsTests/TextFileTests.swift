import DocumentFormats
import DocumentModel
import FormatSignatures
import Glibc
import PlainText
import Testing

// Serialised: one test uses up the table of mappings, which is the process's.
@Suite("Opening text files", .serialized) struct TextFileTests {
  private func error(opening path: String) -> TextFileError? {
    do throws(TextFileError) {
      _ = try TextFile.open(path: path)
      return nil
    } catch { return error }
  }

  private func content(_ opened: OpenedText) -> [UInt8] { opened.source.withBytes { Array($0) } }

  @Test("small files are read and large ones mapped, byte for byte", arguments: [0, 5, 300_000])
  func content(size: Int) throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: 0x20 + $0 % 90) }
    let opened = try TextFile.open(path: folder.write("My text.txt", bytes))
    #expect(content(opened) == bytes)
    #expect(opened.name == "My text")
    #expect(!opened.hasChanged())
  }

  @Test(
    "a name for display has no folder, extension or control character",
    arguments: [
      ("a.b.txt", "a.b"), (".profile", ".profile"), ("plain", "plain"),
      ("\u{1B}[31mred.txt", "\\u{1B}[31mred"), ("x\u{202E}y", "x\\u{202E}y"),
    ])
  func names(file: String, name: String) throws {
    let folder = try TemporaryFolder()
    #expect(try TextFile.open(path: folder.write(file, [0x41])).name == name)
  }

  @Test("what can't be opened says why")
  func errors() throws {
    let folder = try TemporaryFolder()
    #expect(error(opening: folder.path + "/none")?.reason == .notFound)
    #expect(error(opening: folder.path)?.reason == .directory)
    #expect(error(opening: "/dev/zero")?.reason == .device)
    #expect(error(opening: "")?.reason == .notFound)
    if getuid() != 0 {
      let file = try folder.write("secret", [0x41])
      chmod(file, 0)
      #expect(error(opening: file)?.reason == .permission)
    }
  }

  @Test("a socket is refused")
  func socket() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/socket"
    #expect(mknod(path, S_IFSOCK | 0o600, 0) == 0)
    #expect(error(opening: path)?.reason == .socket)
  }

  @Test("the null device is an empty text, files of unknown size are read to their end")
  func streams() throws {
    #expect(try content(TextFile.open(path: "/dev/null")).isEmpty)
    #expect(try !content(TextFile.open(path: "/proc/self/status")).isEmpty)
  }

  @Test("a pipe given by its path is read to its end")
  func pipes() throws {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    let text = Array("Through a pipe.".utf8)
    #expect(write(ends[1], text, text.count) == text.count)
    close(ends[1])
    defer { close(ends[0]) }
    let opened = try TextFile.open(path: "/dev/fd/\(ends[0])")
    #expect(content(opened) == text)
    #expect(!opened.hasChanged())
  }

  @Test(
    "files that are no text say what they look like",
    arguments: [
      ([0x7F, 0x45, 0x4C, 0x46], .elf),
      ([0x89, 0x50, 0x4E, 0x47], .png), ([0x41, 0x42, 0x00, 0x43], .unknown),
    ] as [([UInt8], FormatSignature)])
  func binary(bytes: [UInt8], format: FormatSignature) throws {
    let folder = try TemporaryFolder()
    #expect(try error(opening: folder.write("f", bytes))?.reason == .binary(format))
  }

  @Test(
    "texts that begin like something else are texts",
    arguments: ["PK is short for", "BZh is a name", "SQLite", "%PD", "\u{FEFF}Text", "GIF"])
  func notBinary(text: String) throws {
    let folder = try TemporaryFolder()
    #expect(try error(opening: folder.write("f", Array(text.utf8))) == nil)
  }

  @Test("messages say what is wrong and what to try")
  func messages() {
    #expect(
      TextFileError(.binary(.pdf)).description
        == "looks like a PDF; try: pdftotext FILE - | dramatis")
    #expect(TextFileError(.notFound).description.hasPrefix("no such file; "))
    #expect(
      TextFileError(.system(step: "read it", code: EIO)).description
        == "cannot read it: Input/output error")
    for format in FormatSignature.table where !format.isText { #expect(!format.advice.isEmpty) }
  }

  @Test("a file that is written to or replaced has changed", arguments: [10, 300_000])
  func changes(size: Int) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("f", [UInt8](repeating: 0x41, count: size))
    let opened = try TextFile.open(path: file)
    try folder.write("f", [UInt8](repeating: 0x42, count: size + 1))
    #expect(opened.hasChanged())
    let again = try TextFile.open(path: file)
    try folder.write("g", [UInt8](repeating: 0x42, count: size + 1))
    rename(folder.path + "/g", file)
    #expect(again.hasChanged())
  }

  @Test("a mapped file that shrinks reads as zeros, and says so")
  func shrinks() throws {
    let folder = try TemporaryFolder()
    let size = 1 << 20
    let file = try folder.write("f", [UInt8](repeating: 0x41, count: size))
    let opened = try TextFile.open(path: file)
    #expect(opened.source.withBytes { $0[size - 1] } == 0x41)
    #expect(truncate(file, 100) == 0)
    let letters = opened.source.withBytes { bytes in bytes.reduce(0) { $0 + ($1 == 0x41 ? 1 : 0) } }
    #expect(letters >= 100 && letters < size)
    #expect(opened.hasChanged())
    var reader = PlainTextReader(source: opened.source, document: DocumentID(1))
    while reader.next(byteBudget: 1 << 16) != nil {}
  }

  @Test("pages that are lost are known even if the file has its size again")
  func shrinksAndGrows() throws {
    let folder = try TemporaryFolder()
    let size = 1 << 20
    let file = try folder.write("f", [UInt8](repeating: 0x41, count: size))
    let descriptor = open(file, O_RDONLY)
    #expect(descriptor >= 0)
    defer { close(descriptor) }
    let opened = try TextFile.open(path: "/dev/fd/\(descriptor)")
    #expect(truncate(file, 0) == 0)
    #expect(opened.source.withBytes { $0[size / 2] } == 0)
    #expect(opened.hasChanged())
  }

  @Test("many mapped files at once are read all the same")
  func many() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("f", [UInt8](repeating: 0x41, count: 300_000))
    let opened = try (0..<100).map { _ in try TextFile.open(path: file) }
    #expect(opened.allSatisfy { $0.source.count == 300_000 })
  }
}
