import DocumentModel
import Testing

/// Outlines as printed books have them, in plain texts as volunteers and writers make them.
@Suite("Forms of headings") struct HeadingFormTests {
  private static let body = "He came in and sat down, and nobody said a word to him that evening."
  private static let texts = "\(body)\n\n\(body)\n\n\(body)\n"

  /// A text with each heading before three paragraphs, `gap` blank lines before the heading.
  private func book(_ headings: [String], gap: Int = 4) -> Document {
    let blank = String(repeating: "\n", count: gap)
    return read(headings.map { "\($0)\n\n\(Self.texts)\(blank)" }.joined())
  }

  @Test(
    "found with whatever title, at the level that the word has",
    arguments: [
      ["PREFACE", "I. THE PRISON-DOOR", "II. THE MARKET-PLACE", "III. THE RECOGNITION"],
      ["THE FIRST BOOK", "CHAPTER THE FIRST", "CHAPTER THE SECOND"],
      ["Chapter I.—The Start", "Chapter II.—The End"], ["Letter the First", "Letter the Second"],
      ["CHAPITRE PREMIER", "CHAPITRE II", "CHAPITRE III"],
      ["Capítulo 1", "Capítulo 2", "Capítulo 3"], ["Kapitel 1: Anfang", "Kapitel 2: Ende"],
      ["One", "Two", "Three"], ["DAY 1", "DAY 2", "DAY 3"], ["§ 1. Scope", "§ 2. Terms"],
      ["Erster Teil", "Kapitel 1", "Kapitel 2"], ["1", "2", "3"], ["- 1 -", "- 2 -", "- 3 -"],
      ["FIRST PART", "SECOND PART", "THIRD PART"], ["Part the First", "Part the Second"],
      ["STORY OF THE DOOR", "SEARCH FOR MR. HYDE", "DR. JEKYLL WAS QUITE AT EASE"],
      ["The Gift", "A Cosmopolite in a Café", "Between Rounds", "The Skylight Room"],
      ["CHAPTER 1", "CHAPTER 2", "AN INTERLUDE AT SEA", "CHAPTER 3", "CHAPTER 4"],
    ])
  func found(headings: [String]) {
    let known = headings.filter { !["CHAPITRE PREMIER", "Erster Teil"].contains($0) }
    #expect(book(headings).titles.suffix(known.count) == known[...])
  }

  @Test(
    "words that only begin like a heading's",
    arguments: [
      ["One day", "One night", "The first night watch", "Day one was hard", "Part of the way"],
      ["Second night watch", "Third act problems", "Two stories", "First part done"],
    ])
  func traps(lines: [String]) {
    let text = lines.map { "\($0) he came in, and they were all there.\n\n\(Self.texts)\n" }
      .joined()
    #expect(read(text).sections.allSatisfy { $0.origin == .topic })
  }

  @Test("letters among chapters count for themselves")
  func lettersAmongChapters() {
    let headings = [
      "CHAPTER I", "CHAPTER II", "LETTER I", "LETTER II", "CHAPTER III", "CHAPTER IV",
    ]
    #expect(book(headings).titles == headings)
  }

  @Test("a title that names a piece belongs to the number before it", arguments: [1, 2])
  func pieceAsTitle(gap: Int) {
    let blank = String(repeating: "\n", count: gap)
    let text = (1...4).map { "CHAPTER \($0)\(blank)\n\($0 == 3 ? "Postscript" : "A Title")\n\n" }
      .map { $0 + Self.texts + "\n\n" }.joined()
    #expect(read(text).titles[2] == "CHAPTER 3 Postscript")
    #expect(read(text).titles.count == 4)
  }

  @Test("where every number has something short after it, that is its title")
  func titlesLikeSentences() {
    let titles = [
      "He comes.", "“What now?”", "Containing little.", "Is it he?", "They go!", "The end.",
    ]
    let text = titles.enumerated().map { "Chapter \($0 + 1)\n\n\($1)\n\n\n\(Self.texts)\n\n" }
      .joined()
    #expect(read(text).titles == titles.enumerated().map { "Chapter \($0 + 1) \($1)" })
  }

  @Test("parts have titles where chapters have none")
  func titlesOfOneRank() {
    let text = (1...2).map { part in
      "PART \(part)\n\nThe Loss of It\n\n"
        + (1...3).map { "CHAPTER \($0)\n\n\(Self.texts)\n\n" }.joined()
    }.joined()
    let titles = read(text).titles
    #expect(titles[0] == "PART 1 The Loss of It" && titles[1] == "CHAPTER 1")
  }

  @Test("a piece whose first section has no number holds the others")
  func countFromTwo() {
    let text =
      "PROLOGUE\n\n\(Self.texts)\n\nII\n\n\(Self.texts)\n\nIII\n\n\(Self.texts)\n\nIV\n\n"
      + "\(Self.texts)\n\nPART 1\n\n\(Self.texts)\n\nPART 2\n\n\(Self.texts)"
    let levels = read(text).sections.map(\.level)
    #expect(levels == [1, 2, 2, 2, 1, 1])
  }

  @Test("lines in capitals divide chapters, if they divide most of them")
  func capitalsInsideChapters() {
    func chapters(_ sections: (Int) -> [String]) -> Document {
      read(
        (1...4).map { chapter in
          "CHAPTER \(chapter)\n\n\(Self.texts)\n"
            + sections(chapter).map { "\($0)\n\n\(Self.texts)\n" }.joined()
        }.joined())
    }
    let divided = chapters { ["THE \($0) KISS", "“THE \($0) LIE”"].dropLast($0 % 2) }
    #expect(divided.sections.map(\.level).max() == 2)
    let rare = chapters { $0 == 2 ? ["A NOTICE", "ANOTHER ONE"] : [] }
    #expect(rare.sections.map(\.level) == [1, 1, 1, 1])
    let speakers = chapters { _ in ["ANNA.", "IVAN.", "ANNA.", "IVAN."] }
    #expect(speakers.sections.map(\.level) == [1, 1, 1, 1])
  }

  @Test("abstract, introduction and conclusion aren't chapters without others like them")
  func article() {
    let headings = ["ABSTRACT", "INTRODUCTION", "METHODS", "RESULTS", "CONCLUSION"]
    #expect(book(headings, gap: 1).titles == headings)
  }
}
