import ReaderProtocol
import Testing

@testable import ForeignReaders

struct RTFTests {
  private func readRTF(_ body: String) throws -> ForeignText {
    try read(Array("{\\rtf1\\ansi\\ansicpg1252 \(body)}".utf8), name: "a.rtf")
  }

  @Test("paragraphs, line ends and tabs")
  func paragraphs() throws {
    let foreign = try readRTF("Ana\\tab came.\\par Bo\\line left.\\par")
    #expect(foreign.lines == ["p Ana came.", "v Bo\nleft."])
  }

  @Test("characters by code, by name and by symbol")
  func characters() throws {
    let foreign = try readRTF("\\u201?caf\\'e9\\ldblquote x\\rdblquote\\~\\{\\emdash\\}\\-y")
    #expect(foreign.lines == ["p Écafé“x”\u{A0}{—}y"])
  }

  @Test("what repeats a character for old programs is skipped, as long as it says")
  func fallback() throws {
    let foreign = try readRTF("{\\uc2\\u945 al\\u946 \\'62\\'62}\\u947 g\\uc0\\u948 d")
    #expect(foreign.lines == ["p αβγδd"])
  }

  @Test("two halves of a pair make one character")
  func surrogates() throws {
    #expect(try readRTF("\\u-10179?\\u-8704?").lines == ["p 😀"])
  }

  @Test("bytes are read by the character set of their font")
  func charset() throws {
    let foreign = try readRTF(
      "{\\fonttbl{\\f0 Times;}{\\f1\\fcharset204 Times CYR;}}\\f0 caf\\'e9 {\\f1 \\'c0\\'ed\\'ed\\'e0}"
    )
    #expect(foreign.lines == ["p café Анна"])
  }

  @Test("the second byte of a character may be an ordinary letter")
  func twoBytes() throws {
    let foreign = try readRTF("{\\fonttbl{\\f1\\fcharset128 Mincho;}}\\f1\\'83A\\'93\\'8c")
    #expect(foreign.lines == ["p ア東"])
  }

  @Test("headings by outline level, by the name of their style, and by what that is based on")
  func headings() throws {
    let foreign = try readRTF(
      """
      {\\stylesheet{Normal;}{\\s1 heading 1;}{\\s2\\sbasedon1 Chapter;}{\\s3\\outlinelevel1 Part;}}
      \\pard\\s1 A\\par\\pard a\\par\\pard\\s3 B\\par\\pard b\\par\\pard\\s2 C\\par
      \\pard\\outlinelevel1 D\\par\\pard d\\par
      """)
    #expect(foreign.outline == ["1 A 0", "2 B 2", "1 C 4", "2 D 5"])
  }

  @Test("marks of list items stand in groups of their own, or hang out")
  func lists() throws {
    let foreign = try readRTF(
      """
      \\pard\\ilvl0{\\listtext\\'b7\\tab}a\\par\\pard\\ilvl1{\\listtext o\\tab}b\\par
      \\pard\\li360\\fi-360 3.\\tx360\\tab c\\par\\pard\\li360 more\\par\\pard d\\par
      """)
    #expect(foreign.lines == ["l • a", "l ◦ b", "l 3. c", "l more", "p d"])
  }

  @Test("rows of a table are lines; a row of one cell is a paragraph")
  func table() throws {
    let foreign = try readRTF(
      """
      \\trowd\\cellx1\\cellx2\\pard\\intbl a\\cell b\\par c\\cell\\row
      \\trowd\\cellx1\\pard\\intbl x\\cell\\row\\pard y\\par
      """)
    #expect(foreign.lines == ["r a | b c", "p x", "p y"])
  }

  @Test("notes come last")
  func notes() throws {
    let foreign = try readRTF(
      "Ana{\\super\\chftn}{\\*\\footnote\\pard\\chftn\\~Her name.\\par} came.\\par")
    #expect(foreign.lines == ["p Ana[1] came.", "h Notes", "p [1] Her name."])
  }

  @Test("what is hidden, deleted or no text is left out")
  func leftOut() throws {
    let foreign = try readRTF(
      """
      {\\header H\\par}{\\*\\unknown U}{\\pict\\wmetafile8 0102ff}a{\\v hidden}b{\\deleted gone}c
      {\\*\\bkmkstart m}{\\field{\\*\\fldinst HYPERLINK "https://a.org"}{\\fldrslt d}}\\par
      """)
    #expect(foreign.lines == ["p abcd", "h Links", "l • https://a.org"])
    #expect(foreign.details.notices == ["1 picture left out"])
  }

  @Test("binary data may hold braces")
  func binary() throws {
    #expect(try readRTF("a{\\*\\objdata\\bin5 }}{{\\}b").lines == ["p ab"])
  }

  @Test("title and author are found in the information")
  func information() throws {
    let foreign = try readRTF("{\\info{\\title The Sea}{\\author Ana Popa}{\\subject no}}x\\par")
    #expect(foreign.title == "The Sea" && foreign.details.author == "Ana Popa")
    #expect(foreign.lines == ["p x"])
  }

  @Test("without information, what stands first, bold and in the middle, is the title")
  func centredTitle() throws {
    let foreign = try readRTF("{\\pard\\qc\\b The Sea\\par}{\\pard\\qc Ana\\par}\\pard x\\par")
    #expect(foreign.title == "The Sea")
    #expect(foreign.lines == ["p Ana", "p x"])
  }

  @Test("indented paragraphs among others are quotations, typewriter's ones code")
  func looks() throws {
    let foreign = try readRTF(
      """
      {\\fonttbl{\\f0 Times;}{\\f1\\fmodern Courier;}}\\f0 a\\par b\\par c\\par
      \\pard\\li720 q\\par\\pard{\\f1 x =  1\\par}\\pard{\\f1   y\\par}d\\par
      """)
    #expect(foreign.lines == ["p a", "p b", "p c", "q q", "c x =  1\n  y", "p d"])
  }

  @Test("a document all in a typewriter's font has no code in it")
  func screenplay() throws {
    let foreign = try readRTF("{\\fonttbl{\\f0\\fmodern Courier;}}\\f0 ANA\\par\\li720 No.\\par")
    #expect(foreign.lines == ["p ANA", "p No."])
  }

  @Test("of a cut document comes what there is, with a notice")
  func cut() throws {
    let foreign = try read(Array("{\\rtf1 One.\\par {\\b Tw".utf8))
    #expect(foreign.lines == ["p One.", "p Tw"])
    #expect(foreign.details.notices.count == 1)
  }

  @Test("groups in each other without end take no more than they hold")
  func nesting() throws {
    let foreign = try readRTF("a" + String(repeating: "{", count: 1_000_000) + "b")
    #expect(foreign.lines == ["p a"])
    #expect(
      foreign.details.notices.contains("text in groups nested more than 1000 deep is left out"))
  }

  @Test("a document whose text lies too deep says so")
  func allTooDeep() {
    let error = #expect(throws: ReaderError.self) {
      try readRTF(
        String(repeating: "{", count: 1_500_000) + "b" + String(repeating: "}", count: 1_500_000))
    }
    #expect(error?.message.contains("more than 1000 deep") == true)
  }

  @Test("a note may begin with a character that shares a byte with a no-break space")
  func noteDot() throws {
    let foreign = try readRTF("a{\\footnote \\~ \\u183 ?x}")
    #expect(foreign.lines == ["p a[1]", "h Notes", "p [1] ·x"])
  }

  @Test("an empty document is an error")
  func empty() {
    let error = #expect(throws: ReaderError.self) { try readRTF("\\par\\par") }
    #expect(error?.code == .empty)
  }

  @Test("headers, footers, comments and deleted text are lost, in groups and out of them")
  func surroundings() throws {
    let foreign = try readRTF(
      """
      {\\headerl L}{\\headerr R}{\\footer F}{\\footerf G}{\\*\\annotation no}{\\*\\atnid A}a {\\revised
      b}\\deleted c\\deleted0  d\\v e\\v0  f\\par
      """)
    #expect(foreign.lines == ["p a b d f"])
  }

  @Test(
    "letters of the font Symbol are Greek",
    arguments: [
      ("abg", "p αβγ"), ("W-1", "p Ω−1"), ("\\'b7 \\'ae", "p • →"), ("\\'ff", "p \u{FFFD}"),
    ])
  func symbolFont(text: String, line: String) throws {
    let fonts = "{\\fonttbl{\\f0 Times;}{\\f1 Symbol;}}"
    #expect(try readRTF("\(fonts)\\f1 \(text)\\par").lines == [line])
  }

  @Test("a code of the font Symbol is a letter there, and a private character elsewhere")
  func symbolCode() throws {
    let fonts = "{\\fonttbl{\\f0 Times;}{\\f1 Symbol;}}"
    #expect(try readRTF("\(fonts)\\f1\\u-3999?\\par").lines == ["p α"])
    #expect(try readRTF("\(fonts)\\f0\\u-3999?\\par").lines == ["p \u{F061}"])
  }

  @Test(
    "bytes are read by the code page of the document",
    arguments: [
      ("\\ansi\\ansicpg1250 \\'e8", "p č"), ("\\ansi\\ansicpg1253 \\'e1", "p α"),
      ("\\mac \\'8e", "p é"), ("\\pc \\'82", "p é"), ("\\ansi \\'e9", "p é"),
    ])
  func documentCodePage(body: String, line: String) throws {
    #expect(try read(Array("{\\rtf1\(body)}".utf8)).lines == [line])
  }

  @Test("a font may name its code page itself")
  func fontCodePage() throws {
    let foreign = try readRTF(
      "{\\fonttbl{\\f0 A;}{\\f1\\cpg1251 B;}}\\f1 \\'cd\\'e0\\f0 \\'cd\\'e0\\par")
    #expect(foreign.lines == ["p НаÍà"])
  }

  @Test(
    "the name of a style says what is a quotation",
    arguments: [("Quote", "q"), ("Intense Quote", "q"), ("Block Text", "q"), ("Body Text", "p")])
  func quotationStyle(name: String, kind: String) throws {
    let foreign = try readRTF("{\\stylesheet{\\s4 \(name);}}\\pard a\\par\\pard\\s4 b\\par")
    #expect(foreign.lines == ["p a", "\(kind) b"])
  }

  @Test("a backslash before a line's end is a paragraph's end")
  func escapedLineEnd() throws {
    #expect(try readRTF("a\\\nb\\\r\nc").lines.map { $0.dropFirst(2) } == ["a", "b", "c"])
  }

  @Test("half of a pair of surrogates is one invalid character")
  func loneSurrogate() throws {
    #expect(try readRTF("a\\u-8704?b\\par").lines == ["p a\u{FFFD}b"])
  }
}
