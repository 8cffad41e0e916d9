/// How a stream of documents is to be analysed.
struct AnalysisSettings {
  /// Bytes that a line, or the file that it names, may have.
  var maximumBytes = 16 << 20
  /// Seconds that one document may take; 0 for no limit.
  var seconds = 60.0
  /// Documents that are analysed at the same time.
  var jobs = 1
  /// Whether each answer is written at once.
  var isLineBuffered = false
  /// Whether the first document that can't be analysed ends the run.
  var isStrict = false
  var offsets = OffsetKind.codepoints
}

/// What became of a document.
struct Answer {
  /// The line to write, with its line end.
  var line: [UInt8]
  /// Why the document wasn't analysed.
  var failure: DocumentError.Code?
}
