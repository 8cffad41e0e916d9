import Explorer
import Foundation
import TerminalUI
import Testing

/// The sizes at which every view is drawn.
let goldenSizes = [(80, 24), (120, 40), (40, 12), (12, 3)]

/// Compares a view, drawn at every size in colour and mono, with `Screens/<name>.txt`.
///
/// With DRAMATIS_RECORD_SCREENS=1 in the environment the file is written instead: look at it before
/// it is committed.
func expectScreens(
  _ name: String, sample: Sample = .harbour, sourceLocation: SourceLocation = #_sourceLocation,
  _ act: (inout ExplorerState) -> Void
) throws {
  var drawn = ""
  for (columns, rows) in goldenSizes {
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

/// A frame as text, then its styles in colour and in mono.
private func picture(_ frame: Frame, mono: Frame, title: String) -> String {
  #expect(frame.lines == mono.lines, "the text of a screen doesn't depend on colours")
  var text = "=== \(title)\n" + frame.lines.joined(separator: "\n") + "\n"
  text += "--- cursor \(frame.cursor.map { "\($0.row),\($0.column)" } ?? "hidden")\n"
  for (name, frame) in [("colour", frame), ("mono", mono)] {
    let map = frame.styleMap
    text += "--- \(name)\n" + map.lines.joined(separator: "\n") + "\n"
    for entry in map.legend { text += "\(entry.letter): \(entry.style)\n" }
  }
  return text
}
