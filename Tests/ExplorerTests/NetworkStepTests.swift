import TerminalUI
import Testing

@testable import Explorer

@Suite("Arrow keys in a network") struct NetworkStepTests {
  private let picture = NetworkPicture(.crew, columns: 30, rows: 9)

  @Test("go to the nearest node in their direction")
  func nearest() {
    // Captain 0, Mate 1, Cook 2, Boy 3, Owner 4
    #expect(picture.neighbour(of: 0, .up) == 2)
    #expect(picture.neighbour(of: 0, .down) == 1)
    #expect(picture.neighbour(of: 0, .left) == 4)
    #expect(picture.neighbour(of: 0, .right) == 3)
  }

  @Test("go nowhere where there is nobody")
  func edge() {
    #expect(picture.neighbour(of: 2, .up) == nil)
    #expect(picture.neighbour(of: 4, .left) == nil)
    #expect(picture.neighbour(of: 99, .left) == nil)
  }

  @Test("find no node between the names")
  func nobody() {
    #expect(picture.node(at: ScreenPosition(row: 0, column: 0)) == nil)
    #expect(picture.node(at: ScreenPosition(row: 3, column: 16)) == 0)
    #expect(picture.node(at: ScreenPosition(row: -1, column: 16)) == nil)
  }
}
