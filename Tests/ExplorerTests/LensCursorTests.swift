import Testing

@testable import Explorer

@Suite("The cursor of a lens") struct LensCursorTests {
  @Test("it stays among the rows, and on the screen")
  func moving() {
    var cursor = LensCursor()
    for _ in 0..<12 { _ = cursor.move(.down, count: 10, height: 4) }
    #expect(cursor.row == 9 && cursor.top == 6)
    _ = cursor.move(.pageUp, count: 10, height: 4)
    #expect(cursor.row == 6 && cursor.top == 6)
    _ = cursor.move(.first, count: 10, height: 4)
    #expect(cursor.row == 0 && cursor.top == 0)
  }

  @Test("without rows it is at the first")
  func noRows() {
    var cursor = LensCursor()
    _ = cursor.move(.last, count: 0, height: 4)
    cursor.scroll(by: 3, count: 0, height: 4)
    cursor.settle(count: 0, height: 4)
    #expect(cursor == LensCursor())
  }

  @Test("what isn't a move leaves it alone")
  func otherCommands() {
    var cursor = LensCursor()
    let isMove = cursor.move(.open, count: 9, height: 3)
    #expect(!isMove && cursor == LensCursor())
  }

  @Test("following its row it keeps its line of the screen, as far as there are rows")
  func following() {
    var cursor = LensCursor()
    cursor.start(at: 12, height: 9)
    cursor.settle(count: 40, height: 9)
    #expect(cursor.top == 9)
    cursor.follow(to: 30)
    cursor.settle(count: 40, height: 9)
    #expect(cursor.row == 30 && cursor.top == 27)
    cursor.follow(to: 1)
    cursor.settle(count: 40, height: 9)
    #expect(cursor.row == 1 && cursor.top == 0)
  }

  @Test("scrolling takes it along at the edges")
  func scrolling() {
    var cursor = LensCursor()
    cursor.scroll(by: 3, count: 20, height: 5)
    #expect(cursor.row == 3 && cursor.top == 3)
    cursor.scroll(by: -9, count: 20, height: 5)
    #expect(cursor.row == 3 && cursor.top == 0)
  }
}
