extension Frame {
  /// The frame as lines of text, one per row, without blanks at their ends.
  ///
  /// Tests compare them, scripted runs print them.
  public var lines: [String] {
    (0..<size.rows).map { row in
      let cells = self.row(row)
      let used = cells.lastIndex { $0 != .blank && $0.value != 0x20 } ?? cells.startIndex - 1
      var line = String.UnicodeScalarView()
      for cell in cells[...used] where !cell.isContinuation {
        line.append(Unicode.Scalar(cell.value) ?? " ")
        for mark in marks(of: cell) { line.append(mark) }
      }
      return String(line)
    }
  }

  /// The styles of the frame: a letter per cell, and a legend of the letters.
  ///
  /// A plain cell is a dot. Other styles get letters in order of appearance.
  public var styleMap: (lines: [String], legend: [(letter: Character, style: Style)]) {
    var legend: [(letter: Character, style: Style)] = []
    let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
    let lines = (0..<size.rows).map { row -> String in
      var line = ""
      for cell in self.row(row) {
        if cell.style == .plain {
          line.append(".")
        } else if let known = legend.first(where: { $0.style == cell.style }) {
          line.append(known.letter)
        } else {
          let letter = letters[legend.count % letters.count]
          legend.append((letter, cell.style))
          line.append(letter)
        }
      }
      while line.last == "." { line.removeLast() }
      return line
    }
    return (lines, legend)
  }
}

extension Style: CustomStringConvertible {
  /// The style in words: "bold underline 16 on 222".
  public var description: String {
    let names: [(Attributes, String)] = [
      (.bold, "bold"), (.dim, "dim"), (.underline, "underline"), (.reverse, "reverse"),
      (.italic, "italic"),
    ]
    var words = names.filter { attributes.contains($0.0) }.map(\.1)
    if foreground != .standard { words.append("\(foreground.index)") }
    if background != .standard { words.append("on \(background.index)") }
    return words.isEmpty ? "plain" : words.joined(separator: " ")
  }
}
