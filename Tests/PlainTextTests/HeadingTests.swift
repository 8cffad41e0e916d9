import DocumentModel
import PlainText
import Testing

@Suite("Sections from headings") struct HeadingTests {
  private static let body = "He came in and sat down, and nobody said a word to him that evening."

  private func book(_ headings: String...) -> Document {
    read(headings.map { "\($0)\n\n\(Self.body)\n\n\(Self.body)\n\n" }.joined())
  }

  @Test(
    "chapter words with any number",
    arguments: [
      ["CHAPTER I", "CHAPTER II", "CHAPTER III"], ["Chapter 1. One", "Chapter 2. Two"],
      ["Chapter Twenty", "Chapter Twenty-One", "Epilogue"], ["LETTER 1", "LETTER 2"],
      ["CHAP. I.", "CHAP. II."], ["_Chapter I_", "_Chapter II_"],
      ["Stave One: Ghost", "Stave Two"],
      ["Chapter the First", "Chapter the Second"], ["CHAPTER I PARIS: 1792", "CHAPTER II DOVER"],
    ])
  func chapters(headings: [String]) {
    let document = read(headings.map { "\($0)\n\n\(Self.body)\n\n\(Self.body)\n\n" }.joined())
    #expect(document.titles == headings.map { $0.filter { $0 != "_" } })
    #expect(document.sections.allSatisfy { $0.origin == .heading && $0.level == 1 })
  }

  @Test("a chapter whose number doesn't go on is a cross-reference or a running head")
  func strayNumbers() {
    #expect(
      book("CHAPTER 1", "CHAPTER 2", "CHAPTER 2", "CHAPTER 9", "CHAPTER 3").titles == [
        "CHAPTER 1", "CHAPTER 2", "CHAPTER 3",
      ])
  }

  @Test("a prologue holds no chapters")
  func prologue() {
    let levels = book("PROLOGUE", "CHAPTER 1", "CHAPTER 2", "EPILOGUE").sections.map(\.level)
    #expect(levels == [1, 1, 1, 1])
    let withParts = book("PROLOGUE", "PART 1", "CHAPTER 1", "CHAPTER 2", "EPILOGUE")
    #expect(withParts.sections.map(\.level) == [1, 1, 2, 2, 1])
  }

  @Test("parts hold chapters, chapters hold bare numbers")
  func levels() {
    let text = """
      PART ONE

      I

      \(Self.body)

      II

      \(Self.body)

      PART TWO

      I

      \(Self.body)

      """
    #expect(
      read(text).outline == """
        PART ONE 1-1
          I 2-3
          II 4-5
        PART TWO 6-6
          I 7-8
        """)
  }

  @Test("a short title after the number belongs to the heading")
  func titles() {
    let text = """
      CHAPTER I

      Down the Rabbit-Hole

      \(Self.body)

      CHAPTER II
      The Pool of Tears

      \(Self.body)

      """
    let document = read(text)
    #expect(document.titles == ["CHAPTER I Down the Rabbit-Hole", "CHAPTER II The Pool of Tears"])
    #expect(document.kind(ofParagraph: 0) == .heading)
    #expect(document.kind(ofParagraph: 1) == .heading)
    #expect(document.kind(ofParagraph: 2) == .prose)
  }

  @Test("speech after a number is no title")
  func speech() {
    let text =
      "CHAPTER I\n\n“Is he there?”\n\n\(Self.body)\n\nCHAPTER II\n\n“No.”\n\n\(Self.body)\n"
    #expect(read(text).titles == ["CHAPTER I", "CHAPTER II"])
  }

  @Test("a table of contents is no section")
  func contents() {
    let text = """
      The Book

      CHAPTER I. Morning

      CHAPTER II. Noon

      CHAPTER III. Night

      CHAPTER I. Morning

      \(Self.body)

      CHAPTER II. Noon

      \(Self.body)

      CHAPTER III. Night

      \(Self.body)

      """
    #expect(
      read(text).outline == """
        The Book 1-4
        CHAPTER I. Morning 5-6
        CHAPTER II. Noon 7-8
        CHAPTER III. Night 9-10
        """)
  }

  @Test("Markdown levels are counts of #")
  func markdown() {
    let document = read(
      "# The Book\n\n\(Self.body)\n\n## One ##\n\n\(Self.body)\n\n## Two\n\n\(Self.body)\n")
    #expect(document.outline == "The Book 1-2\n  One 3-4\n  Two 5-6")
    #expect(document.title == "The Book")
  }

  @Test("lines of a comment aren't headings")
  func comments() {
    let text =
      "# The Book\n\n\(Self.body)\n\n## One\n## Two\n\n\(Self.body)\n\n"
      + "# This is free\n# software, and you\n# may copy it.\n\n\(Self.body)\n"
    #expect(read(text).titles == ["The Book", "One", "Two"])
  }

  @Test("underlined headings")
  func underlined() {
    let document = read(
      "Book\n====\n\n\(Self.body)\n\nOne\n---\n\(Self.body)\n\nTwo\n---\n\n\(Self.body)\n")
    #expect(document.outline == "Book 1-2\n  One 3-4\n  Two 5-6")
    #expect(document.title == "Book")
  }

  @Test("numbered headings, with parts of a number below")
  func numbered() {
    let document = book("1. Scope", "1.1 Purpose", "1.2 Terms", "2. Rules", "3. Ends")
    #expect(document.sections.map(\.level) == [1, 2, 2, 1, 1])
  }

  @Test("bare numerals")
  func numerals() {
    #expect(book("I", "II", "III", "IV").titles == ["I", "II", "III", "IV"])
    #expect(book("1", "2", "3").titles == ["1", "2", "3"])
  }

  @Test("lines in capitals")
  func capitals() {
    #expect(
      book("THE SISTERS", "ARABY", "THE DEAD").titles == ["THE SISTERS", "ARABY", "THE DEAD"])
  }

  @Test(
    "what only looks like a heading",
    arguments: [
      "I\n\nwas there.\n\n\(body)\n", "STOP IT!\n\n\(body)\n\nGO AWAY!\n\n\(body)\n",
      "1. Buy milk.\n\n2. Buy bread.\n\n3. Go home.\n",
      "1914. War\n\n\(body)\n\n1918. Peace\n\n\(body)\n",
      "Part of it was true.\n\n\(body)\n\nPart one of the plan failed.\n\n\(body)\n",
      "See Chapter 3, page 4\n\n\(body)\n\nSee Chapter 5\n\n\(body)\n",
      "HAMLET.\n\nWords.\n\nOPHELIA.\n\nMy lord?\n\nHAMLET.\n\nWords.\n\nOPHELIA.\n\nYes.\n\nHAMLET.\n\nNo.\n",
    ])
  func traps(text: String) {
    #expect(read(text).sections.allSatisfy { $0.origin == .topic })
  }

  @Test("text before the first heading is a section, titled by its first words")
  func opening() {
    let text = "\(Self.body)\n\nCHAPTER I\n\n\(Self.body)\n\nCHAPTER II\n\n\(Self.body)\n"
    let document = read(text)
    #expect(document.titles[0] == "He came in and sat down, and nobody said…")
    #expect(document.sections[0].origin == .heading)
    #expect(document.kind(ofParagraph: 0) == .prose)
  }

  @Test("a heading may stand directly on one-line paragraphs")
  func headingsOnLines() {
    let line = String(repeating: Self.body + " ", count: 4)
    let text = (1...4).map { "CHAPTER \($0)\n\(line)\n\n\(line)\n\n" }.joined()
    #expect(read(text).titles == ["CHAPTER 1", "CHAPTER 2", "CHAPTER 3", "CHAPTER 4"])
  }

  @Test("a title followed by its author is the document's")
  func title() {
    #expect(read("The Harbour\n\nby A. Vane\n\n\(Self.body)\n").title == "The Harbour")
    #expect(read("\(Self.body)\n\n\(Self.body)\n", name: "notes").title == "notes")
  }

  @Test("20,000 headings")
  func many() {
    let text = (1...20_000).map { "## Head \($0)\n\nText.\n\n" }.joined()
    let document = read(bytes: Array(text.utf8), budget: 1 << 16)
    #expect(document.sections.count == 20_000)
    #expect(read(String(repeating: "CHAPTER I\n\n", count: 20_000)).isComplete)
  }

  @Test("earlier pieces carry an outline too")
  func provisional() {
    let text = (1...200).map { "CHAPTER \($0)\n\n\(Self.body)\n\n" }.joined()
    var reader = PlainTextReader(
      source: TextSource(copying: text.utf8), document: DocumentID(1))
    let first = reader.next(byteBudget: 4096)
    #expect(first?.isComplete == false)
    #expect((first?.sections?.count ?? 0) > 10)
  }
}
