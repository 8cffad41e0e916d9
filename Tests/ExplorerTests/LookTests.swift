import TerminalUI
import Testing

@testable import Explorer

@Suite("Colours") struct LookTests {
  /// Red, green and blue from 0 to 255.
  typealias RGB = (red: Int, green: Int, blue: Int)

  private static let black: RGB = (0, 0, 0)
  private static let white: RGB = (255, 255, 255)

  /// The colours of xterm: the first eight as it comes, the cube and the greys as they are everywhere.
  private static func rgb(_ index: Int) -> RGB {
    let basic: [RGB] = [
      (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205),
      (229, 229, 229),
    ]
    if index < 8 { return basic[index] }
    if index >= 232 {
      let grey = 8 + 10 * (index - 232)
      return (grey, grey, grey)
    }
    let levels = [0, 95, 135, 175, 215, 255]
    let place = index - 16
    return (levels[place / 36], levels[place / 6 % 6], levels[place % 6])
  }

  /// The contrast of two colours, from 1 to 21 (WCAG 2, contrast ratio).
  private static func contrast(_ a: RGB, _ b: RGB) -> Double {
    func luminance(_ colour: RGB) -> Double {
      func linear(_ value: Int) -> Double {
        let share = Double(value) / 255
        return share <= 0.03928 ? share / 12.92 : power((share + 0.055) / 1.055)
      }
      return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green)
        + 0.0722 * linear(colour.blue)
    }
    let (first, second) = (luminance(a), luminance(b))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  /// A number to the power of 2.4, by the fifth root of its twelfth power.
  private static func power(_ base: Double) -> Double {
    let wanted = (0..<12).reduce(1) { value, _ in value * base }
    var root = 1.0
    for _ in 0..<60 {
      root -= (root * root * root * root * root - wanted) / (5 * root * root * root * root)
    }
    return root
  }

  private static func index(_ colour: Colour) -> Int? {
    colour == .standard ? nil : Int(colour.index)
  }

  @Test("the contrast is that of the standard's examples")
  func formula() {
    #expect(abs(Self.contrast(Self.black, Self.white) - 21) < 0.01)
    #expect(abs(Self.contrast((118, 118, 118), Self.white) - 4.54) < 0.01)
  }

  @Test(
    "are readable in every role on black and on white", arguments: [8, 16, 256], Role.allCases)
  func contrast(colours: Int, role: Role) {
    let style = Look(colours: colours, isUnicode: true).style(role)
    guard let foreground = Self.index(style.foreground) else {
      #expect(Self.index(style.background) == nil, "the terminal's colour on one of ours")
      return
    }
    let backgrounds =
      Self.index(style.background).map { [Self.rgb($0)] } ?? [Self.black, Self.white]
    // Many terminals show bold text of the first eight colours in the brighter ones.
    let brightens = style.attributes.contains(.bold) && foreground < 8
    let shown = brightens ? (foreground == 7 ? Self.white : (127, 127, 127)) : Self.rgb(foreground)
    for background in backgrounds { #expect(Self.contrast(shown, background) >= 4.5) }
  }

  @Test("are never the only difference between what is marked", arguments: [0, 8, 16, 256])
  func marks(colours: Int) {
    let look = Look(colours: colours, isUnicode: true)
    let roles: [Role] = [.plain, .chosenMention, .otherMention, .currentMention, .hit]
    let styles = roles.map { look.style($0) }
    #expect(Set(styles).count == roles.count)
  }
}
