import TerminalUI
import Testing

@Suite("Spellings of keys") struct KeySpellingTests {
  static let keys: [Key] =
    [
      .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .enter, .tab, .backTab, .escape,
      .backspace, .delete, .insert, .altLeft, .altRight, .character(" "), .character("<"),
      .character("q"), .character("é"), .character("-"), .control("o"), .altCharacter("x"),
    ] + (1...12).map { .function($0) }

  @Test("are read back as the key that they spell", arguments: keys)
  func roundTrip(key: Key) {
    #expect(key.spelling.flatMap { Key(spelling: $0) } == key)
  }

  @Test("differ from key to key")
  func distinct() {
    let spellings = Self.keys.compactMap(\.spelling)
    #expect(Set(spellings).count == Self.keys.count)
  }

  @Test(
    "are lower case and say the key",
    arguments: [
      (Key.control("o"), "ctrl-o"), (.pageUp, "page-up"), (.altLeft, "alt-left"),
      (.character(" "), "space"), (.function(1), "f1"), (.backTab, "shift-tab"),
    ])
  func written(key: Key, spelling: String) {
    #expect(key.spelling == spelling)
  }

  @Test(
    "have short forms",
    arguments: [
      ("c-o", Key.control("o")), ("pgup", .pageUp), ("a-left", .altLeft), ("esc", .escape),
      ("bs", .backspace), ("lt", .character("<")), ("s-tab", .backTab), ("f", .character("f")),
    ])
  func short(spelling: String, key: Key) {
    #expect(Key(spelling: spelling) == key)
  }

  @Test(
    "that name no key are refused",
    arguments: ["", "f0", "f13", "ctrl-", "ctrl-ab", "upp", "alt-", "page up", "ab"])
  func refused(spelling: String) {
    #expect(Key(spelling: spelling) == nil)
  }

  @Test("are for keys only", arguments: [Key.focusIn, .paste("x")])
  func none(key: Key) {
    #expect(key.spelling == nil)
    #expect(key.name(isUnicode: true).isEmpty)
  }

  @Test(
    "names on the screen are ASCII where they must be",
    arguments: keys.filter { $0 != .character("é") })
  func names(key: Key) {
    #expect(key.name(isUnicode: false).utf8.allSatisfy { $0 < 0x80 })
    #expect(!key.name(isUnicode: true).isEmpty)
  }
}
