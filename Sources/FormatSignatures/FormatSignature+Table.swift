/// A row for each format.
extension FormatSignature {
  /// The formats that first bytes or names tell; the first row that fits counts.
  public static let table: [FormatSignature] = [
    pdf, zip, gzip, rtf, subtitles, mailbox, html, message, markdown,
    bzip2, xz, zstd, elf, png, jpeg, gif, compound, sqlite,
  ]

  /// The encodings that byte order marks tell; what is in them may be of any format of readable characters.
  static let encodings: [FormatSignature] = [utf32, utf16]

  // MARK: Read by importers

  package static let pdf = FormatSignature(
    binary: "pdf", "a PDF", advice: "try: pdftotext FILE - | dramatis", reading: .importer
  ) { $0.begins("%PDF-") }

  /// EPUB, DOCX, ODT: what is in the archive tells them apart.
  package static let zip = FormatSignature(
    binary: "zip", "a ZIP archive (DOCX, ODT and EPUB are ZIP archives too)",
    advice: "try: pandoc -t plain FILE | dramatis", reading: .importer
  ) { $0.begins("PK\u{3}\u{4}") || $0.begins("PK\u{5}\u{6}") }

  package static let gzip = FormatSignature(
    binary: "gzip", "a gzip file", advice: "try: gzip -dc FILE | dramatis", reading: .importer
  ) { $0.begins([0x1F, 0x8B]) }

  package static let rtf = FormatSignature(
    binary: "rtf", "RTF", advice: "try: pandoc -f rtf -t plain FILE | dramatis", reading: .importer
  ) { $0.begins("{\\rtf") }

  package static let subtitles = FormatSignature(
    text: "subtitles", "subtitles", endings: "srt vtt", begins: { $0.beginsAsSubtitles },
    allows: { $0.looksLikeText(inFirst: 4096) })

  package static let mailbox = FormatSignature(
    text: "mailbox", "a mailbox", begins: { $0.beginsAsMailbox })

  package static let html = FormatSignature(
    text: "html", "HTML", endings: "html htm xhtml xht", begins: { $0.beginsAsHTML },
    allows: { $0.beginsWithTag })

  package static let message = FormatSignature(
    text: "message", "a message", endings: "eml email mht mhtml",
    begins: { $0.beginsAsMessage }, allows: { $0.hasMailField })

  package static let markdown = FormatSignature(
    text: "markdown", "Markdown", endings: "md markdown mdown mkd mkdn mdwn rmd qmd",
    allows: { $0.looksLikeText(inFirst: 4096) })

  // MARK: Plain text

  /// Its mark begins as that of UTF-16 in the other order does.
  package static let utf32 = FormatSignature(
    binary: "utf-32", "UTF-32 text", advice: "try: iconv -f UTF-32 -t UTF-8 FILE | dramatis",
    reading: .importer
  ) { $0.begins([0xFF, 0xFE, 0, 0]) || $0.begins([0, 0, 0xFE, 0xFF]) }

  package static let utf16 = FormatSignature(
    binary: "utf-16", "UTF-16 text", advice: "try: iconv -f UTF-16 -t UTF-8 FILE | dramatis",
    reading: .importer
  ) { $0.begins([0xFF, 0xFE]) || $0.begins([0xFE, 0xFF]) }

  /// Text that is neither UTF-8 nor Unicode of wider units; what is left, so not in the table.
  package static let otherEncoding = FormatSignature(
    text: "other encoding", "text in another encoding")

  /// Plain text in UTF-8, perhaps with some bytes that aren't; what is left, so not in the table.
  package static let plainText = FormatSignature(text: "plain text", "plain text", reading: .here)

  // MARK: Refused; source: the tables of file(1)

  /// "BZh", a digit, and the first digits of pi, with which its first block begins.
  package static let bzip2 = FormatSignature(
    binary: "bzip2", "a bzip2 file", advice: "try: bzip2 -dc FILE | dramatis"
  ) { $0.begins("BZh") && isDigit($0.byte(3)) && $0.begins([0x31, 0x41, 0x59], at: 4) }

  package static let xz = FormatSignature(
    binary: "xz", "an xz file", advice: "try: xz -dc FILE | dramatis"
  ) { $0.begins([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0]) }

  package static let zstd = FormatSignature(
    binary: "zstd", "a Zstandard file", advice: "try: zstd -dc FILE | dramatis"
  ) { $0.begins([0x28, 0xB5, 0x2F, 0xFD]) }

  package static let elf = FormatSignature(binary: "elf", "a program") {
    $0.begins("\u{7F}ELF")
  }

  package static let png = FormatSignature(binary: "png", "a PNG image", advice: recognition) {
    $0.begins([0x89, 0x50, 0x4E, 0x47])
  }

  package static let jpeg = FormatSignature(binary: "jpeg", "a JPEG image", advice: recognition) {
    $0.begins([0xFF, 0xD8, 0xFF])
  }

  package static let gif = FormatSignature(binary: "gif", "a GIF image", advice: recognition) {
    $0.begins("GIF87a") || $0.begins("GIF89a")
  }

  private static let recognition = "try: tesseract FILE - | dramatis"

  package static let compound = FormatSignature(
    binary: "compound", "an old Office file (DOC, XLS)",
    advice: "try: libreoffice --convert-to txt FILE"
  ) { $0.begins([0xD0, 0xCF, 0x11, 0xE0]) }

  package static let sqlite = FormatSignature(binary: "sqlite", "an SQLite database") {
    $0.begins("SQLite format 3\0")
  }

  /// What holds NUL bytes and is no format of the table.
  package static let unknown = FormatSignature(
    binary: "unknown", "binary data (it holds NUL bytes)"
  ) { _ in false }
}
