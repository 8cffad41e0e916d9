import DocumentFormats
import DocumentModel
import FormatSignatures
import Testing

@Suite("Formats that nobody reads") struct RefusedFormatTests {
  private func signature(_ bytes: [UInt8], name: String = "file") -> FormatSignature {
    FormatSignature(recognising: TextSource(copying: bytes), name: name)
  }

  private static let refused: [([UInt8], String, String)] = [
    (Array("BZh91AY&SY".utf8), "a bzip2 file", "try: bzip2 -dc FILE | dramatis"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0, 0], "an xz file", "try: xz -dc FILE | dramatis"),
    ([0x28, 0xB5, 0x2F, 0xFD, 0x24], "a Zstandard file", "try: zstd -dc FILE | dramatis"),
    (Array("\u{7F}ELF".utf8) + [2, 1], "a program", "give a text file"),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D], "a PNG image", "try: tesseract FILE - | dramatis"),
    ([0xFF, 0xD8, 0xFF, 0xE0], "a JPEG image", "try: tesseract FILE - | dramatis"),
    (Array("GIF89a..".utf8), "a GIF image", "try: tesseract FILE - | dramatis"),
    (
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1], "an old Office file (DOC, XLS)",
      "try: libreoffice --convert-to txt FILE"
    ),
    (Array("SQLite format 3\0".utf8), "an SQLite database", "give a text file"),
    ([0, 1, 2, 0, 3], "binary data (it holds NUL bytes)", "give a text file"),
  ]

  @Test("are recognised by their first bytes, with advice", arguments: refused)
  func recognised(bytes: [UInt8], description: String, advice: String) throws {
    let found = signature(bytes)
    #expect(found.reading == .nowhere && !found.isText)
    #expect(found.description == description && found.advice == advice)
    let error = TextFileError(.binary(found))
    #expect(error.description == "looks like \(description); \(advice)")
  }

  @Test(
    "are recognised whatever the file is called", arguments: refused, ["a.txt", "a.md", "a.html"])
  func named(format: ([UInt8], String, String), name: String) {
    #expect(signature(format.0, name: name).description == format.1)
  }

  @Test(
    "texts that only begin alike are texts",
    arguments: [
      "BZh9 is a key.", "BZhx1AY", "GIF88a was never made.", "SQLite format 4", "ELF and others",
      "%PDF is a format.", "{\\rt", "PK was his name.", "II*", "7z",
    ])
  func texts(text: String) {
    let found = signature(Array(text.utf8))
    #expect(found.name == "plain text" && found.reading == .here)
  }

  @Test("a file that is opened says it in its error", arguments: refused.prefix(9))
  func opening(bytes: [UInt8], description: String, advice: String) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.bin", bytes)
    let error = #expect(throws: TextFileError.self) { try TextFile.open(path: path) }
    #expect(error?.description == "looks like \(description); \(advice)")
  }
}
