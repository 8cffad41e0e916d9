import Foundation
import TerminalUI
import Testing

@testable import Explorer

/// The sizes at which every view is drawn.
let goldenSizes = [(80, 24), (120, 40), (200, 50), (40, 12), (12, 3)]

/// The sizes at which lenses are drawn: the widest differs only by blanks.
let lensSizes = [(80, 24), (120, 40), (55, 16), (40, 12), (12, 3)]

/// Compares a view, drawn at every size in colour and mono, with `Screens/<name>.txt`.
///
/// With DRAMATIS_RECORD_SCREENS=1 in the environment the file is written instead: look at it before
/// it is committed.
func expectScreens(
  _ name: String, sample: Sample = .harbour, sizes: [(Int, Int)] = goldenSizes,
  sourceLocation: SourceLocation = #_sourceLocation,
  _ act: (inout ExplorerState) -> Void
) throws {
  var drawn = ""
  for (columns, rows) in sizes {
    var colour = sample.explorer(columns, rows)
    var mono = sample.explorer(columns, rows, colours: 0)
    act(&colour)
    act(&mono)
    drawn += picture(render(colour), mono: render(mono), title: "\(columns)x\(rows)")
  }
  let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Screens/\(name).txt")
  if ProcessInfo.processInfo.environment["DRAMATIS_RECORD_SCREENS"] == "1" {
    try drawn.write(to: file, atomically: true, encoding: .utf8)
    return
  }
  let expected = try String(contentsOf: file, encoding: .utf8)
  #expect(
    drawn == expected, "screen \(name) differs; now:\n\(drawn)", sourceLocation: sourceLocation)
}

/// A frame as text; of a screen with two panes and of one with one pane its styles in colour and in mono, too.
private func picture(_ frame: Frame, mono: Frame, title: String) -> String {
  #expect(frame.lines == mono.lines, "the text of a screen doesn't depend on colours")
  var text = "=== \(title)\n" + frame.lines.joined(separator: "\n") + "\n"
  text += "--- cursor \(frame.cursor.map { "\($0.row),\($0.column)" } ?? "hidden")\n"
  guard [80, 40].contains(frame.size.columns) else { return text }
  text += styles(of: frame, Look(colours: 256, isUnicode: true), title: "colour")
  return text + styles(of: mono, Look(colours: 0, isUnicode: true), title: "mono")
}

/// The letter of each role, the same in all screens; roles that look alike share the first one's.
private let roleLetters: [(role: Role, letter: Character)] = [
  (.plain, "."), (.faint, "f"), (.title, "t"), (.focusedPaneTitle, "F"), (.border, "b"),
  (.focusedRow, "R"), (.chosenRow, "r"), (.heading, "h"), (.chosenMention, "C"),
  (.otherMention, "m"), (.currentMention, "X"), (.hit, "H"), (.strip, "s"), (.paneTitle, "p"),
  (.status, "l"), (.notice, "n"), (.input, "i"),
]

/// A letter for each cell; what is stressed besides its role gets a number, explained below.
private func styles(of frame: Frame, _ look: Look, title: String) -> String {
  var letters: [Style: Character] = [:]
  for (role, letter) in roleLetters where letters[look.style(role)] == nil {
    letters[look.style(role)] = letter
  }
  let signs = Array("123456789ABCDEFGHIJ")
  var legend: [String] = []
  let lines = (0..<frame.size.rows).map { row in
    var line = ""
    for cell in frame.row(row) {
      if letters[cell.style] == nil {
        let sign = signs[min(legend.count, signs.count - 1)]
        letters[cell.style] = sign
        legend.append("\(sign): \(cell.style)")
      }
      line.append(letters[cell.style] ?? "?")
    }
    while line.last == "." { line.removeLast() }
    return line
  }
  return (["--- \(title)"] + lines + legend).joined(separator: "\n") + "\n"
}
