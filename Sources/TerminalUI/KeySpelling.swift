/// How keys are written: in tables of bindings, in scripts, on the screen.
extension Key {
  /// Keys with a name, each with its spelling and shorter forms that are understood, too.
  private static let named: [(key: Key, spellings: [String])] = [
    (.up, ["up"]), (.down, ["down"]), (.left, ["left"]), (.right, ["right"]), (.home, ["home"]),
    (.end, ["end"]), (.pageUp, ["page-up", "pgup"]), (.pageDown, ["page-down", "pgdn"]),
    (.enter, ["enter"]), (.tab, ["tab"]), (.backTab, ["shift-tab", "s-tab"]),
    (.escape, ["escape", "esc"]), (.backspace, ["backspace", "bs"]), (.delete, ["delete", "del"]),
    (.insert, ["insert", "ins"]), (.character(" "), ["space"]), (.character("<"), ["lt", "<"]),
    (.altLeft, ["alt-left", "a-left"]), (.altRight, ["alt-right", "a-right"]),
  ]

  /// Reads a spelling such as `ctrl-o`, `alt-left`, `page-up`, `space`, `f1`, or the character itself.
  ///
  /// Short forms are understood, too: `Key(spelling: "c-o") == Key(spelling: "ctrl-o")`. `nil` if it names no key.
  public init?(spelling: String) {
    if let named = Self.named.first(where: { $0.spellings.contains(spelling) }) {
      self = named.key
    } else if let scalar = Self.onlyScalar(spelling[...]) {
      self = .character(scalar)
    } else if spelling.hasPrefix("f"), let number = Int(spelling.dropFirst()),
      (1...12).contains(number)
    {
      self = .function(number)
    } else if let letter = Self.scalar(of: spelling, after: ["ctrl-", "c-"]) {
      self = .control(letter)
    } else if let scalar = Self.scalar(of: spelling, after: ["alt-", "a-"]) {
      self = .altCharacter(scalar)
    } else {
      return nil
    }
  }

  /// The full spelling, which `init(spelling:)` reads; `nil` for the mouse, a paste and changes of focus.
  public var spelling: String? {
    if let named = Self.named.first(where: { $0.key == self }) { return named.spellings[0] }
    switch self {
    case .character(let scalar): return String(Character(scalar))
    case .control(let letter): return "ctrl-\(letter)"
    case .altCharacter(let scalar): return "alt-\(scalar)"
    case .function(let number): return "f\(number)"
    default: return nil
    }
  }

  /// A short name for the screen, such as "↵", "Ctrl-O", "Space"; empty for what is no key.
  public func name(isUnicode: Bool) -> String {
    switch self {
    case .character(" "): "Space"
    case .character(let scalar): String(Character(scalar))
    case .control(let scalar): "Ctrl-" + String(scalar).uppercased()
    case .altCharacter(let scalar): "Alt-" + String(Character(scalar))
    case .altLeft: isUnicode ? "Alt-←" : "Alt-Left"
    case .altRight: isUnicode ? "Alt-→" : "Alt-Right"
    case .up: isUnicode ? "↑" : "Up"
    case .down: isUnicode ? "↓" : "Down"
    case .left: isUnicode ? "←" : "Left"
    case .right: isUnicode ? "→" : "Right"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .enter: isUnicode ? "↵" : "Enter"
    case .tab: isUnicode ? "⇥" : "Tab"
    case .backTab: "Shift-Tab"
    case .escape: "Esc"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    case .function(let number): "F\(number)"
    case .mouse, .paste, .focusIn, .focusOut: ""
    }
  }

  private static func scalar(of spelling: String, after prefixes: [String]) -> Unicode.Scalar? {
    prefixes.lazy.filter { spelling.hasPrefix($0) }
      .compactMap { onlyScalar(spelling.dropFirst($0.count)) }.first
  }

  private static func onlyScalar(_ text: Substring) -> Unicode.Scalar? {
    text.unicodeScalars.count == 1 ? text.unicodeScalars.first : nil
  }
}
