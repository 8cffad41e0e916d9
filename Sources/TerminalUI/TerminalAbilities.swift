/// What a terminal can show.
public struct TerminalAbilities: Equatable, Sendable {
  /// Number of colours: 0 (none, or not wanted), 8, 16 or 256.
  public var colours: Int
  /// Whether characters beyond ASCII reach the screen.
  public var isUnicode: Bool

  /// Makes a description.
  public init(colours: Int, isUnicode: Bool) {
    self.colours = colours
    self.isUnicode = isUnicode
  }
}
