import DocumentModel
import Foundation
import Notebook
import Testing

@testable import NotebookStore

@Suite("A document's notebook is found") struct NotebookStoreTests {
  private let home: TemporaryHome

  init() throws {
    home = try TemporaryHome()
    try home.write("Ann met Bob.", to: "a.txt")
  }

  @Test("where it was kept, and nothing is written before")
  func roundTrip() throws {
    let store = try home.store("a.txt")
    #expect(store.open() == NotebookStore.Opened())
    #expect(!FileManager.default.fileExists(atPath: home.path + "/data"))
    let kept = try store.keep(TemporaryHome.notebook(1, 2), since: Notebook(), of: nil)
    #expect(kept.notebook == TemporaryHome.notebook(1, 2, path: home.path + "/a.txt"))
    #expect(
      try home.store("a.txt").open()
        == NotebookStore.Opened(notebook: kept.notebook, source: kept.source)
    )
  }

  @Test("by its user alone")
  func modes() throws {
    try home.store("a.txt").keep(1)
    #expect(home.mode(home.data) == 0o700 && home.mode(home.path + "/data") == 0o700)
    let name = try #require(home.notebooks.first)
    #expect(home.notebooks.count == 1 && home.mode("\(home.data)/\(name)") == 0o600)
  }

  @Test(
    "when the document was edited, moved, or one after the other",
    arguments: [
      ["edit"], ["move"], ["edit", "move"], ["move", "edit"], ["edit", "edit", "move"],
    ])
  func changed(steps: [String]) throws {
    try home.store("a.txt").keep(1)
    var name = "a.txt"
    for (number, step) in steps.enumerated() {
      if step == "edit" {
        try home.write("Ann met Bob and Eve, \(number).", to: name)
      } else {
        try FileManager.default.moveItem(
          atPath: "\(home.path)/\(name)", toPath: home.path + "/b.txt")
        name = "b.txt"
      }
      // It is opened, and nothing is corrected.
      let store = try home.store(name)
      #expect(store.numbers == [1])
      store.follow()
    }
    let store = try home.store(name)
    try store.keep(1, 2, since: store.open().notebook)
    #expect(home.notebooks.count == 1 && store.numbers == [1, 2])
  }

  @Test("and when another document with a notebook takes its place, nothing is taken out of either")
  func replaced() throws {
    try home.store("a.txt").keep(1)
    let opened = try home.store("a.txt").open()
    try home.write("Eve met Bob.", to: "b.txt")
    try home.store("b.txt").keep(7)
    try home.write("Eve met Bob.", to: "a.txt")
    let store = try home.store("a.txt")
    let kept = try store.keep(
      TemporaryHome.notebook(1, 2), since: opened.notebook, of: opened.source)
    #expect(kept.notebook.corrections.map(\.number) == [7, 1, 2])
    #expect(try home.store("b.txt").numbers == [7])
  }

  @Test("when the document was copied; what is added to the copy is the copy's")
  func copied() throws {
    try home.store("a.txt").keep(1)
    try FileManager.default.copyItem(atPath: home.path + "/a.txt", toPath: home.path + "/b.txt")
    let store = try home.store("b.txt")
    #expect(store.numbers == [1])
    try store.keep(1, 2, since: store.open().notebook)
    #expect(home.notebooks.count == 2 && store.numbers == [1, 2])
    #expect(try home.store("a.txt").numbers == [1])
  }

  @Test("through a link to the document")
  func linked() throws {
    try home.store("a.txt").keep(1)
    try FileManager.default.createSymbolicLink(
      atPath: home.path + "/link.txt", withDestinationPath: "a.txt")
    #expect(try home.store("link.txt").numbers == [1])
  }

  @Test("of a text from a pipe by its content, and shared with the file that has it")
  func piped() throws {
    let text = TextSource(copying: Array("Ann met Bob.".utf8))
    let store = NotebookStore(of: DocumentKey(text: text), folder: home.data)
    try home.store("a.txt").keep(1)
    #expect(store.numbers == [1])
    try store.keep(1, 2, since: store.open().notebook)
    #expect(try home.notebooks.count == 1 && home.store("a.txt").numbers == [1, 2])
    let other = DocumentKey(text: TextSource(copying: Array("Eve.".utf8)))
    let another = DocumentKey(text: TextSource(copying: Array("Eva.".utf8)))
    try NotebookStore(of: other, folder: home.data).keep(7)
    #expect(NotebookStore(of: other, folder: home.data).numbers == [7])
    #expect(NotebookStore(of: another, folder: home.data).numbers == [])
  }

  @Test("with the path of its file, also after a pipe has written it")
  func pathAfterPipe() throws {
    try home.store("a.txt").keep(1)
    let text = TextSource(copying: Array("Ann met Bob.".utf8))
    let piped = NotebookStore(of: DocumentKey(text: text), folder: home.data)
    try piped.keep(1, 2, since: piped.open().notebook)
    #expect(try home.store("a.txt").open().notebook.document.path == home.path + "/a.txt")
    try FileManager.default.copyItem(atPath: home.path + "/a.txt", toPath: home.path + "/b.txt")
    let copy = try home.store("b.txt")
    try copy.keep(1, 2, 3, since: copy.open().notebook)
    try home.write("Ann met Bob twice.", to: "a.txt")
    #expect(try home.store("a.txt").numbers == [1, 2])
  }

  @Test("not by another document")
  func other() throws {
    try home.store("a.txt").keep(1)
    try home.write("Eve left.", to: "b.txt")
    #expect(try home.store("b.txt").numbers == [])
  }

  @Test("beside the document if it is there")
  func beside() throws {
    try home.store("a.txt").keep(1)
    let store = try home.store("a.txt", isBeside: true)
    #expect(store.numbers == [1], "it begins with what was kept elsewhere")
    try store.keep(3)
    #expect(home.text(home.path + "/a.txt.dramatis.json")?.contains(home.path) == false)
    #expect(home.mode(home.path + "/a.txt.dramatis.json") == 0o600)
    #expect(try home.store("a.txt").numbers == [1, 3])
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o644], ofItemAtPath: home.path + "/a.txt.dramatis.json")
    try home.store("a.txt").keep(3, 4, since: store.open().notebook)
    #expect(home.mode(home.path + "/a.txt.dramatis.json") == 0o644)
    #expect(try home.store("a.txt").numbers == [3, 4])
  }

  @Test("by its content, whose hash takes in the length and pieces of a long text")
  func content() throws {
    var text = String(repeating: "Ann met Bob. ", count: 20_000)
    try home.write(text, to: "long.txt")
    let key = try #require(DocumentKey(file: home.path + "/long.txt"))
    #expect(key.content == DocumentKey(text: TextSource(copying: Array(text.utf8))).content)
    #expect(DocumentKey(text: TextSource(copying: Array((text + "x").utf8))).content != key.content)
    text.replaceSubrange(text.startIndex...text.startIndex, with: "E")
    #expect(DocumentKey(text: TextSource(copying: Array(text.utf8))).content != key.content)
    #expect(DocumentKey(file: home.path) == nil && DocumentKey(file: home.path + "/none") == nil)
    #expect(DocumentKey(file: "/dev/null") == nil)
    #expect(DocumentKey(text: TextSource(copying: [])).path == "")
  }
}
