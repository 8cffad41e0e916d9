/// What a terminal can show.
public struct TerminalAbilities: Equatable, Sendable {
  /// Colours available: 0 (none, or not wanted), 8, 16 or 256.
  public var colours: Int
  /// Whether characters beyond ASCII reach the screen.
  public var isUnicode: Bool

  /// Makes a description.
  public init(colours: Int, isUnicode: Bool) {
    self.colours = colours
    self.isUnicode = isUnicode
  }
}

/// A terminal: shows frames, reports keys.
///
/// Belongs to one thread.
public protocol TerminalDriver {
  /// What this terminal can show.
  var abilities: TerminalAbilities { get }
  /// Its size now.
  var size: ScreenSize { get }
  /// The keys that have come in, without waiting.
  mutating func pendingKeys() -> [Key]
  /// Shows a frame; only what changed is sent.
  mutating func show(_ frame: Frame)
  /// Takes the mouse, or lets go of it so that the terminal can select text.
  mutating func setMouse(_ isOn: Bool)
}
