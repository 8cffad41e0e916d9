import TestSupport

/// The acts of a reader in a hurry, a cat on the keyboard, a broken terminal and a busy system.
struct RandomEvents {
  /// An event that happens to the program.
  enum Event {
    /// Bytes that the terminal sends: a key, a paste, the mouse.
    case bytes([UInt8])
    /// Keys typed one after the other, which arrive together.
    case typed([UInt8])
    case resize(columns: Int, rows: Int)
    /// The program is stopped, by Ctrl-Z or from outside, and continued.
    case stop
    /// Another program changes the file, if the text is one that changes.
    case rewrite
  }

  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  private mutating func chance(_ share: Double) -> Bool {
    Double.random(in: 0..<1, using: &generator) < share
  }

  private mutating func one(of choices: [String]) -> String {
    choices.randomElement(using: &generator) ?? ""
  }

  /// Random bytes, except those that end or stop the program.
  mutating func noise(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
      .filter { ![3, 0x1A, UInt8(ascii: "q")].contains($0) }
  }

  /// The next event.
  mutating func next() -> Event {
    switch Double.random(in: 0..<1, using: &generator) {
    case ..<0.60: .bytes(Array(one(of: Self.keys).utf8))
    case ..<0.70: .typed(Array(filter().utf8))
    case ..<0.77: .bytes(Array(mouse().utf8))
    case ..<0.80: .bytes(paste())
    case ..<0.84: .bytes(Array(one(of: Self.answers).utf8) + noise(number(0...6)))
    case ..<0.93: .bytes([UInt8(number(32...126))].map { $0 == UInt8(ascii: "q") ? 0x20 : $0 })
    case ..<0.985: resize()
    case ..<0.9855: .stop
    default: .rewrite
    }
  }

  private static let keys: [String] =
    [
      "\u{1B}[A", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D", "\u{1B}OA", "\u{1B}OB", "\u{1B}OC",
      "\u{1B}OD", "\u{1B}[5~", "\u{1B}[6~", "\u{1B}[H", "\u{1B}[F", "\r", "\t", "\u{1B}[Z",
      "\u{1B}",
      "\u{7F}", "\u{8}", "\u{2}", "\u{6}", "\u{F}", "\u{C}", "\u{1B}[1;3D", "\u{1B}[1;3C",
      "\u{1B}OP", "\u{1B}[3~", "\u{1B}[I", "\u{1B}[O",
    ] + "kjgGhltsdnNvwcomb>? nNnN".map { String($0) }

  private static let queries = [
    "the", "ann", "Stone", "\"of the\"", "-and", "-\"of the\"", "zzzz", "\u{E9}", "\u{5D1}",
    "\u{65E5}", "/", "//", "\"", "/[", "/colo(", "/\\w+ed\\b/", "/(\\w+\\s?)+x/", "/(a|b)*c/",
    "/^The/", "/./", "/\\bn/", "/x*/", "/$/", "/()/", "/(?=a)/", "/\\K/", "/(?R)/", "/a{0,65535}/",
    "/(*LIMIT_MATCH=1)a/", "/[a-z]++[^z]*+\\d/", "/(.+)+z/", "/\\w.*\\d\\d\\dq/", "-/x/",
    "ann /l.e/",
    "/\\X*z/", "/(a|aa)+$b/", "/[^x]{0,300}[^y]{0,300}q/", "/(?:\\w|\\W)*Z/", "/\\b/", "/ /",
  ]

  private mutating func filter() -> String {
    let query = chance(0.05) ? String(repeating: "a", count: 300) : one(of: Self.queries)
    return "/" + query + one(of: ["", "", "\r", "\rn", "\rnN", "\u{1B}\u{1B}", "\u{7F}\u{7F}"])
  }

  private mutating func mouse() -> String {
    let button = number(0...20) == 0 ? number(0...255) : [0, 0, 0, 2, 35, 64, 65][number(0...6)]
    let column = number(0...9) == 0 ? 99_999 : number(0...200)
    let row = number(0...9) == 0 ? 99_999 : number(0...60)
    return "\u{1B}[<\(button);\(column);\(row)\(one(of: ["M", "M", "m"]))"
  }

  private mutating func paste() -> [UInt8] {
    let bodies: [[UInt8]] = [
      Array("hello".utf8), Array("a\nb\tc\rd".utf8), Array("\u{1B}[31m\u{1B}]0;x\u{7}".utf8),
      noise(number(1...200)), Array(repeating: UInt8(ascii: "x"), count: number(1...5000)),
    ]
    let body = bodies[number(0...(bodies.count - 1))]
    return Array("\u{1B}[200~".utf8) + body + Array("\u{1B}[201~".utf8)
  }

  /// Sequences from terminals that aren't keys.
  private static let answers = [
    "\u{1B}[", "\u{1B}]0;x\u{7}", "\u{1B}P+q\u{1B}\\", "\u{1B}[?1;2c", "\u{1B}[10;20R",
    "\u{1B}[99999999999999999999A", "\u{1B}[M !!", "\u{1B}[<", "\u{1B}O", "\u{1B}\u{1B}\u{1B}",
    "\u{1B}[1;5A", "\u{1B}[27;5;9~", "\u{65E5}\u{672C}\u{E9}", "",
  ]

  private mutating func resize() -> Event {
    let sizes = [
      (1, 1), (2, 1), (1, 2), (300, 100), (80, 24), (40, 12), (3, 3), (120, 40), (10, 50), (200, 2),
    ]
    if chance(0.5) {
      let (columns, rows) = sizes[number(0...(sizes.count - 1))]
      return .resize(columns: columns, rows: rows)
    }
    return .resize(columns: number(1...300), rows: number(1...100))
  }
}
