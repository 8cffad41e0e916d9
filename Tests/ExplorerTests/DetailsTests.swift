import DocumentModel
import TerminalUI
import Testing

@testable import Explorer

@Suite("What a document's format tells") struct DetailsTests {
  private func explorer(_ change: (inout DocumentDetails) -> Void) -> ExplorerState {
    let plain = Sample.harbour.document
    var details = DocumentDetails()
    details.format = "EPUB 3"
    change(&details)
    var document = Document(
      id: plain.id, title: plain.title, source: plain.source, details: details)
    document.apply(
      DocumentDelta(
        document: plain.id, paragraphs: Array(plain.paragraphs), sections: plain.sections,
        isComplete: true))
    var explorer = ExplorerState(
      document: document, size: ScreenSize(columns: 100, rows: 24),
      look: Look(colours: 0, isUnicode: true), width: .standard)
    explorer.take(Sample.harbour.cast)
    return explorer
  }

  @Test("the bottom line says where the paragraph at the top came from") func place() {
    var explorer = explorer {
      $0.places = [
        SourcePlace(paragraph: 0, label: "ch1.xhtml"),
        SourcePlace(paragraph: 4, label: "ch2.xhtml"),
      ]
    }
    #expect(explorer.screen[23].hasSuffix("ch1.xhtml"))
    explorer.press(.tab, .end)
    #expect(explorer.screen[23].hasSuffix("ch2.xhtml"))
  }

  @Test("the top line names the author") func author() {
    #expect(explorer { $0.author = "Nora Falk" }.screen[0].contains("The Harbour · Nora Falk"))
  }

  @Test("what was left out, and the encoding, are said once") func notices() {
    var explorer = explorer {
      $0.notices = ["3 pictures are left out"]
      $0.encoding = "windows-1252"
    }
    #expect(explorer.book.notice == "EPUB 3; read as windows-1252; 3 pictures are left out")
    explorer.press(.down)
    #expect(explorer.book.notice == nil)
  }
}
