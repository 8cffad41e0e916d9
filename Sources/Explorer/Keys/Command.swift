import TerminalUI

/// Something the reader can ask for, independent of the key that asks.
///
/// The raw value is its name in tables of bindings: "next-mention".
enum Command: String, Sendable, CaseIterable {
  case up, down, pageUp = "page-up", pageDown = "page-down", first, last
  case right, left, open, mark, sort, kind, doubtful, topics, names
  case readSoFar = "read-so-far", readToHere = "read-to-here"
  case findCast = "find-actors"
  case nextMention = "next-mention", previousMention = "previous-mention"
  case filter, wholeText = "whole-text", onePane = "one-pane"
  case nextLens = "next-view", previousLens = "previous-view"
  case textLens = "text-view", mentionsLens = "mentions-view", withLens = "with-view"
  case timeLens = "time-view", keptLens = "kept-view"
  case network
  case merge, hideActor = "hide-actor", changeKind = "change-kind", splitName = "split-name"
  case addWords = "add-words"
  case rename, undo, redo
  case nextPane = "next-pane", previousPane = "previous-pane", back, forward
  case help, mouse, close, redraw, suspend, quit
  case deleteBackward = "delete-backward", deleteForward = "delete-forward"
  case deleteWord = "delete-word", deleteToStart = "delete-to-start"
  case caretLeft = "caret-left", caretRight = "caret-right"
  case caretStart = "caret-start", caretEnd = "caret-end"
}

/// Where a key can be pressed: in a pane, or in a layer over the panes.
struct KeyContext: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  static let sections = KeyContext(rawValue: 1)
  static let actors = KeyContext(rawValue: 2)
  static let text = KeyContext(rawValue: 4)
  /// The lenses but the text, `companions` and `kept`.
  static let lens = KeyContext(rawValue: 8)
  static let companions = KeyContext(rawValue: 16)
  static let filter = KeyContext(rawValue: 32)
  static let help = KeyContext(rawValue: 64)
  static let question = KeyContext(rawValue: 128)
  static let naming = KeyContext(rawValue: 256)
  static let kept = KeyContext(rawValue: 512)

  static let lists: KeyContext = [.sections, .actors]
  /// The lenses that are a list of rows.
  static let lenses: KeyContext = [.lens, .companions, .kept]
  static let panes: KeyContext = [.sections, .actors, .text, .lenses]
  /// Those in which a character is text, never a command.
  static let inputs: KeyContext = [.filter, .help, .naming]
  static let everywhere: KeyContext = [.panes, .inputs, .question]

  /// Every context, with its name in a sentence.
  static let all: [(context: KeyContext, title: String)] = [
    (.sections, "list of sections"), (.actors, "list of actors"), (.text, "text"),
    (.lens, "view of what is chosen"), (.companions, "view of companions"),
    (.kept, "list of corrections"), (.filter, "filter"),
    (.help, "help"), (.question, "question"), (.naming, "line of a name"),
  ]
}

/// One line of the table of bindings: where which keys ask for what.
struct KeyBinding: Sendable {
  var contexts: KeyContext
  var keys: [Key]
  var command: Command
  /// What it does, for the help screen.
  var help: String
  /// One or two words for the bottom line; empty for the rest.
  var hint: String

  init(
    _ contexts: KeyContext, _ keys: [Key], _ command: Command, _ help: String, hint: String = ""
  ) {
    (self.contexts, self.keys, self.command) = (contexts, keys, command)
    (self.help, self.hint) = (help, hint)
  }
}

extension KeyBindings {
  /// The bindings that the program comes with, in the order in which help shows them.
  public static let standard = KeyBindings([
    KeyBinding([.lists, .lenses], [.up, .character("k")], .up, "previous row"),
    KeyBinding([.lists, .lenses], [.down, .character("j")], .down, "next row"),
    KeyBinding([.lists, .lenses], [.pageUp, .control("b")], .pageUp, "a page of rows up"),
    KeyBinding([.lists, .lenses], [.pageDown, .control("f")], .pageDown, "a page of rows down"),
    KeyBinding([.lists, .lens, .kept], [.home, .character("g")], .first, "first row"),
    KeyBinding(.companions, [.home], .first, "first row"),
    KeyBinding([.lists, .lenses], [.end, .character("G")], .last, "last row"),
    KeyBinding(
      .lists, [.enter], .open, "go to the text, at the first mention, or into the view",
      hint: "open"),
    KeyBinding([.lens, .kept], [.enter], .open, "go to this place in the text", hint: "open"),
    KeyBinding(
      .kept, [.character("u")], .undo, "take the correction under the cursor back",
      hint: "take back"),
    KeyBinding(
      .kept, [.control("r")], .redo,
      "make the correction under the cursor again, else the last one", hint: "again"),
    KeyBinding(
      .companions, [.enter], .open, "mark the two, and go to where they meet", hint: "pair"),
    KeyBinding(
      .lenses, [.left, .character("h")], .left, "to the left; where that ends, back to the list"),
    KeyBinding(
      .lenses, [.right, .character("l")], .right, "to the right; in a list of rows, as Enter"),
    KeyBinding(.lenses, [.character("s")], .sort, "sort the rows by something else", hint: "sort"),
    KeyBinding(
      .sections, [.right, .character("l")], .right, "unfold the section, else go to the text"),
    KeyBinding(
      .sections, [.left, .character("h")], .left, "fold the section, or go to the one above it"),
    KeyBinding(
      .sections, [.character("t")], .topics,
      "suggest topics in a long section, or take them out"),
    KeyBinding(
      .actors, [.right, .character("l")], .right,
      "unfold the row of a group, else go to the text"),
    KeyBinding(
      .actors, [.left, .character("h")], .left,
      "to the row of the group, and fold it"),
    KeyBinding(
      .lists, [.character(" ")], .mark,
      "mark: the paragraphs of marked sections show, and those that marked actors share",
      hint: "mark"),
    KeyBinding(
      .lists, [.character("s")], .sort,
      "sort the actors by mentions, share here, appearance, name", hint: "sort"),
    KeyBinding(
      .panes, [.character("f")], .kind,
      "list people only, then organisations, groups, places, others, all", hint: "kind"),
    KeyBinding(.actors, [.character("d")], .doubtful, "show the doubtful names, or fold them"),

    KeyBinding(.text, [.up, .character("k")], .up, "a line up"),
    KeyBinding(.text, [.down, .character("j")], .down, "a line down"),
    KeyBinding(.text, [.pageUp, .character("b"), .control("b")], .pageUp, "a page back"),
    KeyBinding(.text, [.pageDown, .character(" "), .control("f")], .pageDown, "a page on"),
    KeyBinding(.text, [.home, .character("g")], .first, "to the beginning"),
    KeyBinding(.text, [.end, .character("G")], .last, "to the end"),
    KeyBinding(
      .text, [.right, .character("l")], .right,
      "next mention of the chosen on the screen, then anyone's"),
    KeyBinding(
      .text, [.left, .character("h")], .left,
      "previous mention; where you entered the text, back to the list"),
    // As long as "open": the rest of the bottom line stays where it is when the focus moves.
    KeyBinding(.text, [.enter], .open, "choose the actor under the cursor", hint: "pick"),

    KeyBinding(.filter, [.up], .up, "previous row of the list"),
    KeyBinding(.filter, [.down], .down, "next row of the list"),
    KeyBinding(.filter, [.pageUp], .pageUp, "a page of rows up"),
    KeyBinding(.filter, [.pageDown], .pageDown, "a page of rows down"),
    KeyBinding(
      .filter, [.enter], .open,
      "go to the actor of that name or under the cursor; without one, keep the filter",
      hint: "keep"),
    KeyBinding(.filter, [.tab], .nextPane, "keep the filter, and go to the next pane"),
    KeyBinding(.filter, [.backTab], .previousPane, "keep the filter, and go to the previous pane"),
    KeyBinding(
      .filter, [.escape, .control("c")], .close, "back to what was there before", hint: "back"),
    KeyBinding(.help, [.up], .up, "a line up"),
    KeyBinding(.help, [.down], .down, "a line down"),
    KeyBinding(.help, [.pageUp], .pageUp, "a page back"),
    KeyBinding(.help, [.pageDown], .pageDown, "a page on"),
    KeyBinding(
      .help, [.escape, .enter, .control("c"), .function(1)], .close, "close help", hint: "closes"),
    KeyBinding(.question, [.up, .character("k")], .up, "the answer above"),
    KeyBinding(.question, [.down, .character("j")], .down, "the answer below"),
    KeyBinding(.question, [.enter], .open, "yes"),
    KeyBinding(.naming, [.enter], .open, "take the name"),
    KeyBinding(.naming, [.escape, .control("c")], .close, "leave the name"),
    KeyBinding(.question, [.escape, .control("c"), .character("q")], .close, "no"),
    KeyBinding(.inputs, [.left, .control("b")], .caretLeft, "a character to the left"),
    KeyBinding(.inputs, [.right, .control("f")], .caretRight, "a character to the right"),
    KeyBinding(.inputs, [.home, .control("a")], .caretStart, "to the start of the line"),
    KeyBinding(.inputs, [.end, .control("e")], .caretEnd, "to the end of the line"),
    KeyBinding(.inputs, [.backspace], .deleteBackward, "delete the character before"),
    KeyBinding(.inputs, [.delete, .control("d")], .deleteForward, "delete the character after"),
    KeyBinding(.inputs, [.control("w")], .deleteWord, "delete the word before"),
    KeyBinding(.inputs, [.control("u")], .deleteToStart, "delete all before"),

    KeyBinding(
      .panes, [.character("n")], .nextMention,
      "next mention of the chosen, else hit of the filter", hint: "next"),
    KeyBinding(.panes, [.character("N")], .previousMention, "previous mention, or hit"),
    KeyBinding(
      .panes, [.character("/")], .filter,
      "filter by keywords while typing, or go to an actor by name", hint: "filter"),
    KeyBinding(
      .panes, [.character("v")], .wholeText, "the whole text, or only the linked paragraphs"),
    KeyBinding(
      .panes, [.character("r")], .readSoFar,
      "limit everything to what has been read; back to the whole text"),
    KeyBinding(
      .panes, [.character("R")], .readToHere, "limit everything to what comes before this place"),
    KeyBinding(.panes, [.character("1")], .textLens, "the text of what is chosen"),
    KeyBinding(
      .panes, [.character("2")], .mentionsLens, "every mention with the words around it"),
    KeyBinding(
      .panes, [.character("3")], .withLens, "who appears with the chosen, or who with whom"),
    KeyBinding(
      .companions, [.character("g")], .network, "as a network, as a table, as a list",
      hint: "network"),
    KeyBinding(
      .panes, [.character("4")], .timeLens, "who is mentioned when, over the sections"),
    KeyBinding(
      .panes, [.character("w"), .character("5")], .names, "why each name is the actor's",
      hint: "why"),
    KeyBinding(
      .panes, [.character("6")], .keptLens, "list what is kept: your corrections"),
    KeyBinding(
      .panes, [.character("M")], .merge, "the marked actors are one: asks whose name stays"),
    KeyBinding(
      .panes, [.character("X")], .hideActor, "this is no actor: asks, then hides it"),
    KeyBinding(
      .panes, [.character("S")], .splitName,
      "the name under the cursor is another actor's: asks whose"),
    KeyBinding(
      .panes, [.character("A")], .addWords, "these words mention an actor: asks which, and whom"),
    KeyBinding(.panes, [.character("K")], .changeKind, "the actor is of another kind: asks"),
    KeyBinding(.panes, [.character("=")], .rename, "give the actor another name"),
    KeyBinding(
      .panes.subtracting(.kept), [.character("u")], .undo, "take the last correction back"),
    KeyBinding(
      .panes.subtracting(.kept), [.control("r")], .redo,
      "make the correction again that was taken back"),
    KeyBinding(.panes, [.character("]")], .nextLens, "next view of what is chosen"),
    KeyBinding(.panes, [.character("[")], .previousLens, "previous view"),
    KeyBinding(
      .panes, [.character("c")], .findCast, "find the actors of a long text; stop; continue"),
    KeyBinding(
      .panes, [.tab], .nextPane, "next pane: sections, actors, text", hint: "pane"),
    KeyBinding(.panes, [.backTab], .previousPane, "previous pane"),
    KeyBinding(
      .panes, [.backspace, .control("o"), .altLeft], .back, "back to where the last jump began",
      hint: "back"),
    KeyBinding(.panes, [.altRight, .character(">")], .forward, "forward again"),
    KeyBinding(
      .panes, [.character("o")], .onePane,
      "one pane at a time (helps with right-to-left text), or both"),
    KeyBinding(
      .panes, [.character("m")], .mouse, "release the mouse, so that it selects text, or capture it"
    ),
    KeyBinding(
      .panes, [.escape], .close, "to the list; then take away what stands last in the top line",
      hint: "clear"),
    KeyBinding(.everywhere, [.control("l")], .redraw, "draw anew"),
    KeyBinding(.everywhere, [.control("z")], .suspend, "stop until the shell's fg"),
    KeyBinding(
      [.panes, .filter, .question], [.character("?"), .function(1)], .help, "this list",
      hint: "help"),
    KeyBinding(
      .panes, [.character("q"), .control("c")], .quit, "quit", hint: "quit"),
  ])
}
