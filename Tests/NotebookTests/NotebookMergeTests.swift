import TestSupport
import Testing

@testable import Notebook

@Suite("Notebooks of one document that two programs change") struct NotebookMergeTests {
  private static func hide(_ number: Int) -> KeptCorrection {
    let quote = Quote(words: "Ann", before: "", after: "", offset: number)
    return KeptCorrection(.hide, [KeptActor(quotes: [quote])], number: number)
  }

  private func notebook(_ inForce: [Int], undone: [Int] = []) -> Notebook {
    Notebook(corrections: inForce.map(Self.hide), undone: undone.map(Self.hide))
  }

  private func merged(_ mine: Notebook, _ theirs: Notebook, since base: Notebook) -> [[Int]] {
    let merged = mine.merged(with: theirs, since: base)
    return [merged.corrections.map(\.number), merged.undone.map(\.number)]
  }

  @Test("have what either has added, the other's first")
  func added() {
    let base = notebook([1, 2])
    #expect(merged(notebook([1, 2, 3]), base, since: base) == [[1, 2, 3], []])
    #expect(merged(notebook([1, 2, 3]), notebook([1, 2, 4]), since: base) == [[1, 2, 4, 3], []])
    #expect(merged(notebook([1, 2, 3]), notebook([1, 2, 3]), since: base) == [[1, 2, 3], []])
  }

  @Test("lack what either has taken back")
  func removed() {
    let base = notebook([1, 2, 3])
    let mine = notebook([1, 2], undone: [3])
    #expect(merged(mine, notebook([1, 3], undone: [2]), since: base) == [[1], [2, 3]])
    #expect(merged(mine, notebook([1, 2, 3, 4]), since: base) == [[1, 2, 4], [3]])
    #expect(merged(mine, mine, since: base) == [[1, 2], [3]])
  }

  @Test("are the same whoever writes first, apart from the order", arguments: 0..<50)
  func order(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let base = notebook([1, 2, 3, 4], undone: [5, 6])
    func changed(_ new: Int) -> Notebook {
      var copy = base
      copy.corrections.removeAll { _ in Int.random(in: 0..<4, using: &random) == 0 }
      copy.undone.removeAll { _ in Int.random(in: 0..<4, using: &random) == 0 }
      if Bool.random(using: &random) { copy.corrections.append(Self.hide(new)) }
      return copy
    }
    let (a, b) = (changed(7), changed(8))
    let (first, second) = (merged(a, b, since: base), merged(b, a, since: base))
    #expect(first.map { $0.sorted() } == second.map { $0.sorted() })
    #expect(merged(a, base, since: base) == merged(a, a, since: base))
  }

  @Test("give each correction a number of its own")
  func numbers() {
    #expect(Notebook().nextNumber == 1)
    #expect(notebook([1, 4], undone: [6, 2]).nextNumber == 7)
  }
}
