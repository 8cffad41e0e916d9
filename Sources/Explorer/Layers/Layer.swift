import DocumentModel
import TerminalUI

/// Something that stands over the panes and takes the keys first: its state, what it does, how it looks.
///
/// A layer is a file, and a line in `Layers.opened`.
protocol Layer: Sendable {
  /// The bindings that work in it; in an input a character is text.
  var context: KeyContext { get }
  /// Whether it hides the panes; else it stands in the bottom line.
  var coversPanes: Bool { get }
  /// Handles what the reader wants; `update` settles the book afterwards.
  mutating func take(_ input: LayerInput, _ book: inout Book) -> LayerOutcome
  /// Fits itself to a book and a screen that may have changed.
  mutating func settle(_ book: Book)
  /// Whether it closes when the text is read anew: what it shows is about the old one.
  var closesWhenReplaced: Bool { get }
  /// Whether it waits for an answer before it takes further keys, which are held for that long.
  var isWaiting: Bool { get }
  /// Goes on if what it waits for has come; called after each event while it waits.
  mutating func goOn(_ book: inout Book) -> LayerOutcome
  func draw(_ book: Book, on canvas: inout Canvas)
}

/// What the reader wants of a layer.
enum LayerInput {
  case command(Command)
  /// A character or a paste.
  case text(String)
  case mouse(MouseAction, ScreenPosition)
}

extension Layer {
  mutating func settle(_ book: Book) {}
  var closesWhenReplaced: Bool { true }
  var isWaiting: Bool { false }
  mutating func goOn(_ book: inout Book) -> LayerOutcome { .stays }
}

/// What becomes of a layer after an input.
enum LayerOutcome {
  case stays, closes
  /// Another layer takes its place.
  case becomes(any Layer)
}

enum Layers {
  /// The layer that a command opens, which may change the book for that; `nil` if it opens none now.
  static func opened(by command: Command, over context: KeyContext, _ book: inout Book)
    -> (any Layer)?
  {
    switch command {
    case .help: HelpLayer(over: context)
    case .filter: FilterLayer(&book)
    case .rename: RenameLayer(&book)
    case .addWords: WordsLayer(book)
    case .merge, .hideActor, .changeKind, .splitName:
      book.question(for: command).map { QuestionLayer($0, book) }
    default: nil
    }
  }
}
