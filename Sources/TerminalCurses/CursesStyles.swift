import Cncurses
import Glibc
import TerminalUI

/// Turns styles into ncurses cells; colour pairs are created when first used.
struct CursesStyles {
  private struct Prototype {
    var style: Style
    var cell: cchar_t
  }

  /// Colours in use: 0, 8, 16 or 256.
  let colours: Int
  private let haveItalics = Self.haveItalics
  private let pairLimit: Int
  private var pairs: [(foreground: Int16, background: Int16)] = []
  /// One for each style in use: about a dozen, so searching them is quicker than hashing.
  private var prototypes: [Prototype] = []

  /// Starts colours, if any are wanted.
  ///
  /// - Parameter colours: number of colours to use, one of those that `described` returns; 0 for none.
  init(colours: Int) {
    guard colours > 0, has_colors(), start_color() != ERR, use_default_colors() != ERR else {
      (self.colours, pairLimit) = (0, 0)
      return
    }
    self.colours = colours
    pairLimit = Int(cn_colour_pairs())
  }

  /// Number of colours of the terminal whose description is loaded: 0, 8, 16 or 256.
  static var described: Int {
    // More than 256 means direct colour, where an index above 7 would be a shade of blue.
    switch cn_described_colours() {
    case 256: 256
    case 16..<256: 16
    case 8...: 8
    default: 0
    }
  }

  /// Whether the terminal whose description is loaded has italics.
  static var haveItalics: Bool { !capability(cn_start_italic()).isEmpty }

  /// A blank cell in `style`, to be filled with text.
  mutating func blank(_ style: Style) -> cchar_t {
    if let known = prototypes.first(where: { $0.style == style }) { return known.cell }
    let cell = makeBlank(style)
    prototypes.append(Prototype(style: style, cell: cell))
    return cell
  }

  private mutating func makeBlank(_ style: Style) -> cchar_t {
    let available = style.available(colours: colours, haveItalics: haveItalics)
    return cn_blank(
      attributes(of: available.attributes),
      pair(available.foreground.index, available.background.index))
  }

  private func attributes(of set: Style.Attributes) -> attr_t {
    var attributes: attr_t = 0
    if set.contains(.bold) { attributes |= CN_BOLD }
    if set.contains(.dim) { attributes |= CN_DIM }
    if set.contains(.underline) { attributes |= CN_UNDERLINE }
    if set.contains(.reverse) { attributes |= CN_REVERSE }
    if set.contains(.italic) { attributes |= CN_ITALIC }
    return attributes
  }

  /// Number of a colour pair; 0, the terminal's own colours, if all pairs are used.
  private mutating func pair(_ foreground: Int16, _ background: Int16) -> Int32 {
    if foreground < 0 && background < 0 { return 0 }
    let known = pairs.firstIndex { $0 == (foreground, background) }
    if let known { return Int32(known + 1) }
    let number = pairs.count + 1
    guard number < pairLimit,
      init_extended_pair(Int32(number), Int32(foreground), Int32(background)) != ERR
    else { return 0 }
    pairs.append((foreground, background))
    return Int32(number)
  }
}

extension Style {
  /// This style as far as a terminal with `colours` colours, with or without italics, can show it.
  func available(colours: Int, haveItalics: Bool) -> Style {
    var style = self
    if attributes.contains(.italic), !haveItalics {
      style.attributes.remove(.italic)
      // Bold instead, unless that would change the meaning of another attribute.
      if style.attributes.isEmpty { style.attributes = .bold }
    }
    // With eight colours, bold makes a colour bright.
    if foreground.index >= 8 && foreground.index < 16 && colours == 8 {
      style.attributes.insert(.bold)
    }
    style.foreground = foreground.available(colours: colours)
    style.background = background.available(colours: colours)
    return style
  }
}

extension Colour {
  fileprivate func available(colours: Int) -> Colour {
    if Int(index) < colours { return self }
    return colours >= 8 && index >= 0 && index < 16
      ? .palette(UInt8(truncatingIfNeeded: index & 7)) : .standard
  }
}
