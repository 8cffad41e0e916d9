import CastQueries
import DocumentModel
import TestSupport
import Testing

@Suite("The order of a concordance") struct ConcordanceOrderTests {
  /// The mentions of a text in an order, each with the text around it.
  private func sorted(_ marked: String, by order: ConcordanceOrder) -> [String] {
    let sample = MarkedText(marked)
    let mentions = Array(sample.cast.mentions.indices.reversed())
    return (sample.document.sorted(mentions, by: order, sample.cast) ?? []).map { mention in
      let line = sample.document.concordanceLine(of: mention, sample.cast, before: 12, after: 12)
      return [line.before, line.name, line.after].map(sample.document.text).joined()
    }
  }

  @Test("by what stands after: without case, accents, punctuation")
  func after() {
    #expect(
      sorted("[A] Zoo\n\n[A], été\n\n[A] ETAT\n\n[A]\n\n[A]—etats", by: .after)
        == ["A", "A ETAT", "A—etats", "A, été", "A Zoo"])
  }

  @Test("by what stands before, the nearest word first")
  func before() {
    #expect(
      sorted("b old [A]\n\na young [A]\n\nÁ old, [A]\n\n[A]\n\nc ol [A]", by: .before)
        == ["A", "c ol A", "Á old, A", "b old A", "a young A"])
  }

  @Test("by wording, then by place")
  func wording() {
    #expect(
      sorted("[Vane] 1\n\n[Élan] 2\n\n[elan] 3\n\n[Ann] 4", by: .wording)
        == ["Ann 4", "Élan 2", "elan 3", "Vane 1"])
  }

  @Test("by place, ascending")
  func place() { #expect(sorted("[B] 1\n\n[A] 2", by: .place) == ["B 1", "A 2"]) }

  @Test(
    "letters that fold alike",
    arguments: [
      ("Ærø", "aero"), ("STRASSE", "straße"), ("Łódź", "lodz"), ("ЁЛКА", "ёлка"),
      ("e\u{301}te", "été"), ("ΑΒΓ", "αβγ"), ("Ĳ", "ij"),
      ("O’Neil", "oneil"), ("ĄŻ", "az"), ("Ϭ", "ϭ"), ("日本", "日本"), ("a-b", "A b"),
    ])
  func folding(first: String, second: String) {
    // Equal keys leave the order of places, whichever stands first.
    for (a, b) in [(first, second), (second, first)] {
      #expect(sorted("[A] \(a)\n\n[A] \(b)", by: .after) == ["A \(a)", "A \(b)"])
    }
  }

  @Test("words differ before the width of a line, not beyond it")
  func reach() {
    let same = String(repeating: "word ", count: 30)
    let sample = MarkedText("[A] \(same)b\n\n[A] \(same)a\n\n[A] word a\n\n[A] word x")
    #expect(sample.document.sorted([3, 2, 1, 0], by: .after, sample.cast) == [2, 0, 1, 3])
  }

  @Test("random mentions are in the order of their words", arguments: 0..<40)
  func words(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let words = ["a", "ab", "b", "c", "ca"]
    let lines = (0..<60).map { _ in (0..<random.below(5)).map { _ in words[random.below(5)] } }
    let after = MarkedText(
      lines.map { "[X] " + $0.joined(separator: " ") }.joined(separator: "\n\n"))
    let expected = lines.indices.sorted {
      lines[$0] == lines[$1] ? $0 < $1 : lines[$0].lexicographicallyPrecedes(lines[$1])
    }
    #expect(after.document.sorted(Array(lines.indices), by: .after, after.cast) == expected)
    let before = MarkedText(
      lines.map { $0.reversed().joined(separator: " ") + " [X]" }.joined(separator: "\n\n"))
    #expect(before.document.sorted(Array(lines.indices), by: .before, before.cast) == expected)
  }

  @Test("it can be cancelled")
  func cancelled() {
    let sample = MarkedText(String(repeating: "[Ann] left. ", count: 3000))
    let mentions = Array(sample.cast.mentions.indices)
    #expect(sample.document.sorted(mentions, by: .after, sample.cast) { true } == nil)
    #expect(sample.document.sorted(mentions, by: .before, sample.cast) == mentions)
  }
}
