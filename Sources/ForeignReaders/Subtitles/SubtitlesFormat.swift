import DocumentModel
import ReaderProtocol

extension FormatEntry {
  /// Subtitles: SubRip and WebVTT.
  static let subtitles = FormatEntry(
    name: "subtitles", signatures: [.subtitles], encodings: EncodingChoice.needed,
    row: """
      | subtitles: SubRip, WebVTT | `WEBVTT`, or a number and times on the next line; or by name | none: topics | \
      time of the first cue: "00:01:02" | sentences across cues; speakers: `<v Ana>`, "ANA:", "Ana:" if it occurs \
      twice; roll-up captions, once | tags, positions on the screen, comments, styles |
      """,
    samples: [
      FormatSample("film", "1\n00:00:01,000 --> 00:00:02,000\nAna left.\n", text: "Ana left."),
      FormatSample("film.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nAna left.\n", text: "Ana left."),
    ],
    read: SubtitlesFormat.read)
}

enum SubtitlesFormat {
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
