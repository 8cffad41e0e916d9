import TerminalUI
import Testing

@testable import Explorer

@Suite("The table of bindings") struct KeyBindingTests {
  private static let contexts = KeyContext.all.map(\.context)

  @Test("gives a key one meaning in a context", arguments: contexts)
  func oneMeaning(context: KeyContext) {
    let keys = KeyBindings.standard.bindings(in: context).flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test("has a key for every command", arguments: Command.allCases)
  func everyCommand(command: Command) {
    #expect(KeyBindings.standard.key(for: command) != nil)
  }

  @Test(
    "names every command in lower case, its words joined by hyphens", arguments: Command.allCases)
  func names(command: Command) {
    #expect(command.rawValue.allSatisfy { $0.isLowercase || $0 == "-" })
    #expect(Command(rawValue: command.rawValue) == command)
  }

  @Test("has all contexts, each with a name")
  func contextNames() {
    let all = KeyContext.all
    #expect(Set(all.map(\.title)).count == all.count)
    #expect(all.reduce(into: KeyContext()) { $0.formUnion($1.context) } == .everywhere)
  }

  @Test("has only keys that can be written", arguments: KeyBindings.standard.all.flatMap(\.keys))
  func spelled(key: Key) {
    #expect(key.spelling != nil)
  }

  @Test("says of every binding what it does")
  func help() {
    #expect(KeyBindings.standard.all.allSatisfy { !$0.help.isEmpty })
  }

  @Test("takes a character for text in an input", arguments: [KeyContext.filter, .help])
  func inputs(context: KeyContext) {
    for scalar in " ?/qnvw<".unicodeScalars {
      #expect(KeyBindings.standard.command(for: .character(scalar), in: context) == nil)
    }
    #expect(KeyBindings.standard.command(for: .control("u"), in: context) == .deleteToStart)
  }

  @Test("can be another one: keys, notices, hints and help follow it")
  func other() {
    let keys = KeyBindings(
      KeyBindings.standard.all.map { binding in
        var binding = binding
        if binding.command == .nextMention { binding.keys = [.function(3)] }
        if binding.command == .previousMention { binding.keys = [.function(4)] }
        return binding
      })
    let sample = Sample.harbour
    var explorer = ExplorerState(
      document: sample.document, size: ScreenSize(columns: 80, rows: 40),
      look: Look(colours: 0, isUnicode: true), width: .standard, keys: keys)
    explorer.take(sample.cast)
    explorer.press(.down, .enter, .character("n"))
    #expect(explorer.book.targetProgress == "mention 1 of 5")
    explorer.press(.function(3))
    #expect(explorer.book.targetProgress == "mention 2 of 5")
    #expect(explorer.screen.last?.contains("F3 next") == true)
    for _ in 0..<4 { explorer.press(.function(3)) }
    #expect(explorer.book.notice == "no further mention; F4 goes back")
    explorer.press(.character("?"))
    #expect(explorer.screen.contains { $0.hasPrefix(" F3 ") })
  }

  @Test("can have Alt with a character, which is otherwise Esc and the character")
  func altCharacter() {
    let keys = KeyBindings(
      [KeyBinding(.panes, [.altCharacter("x")], .help, "this list")] + KeyBindings.standard.all)
    var explorer = ExplorerState(
      document: Sample.harbour.document, size: ScreenSize(columns: 80, rows: 24),
      look: Look(colours: 0, isUnicode: true), width: .standard, keys: keys)
    explorer.press(.altCharacter("/"))
    #expect(explorer.layers.last is FilterLayer)
    explorer.press(.escape, .altCharacter("x"))
    #expect(explorer.layers.last is HelpLayer)
  }

  @Test("names keys of a notice where they are pressed")
  func keysInNotices() {
    let keys = KeyBindings(
      [KeyBinding(.filter, [.function(9)], .close, "back")] + KeyBindings.standard.all)
    let explorer = ExplorerState(
      document: Sample.harbour.document, size: ScreenSize(columns: 80, rows: 24),
      look: Look(colours: 0, isUnicode: true), width: .standard, keys: keys)
    #expect(explorer.book.key(.close) == "Esc")
  }

  @Test(
    "of a context have the commands in the order of help", arguments: KeyContext.all.map(\.title))
  func commandsOfContext(title: String) throws {
    let context = try #require(KeyContext.all.first { $0.title == title }).context
    let keys = KeyBindings.standard
    let hinted = keys.bindings(in: context).filter { !$0.hint.isEmpty }
    #expect(keys.hintedCommands(in: context) == hinted.map(\.command))
    for command in keys.bindings(in: context).map(\.command) {
      let first = keys.bindings(in: context).first { $0.command == command }
      #expect(keys.binding(of: command, in: context)?.help == first?.help)
    }
  }
}
