/// What a mouse did.
public enum MouseAction: Hashable, Sendable {
  case press, wheelUp, wheelDown
}

/// A key press, or something else that the terminal reports.
public enum Key: Hashable, Sendable {
  /// A printable character.
  case character(Unicode.Scalar)
  /// Ctrl with a lower-case letter: Ctrl-O is `.control("o")`.
  case control(Unicode.Scalar)
  /// Alt with a key.
  case altCharacter(Unicode.Scalar), altLeft, altRight
  case up, down, left, right, home, end, pageUp, pageDown
  case enter, tab, backTab, escape, backspace, delete, insert
  /// F1 to F12.
  case function(Int)
  case mouse(MouseAction, ScreenPosition)
  /// Text pasted in one piece.
  case paste(String)
  /// The window of the terminal gained or lost the focus.
  case focusIn, focusOut
}
