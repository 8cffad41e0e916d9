import DocumentModel

/// A line of a `.jsonl` file as it is written: offsets in Unicode scalars.
struct NamesRecord: Decodable {
  /// `[start, end, coarse, fine]`; the finer kind isn't needed.
  struct Name: Decodable {
    var start: Int
    var end: Int
    var coarse: String

    init(from decoder: any Decoder) throws {
      var fields = try decoder.unkeyedContainer()
      start = try fields.decode(Int.self)
      end = try fields.decode(Int.self)
      coarse = try fields.decode(String.self)
    }
  }

  var id: String
  var text: String
  /// `[[start, end], …]`.
  var sents: [[Int]]?
  var ents: [Name]
}

/// A line of a `.coref.jsonl` file as it is written: offsets in Unicode scalars.
struct CoreferenceRecord: Decodable {
  struct Mention: Decodable {
    var start: Int
    var end: Int
    var type: String
    var kind: String
    var entity: String
    /// `[start, end]`.
    var head: [Int]?
  }

  var id: String
  var text: String
  var mentions: [Mention]
}

/// Converts the Unicode scalar offsets of one text to byte offsets.
///
/// The inverse of `CodePointOffsets`, for texts that are read whole.
struct ScalarOffsets {
  /// Where each scalar starts, and the end; `nil` if the text is ASCII and both units are one.
  private let starts: [Int]?
  private let byteCount: Int

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

  /// The bytes of the scalars from `start` up to but not including `end`; `nil` if they aren't in the text.
  func bytes(_ start: Int, _ end: Int) -> Range<Int>? {
    guard 0 <= start, start <= end else { return nil }
    guard let starts else { return end <= byteCount ? start..<end : nil }
    return end < starts.count ? starts[start]..<starts[end] : nil
  }
}
