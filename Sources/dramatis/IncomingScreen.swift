import DocumentFormats
import DocumentModel
import TerminalCurses
import TerminalUI

/// Waits for the beginning of a text from a pipe; the reader sees that, and may quit.
struct IncomingScreen {
  /// What has come.
  enum Result {
    /// The whole document.
    case whole(OpenedText)
    /// The beginning of a plain text; the rest is still to come.
    case beginning(IncomingText)
    /// The reader has quit.
    case left
  }

  let text: IncomingText
  let options: OpeningOptions
  var screen: WaitingScreen

  /// Bytes of a text that are enough to find out how its paragraphs are marked.
  private static let enough = 256 << 10
  /// Steps of waiting without new bytes after which the text is shown as far as it has come.
  private static let patience = 6
  private static let stepInMilliseconds: Int32 = 25

  /// Waits until there is enough to begin.
  mutating func wait() -> Result {
    var quietSteps = 0
    while true {
      switch text.receive(patience: Self.stepInMilliseconds) {
      case .end, .failure, .full: return .whole(text.opened)
      case .more: quietSteps = 0
      case .nothing: quietSteps += 1
      }
      let isEnough = text.source.count >= Self.enough || quietSteps >= Self.patience
      // Other formats can be imported only as a whole.
      if isEnough, text.source.count > 0, text.isPlainText(options) { return .beginning(text) }
      if isEnough {
        screen.show("waiting for a text on \(text.name)", "\(text.source.count >> 10) KB")
      }
      if !screen.goesOn() { return .left }
    }
  }
}
