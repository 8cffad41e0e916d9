import DocumentModel

/// Converts the Unicode scalar offsets of one text to byte offsets.
///
/// The other way of `CodePointOffsets`, for texts that are read whole.
struct ScalarOffsets {
  /// Where each scalar starts, and the end; `nil` if the text is ASCII and both units are one.
  private let starts: [Int]?
  private let byteCount: Int

  /// Counts the text once.
  init(_ text: some Collection<UInt8>) {
    byteCount = text.count
    guard text.contains(where: { $0 >= 0x80 }) else {
      starts = nil
      return
    }
    var starts: [Int] = []
    for (offset, byte) in text.enumerated() where byte & 0xC0 != 0x80 { starts.append(offset) }
    starts.append(byteCount)
    self.starts = starts
  }

  /// The bytes of the scalars from `start` up to but not including `end`; `nil` if they are none.
  func bytes(_ start: Int, _ end: Int) -> Range<Int>? {
    guard 0 <= start, start <= end else { return nil }
    guard let starts else { return end <= byteCount ? start..<end : nil }
    return end < starts.count ? starts[start]..<starts[end] : nil
  }
}
