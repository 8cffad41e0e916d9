import DocumentModel
import Explorer
import Notebook
import NotebookStore
import TerminalUI

/// A run without a terminal: feeds keys to the same update and render, and prints the frames.
///
/// Effects run at once, so the output depends on nothing but the text and the keys. Widths come from
/// Unicode's properties (`CellWidth.standard`), not from the machine's C library.
struct ScriptedRun: Equatable {
  var steps: [ScriptStep]
  var size: ScreenSize
  var options: ExploreOptions

  /// Prints the first frame, those asked for in between, and the last; returns the exit status.
  func run() throws(Failure) -> Int32 {
    let open = OpenDocument(
      try options.file.open(options.opening), id: DocumentID(0), headings: options.headings,
      isComplete: true)
    var player = ScriptPlayer(open, self, try notebook())
    var printer = FramePrinter(showsStyles: (options.colours ?? 0) > 0)
    var output = printer.print(render(player.state), "start")
    for step in steps where !player.hasQuit {
      if step == .shot {
        output += printer.print(render(player.state), "shot")
      } else {
        player.play(step)
      }
    }
    if !steps.isEmpty && steps.last != .shot {
      output += printer.print(render(player.state), player.hasQuit ? "quit" : "end")
    }
    return try Output.print(output)
  }
}

extension ScriptedRun {
  /// The notebook that the reader has named; without a name none is read.
  private func notebook() throws(Failure) -> Notebook? {
    guard let path = options.corrections else { return nil }
    let opened = NotebookStore(file: path).open()
    guard opened.source != nil, opened.message == nil || opened.isUnderstoodInPart else {
      throw Failure(
        plain: "--corrections \(quoted(path)): \(opened.message ?? "there is no such notebook")")
    }
    return opened.notebook
  }
}

/// The explorer without a terminal.
private struct ScriptPlayer {
  private(set) var state: ExplorerState
  private(set) var hasQuit = false
  private let options: ExploreOptions
  private var documentCount = 1

  init(_ open: OpenDocument, _ script: ScriptedRun, _ notebook: Notebook?) {
    options = script.options
    state = ExplorerState(
      document: open.document, size: script.size,
      look: Look(colours: script.options.colours ?? 0, isUnicode: !script.options.isASCII),
      width: .standard, hasMouse: script.options.hasMouse)
    if let report = open.castReport { apply(report) }
    if let notebook { apply(.notebook(notebook)) }
  }

  mutating func play(_ step: ScriptStep) {
    switch step {
    case .key(let key): apply(.key(key))
    case .resize(let size): apply(.resized(size))
    case .shot: break
    }
  }

  private mutating func apply(_ event: ExplorerEvent) {
    for effect in update(&state, event) { perform(effect) }
  }

  private mutating func perform(_ effect: ExplorerEffect) {
    switch effect {
    case .run(let job): for report in job.answers() { apply(.report(report)) }
    case .reload: reload()
    case .quit: hasQuit = true
    case .stop, .stopAll, .findCast, .setMouse, .suspend, .redraw, .keep: break
    }
  }

  private mutating func reload() {
    let result = OpenDocument.again(options, id: DocumentID(documentCount), isComplete: true)
    documentCount += 1
    for event in result.events { apply(event) }
  }
}

/// Prints frames as text.
private struct FramePrinter {
  /// Whether a map of the styles follows each frame.
  let showsStyles: Bool
  private var count = 0

  init(showsStyles: Bool) { self.showsStyles = showsStyles }

  mutating func print(_ frame: Frame, _ occasion: String) -> String {
    count += 1
    let cursor = frame.cursor.map { "cursor \($0.row),\($0.column)" } ?? "no cursor"
    let size = "\(frame.size.columns)x\(frame.size.rows)"
    var lines = ["--- frame \(count): \(occasion), \(size), \(cursor)"] + frame.lines
    if showsStyles {
      let map = frame.styleMap
      lines.append("--- styles")
      lines += map.lines
      lines += map.legend.map { "\($0.letter) \($0.style)" }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
