extension FuzzTarget {
  static let html = FuzzTarget(
    "html", longest: 2048, sources: ["Sources/ForeignReaders/HTML"]
  ) { ReadDocument.check($0, as: "html") }

  static let markdown = FuzzTarget(
    "markdown", longest: 2048, sources: ["Sources/ForeignReaders/Markdown"]
  ) { ReadDocument.check($0, as: "markdown", name: "a.md") }

  static let rtf = FuzzTarget("rtf", longest: 2048, sources: ["Sources/ForeignReaders/RTF"]) {
    ReadDocument.check($0, as: "rtf")
  }

  /// A mailbox if it begins like one, else a message.
  static let mail = FuzzTarget("mail", longest: 2048, sources: ["Sources/ForeignReaders/Mail"]) {
    ReadDocument.check($0, as: $0.starts(with: "From ".utf8) ? "mbox" : "email")
  }

  static let subtitles = FuzzTarget(
    "subtitles", longest: 1024, sources: ["Sources/ForeignReaders/Subtitles"]
  ) { ReadDocument.check($0, as: "subtitles", name: "a.srt") }

  /// Output of poppler's programs.
  static let pdf = FuzzTarget("pdf", longest: 8192, sources: ["Sources/ForeignReaders/PDF"]) {
    ReadDocument.check($0, as: "pdf-text")
  }

  static let encoding = FuzzTarget(
    "encoding", longest: 512,
    sources: ["Sources/ForeignReaders/Encodings", "Sources/ForeignReaders/PlainText"]
  ) { bytes in
    let (choice, rest) = bytes.choiceAndRest
    ReadDocument.check(rest, as: "text", encoding: requestedEncodings[choice % 16] ?? nil)
  }

  /// Selected by the low bits of the first byte; other values request no encoding.
  private static let requestedEncodings: [Int: String?] = [
    1: "utf-8", 2: "UTF-16", 3: "utf-16be", 4: "utf-32", 5: "utf-32be", 6: "latin1",
    7: "shift_jis", 8: "gb18030", 9: "iso-2022-jp", 10: "koi8-r", 11: "no such",
  ]

  /// Any document, with a name that may suggest another format.
  static let format = FuzzTarget(
    "format", longest: 1024, sources: ["Sources/ForeignReaders/Formats"]
  ) { bytes in
    let (choice, rest) = bytes.choiceAndRest
    ReadDocument.check(rest, name: names[choice % names.count])
  }

  private static let names = [
    "", "a.txt", "a.html", "a.md", "a.srt", "a.vtt", "a.eml", "a.mbox", "a.rtf", "a.gz", "a.docx",
    "a.epub", "a.odt", ".txt", "a.", "a.md.gz",
  ]
}
