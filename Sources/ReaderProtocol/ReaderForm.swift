/// The kinds of frames; `docs/reader-protocol.md` describes their content.
enum FrameKind: UInt8 {
  case text = 0x54  // T
  case paragraphs = 0x50  // P
  case sections = 0x53  // S
  case places = 0x4C  // L
  case attributions = 0x41  // A
  case emphasis = 0x45  // E
  case field = 0x4D  // M
  case notice = 0x4E  // N
  case progress = 0x47  // G
  case error = 0x58  // X
  case end = 0x5A  // Z
}

/// Fields of the document in `field` frames.
enum FieldKey: UInt8 {
  case title = 0x74  // t
  case author = 0x61  // a
  case format = 0x66  // f
  case encoding = 0x65  // e
  case plain = 0x70  // p
}

/// Constants of the protocol.
public enum ReaderForm {
  /// First line of the output; the number changes whenever a frame does.
  public static let greeting = "dramatis-reader 1\n"
  /// Longest payload of a frame, in bytes.
  public static let longestPayload = 1 << 20
  /// Longest title, label or notice, in bytes.
  public static let longestWords = 4096
  /// Deepest level of sections.
  public static let deepestLevel = 64
}

/// Limits that a receiver sets.
public struct ReaderLimits: Sendable {
  /// Bytes of text.
  public var text: Int
  /// Entries of each list: paragraphs, sections, places, attributions, emphasis.
  public var entries: Int
  /// Number of notices.
  public var notices = 100

  /// Limits; those beyond what fits into 32-bit offsets are reduced.
  public init(text: Int = 256 << 20, entries: Int = 16 << 20) {
    self.text = min(text, Int(UInt32.max))
    self.entries = entries
  }
}
