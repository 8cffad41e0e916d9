/// A colour of the 256-colour palette, or the default colour of the terminal.
public struct Colour: Hashable, Sendable {
  /// Palette index; -1 is the terminal's default.
  public let index: Int16

  /// The default foreground or background of the terminal.
  public static let standard = Colour(index: -1)

  /// A palette colour: 0–7 basic, 8–15 bright, 16–231 the colour cube, 232–255 greys.
  public static func palette(_ index: UInt8) -> Colour { Colour(index: Int16(index)) }
}

/// How a cell looks.
public struct Style: Hashable, Sendable {
  /// Attributes that every terminal has in some form.
  public struct Attributes: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt8
    /// Makes a set from its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Bold or bright.
    public static let bold = Attributes(rawValue: 1)
    /// Faint.
    public static let dim = Attributes(rawValue: 2)
    /// Underlined.
    public static let underline = Attributes(rawValue: 4)
    /// Foreground and background exchanged.
    public static let reverse = Attributes(rawValue: 8)
    /// Italic, if the terminal can.
    public static let italic = Attributes(rawValue: 16)
  }

  /// Colour of the text.
  public var foreground: Colour
  /// Colour behind the text.
  public var background: Colour
  /// Bold, underline and so on.
  public var attributes: Attributes

  /// The default colours of the terminal, no attributes.
  public static let plain = Style()

  /// Makes a style.
  public init(
    _ attributes: Attributes = [], foreground: Colour = .standard, background: Colour = .standard
  ) {
    self.attributes = attributes
    self.foreground = foreground
    self.background = background
  }

  /// This style with attributes added.
  public func adding(_ attributes: Attributes) -> Style {
    var style = self
    style.attributes.formUnion(attributes)
    return style
  }
}
