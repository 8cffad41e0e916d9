import TerminalUI

/// Which keys ask for what: the one table that keys, bottom line, notices and help read.
public struct KeyBindings: Sendable {
  /// In the order in which help shows them.
  let all: [KeyBinding]

  /// Makes a table; of two bindings of a key in the same context the first holds.
  init(_ all: [KeyBinding]) { self.all = all }

  /// What a key asks for; `nil` if nothing, or if it is text.
  func command(for key: Key, in context: KeyContext) -> Command? {
    if case .character = key, !context.isDisjoint(with: .inputs) { return nil }
    return all.first { $0.contexts.contains(context) && $0.keys.contains(key) }?.command
  }

  /// The commands that have a key and a hint in a context.
  func hintedCommands(in context: KeyContext) -> [Command] {
    all.indices.lazy.filter { all[$0].contexts.contains(context) && !all[$0].hint.isEmpty }
      .map { all[$0].command }
  }

  /// The bindings that work in a context.
  func bindings(in context: KeyContext) -> [KeyBinding] {
    all.filter { $0.contexts.contains(context) }
  }

  /// The binding of a command in a context.
  func binding(of command: Command, in context: KeyContext) -> KeyBinding? {
    // By index: every frame asks, and a loop over the elements would retain and release each.
    let index = all.indices.first {
      all[$0].command == command && all[$0].contexts.contains(context)
    }
    return index.map { all[$0] }
  }

  /// The first key of a command wherever it works; `nil` if no key asks for it.
  func key(for command: Command) -> Key? { all.first { $0.command == command }?.keys.first }
}

extension KeyBindings {
  /// A key with its hint, for a line of hints: "Esc closes"; empty if no key asks for the command there.
  func hint(for command: Command, in context: KeyContext, _ look: Look) -> String {
    guard let binding = binding(of: command, in: context), let key = binding.keys.first else {
      return ""
    }
    return key.name(isUnicode: look.isUnicode) + " " + binding.hint
  }
}
