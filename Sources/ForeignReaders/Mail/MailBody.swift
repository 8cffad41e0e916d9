import DocumentModel
import FormatSignatures

/// A line of a message in plain text.
struct MailLine {
  /// Number of times that the line was quoted.
  var depth = 0
  var text: [UInt8]
  /// Whether the message says that the next line continues this one.
  var isSoft = false

  var isBlank: Bool { text.allSatisfy { $0 <= 0x20 } }
}

/// Lays out the plain text of a message: quotations, and lines that belong together.
///
/// Source of `format=flowed`: RFC 3676. In other messages a full line continues in the next one; a shorter one ends
/// where its author ended it.
struct MailBody {
  private(set) var lines: [MailLine] = []
  /// Index of the line where the signature begins.
  private(set) var signature: Int
  private let isFlowed: Bool
  /// Width of full lines in characters: the next word would not fit.
  private let width: Int

  /// Bounds of `width`: narrower lines are never full, wider ones don't count.
  private static let leastWidth = 60
  private static let mostWidth = 100

  init(_ text: [UInt8], isFlowed: Bool, deletesBlanks: Bool) {
    self.isFlowed = isFlowed
    var found: [MailLine] = []
    text.withUnsafeBytes { bytes in
      var lines = ByteLines(bytes)
      while let line = lines.next() {
        found.append(Self.line(line, isFlowed: isFlowed, deletesBlanks: deletesBlanks))
      }
    }
    let isSignature: (MailLine) -> Bool = {
      $0.depth == 0 && ($0.text.elementsEqual("-- ".utf8) || $0.text.elementsEqual("--".utf8))
    }
    signature = found.lastIndex(where: isSignature) ?? found.count
    // Dashes far from the end separate something else.
    if found.count - signature > 30 { signature = found.count }
    let widths = found.map { Self.width($0.text) }.filter { $0 <= Self.mostWidth }
    width = max(Self.leastWidth, widths.max() ?? 0)
    lines = found
  }

  private static func line(
    _ line: UnsafeRawBufferPointer, isFlowed: Bool, deletesBlanks: Bool
  ) -> MailLine {
    var depth = 0
    var start = 0
    while start < line.count, line[start] == UInt8(ascii: ">") {
      depth += 1
      start += 1
      // "> > " occurs, too.
      if !isFlowed, start + 1 < line.count, line[start] == 0x20,
        line[start + 1] == UInt8(ascii: ">")
      {
        start += 1
      }
    }
    if start < line.count, line[start] == 0x20, depth > 0 || isFlowed { start += 1 }
    var text = Array(line[start...])
    let isSoft = isFlowed && text.last == 0x20 && !text.elementsEqual("-- ".utf8)
    if isSoft, deletesBlanks { text.removeLast() }
    return MailLine(depth: depth, text: text, isSoft: isSoft)
  }

  private static func width(_ text: [UInt8]) -> Int {
    text.reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
  }

  /// Whether the line after `index` continues it.
  func continues(_ index: Int) -> Bool {
    guard index + 1 < lines.count, index < signature else { return false }
    let line = lines[index]
    let next = lines[index + 1]
    if isFlowed { return line.isSoft }
    let word = next.text.prefix { $0 > 0x20 }
    return Self.width(line.text) + 1 + Self.width(Array(word)) > width
  }

  /// Marker of a list item at the beginning of a line, and the index where its text begins.
  static func item(_ text: [UInt8]) -> (marker: String, start: Int)? {
    let indent = text.prefix { $0 == 0x20 }.count
    let rest = text[indent...]
    guard let blank = rest.firstIndex(of: 0x20), blank > indent, blank - indent <= 4,
      blank + 1 < text.count
    else { return nil }
    let mark = String(decoding: rest[..<blank], as: UTF8.self)
    if ["-", "*", "•", "+"].contains(mark) { return (ListMarker.bullet(depth: 1), blank + 1) }
    guard let last = mark.last, last == "." || last == ")", Int(mark.dropLast()) != nil else {
      return nil
    }
    return (mark + " ", blank + 1)
  }
}
