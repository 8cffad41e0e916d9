import DocumentModel
import TerminalUI

/// Everything the explorer knows.
///
/// A value: `update` changes it, `render` draws it, nothing else matters. Texts and tables are handles.
public struct ExplorerState: Sendable {
  /// The open documents.
  public internal(set) var workspace: Workspace
  /// What stands over the panes, the topmost last; it takes the keys first.
  var layers: [any Layer] = []
  /// Keys that were pressed while a layer waits for an answer, so that they do what they would do after it.
  var heldKeys: [Key] = []

  /// Makes the explorer's state when a document has just been opened.
  ///
  /// - Parameters:
  ///   - document: as far as it has been read; the rest comes in reports.
  ///   - size: the screen's size.
  ///   - look: what the terminal can show.
  ///   - width: the terminal's rule for the width of characters.
  ///   - keys: which keys ask for what.
  ///   - hasMouse: whether the terminal reports the mouse from the start.
  ///   - isKept: whether what the reader corrects outlasts the program.
  public init(
    document: Document, size: ScreenSize, look: Look, width: CellWidth,
    keys: KeyBindings = .standard, hasMouse: Bool = true, isKept: Bool = false
  ) {
    let screen = Screen(size: size, look: look, width: width, keys: keys, hasMouse: hasMouse)
    workspace = Workspace(Book(document, on: screen))
    book.corrections.keeping.isOn = isKept
  }

  /// The book on the screen.
  public internal(set) var book: Book {
    get { workspace.current }
    _modify { yield &workspace.current }
  }

  /// Whether the reader knows that leaving loses something.
  public var acceptsLoss: Bool { book.corrections.keeping.hasWarned }

  /// The size of the screen.
  public var size: ScreenSize { book.screen.size }
}

/// The open documents, one of them on the screen.
public struct Workspace: Sendable {
  /// The book on the screen.
  var current: Book

  init(_ book: Book) { current = book }

  /// Changes the book of a document; `nil` if it isn't open.
  mutating func withBook<Result>(
    of document: DocumentID, _ change: (inout Book) -> Result
  ) -> Result? {
    current.document.id == document ? change(&current) : nil
  }
}
