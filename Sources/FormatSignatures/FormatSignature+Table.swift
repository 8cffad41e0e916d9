import PlainText

/// One row for each format.
extension FormatSignature {
  /// Formats recognised by first bytes or file names; the first row that fits counts.
  public static let table: [FormatSignature] = [
    pdf, zip, gzip, rtf, subtitles, mailbox, html, message, markdown,
    bzip2, xz, zstd, elf, png, jpeg, gif, compound, sqlite,
  ]

  /// Encodings recognised by byte order marks; such a text may be in any format made of readable characters.
  static let encodings: [FormatSignature] = [utf32, utf16]

  // MARK: Read by importers

  package static let pdf = FormatSignature(
    "pdf", "a PDF", reading: .importer, advice: "try: pdftotext FILE - | dramatis",
    begins: { $0.begins("%PDF-") })

  /// EPUB, DOCX or ODT; the files in the archive show which.
  package static let zip = FormatSignature(
    "zip", "a ZIP archive (DOCX, ODT and EPUB are ZIP archives too)", reading: .importer,
    advice: "try: pandoc -t plain FILE | dramatis",
    begins: { $0.begins("PK\u{3}\u{4}") || $0.begins("PK\u{5}\u{6}") })

  package static let gzip = FormatSignature(
    "gzip", "a gzip file", reading: .importer, advice: "try: gzip -dc FILE | dramatis",
    begins: { $0.begins([0x1F, 0x8B]) })

  package static let rtf = FormatSignature(
    "rtf", "RTF", reading: .importer, advice: "try: pandoc -f rtf -t plain FILE | dramatis",
    begins: { $0.begins("{\\rtf") })

  package static let subtitles = FormatSignature(
    "subtitles", "subtitles", isText: true, endings: "srt vtt", reading: .importer,
    allows: { $0.looksLikeText(inFirst: 4096) }, begins: { $0.beginsAsSubtitles })

  package static let mailbox = FormatSignature(
    "mailbox", "a mailbox", isText: true, reading: .importer, begins: { $0.beginsAsMailbox })

  package static let html = FormatSignature(
    "html", "HTML", isText: true, endings: "html htm xhtml xht", reading: .importer,
    allows: { $0.beginsWithTag }, begins: { $0.beginsAsHTML })

  package static let message = FormatSignature(
    "message", "a message", isText: true, endings: "eml email mht mhtml", reading: .importer,
    allows: { $0.hasMailField }, begins: { $0.beginsAsMessage })

  package static let markdown = FormatSignature(
    "markdown", "Markdown", isText: true, endings: "md markdown mdown mkd mkdn mdwn rmd qmd",
    reading: .importer, allows: { $0.looksLikeText(inFirst: 4096) })

  // MARK: Plain text

  /// Before `utf16`, because the mark of UTF-32 begins with that of UTF-16.
  package static let utf32 = FormatSignature(
    "utf-32", "UTF-32 text", reading: .importer,
    advice: "try: iconv -f UTF-32 -t UTF-8 FILE | dramatis",
    begins: { $0.begins([0xFF, 0xFE, 0, 0]) || $0.begins([0, 0, 0xFE, 0xFF]) })

  package static let utf16 = FormatSignature(
    "utf-16", "UTF-16 text", reading: .importer,
    advice: "try: iconv -f UTF-16 -t UTF-8 FILE | dramatis",
    begins: { $0.begins([0xFF, 0xFE]) || $0.begins([0xFE, 0xFF]) })

  /// Text in an encoding other than Unicode; not in the table, because it is what remains if no row fits.
  package static let otherEncoding = FormatSignature(
    "other encoding", "text in another encoding", isText: true, reading: .importer)

  /// Text in UTF-8, perhaps with some invalid bytes; not in the table for the same reason.
  package static let plainText = FormatSignature(
    "plain text", "plain text", isText: true, reading: .here)

  // MARK: Refused; source: the tables of file(1)

  /// "BZh", a digit, and the first digits of pi, with which the first block begins.
  package static let bzip2 = FormatSignature(
    "bzip2", "a bzip2 file", advice: "try: bzip2 -dc FILE | dramatis",
    begins: {
      $0.begins("BZh") && isASCIIDigit($0.byte(3)) && $0.begins([0x31, 0x41, 0x59], at: 4)
    })

  package static let xz = FormatSignature(
    "xz", "an xz file", advice: "try: xz -dc FILE | dramatis",
    begins: { $0.begins([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0]) })

  package static let zstd = FormatSignature(
    "zstd", "a Zstandard file", advice: "try: zstd -dc FILE | dramatis",
    begins: { $0.begins([0x28, 0xB5, 0x2F, 0xFD]) })

  package static let elf = FormatSignature(
    "elf", "a program", begins: { $0.begins("\u{7F}ELF") })

  package static let png = FormatSignature(
    "png", "a PNG image", advice: ocr, begins: { $0.begins([0x89, 0x50, 0x4E, 0x47]) })

  package static let jpeg = FormatSignature(
    "jpeg", "a JPEG image", advice: ocr, begins: { $0.begins([0xFF, 0xD8, 0xFF]) })

  package static let gif = FormatSignature(
    "gif", "a GIF image", advice: ocr, begins: { $0.begins("GIF87a") || $0.begins("GIF89a") })

  private static let ocr = "try: tesseract FILE - | dramatis"

  package static let compound = FormatSignature(
    "compound", "an old Office file (DOC, XLS)", advice: "try: libreoffice --convert-to txt FILE",
    begins: { $0.begins([0xD0, 0xCF, 0x11, 0xE0]) })

  package static let sqlite = FormatSignature(
    "sqlite", "an SQLite database", begins: { $0.begins("SQLite format 3\0") })

  /// A document with NUL bytes that fits no row.
  package static let unknown = FormatSignature("unknown", "binary data (it holds NUL bytes)")
}
