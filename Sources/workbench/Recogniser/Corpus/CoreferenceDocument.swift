import DocumentModel

/// A text in which it is annotated who is mentioned where, one line of a `.coref.jsonl` file.
///
/// All offsets are in UTF-8 bytes of `bytes`; the files count Unicode scalars.
struct CoreferenceDocument: Equatable, Sendable {
  /// Tells the document from others of its file.
  var id: String
  /// The text in UTF-8.
  var bytes: [UInt8]
  /// The mentions in the order of the file; they may be nested or overlap.
  var mentions: [CorpusMention]

  /// The text.
  var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// An annotated mention of an entity.
struct CorpusMention: Hashable, Sendable {
  /// How a mention tells its entity.
  enum Kind: String, Sendable, CaseIterable {
    /// A name.
    case proper = "PROP"
    /// A description: "the minister".
    case nominal = "NOM"
    case pronoun = "PRON"
  }

  /// Where it stands, in bytes.
  var span: Span
  /// Where it stands, in Unicode scalars, as the file has it.
  var scalars: Range<Int>
  /// Its entity's type as the source names it: PER, ORG, LOC, GPE, FAC and others.
  var type: String
  /// How it tells its entity.
  var kind: Kind
  /// The entity; two mentions of a document with the same entity are about the same.
  var entity: String
  /// The word that heads it, in bytes, where the source tells it.
  var head: Span?
}
