import DocumentModel

/// A text whose names are annotated, one line of a `.jsonl` file.
///
/// All offsets are in UTF-8 bytes of `bytes`; the files count Unicode scalars.
struct CorpusDocument: Equatable, Sendable {
  var id: String
  var bytes: [UInt8]
  /// Where the sentences are, in bytes, in reading order.
  var sentences: [Range<Int>]
  /// The names in the order of the file, which is reading order.
  var names: [CorpusName]
}

struct CorpusName: Hashable, Sendable {
  var span: Span
  /// Its kind: PER, ORG, LOC or MISC.
  var coarse: String
}

/// A text in which it is annotated who is mentioned where, one line of a `.coref.jsonl` file.
///
/// All offsets are in UTF-8 bytes of `bytes`; the files count Unicode scalars.
struct CoreferenceDocument: Equatable, Sendable {
  var id: String
  var bytes: [UInt8]
  /// The mentions in the order of the file; they may be nested or overlap.
  var mentions: [CorpusMention]
}

/// An annotated mention of an entity.
struct CorpusMention: Hashable, Sendable {
  /// How a mention refers to its entity.
  enum Kind: String, Sendable, CaseIterable {
    case proper = "PROP"
    /// A description: "the minister".
    case nominal = "NOM"
    case pronoun = "PRON"
  }

  var span: Span
  /// Its range in Unicode scalars, as in the file.
  var scalars: Range<Int>
  /// Its entity's type as the source names it: PER, ORG, LOC, GPE, FAC and others.
  var type: String
  var kind: Kind
  /// The entity; mentions of a document with the same value refer to the same entity.
  var entity: String
  /// The range of its head word in bytes, if the source has it.
  var head: Span?
}
