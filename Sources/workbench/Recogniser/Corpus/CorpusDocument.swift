import DocumentModel

/// A text whose names are annotated, one line of a `.jsonl` file.
///
/// All offsets are in UTF-8 bytes of `bytes`; the files count Unicode scalars.
struct CorpusDocument: Equatable, Sendable {
  /// Tells the document from others of its file.
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
  /// Where it stands, in bytes.
  var span: Span
  /// Where it stands, in Unicode scalars, as the file has it.
  var scalars: Range<Int>
  /// Its kind: PER, ORG, LOC or MISC.
  var coarse: String
  /// Its kind as far as the source tells it: also GPE, FAC, NORP, EVENT, WORK, PRODUCT, VEH.
  var fine: String
}
