import Testing

@testable import DocumentModel

@Suite("lists of indices")
struct IndexListTests {
  private static let list: IndexList = [2, 3, 5, 7, 11]

  @Test("a part begins at place 0")
  func part() {
    let part = Self.list.part(1..<4)
    #expect(Array(part) == [3, 5, 7])
    #expect(part[0] == 3)
    #expect(Array(part.part(2..<3)) == [7])
  }

  @Test("lists are equal if they hold the same indices, wherever they were cut from")
  func equality() {
    #expect(Self.list.part(1..<3) == IndexList([3, 5]))
    #expect(Self.list.part(1..<3) != Self.list.part(2..<4))
    #expect(Self.list.part(2..<2) == [])
  }
}
