import DocumentModel

/// A text whose names are annotated, one line of a `.jsonl` file.
///
/// All offsets are in UTF-8 bytes of `bytes`; the files count Unicode scalars.
struct CorpusDocument: Equatable, Sendable {
  /// Identifies the document within its file.
  var id: String
  /// The text in UTF-8.
  var bytes: [UInt8]
  /// Where the sentences are, in bytes, in reading order.
  var sentences: [Range<Int>]
  /// The names in the order of the file, which is reading order.
  var names: [CorpusName]

  /// The text.
  var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// An annotated name.
struct CorpusName: Hashable, Sendable {
  /// Its range in bytes.
  var span: Span
  /// Its range in Unicode scalars, as in the file.
  var scalars: Range<Int>
  /// Its kind: PER, ORG, LOC or MISC.
  var coarse: String
  /// Its kind as the source has it: also GPE, FAC, NORP, EVENT, WORK, PRODUCT, VEH.
  var fine: String
}
