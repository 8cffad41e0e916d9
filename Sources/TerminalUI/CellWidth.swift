/// How many cells a scalar takes on the terminal.
///
/// A value that is passed in, so that layout agrees with the terminal library in use (ncurses calls `wcwidth`
/// of glibc), and tests don't depend on the C library of the machine.
public struct CellWidth: Sendable {
  private let function: @Sendable (Unicode.Scalar) -> Int

  /// Makes a rule.
  ///
  /// - Parameter function: 0 for a combining or invisible scalar, 1, 2 for a wide one, -1 for a scalar
  ///   that cannot be shown.
  public init(_ function: @escaping @Sendable (Unicode.Scalar) -> Int) { self.function = function }

  /// The width of one scalar: -1 (cannot be shown), 0, 1 or 2 cells.
  public func callAsFunction(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value >= 0x20 && value < 0x7F { return 1 }
    if value < 0xA0 { return -1 }
    return function(scalar)
  }
}
