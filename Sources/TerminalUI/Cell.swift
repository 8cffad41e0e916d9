/// One cell of a frame: a spacing scalar with its style.
///
/// A wide character fills its own cell and the next one, which is a `continuation`. Zero-width scalars
/// that belong to the character (combining marks) are kept by the frame (`Frame.marks(of:)`).
public struct Cell: Equatable, Sendable {
  /// The spacing scalar's value; 0 in a continuation.
  public internal(set) var value: UInt32
  /// Index into the frame's table of combining marks; 0 means none.
  var marks: UInt16
  /// How it looks.
  public internal(set) var style: Style

  /// A blank in the default colours of the terminal.
  public static let blank = Cell(value: 0x20, marks: 0, style: .plain)

  /// Whether this is the right half of a wide character.
  public var isContinuation: Bool { value == 0 }

  /// Whether combining marks belong to the character (`Frame.marks(of:)`).
  public var hasMarks: Bool { marks != 0 }

  /// Makes the cell of a spacing scalar in a style.
  public init(_ scalar: Unicode.Scalar, style: Style) {
    self.init(value: scalar.value, marks: 0, style: style)
  }

  init(value: UInt32, marks: UInt16, style: Style) {
    self.value = value
    self.marks = marks
    self.style = style
  }

  /// The right half of a wide character.
  public static func continuation(style: Style) -> Cell { Cell(value: 0, marks: 0, style: style) }
}
