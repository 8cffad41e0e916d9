import Glibc
import TestSupport

/// A text to soak the explorer in: its file, and how it changes meanwhile.
struct SoakText {
  let name: String
  let path: String
  /// Changes the file as another program would; `nil` for a text that doesn't change.
  var rewrite: ((inout RandomEvents) -> Void)?
  /// Most private memory, in KB, that the explorer may use for a text that changes; `nil` for others.
  ///
  /// Such a text is read and analysed again and again, and the memory of each analysis must be freed.
  var mostMemory: Int? { rewrite == nil ? nil : 40 << 10 }

  /// The nine kinds of texts, written into a folder.
  static func all(in folder: String, essay: String) -> [SoakText] {
    let story = story(paragraphs: 4000)
    return [
      SoakText(name: "essay", path: essay),
      made("story", story, in: folder, "story.txt"),
      made("headings", headings(), in: folder, "headings.txt"),
      made("line", line(), in: folder, "line.txt"),
      made("scripts", scripts(), in: folder, "scripts.txt"),
      made("page", page(story), in: folder, "page.html"),
      made("letters", letters(), in: folder, "letters.mbox"),
      growing(story, folder + "/growing.txt"),
      shrinking(story, folder + "/shrinking.txt"),
    ]
  }

  private static func made(
    _ name: String, _ text: String, in folder: String, _ file: String
  ) -> SoakText {
    write(Array(text.utf8), to: folder + "/" + file)
    return SoakText(name: name, path: folder + "/" + file)
  }

  private static func write(
    _ bytes: some Collection<UInt8>, to path: String, flags: Int32 = O_TRUNC
  ) {
    let file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | flags, 0o600)
    guard file >= 0 else { return }
    var rest = Array(bytes)[...]
    while !rest.isEmpty {
      let sent = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      guard sent > 0 else { break }
      rest.removeFirst(sent)
    }
    close(file)
  }

  // MARK: Texts

  private static let words = """
    the of and a to in Ann Lee Bob Stone met Paris Iran said General Carter went on to United \
    Nations with her old house where winter came Mrs. Vane had been told that nobody left before \
    spring Captain Roth read it again while President Ilves wrote letters from Oslo
    """.split(separator: " ").map { String($0) }

  private static func sentence(_ generator: inout SeededGenerator) -> String {
    let count = Int.random(in: 4...30, using: &generator)
    return (0..<count).map { _ in words.randomElement(using: &generator) ?? "" }
      .joined(separator: " ") + ". "
  }

  /// Chapters of prose, about 2.5 MB.
  private static func story(paragraphs: Int) -> String {
    var generator = SeededGenerator(seed: 3)
    return (0..<paragraphs).map { index in
      let sentences = (0..<Int.random(in: 1...8, using: &generator)).map { _ in
        sentence(&generator)
      }
      return (index % 50 == 0 ? "CHAPTER \(index / 50 + 1)\n\n" : "") + sentences.joined()
    }.joined(separator: "\n\n")
  }

  private static func headings() -> String {
    (0..<100_000).map {
      "CHAPTER \($0 + 1)\n\nAnn Lee\($0 % 50) met Bob Stone in Paris. Then Mrs. Carter left.\n\n"
    }.joined()
  }

  /// One line of 10 MB.
  private static func line() -> String {
    var generator = SeededGenerator(seed: 4)
    var text = ""
    while text.utf8.count < 10_000_000 { text += sentence(&generator) }
    return text
  }

  /// Right-to-left and wide scripts, stacked marks, emoji, direction overrides.
  private static func scripts() -> String {
    let pieces = [
      "\u{5D1}\u{5E0}\u{5D9}\u{5DE}\u{5D9}\u{5DF} \u{5E0}\u{5EA}\u{5E0}\u{5D9}\u{5D4}\u{5D5}",
      "\u{627}\u{644}\u{631}\u{626}\u{64A}\u{633} \u{645}\u{62D}\u{645}\u{62F}", "\u{FDFD}",
      "\u{1F469}\u{200D}\u{1F469}\u{200D}\u{1F467}", "\u{1F44D}\u{1F3FD}", "\u{1F1EE}\u{1F1F7}",
      "e\u{301}\u{302}\u{303}\u{304}", "\u{65E5}\u{672C}\u{8A9E}", "Ann Lee",
      "\u{202E}evil\u{202C}",
      "Z\u{351}\u{36B}\u{343}\u{36A}\u{302}\u{36B}\u{33D}\u{34F}\u{334}", "\u{915}\u{94D}\u{937}",
      "\u{200F}\u{200E}", "\u{E47}\u{E01}", "1234", "\u{1F3F4}\u{E0067}\u{E0062}\u{E007F}",
    ]
    var generator = SeededGenerator(seed: 5)
    return (0..<4000).map { index in
      let count = Int.random(in: 1...80, using: &generator)
      let line = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }
      return (index % 40 == 0 ? "CHAPTER \(index / 40 + 1)\n\n" : "") + line.joined(separator: " ")
    }.joined(separator: "\n\n")
  }

  private static func page(_ story: String) -> String {
    let paragraphs = story.prefix(400_000).split(separator: "\n\n").map { text in
      text.hasPrefix("CHAPTER") ? "<h2>\(text)</h2>" : "<p>\(text)</p>"
    }
    return "<html><head><title>A Story</title></head><body>\(paragraphs.joined())</body></html>"
  }

  private static func letters() -> String {
    var generator = SeededGenerator(seed: 6)
    return (0..<1500).map { index in
      """
      From a@b.example Mon Jan  1 00:00:00 2024
      From: Ann Lee\(index % 30) <a@b.example>
      To: Bob Stone <b@c.example>
      Subject: Letter \(index)
      Date: Mon, 1 Jan 2024 00:00:00 +0000
      Message-ID: <\(index)@x.example>

      \(sentence(&generator))

      > \(sentence(&generator))


      """
    }.joined()
  }

  private static func growing(_ story: String, _ path: String) -> SoakText {
    let bytes = Array(story.utf8.prefix(1_500_000))
    var length = 20_000
    write(bytes.prefix(length), to: path)
    return SoakText(name: "growing", path: path) { events in
      if length == bytes.count {
        length = 20_000
        write(bytes.prefix(length), to: path)
      } else {
        let end = min(bytes.count, length + events.number(1...20_000))
        write(bytes[length..<end], to: path, flags: O_APPEND)
        length = end
      }
    }
  }

  private static func shrinking(_ story: String, _ path: String) -> SoakText {
    let bytes = Array(story.utf8.prefix(1_000_000))
    write(bytes, to: path)
    return SoakText(name: "shrinking", path: path) { events in
      let length = [0, 1, 4096, events.number(0...bytes.count), bytes.count][events.number(0...4)]
      switch events.number(0...9) {
      case ..<5: truncate(path, length)
      case ..<8: write(bytes.prefix(length), to: path)
      case 8:
        unlink(path)
        write(bytes.dropFirst(length / 2), to: path)
      default: write([UInt8](repeating: 0xFF, count: 5000), to: path, flags: 0)
      }
    }
  }
}
