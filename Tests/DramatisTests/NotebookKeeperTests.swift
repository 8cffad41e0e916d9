import Foundation
import Notebook
import Synchronization
import System
import Testing

@testable import NotebookStore
@testable import dramatis

@Suite("The keeper of a notebook") struct NotebookKeeperTests {
  /// A document, and stores whose writing may be held up and fail.
  private final class Desk: Sendable {
    let folder = FileManager.default.temporaryDirectory.path + "/dramatis-\(UUID().uuidString)"
    let fault = Mutex<(@Sendable () -> SystemError?)?>(nil)
    let mailbox = Mailbox(wake: {})

    init() throws {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
      try "Ann met Bob.".write(
        toFile: folder + "/a.txt", atomically: false, encoding: .utf8)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func store(_ key: DocumentKey) -> NotebookStore {
      NotebookStore(of: key, folder: folder + "/data", isBeside: false) { [self] step in
        step == .write ? fault.withLock { $0 }?() : nil
      }
    }

    var key: DocumentKey? { DocumentKey(file: folder + "/a.txt") }

    /// Numbers of the corrections in the file.
    var numbers: [Int] { key.map { store($0).open().notebook.corrections.map(\.number) } ?? [] }
  }

  private let desk: Desk
  private let keeper: NotebookKeeper

  init() throws {
    let desk = try Desk()
    self.desk = desk
    keeper = NotebookKeeper(desk.mailbox) { desk.store($0) }
  }

  private func open() throws {
    let key = try #require(desk.key)
    keeper.open { key }
  }

  private func notebook(_ numbers: Int...) -> Notebook {
    Notebook(
      corrections: numbers.map {
        let quote = Quote(words: "Ann", before: "", after: "", offset: $0)
        return KeptCorrection(.hide, [KeptActor(quotes: [quote])], number: $0)
      })
  }

  @Test("writes what comes, the newest whole, and reports it")
  func writes() throws {
    try open()
    keeper.keep(notebook(1), since: Notebook())
    keeper.keep(notebook(1, 2), since: notebook(1))
    #expect(keeper.finish() == nil)
    #expect(desk.numbers == [1, 2])
    let kept = desk.mailbox.take().compactMap {
      if case .kept(let kept, _) = $0 { kept.notebook.corrections.count } else { nil }
    }
    #expect(kept.last == 2)
  }

  @Test("a notebook that comes before the document is known waits for it")
  func early() throws {
    keeper.keep(notebook(1), since: Notebook())
    #expect(keeper.finish() == "they wait for the end of the text")
    try open()
    #expect(keeper.finish() == nil)
    #expect(desk.numbers == [1])
  }

  @Test("what could not be written comes with the next, and is tried again on leaving")
  func failing() throws {
    try open()
    desk.fault.withLock { $0 = { SystemError(ENOSPC) } }
    keeper.keep(notebook(1), since: Notebook())
    #expect(keeper.finish()?.hasSuffix("No space left on device") == true)
    desk.fault.withLock { $0 = nil }
    keeper.keep(notebook(1, 2), since: notebook(1))
    #expect(keeper.finish() == nil)
    #expect(desk.numbers == [1, 2])
  }

  @Test("a notebook that waits brings what the one before it fails to write")
  func failingMeanwhile() throws {
    try open()
    let (begun, goesOn) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
    let isFirst = Mutex(true)
    desk.fault.withLock {
      $0 = {
        let first = isFirst.withLock { isFirst in
          defer { isFirst = false }
          return isFirst
        }
        guard first else { return nil }
        begun.signal()
        goesOn.wait()
        return SystemError(EIO)
      }
    }
    keeper.keep(notebook(1), since: Notebook())
    begun.wait()
    keeper.keep(notebook(1, 2), since: notebook(1))
    goesOn.signal()
    #expect(keeper.finish() == nil)
    #expect(desk.numbers == [1, 2])
  }
}
