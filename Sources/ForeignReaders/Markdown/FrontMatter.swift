import DocumentModel

/// Front matter of a Markdown text: its title and author.
///
/// YAML between lines of "---", TOML between lines of "+++", or pandoc's title block, whose lines begin with "%". Of
/// YAML only what title and author need is understood: plain, quoted, folded and literal values, lists of names, and
/// "name:" in lists.
struct FrontMatter {
  private(set) var title: String?
  private(set) var author: String?
  /// Offset of the text after the front matter, in bytes.
  private(set) var length = 0

  private static let longest = 64 << 10

  /// Reads the beginning of a text.
  init(_ bytes: UnsafeRawBufferPointer) {
    let head = bytes.prefix(Self.longest)
    switch head.first {
    case UInt8(ascii: "-"): readFenced(head, fence: "---", ends: ["---", "..."], separator: ":")
    case UInt8(ascii: "+"): readFenced(head, fence: "+++", ends: ["+++"], separator: "=")
    case UInt8(ascii: "%"): readTitleBlock(head)
    default: break
    }
  }

  /// A line without its end and without blanks before that, and the offset of the next line.
  private static func line(
    _ bytes: Slice<UnsafeRawBufferPointer>, at start: Int
  ) -> (text: String, next: Int)? {
    guard start < bytes.endIndex else { return nil }
    let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.endIndex
    var text = String(decoding: bytes[start..<end], as: UTF8.self)
    // By scalars, because "\r\n" is one character.
    while let last = text.unicodeScalars.last, last == "\r" || last == " " || last == "\t" {
      text.unicodeScalars.removeLast()
    }
    return (text, min(end + 1, bytes.endIndex))
  }

  // MARK: YAML and TOML

  private mutating func readFenced(
    _ bytes: Slice<UnsafeRawBufferPointer>, fence: String, ends: [String], separator: Character
  ) {
    guard let first = Self.line(bytes, at: 0), first.text == fence else { return }
    var lines: [String] = []
    var next = first.next
    while let line = Self.line(bytes, at: next) {
      next = line.next
      guard !ends.contains(line.text) else {
        // A paragraph between two rules of dashes isn't front matter.
        guard lines.contains(where: { $0.contains(separator) }) else { return }
        take(lines, separator: separator)
        length = next
        return
      }
      lines.append(line.text)
    }
  }

  private mutating func take(_ lines: [String], separator: Character) {
    for (index, line) in lines.enumerated() {
      guard let split = line.firstIndex(of: separator), line.first?.isWhitespace == false else {
        continue
      }
      let key = line[..<split].lowercased().filter { $0 != " " && $0 != "\"" }
      let isTitle = key == "title" && title == nil
      let isAuthor = ["author", "authors", "creator"].contains(key) && author == nil
      guard isTitle || isAuthor else { continue }
      let below = lines[(index + 1)...].prefix { $0.isEmpty || $0.first == " " || $0.first == "-" }
      let values = Self.values(String(line[line.index(after: split)...]), below: Array(below))
      guard !values.isEmpty else { continue }
      if isTitle { title = values.joined(separator: " ") }
      if isAuthor { author = values.joined(separator: ", ") }
    }
  }

  /// Values of a key: on its own line, and on the indented lines below.
  private static func values(_ first: String, below: [String]) -> [String] {
    let first = trimmed(first)
    if first.hasPrefix("|") || first.hasPrefix(">") {
      return [below.map(trimmed).filter { !$0.isEmpty }.joined(separator: " ")]
    }
    if first.hasPrefix("["), first.hasSuffix("]") {
      return first.dropFirst().dropLast().split(separator: ",").map {
        unquoted(trimmed(String($0)))
      }
    }
    guard first.isEmpty else {
      let rest = below.prefix { $0.first == " " }.map(trimmed).filter { !$0.isEmpty }
      return [unquoted(([first] + rest).joined(separator: " "))]
    }
    return below.map(trimmed).compactMap(listed).filter { !$0.isEmpty }
  }

  /// The name in a line of a list: "- Ana", "- name: Ana", "name: Ana"; `nil` for other keys.
  private static func listed(_ line: String) -> String? {
    var line = line
    let isItem = line.hasPrefix("- ")
    if isItem { line = trimmed(String(line.dropFirst(2))) }
    for key in ["name:", "text:"] where line.hasPrefix(key) {
      return unquoted(trimmed(String(line.dropFirst(key.count))))
    }
    return isItem && !line.contains(": ") ? unquoted(line) : nil
  }

  private static func trimmed(_ text: String) -> String { String(text[...].trimmed) }

  private static func unquoted(_ text: String) -> String {
    guard let quote = text.first, quote == "\"" || quote == "'", text.count > 1, text.last == quote
    else { return text }
    let inner = String(text.dropFirst().dropLast())
    return quote == "\""
      ? inner.replacing("\\\"", with: "\"") : inner.replacing("''", with: "'")
  }

  // MARK: pandoc

  /// "% title", "% authors", "% date"; lines that begin with a blank continue the line before.
  private mutating func readTitleBlock(_ bytes: Slice<UnsafeRawBufferPointer>) {
    var fields: [String] = []
    var next = 0
    while let line = Self.line(bytes, at: next) {
      if line.text.hasPrefix("%"), fields.count < 3 {
        fields.append(Self.trimmed(String(line.text.dropFirst())))
      } else if line.text.hasPrefix(" "), !fields.isEmpty {
        fields[fields.count - 1] += "; " + Self.trimmed(line.text)
      } else {
        break
      }
      next = line.next
    }
    guard let first = fields.first else { return }
    title = first.isEmpty ? nil : first.replacing("; ", with: " ")
    if fields.count > 1, !fields[1].isEmpty { author = fields[1].replacing("; ", with: ", ") }
    length = next
  }
}
