import TerminalUI

/// The parts of the screen that can have the focus.
public enum Pane: UInt8, Sendable, CaseIterable {
  case sections, actors, text
}

/// Something the reader can ask for, independent of the key that asks.
enum Command: Sendable {
  case up, down, pageUp, pageDown, first, last
  case right, left, open, mark, sort, doubtful, topics, names, findCast
  case nextMention, previousMention
  case filter, wholeText, onePane
  case nextPane, previousPane, back, forward
  case help, mouse, close, redraw, suspend, quit
}

/// One line of the table of commands: keys, where they work, what they do.
struct KeyBinding: Sendable {
  /// Where a binding works.
  enum Scope: Sendable {
    case everywhere, lists, sections, actors, text

    func includes(_ pane: Pane) -> Bool {
      switch self {
      case .everywhere: true
      case .lists: pane != .text
      case .sections: pane == .sections
      case .actors: pane == .actors
      case .text: pane == .text
      }
    }
  }

  var scope: Scope
  var keys: [Key]
  var command: Command
  /// What it does, for the help screen and the manual.
  var help: String
  /// One or two words for the bottom line; empty for the rest.
  var hint: String = ""
}

/// The one table of commands: keys, bottom line and help screen all read from it.
enum KeyMap {
  /// All bindings in the order in which help shows them.
  static let bindings: [KeyBinding] = [
    KeyBinding(scope: .lists, keys: [.up, .character("k")], command: .up, help: "previous row"),
    KeyBinding(scope: .lists, keys: [.down, .character("j")], command: .down, help: "next row"),
    KeyBinding(
      scope: .lists, keys: [.pageUp, .control("b")], command: .pageUp, help: "a page of rows up"),
    KeyBinding(
      scope: .lists, keys: [.pageDown, .control("f")], command: .pageDown,
      help: "a page of rows down"),
    KeyBinding(scope: .lists, keys: [.home, .character("g")], command: .first, help: "first row"),
    KeyBinding(scope: .lists, keys: [.end, .character("G")], command: .last, help: "last row"),
    KeyBinding(
      scope: .lists, keys: [.enter], command: .open,
      help: "go to the text, at the first mention", hint: "open"),
    KeyBinding(
      scope: .sections, keys: [.right, .character("l")], command: .right,
      help: "unfold the section, else go to the text"),
    KeyBinding(
      scope: .sections, keys: [.left, .character("h")], command: .left,
      help: "fold the section, or go to the one above it"),
    KeyBinding(
      scope: .sections, keys: [.character("t")], command: .topics,
      help: "suggest topics in a long section, or take them out"),
    KeyBinding(
      scope: .actors, keys: [.right, .character("l")], command: .right,
      help: "unfold the doubtful names, else go to the text"),
    KeyBinding(
      scope: .actors, keys: [.left, .character("h")], command: .left,
      help: "to the row of the doubtful names, and fold them"),
    KeyBinding(
      scope: .actors, keys: [.character(" ")], command: .mark,
      help: "mark; the marked actors' common paragraphs show", hint: "mark"),
    KeyBinding(
      scope: .lists, keys: [.character("s")], command: .sort,
      help: "sort the actors by mentions, appearance, name", hint: "sort"),
    KeyBinding(
      scope: .actors, keys: [.character("d")], command: .doubtful,
      help: "show the doubtful names, or fold them"),

    KeyBinding(scope: .text, keys: [.up, .character("k")], command: .up, help: "a line up"),
    KeyBinding(scope: .text, keys: [.down, .character("j")], command: .down, help: "a line down"),
    KeyBinding(
      scope: .text, keys: [.pageUp, .character("b"), .control("b")], command: .pageUp,
      help: "a page back"),
    KeyBinding(
      scope: .text, keys: [.pageDown, .character(" "), .control("f")], command: .pageDown,
      help: "a page on"),
    KeyBinding(
      scope: .text, keys: [.home, .character("g")], command: .first, help: "to the beginning"),
    KeyBinding(scope: .text, keys: [.end, .character("G")], command: .last, help: "to the end"),
    KeyBinding(
      scope: .text, keys: [.right, .character("l")], command: .right,
      help: "next mention in view, anyone's"),
    KeyBinding(
      scope: .text, keys: [.left, .character("h")], command: .left,
      help: "previous mention; where you came in, back to the list"),
    KeyBinding(
      scope: .text, keys: [.enter], command: .open,
      // As long as "open": the rest of the bottom line stays where it is when the focus moves.
      help: "choose the actor under the cursor", hint: "pick"),

    KeyBinding(
      scope: .everywhere, keys: [.character("n")], command: .nextMention,
      help: "next mention of the chosen, else hit of the filter", hint: "next mention"),
    KeyBinding(
      scope: .everywhere, keys: [.character("N")], command: .previousMention,
      help: "previous mention, or hit"),
    KeyBinding(
      scope: .everywhere, keys: [.character("/")], command: .filter,
      help: "filter by keywords while typing", hint: "filter"),
    KeyBinding(
      scope: .everywhere, keys: [.character("v")], command: .wholeText,
      help: "the whole text, or only the linked paragraphs"),
    KeyBinding(
      scope: .everywhere, keys: [.character("w")], command: .names,
      help: "why each name is the actor's", hint: "why"),
    KeyBinding(
      scope: .everywhere, keys: [.character("c")], command: .findCast,
      help: "find the actors of a long text, stop, go on"),
    KeyBinding(
      scope: .everywhere, keys: [.tab], command: .nextPane,
      help: "next pane: sections, actors, text", hint: "pane"),
    KeyBinding(scope: .everywhere, keys: [.backTab], command: .previousPane, help: "previous pane"),
    KeyBinding(
      scope: .everywhere, keys: [.backspace, .control("o"), .altLeft], command: .back,
      help: "back to where the last jump began", hint: "back"),
    KeyBinding(
      scope: .everywhere, keys: [.altRight, .character(">")], command: .forward,
      help: "forward again"),
    KeyBinding(
      scope: .everywhere, keys: [.character("o")], command: .onePane,
      help: "one pane at a time (helps with right-to-left text), or both"),
    KeyBinding(
      scope: .everywhere, keys: [.character("m")], command: .mouse,
      help: "let go of the mouse, so that it selects text"),
    KeyBinding(
      scope: .everywhere, keys: [.escape], command: .close,
      help: "to the list; then let go of filter, of marks"),
    KeyBinding(scope: .everywhere, keys: [.control("l")], command: .redraw, help: "draw anew"),
    KeyBinding(
      scope: .everywhere, keys: [.control("z")], command: .suspend,
      help: "stop until the shell's fg"),
    KeyBinding(
      scope: .everywhere, keys: [.character("?"), .function(1)], command: .help,
      help: "this list", hint: "help"),
    KeyBinding(
      scope: .everywhere, keys: [.character("q"), .control("c")], command: .quit, help: "quit",
      hint: "quit"),
  ]

  /// What a key asks for in a pane.
  static func command(for key: Key, in pane: Pane) -> Command? {
    bindings.first { $0.scope.includes(pane) && $0.keys.contains(key) }?.command
  }

  /// The bindings named in the bottom line of a pane, those that matter most first.
  static func hints(in pane: Pane) -> [KeyBinding] {
    let order: [Command] = [
      .open, .filter, .nextMention, .nextPane, .help, .quit, .back, .mark, .sort,
      .names,
    ]
    let bindings = bindings(in: pane)
    return order.compactMap { command in
      bindings.first { $0.command == command && !$0.hint.isEmpty }
    }
  }

  /// The bindings that work in a pane, its own first.
  static func bindings(in pane: Pane) -> [KeyBinding] {
    bindings.filter { $0.scope.includes(pane) }
  }
}

extension Key {
  /// A short name for help and the bottom line.
  func name(isUnicode: Bool) -> String {
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
}
