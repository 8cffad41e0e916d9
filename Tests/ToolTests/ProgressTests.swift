import DocumentFormats
import DocumentModel
import Testing

@testable import dramatis_tool

@Suite("Progress") struct ProgressTests {
  @Test("nothing in the first half second, then at most once a second")
  func due() {
    var line = ProgressLine(total: 100)
    let times = [0, 499, 500, 501, 1499, 1500, 2400, 2500]
    let written = times.filter { line.update(done: 1, after: .milliseconds($0)) != nil }
    #expect(written == [500, 1500, 2500])
  }

  @Test(
    "it is percent and megabytes a second",
    arguments: [
      (0, 1, "0% · 0.0 MB/s"), (500_000, 1, "5% · 0.5 MB/s"), (9_960_000, 1, "99% · 10 MB/s"),
      (9_940_000, 1, "99% · 9.9 MB/s"), (10_000_000, 2, "99% · 5.0 MB/s"),
      (2_500_000, 0, "25% · 0.0 MB/s"),
    ])
  func text(done: Int, seconds: Int, text: String) {
    #expect(ProgressLine.text(done: done, total: 10_000_000, after: .seconds(seconds)) == text)
  }

  @Test("a line overwrites the one before it, and is erased at the end")
  func overwriting() {
    var line = ProgressLine(total: 10_000_000)
    #expect(line.erasure == "")
    #expect(line.update(done: 1_000_000, after: .seconds(1)) == "10% · 1.0 MB/s")
    let blank = "\r" + String(repeating: " ", count: 14) + "\r"
    #expect(line.update(done: 500_000, after: .seconds(2)) == blank + "5% · 0.3 MB/s")
    #expect(line.erasure == "\r" + String(repeating: " ", count: 13) + "\r")
  }

  @Test("an empty text has no progress")
  func empty() {
    var line = ProgressLine(total: 0)
    #expect(line.update(done: 0, after: .seconds(9)) == nil)
  }

  private static let text = (0..<60).map {
    "Ann Lind met Bo Frisk in Lisbon on day \($0). Lind left, Frisk stayed."
  }.joined(separator: "\n\n")

  /// What an analysis in batches of 1000 bytes tells, each piece taking 400 ms.
  private var told: String {
    var told = ""
    var looks = 0
    let source = TextSource(copying: Array(Self.text.utf8))
    var line = ProgressLine(total: source.count)
    var analysis = TextAnalysis(OpenedText(source, name: ""), surveySize: 1000)
    _ = analysis.run { done in
      looks += 1
      told += line.update(done: done, after: .milliseconds(400 * looks)) ?? ""
    }
    return told + line.erasure
  }

  @Test("an analysis in batches finds what one at once finds")
  func batches() {
    func cast(surveySize: Int) -> Cast {
      let text = OpenedText(TextSource(copying: Array(Self.text.utf8)), name: "")
      var analysis = TextAnalysis(text, surveySize: surveySize)
      return analysis.run()
    }
    let (whole, pieces) = (cast(surveySize: 1 << 20), cast(surveySize: 1000))
    #expect(whole.mentions.count == 5 * 60)
    #expect(pieces.mentions.map(\.span) == whole.mentions.map(\.span))
    #expect(pieces.members.map(\.name) == whole.members.map(\.name))
  }

  @Test("a terminal shows the progress, and is left as it was")
  func terminal() {
    #expect(told.contains("% · "))
    #expect(told.hasSuffix(" \r"))
  }
}
