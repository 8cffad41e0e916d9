import TerminalUI

/// Where everything stands on a screen of a given size.
struct ScreenLayout: Equatable {
  /// Below this width one pane shows at a time.
  static let narrow = 60
  /// Lines of text are not made longer than this many cells: beyond, the eye loses the next line.
  static let measure = 92
  /// Lists are not made wider than this many cells: beyond, the eye loses the way from a name to its count.
  private static let widest = 80
  /// Empty cells on either side of the text.
  private static let margin = 1

  var title: Rect
  var sections: Rect
  var actors: Rect
  var border: Rect
  var card: Rect
  var text: Rect
  var status: Rect

  /// What the division of the screen depends on besides its size.
  struct Needs {
    var sectionRows = 1
    var actorRows = 1
    var cardRows = 0
    /// Cells of the longest row of the lists.
    var listColumns = 0
    var focus = Focus.actors
    var onePane = false
    /// The bottom line is an input and must be shown, however low the screen.
    var isTyping = false
  }

  init(size: ScreenSize, needs: Needs) {
    let width = size.columns
    let hasStatus = size.rows >= 2 || needs.isTyping
    let hasTitle = size.rows >= 3
    let body = Rect(
      row: hasTitle ? 1 : 0, column: 0, columns: width,
      rows: size.rows - (hasTitle ? 1 : 0) - (hasStatus ? 1 : 0))
    title = Rect(row: 0, column: 0, columns: width, rows: hasTitle ? 1 : 0)
    status = Rect(row: size.rows - 1, column: 0, columns: width, rows: hasStatus ? 1 : 0)
    let isSplit = width >= Self.narrow && !needs.onePane
    let left =
      isSplit ? Self.listColumns(of: width, needs: needs) : needs.focus == .text ? 0 : width
    let right = isSplit ? width - left - 1 : needs.focus == .text ? width : 0
    border = Rect(row: body.row, column: left, columns: isSplit ? 1 : 0, rows: body.rows)
    let lists = Rect(row: body.row, column: 0, columns: left, rows: body.rows)
    (sections, actors) = Self.shareLists(lists, needs: needs)
    let reader = Rect(row: body.row, column: width - right, columns: right, rows: body.rows)
    (card, text) = Self.shareReader(reader, needs: needs)
  }

  /// The lists have three tenths of the width and, where their rows are longer, what a wide screen leaves beside the
  /// longest lines of text: no name is cut while columns stay empty.
  private static func listColumns(of width: Int, needs: Needs) -> Int {
    let share = min(38, max(24, width * 3 / 10))
    let spare = width - share - 1 - (measure + 2 * margin)
    return share + max(0, min(spare, min(needs.listColumns, widest) - share))
  }

  /// Both lists, their title rows included, share the height by need, each keeping at least a third.
  private static func shareLists(_ area: Rect, needs: Needs) -> (sections: Rect, actors: Rect) {
    guard area.rows >= 6 else {
      let none = Rect(row: area.row, column: 0, columns: 0, rows: 0)
      return needs.focus == .sections ? (area, none) : (none, area)
    }
    let wanted = (sections: needs.sectionRows + 1, actors: needs.actorRows + 1)
    var upper = wanted.sections
    if wanted.sections + wanted.actors > area.rows {
      upper = min(wanted.sections, max(area.rows / 3, area.rows - wanted.actors))
    }
    var first = area
    first.rows = upper
    var second = area
    second.row += upper
    second.rows -= upper
    return (first, second)
  }

  /// Empty cells on both sides of card and text.
  static func margin(of area: Rect) -> Int { area.columns >= 24 ? margin : 0 }

  private static func shareReader(_ area: Rect, needs: Needs) -> (card: Rect, text: Rect) {
    // A card never takes more than a third of the pane.
    let rows = area.rows >= 3 * needs.cardRows ? needs.cardRows : area.rows >= 6 ? 2 : 0
    let cardRows = min(rows, needs.cardRows)
    var card = area
    card.rows = cardRows
    var text = area
    text.row += cardRows
    text.rows -= cardRows
    let margin = margin(of: area)
    text.column += margin
    text.columns = max(0, min(measure, text.columns - 2 * margin))
    return (card, text)
  }

  /// The part of the screen that a cell belongs to; `nil` for title, border and bottom line.
  func pane(at position: ScreenPosition) -> Focus? {
    if sections.contains(position) { return .sections }
    if actors.contains(position) { return .actors }
    let isRight = position.column > border.column || border.isEmpty
    let rows = card.row..<text.row + text.rows
    return isRight && rows.contains(position.row) ? .text : nil
  }
}
