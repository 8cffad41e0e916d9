import TerminalUI

/// What a piece of the screen means; a look gives each meaning its style.
enum Role: CaseIterable {
  case plain, faint, title, paneTitle, focusedPaneTitle, border
  case focusedRow, chosenRow, heading
  case chosenMention, otherMention, currentMention, hit
  case status, notice, input, strip, readerPlace
}

/// How the explorer looks on a terminal: styles by meaning, and which characters draw frames.
///
/// No colour is the only carrier of a meaning: with 0 colours every role that matters still differs by
/// bold, underline or reverse. Every colour has a contrast of at least 4.5 with its background, be that the
/// terminal's black or white (WCAG 2, 1.4.3); text stays in the terminal's own colours. None of the eight colours has
/// that on both, so with eight only pairs of them are used.
public struct Look: Equatable, Sendable {
  /// 0, 8, 16 or 256.
  public let colours: Int
  /// Whether frames, bars and strips may use characters beyond ASCII.
  public let isUnicode: Bool

  /// Whether rows with right-to-left text get left-to-right marks (`DirectionMarks`).
  public let marksDirection: Bool

  /// Makes a look for what a terminal can show.
  ///
  /// - Parameter marksDirection: false on a terminal that gives U+200E a width (mlterm).
  public init(colours: Int, isUnicode: Bool, marksDirection: Bool = true) {
    self.colours = colours
    self.isUnicode = isUnicode
    self.marksDirection = marksDirection && isUnicode
  }

  func style(_ role: Role) -> Style {
    if colours >= 256 { return rich(role) }
    if colours >= 8 { return basic(role) }
    return mono(role)
  }

  /// The style of text that is stressed besides: what it means stays visible.
  func style(_ role: Role, stressed: Style.Attributes) -> Style {
    guard colours < 8 else { return style(role).adding(stressed) }
    switch role {
    // Without colours, bold marks the chosen and the current mention only.
    case .chosenMention, .otherMention, .currentMention, .hit:
      return style(role).adding(stressed.subtracting(.bold))
    default: return style(role).adding(stressed)
    }
  }

  private func mono(_ role: Role) -> Style {
    switch role {
    case .plain, .border, .status, .strip: Style()
    case .faint: Style(.dim)
    case .title, .paneTitle, .heading, .notice: Style(.bold)
    case .focusedPaneTitle: Style([.bold, .underline])
    case .focusedRow, .readerPlace: Style(.reverse)
    case .chosenRow: Style(.bold)
    case .chosenMention: Style([.bold, .underline])
    case .otherMention: Style(.underline)
    case .currentMention: Style([.bold, .reverse])
    case .hit: Style(.reverse)
    case .input: Style(.bold)
    }
  }

  private func basic(_ role: Role) -> Style {
    switch role {
    // No bold on a dark foreground: many terminals brighten it.
    case .chosenMention: Style(foreground: .palette(0), background: .palette(3))
    case .currentMention: Style(.bold, foreground: .palette(7), background: .palette(4))
    case .hit: Style(foreground: .palette(0), background: .palette(2))
    default: mono(role)
    }
  }

  private func rich(_ role: Role) -> Style {
    switch role {
    case .border: Style(foreground: .palette(243))
    case .faint: Style(foreground: .palette(243))
    case .focusedRow: Style(.bold, foreground: .palette(231), background: .palette(25))
    case .chosenMention: Style(.bold, foreground: .palette(16), background: .palette(222))
    case .otherMention: Style(foreground: .palette(29))
    case .currentMention: Style(.bold, foreground: .palette(231), background: .palette(130))
    case .hit: Style(foreground: .palette(16), background: .palette(114))
    case .strip: Style(foreground: .palette(131))
    default: mono(role)
    }
  }
}

/// The characters that draw the interface.
extension Look {
  var vertical: Unicode.Scalar { isUnicode ? "│" : "|" }
  var horizontal: Unicode.Scalar { isUnicode ? "─" : "-" }
  var teeRight: Unicode.Scalar { isUnicode ? "├" : "+" }
  var pilcrow: String { isUnicode ? "¶" : "#" }
  var dot: String { isUnicode ? " · " : " - " }
  var ellipsis: String { isUnicode ? "…" : "~" }
  var unfolded: String { isUnicode ? "▾" : "v" }
  var folded: String { isUnicode ? "▸" : ">" }
  var chosenMark: String { isUnicode ? "◂" : "<" }
  var markedMark: String { isUnicode ? "●" : "*" }
  var suggestedMark: String { "~" }
  /// What the pages added by a publisher are called on the screen.
  var matterName: String { "publisher\(isUnicode ? "’" : "'")s pages" }
  var currentMark: String { isUnicode ? "›" : "." }

  /// A horizontal bar of `cells` cells, filled to a share from 0 to 1; what isn't nothing shows.
  func bar(_ share: Double, cells: Int) -> String {
    let blocks: [Character] =
      isUnicode ? [" ", "▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"] : [" ", "="]
    let steps = blocks.count - 1
    let wanted = Int((share * Double(cells * steps)).rounded())
    let filled = share > 0 ? min(max(wanted, 1), cells * steps) : 0
    return String(
      (0..<cells).map { blocks[min(max(0, filled - $0 * steps), steps)] })
  }

  /// Characters of rising height for the strip; the first means "none".
  var levels: [Unicode.Scalar] {
    isUnicode
      ? [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
      : [" ", ".", ":", "-", "=", "+", "*", "%", "#"]
  }
}
