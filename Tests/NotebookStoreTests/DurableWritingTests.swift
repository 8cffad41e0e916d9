import Foundation
import Glibc
import Notebook
import System
import Testing

@testable import NotebookStore

@Suite("A notebook is written durably") struct DurableWritingTests {
  private let home: TemporaryHome

  init() throws {
    home = try TemporaryHome()
    try home.write("Ann met Bob.", to: "a.txt")
  }

  @Test(
    "a step that fails leaves the file as it was, or as it will be, and no draft",
    arguments: NotebookFolder.Step.allCases, [ENOSPC, EIO])
  func failing(step: NotebookFolder.Step, code: Int32) throws {
    try home.store("a.txt").keep(1)
    let name = try #require(home.notebooks.first)
    let before = home.text("\(home.data)/\(name)")
    let store = try home.store("a.txt") { $0 == step ? SystemError(code) : nil }
    #expect(throws: NotebookError(message: "\(home.data): \(SystemError(code))")) {
      try store.keep(1, 2, since: store.open().notebook)
    }
    #expect(home.notebooks == [name])
    if step == .syncFolder {
      #expect(try home.store("a.txt").numbers == [1, 2])
    } else {
      #expect(home.text("\(home.data)/\(name)") == before)
    }
    try home.store("a.txt").keep(1, 2, since: store.open().notebook)
    #expect(try home.store("a.txt").numbers == [1, 2])
  }

  @Test("a draft that a killed program has left is replaced")
  func leftDraft() throws {
    try home.store("a.txt").keep(1)
    let name = try #require(home.notebooks.first)
    try home.write("{\"dram", to: "data/dramatis/.\(name).new")
    try home.store("a.txt").keep(2)
    #expect(try home.notebooks == [name] && home.store("a.txt").numbers == [1, 2])
  }

  @Test("two programs write into each other's hands")
  func twoPrograms() throws {
    let (one, two) = (try home.store("a.txt"), try home.store("a.txt"))
    try one.keep(1, 2)
    let base = one.open().notebook
    try two.keep(1, 2, 3, since: base)
    let kept = try one.keep(TemporaryHome.notebook(2, 4), since: base, of: one.open().source)
    #expect(kept.notebook.corrections.map(\.number) == [2, 3, 4])
    #expect(two.numbers == [2, 3, 4])
  }

  @Test("many programs at once lose nothing")
  func manyPrograms() async throws {
    let stores = try (1...8).map { _ in try home.store("a.txt") }
    await withTaskGroup(of: Void.self) { group in
      for (number, store) in stores.enumerated() {
        group.addTask {
          for step in 0..<5 { try? store.keep(10 * number + step + 1) }
        }
      }
    }
    #expect(Set(stores[0].numbers).count == 40 && home.notebooks.count == 1)
  }

  @Test("a program that waits too long for another says so")
  func locked() throws {
    try home.store("a.txt").keep(1)
    let folder = try OpenFolder(home.data)
    #expect(flock(folder.descriptor, LOCK_EX | LOCK_NB) == 0)
    let store = try home.store("a.txt")
    #expect(throws: NotebookError(message: "another program is writing to \(home.data)")) {
      try store.keep(2)
    }
    #expect(store.numbers == [1])
  }

  @Test("a damaged file is set aside under a name of its own")
  func damaged() throws {
    try home.store("a.txt").keep(1, 2)
    let name = try #require(home.notebooks.first)
    for number in 1...2 {
      let text = try #require(home.text("\(home.data)/\(name)"))
      let damaged = text.replacing("\"number\": 2", with: "\"number\": x")
      try home.write(damaged, to: "data/dramatis/\(name)")
      let store = try home.store("a.txt")
      let opened = store.open()
      let flaw = "line \(7 - number): a value is missing"
      #expect(opened.message == "the notebook is damaged: \(flaw)")
      #expect(home.notebooks.count == number, "nothing is written by reading")
      let kept = try store.keep(
        TemporaryHome.notebook(2), since: opened.notebook, of: opened.source)
      let aside = "\(name.dropLast(5)).damaged-\(number).json"
      #expect(kept.message == "the damaged notebook is now \(aside)")
      #expect(home.text("\(home.data)/\(aside)") == damaged)
      #expect(store.numbers == [2])
    }
    #expect(home.notebooks.count == 3)
  }

  @Test("a damaged file gets no second name when nothing can be written")
  func damagedOnFullDisk() throws {
    try home.store("a.txt").keep(1)
    let name = try #require(home.notebooks.first)
    try home.write("{", to: "data/dramatis/\(name)")
    let store = try home.store("a.txt") { $0 == .write ? SystemError(ENOSPC) : nil }
    for _ in 0..<3 { #expect(throws: NotebookError.self) { try store.keep(2) } }
    #expect(home.notebooks == [name])
  }

  @Test("what a file that was damaged meanwhile lacks is not taken for taken back")
  func damagedMeanwhile() throws {
    try home.store("a.txt").keep(1, 2)
    let store = try home.store("a.txt")
    let opened = store.open().notebook
    let name = try #require(home.notebooks.first)
    let text = try #require(home.text("\(home.data)/\(name)"))
    try home.write("<<<<<<< HEAD\n" + text, to: "data/dramatis/\(name)")
    try store.keep(1, 2, 3, since: opened)
    #expect(store.numbers == [1, 2, 3])
  }

  @Test("a file of a later version is read as far as it is understood, and not changed")
  func later() throws {
    try home.store("a.txt").keep(1)
    let name = try #require(home.notebooks.first)
    let text = try #require(home.text("\(home.data)/\(name)"))
    let later = text.replacing("\"undone\"", with: "\"dreams\": [],\n\"undone\"")
    try home.write(later, to: "data/dramatis/\(name)")
    let store = try home.store("a.txt")
    #expect(store.numbers == [1] && store.open().message?.contains("later version") == true)
    #expect(
      throws: NotebookError(message: "the notebook is of a later version, and is not changed")
    ) { try store.keep(1, 2, since: store.open().notebook) }
    #expect(home.text("\(home.data)/\(name)") == later)
  }

  @Test("links aren't followed, whatever they lead to")
  func links() throws {
    try home.store("a.txt").keep(1)
    let name = try #require(home.notebooks.first)
    try FileManager.default.moveItem(
      atPath: "\(home.data)/\(name)", toPath: home.path + "/elsewhere.json")
    try FileManager.default.createSymbolicLink(
      atPath: "\(home.data)/\(name)", withDestinationPath: home.path + "/elsewhere.json")
    let before = home.text(home.path + "/elsewhere.json")
    #expect(try home.store("a.txt").numbers == [])
    try home.store("a.txt").keep(2)
    #expect(try home.store("a.txt").numbers == [2])
    #expect(home.text(home.path + "/elsewhere.json") == before)
    let beside = try home.store("a.txt", isBeside: true)
    try FileManager.default.createSymbolicLink(
      atPath: home.path + "/a.txt.dramatis.json", withDestinationPath: "elsewhere.json")
    #expect(beside.open().message?.hasSuffix(".json is a link") == true)
    #expect(throws: NotebookError.self) { try beside.keep(5) }
    #expect(home.text(home.path + "/elsewhere.json") == before)
  }

  @Test("a folder that isn't this user's alone, or is no folder, is told")
  func folders() throws {
    try home.write("x", to: "data")
    #expect(throws: NotebookError.self) { try home.store("a.txt").keep(1) }
    #expect(home.text(home.path + "/data") == "x")
    try FileManager.default.removeItem(atPath: home.path + "/data")
    try home.store("a.txt").keep(1)
    chmod(home.data, 0o777)
    let reason = "\(home.data) belongs to someone else, or others may write to it"
    #expect(throws: NotebookError(message: reason)) { try home.store("a.txt").keep(2) }
    #expect(try home.store("a.txt").open().message?.contains("can't be read") == true)
    let nowhere = NotebookStore(
      of: try #require(DocumentKey(file: home.path + "/a.txt")), folder: nil)
    #expect(nowhere.open() == NotebookStore.Opened())
    #expect(throws: NotebookError.self) { try nowhere.keep(1) }
  }
}
