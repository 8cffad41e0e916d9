import ReaderProtocol
import Testing

@testable import ForeignReaders

struct SubtitleTests {
  /// Cues of SubRip, each two seconds long, one after the other.
  private func readCues(_ cues: [String]) throws -> ForeignText {
    let text = cues.enumerated().map { index, text in
      "\(index + 1)\n00:00:\(10 + index * 2),000 --> 00:00:\(12 + index * 2),000\n\(text)\n\n"
    }
    return try read(Array(text.joined().utf8), name: "a.srt")
  }

  private func readWebVTT(_ text: String) throws -> ForeignText {
    try read(Array("WEBVTT\n\n\(text)".utf8), name: "a.vtt")
  }

  @Test("a sentence goes on over cues and lines")
  func sentences() throws {
    let foreign = try readCues(["I went to\nthe harbour", "and came back.", "It was late."])
    #expect(foreign.lines == ["p I went to the harbour and came back.", "p It was late."])
  }

  @Test("each paragraph has the time of its first cue")
  func places() throws {
    let foreign = try readCues(["One.", "Two", "and three.", "Four."])
    #expect(foreign.details.places.map(\.label) == ["00:00:10", "00:00:12", "00:00:16"])
  }

  @Test("a long pause ends a paragraph")
  func pause() throws {
    let text = "1\n00:00:01,000 --> 00:00:02,000\nOne\n\n2\n00:00:09,000 --> 00:00:10,000\ntwo\n"
    #expect(try read(Array(text.utf8)).lines == ["p One", "p two"])
  }

  @Test("capitals before a colon are a speaker; their words are attributed up to the next one's")
  func speakers() throws {
    let foreign = try readCues(["ANA: I went.", "ANA: Home", "again.", "BO: Why?", "Who knows?"])
    #expect(
      foreign.lines == ["p ANA: I went.", "p Home again.", "p BO: Why?", "p Who knows?"])
    #expect(foreign.details.attributions.map { foreign.string($0.name) } == ["ANA", "BO"])
    #expect(foreign.details.attributions.map(\.paragraphs) == [0..<2, 2..<3])
  }

  @Test(
    "words before a colon that stand there once are no speaker",
    arguments: ["Note: no.", "It is 10:30.", "http://a.org: no."])
  func noSpeaker(text: String) throws {
    let foreign = try readCues([text])
    #expect(foreign.lines == ["p \(text)"])
    #expect(foreign.details.attributions.isEmpty)
  }

  @Test("dashes part what two people say")
  func dashes() throws {
    #expect(try readCues(["- Did you\n- No"]).lines == ["p - Did you", "p - No"])
  }

  @Test("tags, places on the screen and characters' names are undone")
  func tags() throws {
    let foreign = try readCues([
      "<i>a</i> {\\an8}<font color=\"red\">b</font> &lt;c&gt; 1 < 2 &amp;lt;"
    ])
    #expect(foreign.lines == ["p a b <c> 1 < 2 &lt;"])
  }

  @Test("voices are speakers, named where they begin")
  func voices() throws {
    let foreign = try readWebVTT(
      "00:01.000 --> 00:02.000\n<v Ana Popa>I <c.x>went.</c></v>\n\n00:02.000 --> 00:03.000\n<v.loud Bo>No.</v> <v Ana Popa>Yes.\n"
    )
    #expect(foreign.lines == ["p Ana Popa: I went.", "p Bo: No.", "p Ana Popa: Yes."])
    #expect(
      foreign.details.attributions.map { foreign.string($0.name) } == [
        "Ana Popa", "Bo", "Ana Popa",
      ])
  }

  @Test("comments, styles and names of cues are no text")
  func blocks() throws {
    let foreign = try readWebVTT(
      "STYLE\n::cue { color: red }\n\nNOTE no\nno\n\nname\n00:01.000 --> 00:02.000 line:0\nYes.\n\nREGION\nid:x\n"
    )
    #expect(foreign.lines == ["p Yes."])
  }

  @Test("captions that roll up say each line once")
  func rollUp() throws {
    #expect(try readCues(["one", "one\ntwo", "two\nthree."]).lines == ["p one two three."])
  }

  @Test("a cue's number is no text where the empty line before it is missing")
  func missingLine() throws {
    let text = "1\n00:00:01,000 --> 00:00:02,000\nOne.\n2\n00:00:02,000 --> 00:00:03,000\nTwo.\n"
    #expect(try read(Array(text.utf8)).lines == ["p One.", "p Two."])
  }

  @Test("subtitles in another encoding are decoded")
  func encoding() throws {
    let text = Array("1\n00:00:01,000 --> 00:00:02,000\n".utf8) + [0xC9, 0x74, 0xE9, 0x2E]
    #expect(try read(text, name: "a.srt", encoding: "latin1").lines == ["p Été."])
  }

  @Test("a file without cues is an error", arguments: ["WEBVTT\n", "WEBVTT\n\nNOTE x\n"])
  func empty(text: String) {
    let error = #expect(throws: ReaderError.self) { try read(Array(text.utf8)) }
    #expect(error?.code == .empty)
  }

  @Test("a word before a colon is a speaker if it occurs twice")
  func recurringSpeaker() throws {
    let foreign = try readCues(["Ida: I left.", "Olu: When?", "Ida: Never."])
    #expect(foreign.details.attributions.map { foreign.string($0.name) } == ["Ida", "Ida"])
    #expect(foreign.lines[1].contains("Olu: When?"))
  }

  @Test("a paragraph ends where it has grown long, though no sentence does")
  func longParagraph() throws {
    let cues = [String](repeating: String(repeating: "and on ", count: 20) + "we", count: 20)
    let enough = cues.enumerated().map { "\($0.offset) \($0.element)" }
    let lengths = try readCues(enough).lines.map(\.count)
    #expect(lengths.count > 1 && lengths.allSatisfy { $0 < 1400 })
  }
}
