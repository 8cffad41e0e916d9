/// A line of a `.jsonl` file as it is written: offsets in Unicode scalars.
struct NamesRecord: Decodable {
  /// `[start, end, coarse, fine]`.
  struct Name: Decodable {
    var start: Int
    var end: Int
    var coarse: String
    var fine: String

    init(from decoder: any Decoder) throws {
      var fields = try decoder.unkeyedContainer()
      start = try fields.decode(Int.self)
      end = try fields.decode(Int.self)
      coarse = try fields.decode(String.self)
      fine = fields.isAtEnd ? coarse : try fields.decode(String.self)
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
