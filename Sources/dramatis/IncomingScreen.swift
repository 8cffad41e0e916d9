import DocumentFormats
import DocumentModel
import TerminalCurses
import TerminalUI

/// Waits for the beginning of a text from a pipe, while the reader sees that it does, and may leave.
struct IncomingScreen {
  /// What the explorer can begin with.
  enum Result {
    /// All of the document.
    case whole(OpenedText)
    /// The beginning of a plain text; more is to come.
    case beginning(IncomingText)
    /// The reader did not want to wait.
    case left
  }

  let text: IncomingText
  let options: OpeningOptions
  var screen: WaitingScreen

  /// With so much of a text it can be told how its paragraphs are marked.
  private static let enough = 256 << 10
  /// A pipe that brings nothing for so long, or that goes on for so long, shows what there is, in steps of
  /// waiting.
  private static let patience = 6
  private static let stepInMilliseconds: Int32 = 25

  /// Waits until there is enough to begin with.
  mutating func wait() -> Result {
    var quietSteps = 0
    while true {
      switch text.receive(patience: Self.stepInMilliseconds) {
      case .end, .failure, .full: return .whole(text.opened)
      case .more: quietSteps = 0
      case .nothing: quietSteps += 1
      }
      let isEnough = text.source.count >= Self.enough || quietSteps >= Self.patience
      // What is no plain text can be read only as a whole.
      if isEnough, text.source.count > 0, text.isPlainText(options) { return .beginning(text) }
      if isEnough {
        screen.show("waiting for a text on \(text.name)", "\(text.source.count >> 10) KB")
      }
      if !screen.goesOn() { return .left }
    }
  }
}
