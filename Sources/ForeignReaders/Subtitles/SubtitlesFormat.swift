import DocumentModel
import ReaderProtocol

extension FormatEntry {
  /// Subtitles: SubRip and WebVTT.
  static let subtitles = FormatEntry(
    name: "subtitles",
    match: { input in
      if input.source.withBytes(0..<4096, SubtitlesFormat.begins) { return .byContent }
      let isNamed = ["srt", "vtt"].contains(input.fileExtension)
      return isNamed && input.source.withBytes(0..<4096, looksLikeText) ? .byName : nil
    },
    encodings: EncodingChoice.needed,
    read: SubtitlesFormat.read)
}

enum SubtitlesFormat {
  /// Whether text begins as subtitles do: with WebVTT's word, or a number and times on the next line.
  static func begins(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      bytes = UnsafeRawBufferPointer(rebasing: bytes.dropFirst(3))
    }
    if bytes.starts(with: "WEBVTT".utf8) {
      return bytes.count == 6 || bytes[6] <= 0x20
    }
    var lines = MailLines(bytes)
    while let line = lines.next() {
      if line.allSatisfy({ $0 <= 0x20 }) { continue }
      guard Int(String(decoding: line.prefix(10), as: UTF8.self).filter { $0 != " " }) != nil,
        let times = lines.next()
      else { return false }
      return SubtitleCues.times(times) != nil
    }
    return false
  }

  static func read(_ input: DocumentInput) throws(ReaderError) -> ForeignText {
    let text = try EncodingChoice(input).decode(input.source)
    let isWebVTT = text.source.withBytes { $0.starts(with: "WEBVTT".utf8) }
    var builder = TextBuilder(format: isWebVTT ? "WebVTT" : "SubRip", limit: input.limits.text)
    builder.encoding = text.encoding
    if let notice = text.notice { builder.notice(notice) }
    let cues = text.source.withBytes { SubtitleCues($0).cues }
    guard !cues.isEmpty else { throw ReaderError(.empty, "has no subtitles") }
    var written = SubtitleText(cues, builder: builder)
    return written.finish()
  }
}
