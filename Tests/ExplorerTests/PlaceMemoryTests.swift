import Testing

@testable import Explorer

@Suite("Where rows were left") struct PlaceMemoryTests {
  private func place(_ paragraph: Int) -> PanePlace {
    PanePlace(top: TextPosition(paragraph: paragraph, part: .header), current: nil)
  }

  @Test("the last ones are remembered, each at its last place")
  func remembers() {
    var memory = PlaceMemory()
    memory.remember(place(1), of: .section(5))
    memory.remember(place(2), of: .actors([7, 8]))
    memory.remember(place(3), of: .section(5))
    #expect(memory.place(of: .section(5))?.top.paragraph == 3)
    #expect(memory.place(of: .actors([7, 8]))?.top.paragraph == 2)
    #expect(memory.place(of: .everything) == nil)
  }

  @Test("who marks actors for hours takes no more memory")
  func forgets() {
    var memory = PlaceMemory()
    for row in 0..<(2 * PlaceMemory.limit) {
      memory.remember(place(row), of: .actors([row]))
      memory.remember(place(row), of: .everything)
    }
    #expect(memory.place(of: .everything) != nil)
    #expect(memory.place(of: .actors([2 * PlaceMemory.limit - 1])) != nil)
    #expect(memory.place(of: .actors([PlaceMemory.limit])) == nil)
  }
}
