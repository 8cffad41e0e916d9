import DocumentModel
import Testing

/// What stands in real texts beside prose.
@Suite("Lines that are kept") struct ParagraphKindTests {
  private static let prose = """
    It was a dark and stormy night and the rain fell in torrents except at
    short intervals when it was checked by a violent gust of wind which swept
    up the streets, for it is in London that our scene lies, and the lamps
    struggled against the darkness.

    """

  private func kinds(_ block: String) -> [ParagraphKind] {
    let document = read("\(Self.prose)\n\(Self.prose)\n\(block)\n\n\(Self.prose)\n\(Self.prose)")
    return document.paragraphs.dropFirst(2).dropLast(2).map(\.kind)
  }

  @Test(
    "addresses, signatures and title pages keep their lines",
    arguments: [
      "                     Sir,\n             your obliged humble servant,\n          Anna Vane.",
      "Mrs. A. Vane,\n12 Harbour Street,\nLondon.", "THE STORY OF A HARBOUR\n\nby A. Vane",
      "P.P.S.--Hawkins may stay one night with his\nmother.\nJ. T.",
    ])
  func shortLines(block: String) {
    #expect(!kinds(block).contains(.prose) || block.contains("\n\n"))
  }

  @Test("a narrow block that is filled is joined", arguments: [0, 6])
  func narrow(indent: Int) {
    let margin = String(repeating: " ", count: indent)
    let block = [
      "I have so much to say that I do not", "know where to begin, and if you were",
      "only here it would all be told in an", "hour.",
    ].map { margin + $0 }.joined(separator: "\n")
    #expect(kinds(block) == [.prose])
  }

  @Test("a song in the middle of a block is a paragraph of its own")
  func song() {
    let block = """
            Cuckoo, cuckoo in the wood,
            Tell me what is good,
            Tell me what is true.
      (She sings no more, and the brass rings of the bed are heard to jingle.)
      """
    #expect(kinds(block) == [.verse, .prose])
  }

  @Test("a song may begin after a sentence")
  func songAfter() {
    let block = """
      She looked at him for a moment, and then she began to sing in a low voice
      as she went.
            Cuckoo, cuckoo in the wood,
            Tell me what is good.
      """
    #expect(kinds(block) == [.prose, .verse])
  }

  @Test("a paragraph whose first line is indented, or all but the first, is one")
  func indents() {
    let first = """
         Nobody had believed that it would come, and everybody went on as if it
      could not. Then one day it was there, and they said that they had always
      known it.
      """
    let hanging = """
      Vane, A., The Harbour and What It Meant to Those Who Lived There. London
         and Paris, printed for the author, in three volumes, with many plates
         and a map.
      """
    #expect(kinds(first) == [.prose])
    #expect(kinds(hanging) == [.prose])
  }

  @Test("a table keeps its rows")
  func table() {
    #expect(
      kinds("Anna      12     ships\nBen        7     boats\nCarla     31     oars") == [.tableRow])
  }

  @Test("a speech in verse keeps its lines with the speaker's name")
  func play() {
    let block = """
      VANE.
      The harbour sleeps, and with it sleeps the town;
      No ship comes in, no pilot rows about,
      And all the lamps along the quay burn down.
      """
    #expect(kinds(block) == [.verse])
  }
}
