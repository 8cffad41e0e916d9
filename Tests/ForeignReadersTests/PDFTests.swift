import ReaderProtocol
import Testing

@testable import ForeignReaders

/// A line of a page as `pdftotext -bbox-layout` tells it; letters are half as wide as high.
private struct Line {
  var text: String
  var left = 100.0
  var top: Double
  var size = 10.0

  init(_ text: String, left: Double = 100, top: Double, size: Double = 10) {
    (self.text, self.left, self.top, self.size) = (text, left, top, size)
  }

  var right: Double { left + Double(text.count) * size / 2 }

  var markup: String {
    var words = ""
    var x = left
    for word in text.split(separator: " ") {
      let end = x + Double(word.count) * size / 2
      words += "<word \(box(x, end))>\(escaped(String(word)))</word>\n"
      x = end + size / 2
    }
    return "<line \(box(left, right))>\n\(words)</line>\n"
  }

  private func box(_ left: Double, _ right: Double) -> String {
    "xMin=\"\(left)\" yMin=\"\(top)\" xMax=\"\(right)\" yMax=\"\(top + size)\""
  }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }
}

/// Lines one below the other.
private func lines(
  _ texts: [String], left: Double = 100, top: Double = 100, size: Double = 10
) -> [Line] {
  texts.enumerated().map {
    Line($0.element, left: left, top: top + Double($0.offset) * size * 1.2, size: size)
  }
}

/// What poppler's programs write of pages, each made of blocks of lines.
private func output(_ pages: [[[Line]]], outline: String = "") -> [UInt8] {
  var text =
    "<?xml version=\"1.0\"?>\n<pdf2xml>\n<page number=\"1\">\n</page>\n\(outline)</pdf2xml>\n"
  text += "<!DOCTYPE html>\n<html>\n<head>\n<title>The &amp; Sea</title>\n"
  text += "<meta name=\"Author\" content=\"Ana &quot;A&quot; Popa\"/>\n</head>\n<body>\n<doc>\n"
  for page in pages {
    text += "<page width=\"600.0\" height=\"800.0\">\n<flow>\n"
    for block in page {
      let left = block.map(\.left).min() ?? 0
      let right = block.map(\.right).max() ?? 0
      let bottom = block.last.map { $0.top + $0.size } ?? 0
      text +=
        "<block xMin=\"\(left)\" yMin=\"\(block.first?.top ?? 0)\" xMax=\"\(right)\" yMax=\"\(bottom)\">\n"
      text += block.map(\.markup).joined() + "</block>\n"
    }
    text += "</flow>\n</page>\n"
  }
  return Array((text + "</doc>\n</body>\n</html>\n").utf8)
}

private func readPages(_ pages: [[[Line]]], outline: String = "") throws -> ForeignText {
  try read(output(pages, outline: outline), format: "pdf-text")
}

struct PDFTests {
  private let full = "Ana went down to the harbour and saw that all of the"
  private let more = "ships had left in the night, which made her think of"

  @Test("lines are joined, a short one ends its paragraph")
  func paragraphs() throws {
    let foreign = try readPages([[lines([full, more, "home.", full, "men."])]])
    #expect(foreign.lines == ["p \(full) \(more) home.", "p \(full) men."])
  }

  @Test("an indent begins a paragraph")
  func indents() throws {
    let last = "ships had left in the night, which she did not know."
    var block = lines([last, full, more, "end."])
    block[1].left = 115
    #expect(try readPages([[block]]).lines == ["p \(last)", "p \(full) \(more) end."])
  }

  @Test("a larger gap begins a paragraph")
  func gaps() throws {
    let block = lines([full, full]) + lines([full, full], top: 134)
    #expect(try readPages([[block]]).lines == ["p \(full) \(full)", "p \(full) \(full)"])
  }

  @Test("a first line that hangs out is of its paragraph")
  func hanging() throws {
    var block = lines([full, more, "end."])
    (block[1].left, block[2].left) = (120, 120)
    #expect(try readPages([[block]]).lines == ["p \(full) \(more) end."])
  }

  @Test("bullets begin items")
  func bullets() throws {
    let pages = [
      [lines(["• one", "• two"]), lines(["•"], top: 200), lines(["three"], left: 120, top: 200)]
    ]
    #expect(try readPages(pages).lines == ["l • one", "l • two", "l • three"])
  }

  @Test("a paragraph goes on over columns and pages")
  func columns() throws {
    let pages = [
      [lines([full, full], top: 700), lines([full, full], left: 400)],
      [lines([more, "home."], top: 100)],
    ]
    let foreign = try readPages(pages)
    #expect(foreign.lines == ["p \(full) \(full) \(full) \(full) \(more) home."])
  }

  @Test("columns are read one after the other, in whatever order their blocks come")
  func columnOrder() throws {
    let left = [lines([full, more, full, more], top: 100), lines([full, "x."], top: 200)]
    let right = [
      lines([full, more, full, more], left: 420, top: 100),
      lines([more, "y."], left: 420, top: 200),
    ]
    let wide = lines([full + " " + full + " " + full], top: 40)
    let foreign = try readPages([[wide, left[0], right[0], left[1], right[1]]])
    let ends = foreign.lines.map { $0.suffix(2) }
    #expect(ends == ["he", "of", "x.", "of", "y."])
  }

  @Test("a sentence that ends a page ends its paragraph")
  func pageEnd() throws {
    let last = "ships had left in the night, which she did not know."
    let foreign = try readPages([[lines([full, last])], [lines([full, more])]])
    #expect(foreign.lines == ["p \(full) \(last)", "p \(full) \(more)"])
    #expect(foreign.details.places.map(\.label) == ["page 1", "page 2"])
  }

  @Test(
    "hyphens at the ends of lines",
    arguments: [
      ("the har-", "bour was", "the harbour was"), ("the well-", "known man", "the well-known man"),
      ("the soft\u{AD}", "ness of", "the softness of"),
      ("in Austria-", "Hungary there", "in Austria-Hungary there"),
      ("a mother-in-", "law is", "a mother-in-law is"),
      ("from 1990-", "1995 and", "from 1990-1995 and"),
      ("this —", "that", "this — that"), ("his thin-", "brimmed hat", "his thin-brimmed hat"),
      ("the old-es-", "tablished inn", "the old-established inn"), ("this—", "that", "this—that"),
    ])
  func hyphens(first: String, second: String, joined: String) throws {
    let start = "Ana once went down to the old town and saw that "
    let block = lines([start + first, second + " all of it, as she had been told before by others"])
    let known = lines(["A well-known harbour, established in brimmed law thin."], top: 300)
    let foreign = try readPages([[block, known]])
    #expect(foreign.lines.first?.hasPrefix("p \(start)\(joined) all of it") == true)
  }

  /// Pages with a body of their own between a head and a foot.
  private func booklet(head: (Int) -> String, foot: (Int) -> String) throws -> ForeignText {
    let pages = (1...6).map { number -> [[Line]] in
      [
        [Line(head(number), top: 40)],
        lines(["Page \(number) has text.", full + "m."], top: 80 + Double(number) * 5),
        [Line(foot(number), left: 300, top: 760)],
      ]
    }
    return try readPages(pages)
  }

  @Test("what stands at the edge of all pages is left out, but for its numbers the same")
  func furniture() throws {
    let foreign = try booklet(head: { $0 % 2 == 0 ? "The Sea" : "Ana Popa" }, foot: { "\($0)" })
    #expect(foreign.lines == (1...6).flatMap { ["p Page \($0) has text.", "p \(full)m."] })
  }

  @Test("heads that change with the chapter are left out by where they stand")
  func changingHeads() throws {
    let names = ["One", "Storm", "The Ship", "Night", "Fog", "Land"]
    let foreign = try booklet(head: { names[$0 - 1] }, foot: { "page \($0)" })
    #expect(foreign.lines.count == 12)
  }

  @Test("text at the edge of pages stays")
  func edges() throws {
    let pages = (0..<6).map { page in
      [lines((0..<5).map { "Line \(page) \($0) is text of its own." }, top: 50)]
    }
    let text = try readPages(pages).lines.joined(separator: " ")
    #expect(text.ranges(of: "is text of its own").count == 30)
  }

  @Test("dots that lead to a page's number aren't words")
  func leaders() throws {
    let foreign = try readPages([[[Line("The storm . . . . . . . 12", top: 100)]]])
    #expect(foreign.lines == ["p The storm … 12"])
  }

  @Test("text in double space stays")
  func doubleSpace() throws {
    let words = ["sea", "ship", "storm", "night", "fog", "land"]
    let pages = words.map { word in
      (0..<5).map { [Line("The \(word) \($0) is here.", top: 50 + Double($0) * 24)] }
    }
    #expect(try readPages(pages).lines.count == 30)
  }

  @Test("the document's outline names the headings; entries without one are sections, too")
  func outline() throws {
    let outline = """
      <outline>
      <item page="1">One &amp; all</item>
      <outline>
      <item page="2">The storm</item>
      <item page="2">Elsewhere</item>
      </outline>
      </outline>

      """
    let foreign = try readPages(
      [
        [lines(["1 One & all"]), lines([full + "m."], top: 140)],
        [lines(["1.1 The Storm"]), lines([full], top: 140)],
      ], outline: outline)
    #expect(foreign.lines.filter { $0.hasPrefix("h") } == ["h 1 One & all", "h 1.1 The Storm"])
    #expect(foreign.outline.first == "1 1 One & all 0")
    #expect(foreign.outline.contains("2 1.1 The Storm 2"))
  }

  @Test("without an outline, larger letters make headings, by their size")
  func sizes() throws {
    var page: [[Line]] = []
    for number in 0..<6 {
      let top = 50 + Double(number) * 100
      page.append([Line("Heading \(number)", top: top, size: number == 0 ? 20 : 14)])
      page.append(lines([full, more, full, "end."], top: top + 30))
    }
    let foreign = try readPages([page])
    #expect(foreign.outline.first == "1 Heading 0 0")
    #expect(foreign.outline.dropFirst().allSatisfy { $0.hasPrefix("2 Heading") })
  }

  @Test("title and author are those of the document, unless they are a file's name")
  func information() throws {
    let foreign = try readPages([[lines([full])]])
    #expect(foreign.title == "The & Sea" && foreign.details.author == "Ana \"A\" Popa")
  }

  @Test("pages without text are an error that says what to try")
  func scanned() {
    let error = #expect(throws: ReaderError.self) { try readPages([[], []]) }
    #expect(error?.code == .empty)
    #expect(error?.message.contains("ocrmypdf") == true)
  }

  @Test("output that is cut off is read as far as it goes")
  func cut() throws {
    let whole = output([[lines([full])], [lines([full])]])
    let foreign = try read(Array(whole.dropLast(120)), format: "pdf-text")
    #expect(foreign.lines.count == 1)
  }

  @Test("invalid numbers do no harm")
  func oddNumbers() throws {
    let nines = String(repeating: "9", count: 1000)
    let text = """
      <doc><page width="nan" height="-1e999"><block xMin="inf" yMin="\(nines).\(nines)"><line xMin="-inf">
      <word xMin="1" yMin="nan" xMax="x" yMax="">a</word></line></block></page></doc>
      """
    #expect(try read(Array(text.utf8), format: "pdf-text").lines == ["p a"])
  }
}
