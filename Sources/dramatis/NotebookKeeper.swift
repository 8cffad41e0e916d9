import Explorer
import Glibc
import Notebook
import NotebookStore
import Synchronization
import System

/// Reads and writes the notebook of the open document, on a thread of its own: a disk may be slow.
///
/// There is one thread at most, and one notebook waits for it at most: a newer one replaces it.
final class NotebookKeeper: Sendable {
  /// Determines what the document's notebook is found by.
  typealias FindKey = @Sendable () -> DocumentKey

  private struct Writing: Sendable {
    var notebook: Notebook
    var base: Notebook
  }

  private struct State: Sendable {
    /// Set when a document has been opened, or opened again; taken by the thread.
    var opening: (findKey: FindKey, isRead: Bool)?
    var store: NotebookStore?
    /// The name of the file that was read or written last.
    var source: String?
    var waiting: Writing?
    /// What could not be written, and why.
    var failed: (writing: Writing, reason: String)?
    var isBusy = false

    /// Adds a notebook to be written, in the place of one that waits.
    mutating func add(_ writing: Writing) {
      waiting = Writing(notebook: writing.notebook, base: waiting?.base ?? writing.base)
    }

    /// Takes the notebook that waits; it brings what the file lacks of one that could not be written.
    mutating func takeWaiting() -> Writing? {
      guard let writing = waiting.take() else { return nil }
      return Writing(notebook: writing.notebook, base: failed?.writing.base ?? writing.base)
    }
  }

  private let state = Mutex(State())
  private let mailbox: Mailbox
  private let makeStore: @Sendable (DocumentKey) -> NotebookStore

  /// Makes a keeper that leaves what it has read and written in `mailbox`.
  init(
    _ mailbox: Mailbox, makeStore: @escaping @Sendable (DocumentKey) -> NotebookStore
  ) {
    self.mailbox = mailbox
    self.makeStore = makeStore
  }

  /// Reads the notebook of a document that was opened.
  func open(_ findKey: @escaping FindKey) { start { $0.opening = (findKey, isRead: true) } }

  /// Writes from now on to the notebook of a document that was read again.
  func reopen(_ findKey: @escaping FindKey) {
    start { state in
      state.opening = (findKey, isRead: state.opening?.isRead ?? false)
    }
  }

  /// Milliseconds that a notebook waits for the one before to be written.
  private static let patience = 100

  /// Writes a notebook that has grown out of `base`.
  ///
  /// Returns when the one before is written, or after 0.1 s. If the program is killed, only the last change can be lost,
  /// unless writing takes longer than that.
  func keep(_ notebook: Notebook, since base: Notebook) {
    _ = wait(milliseconds: Self.patience)
    start { $0.add(Writing(notebook: notebook, base: base)) }
  }

  /// Waits until everything is written, and tries again what has failed.
  ///
  /// - Parameter milliseconds: how long to wait at most.
  /// - Returns: why something isn't written.
  func finish(milliseconds: Int = 3000) -> String? {
    guard wait(milliseconds: milliseconds) else { return "writing takes too long" }
    if state.withLock({ $0.waiting }) != nil { return "they wait for the end of the text" }
    guard let failed = state.withLock({ $0.failed?.writing }) else { return nil }
    start { $0.waiting = failed }
    guard wait(milliseconds: milliseconds) else { return "writing takes too long" }
    return state.withLock { $0.failed?.reason }
  }

  /// Waits until the thread is idle; false if it isn't in time.
  ///
  /// Looks every millisecond: a disk usually writes in less, and nothing else happens on this thread meanwhile.
  private func wait(milliseconds: Int) -> Bool {
    for _ in 0..<milliseconds {
      if !state.withLock(\.isBusy) { return true }
      usleep(1000)
    }
    return !state.withLock(\.isBusy)
  }

  private func start(_ change: (inout State) -> Void) {
    let mustStart = state.withLock { state in
      change(&state)
      defer { state.isBusy = true }
      return !state.isBusy
    }
    if mustStart { startThread { [self] in work() } }
  }

  // MARK: On the thread

  private enum Task {
    case open(FindKey, isRead: Bool)
    case write(Writing, NotebookStore)
  }

  private func work() {
    while let task = next() {
      switch task {
      case .open(let findKey, let isRead): open(findKey, isRead)
      case .write(let writing, let store): write(writing, to: store)
      }
    }
  }

  private func next() -> Task? {
    state.withLock { state in
      if let opening = state.opening.take() {
        return .open(opening.findKey, isRead: opening.isRead)
      }
      if let store = state.store, let writing = state.takeWaiting() {
        return .write(writing, store)
      }
      state.isBusy = false
      return nil
    }
  }

  private func open(_ findKey: FindKey, _ isRead: Bool) {
    let store = makeStore(findKey())
    state.withLock { $0.store = store }
    if isRead {
      let opened = store.open()
      state.withLock { $0.source = opened.source }
      mailbox.post(.notebook(opened))
    }
    store.follow()
  }

  private func write(_ writing: Writing, to store: NotebookStore) {
    do throws(NotebookError) {
      let source = state.withLock(\.source)
      let kept = try store.keep(writing.notebook, since: writing.base, of: source)
      state.withLock { ($0.failed, $0.source) = (nil, kept.source) }
      mailbox.post(.kept(kept, of: writing.notebook))
    } catch {
      state.withLock { $0.failed = (writing, error.message) }
      mailbox.post(.notKept(error.message))
    }
  }
}
