import JSON
import TestSupport
import Testing

@testable import Notebook

@Suite("A notebook's file") struct NotebookFileTests {
  private static let quote = Quote(words: "Ann", before: "Then ", after: " left.", offset: 5)
  private static let ann = KeptActor(quotes: [quote])
  private static let bob = KeptActor(quotes: [
    Quote(words: "Bob", before: "", after: " said \"no\"", offset: 0),
    Quote(words: "Bob", before: "to\u{7}", after: "", offset: 90),
  ])

  /// A notebook with all that can be kept.
  static let full = Notebook(
    document: KeptDocument(title: "A \"title\"", path: "/home/ann/a.txt", length: 1234),
    corrections: [
      KeptCorrection(.merge, [ann, bob, ann], number: 1),
      KeptCorrection(.split(wording: "Annie"), [ann], number: 2),
      KeptCorrection(.moveMention, [ann, bob], number: 3),
      KeptCorrection(.moveWording("Miss Ann"), [ann, bob], number: 4),
      KeptCorrection(.rename("Ann Vane"), [ann], number: 5),
      KeptCorrection(.retype(.place), [bob], number: 6),
      KeptCorrection(.hide, [bob], number: 8),
      KeptCorrection(.addAlias("the girl"), [ann], number: 9),
      KeptCorrection(.addMention(quote), [bob], number: 10),
      KeptCorrection(.splitMention, [ann], number: 11),
      KeptCorrection(.addActor(quote, .group, isEverywhere: true), [], number: 12),
    ],
    undone: [KeptCorrection(.hide, [ann], number: 7)])

  private func file(_ text: String) -> NotebookFile {
    Array(text.utf8).withUnsafeBytes { NotebookFile($0) }
  }

  @Test("has an entry on each line, the oldest first")
  func text() {
    var notebook = Notebook(document: KeptDocument(title: "T", length: 20))
    notebook.corrections = [
      KeptCorrection(.hide, [Self.ann], number: 1),
      KeptCorrection(.rename("Eve"), [Self.ann], number: 2),
    ]
    let actor = #"[[{"words": "Ann", "before": "Then ", "after": " left.", "at": 5}]]"#
    #expect(
      notebook.fileText == """
        {
        "dramatis": "notebook/1",
        "document": {"title": "T", "length": 20},
        "corrections": [
        {"number": 1, "do": "hide", "actors": \(actor)},
        {"number": 2, "do": "rename", "name": "Eve", "actors": \(actor)}
        ],
        "undone": []
        }

        """)
  }

  @Test("is read as it was written")
  func roundTrip() {
    let read = file(Self.full.fileText)
    #expect(read.notebook == Self.full)
    #expect(read.flaw == nil)
    #expect(file(Notebook().fileText).flaw == nil)
  }

  @Test("that is cut off anywhere is damaged")
  func cutOff() {
    let bytes = Array(Self.full.fileText.utf8)
    for count in 0..<bytes.count - 2 {
      let read = bytes[..<count].withUnsafeBytes { NotebookFile($0) }
      guard case .damaged = read.flaw else {
        Issue.record("cut off after \(count) bytes")
        return
      }
      #expect(read.notebook == Notebook())
    }
  }

  @Test("says in which line it is damaged")
  func line() {
    let text = Self.full.fileText.replacing("\"do\": \"rename\"", with: "\"do\": rename")
    #expect(file(text).flaw == .damaged("line 9: a value is missing"))
    #expect(file("[]").flaw == .damaged("it is no notebook"))
    #expect(file("{\"name\": \"x\"}").flaw == .damaged("it is no notebook"))
  }

  @Test(
    "with a damaged entry gives the others",
    arguments: [
      ("\"wording\": \"Annie\", ", ""), ("\"number\": 2, ", ""),
      ("\"number\": 2,", "\"number\": -2,"),
      ("\"at\": 5}]]},\n{\"number\": 3", "\"at\": 99999999999999999}]]},\n{\"number\": 3"),
      ("{\"number\": 2, \"do\": \"split\"", "{\"number\": 2, \"do\": 5"),
    ])
  func damagedEntry(part: String, damaged: String) {
    let text = Self.full.fileText
    let read = file(text.replacing(part, with: damaged, maxReplacements: 1))
    #expect(read.notebook.corrections.map(\.number) == [1, 3, 4, 5, 6, 8, 9, 10, 11, 12])
    #expect(read.flaw == .damaged("entry 2 of \"corrections\" is incomplete"))
  }

  @Test("with quotes that are longer than a quote may be is damaged")
  func longQuote() {
    var notebook = Notebook()
    let long = Quote(
      words: String(repeating: "a", count: Quote.mostWords + 1), before: "", after: "", offset: 0)
    notebook.corrections = [KeptCorrection(.hide, [KeptActor(quotes: [long])], number: 1)]
    #expect(file(notebook.fileText).flaw == .damaged("entry 1 of \"corrections\" is incomplete"))
  }

  @Test(
    "of a later version is told, with what is understood of it",
    arguments: [
      ("\"do\": \"hide\"", "\"do\": \"praise\"", [1, 2, 3, 4, 5, 6, 9, 10, 11, 12]),
      ("\"kind\": \"place\"", "\"kind\": \"deity\"", [1, 2, 3, 4, 5, 8, 9, 10, 11, 12]),
      ("\"number\": 4,", "\"number\": 4, \"why\": \"x\",", [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12]),
      ("\"words\":", "\"page\": 7, \"words\":", [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12]),
      ("\"undone\"", "\"notes\": [], \"undone\"", [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12]),
      ("\"title\"", "\"author\": \"x\", \"title\"", [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12]),
      ("notebook/1", "notebook/2", []),
    ])
  func newer(part: String, later: String, understood: [Int]) {
    let read = file(Self.full.fileText.replacing(part, with: later))
    #expect(read.flaw == .newer)
    #expect(read.notebook.corrections.map(\.number) == understood)
  }
}
