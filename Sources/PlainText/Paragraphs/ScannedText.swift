import DocumentModel

/// What scanning a piece of text has found.
struct ScannedText: Sendable {
  /// Number of paragraphs that end in the piece.
  var count = 0
  /// These paragraphs, if they are to be listed.
  var paragraphs: [Paragraph] = []
  /// Starts of runs, each with the number of paragraphs before it in the piece.
  var runs: [ParagraphPiece.Run] = []
  /// Paragraphs that may be headings; their indices count from the start of the piece.
  var candidates = HeadingCandidates()
  /// The first paragraph and its number of lines; it may be the title of a heading before the piece.
  var first: (paragraph: Paragraph, lines: Int)?
  /// Number of ill-formed UTF-8 sequences.
  var invalidSequences = 0
  /// End of the last paragraph, without blanks after it.
  var end = 0

  /// Adds what was found in the next piece.
  mutating func append(_ next: ScannedText, _ bytes: UnsafeRawBufferPointer) {
    candidates.append(next.candidates, after: count, first: next.first, bytes)
    for run in next.runs where run.offset != runs.last?.offset {
      runs.append(ParagraphPiece.Run(offset: run.offset, first: run.first + count))
    }
    paragraphs += next.paragraphs
    if first == nil { first = next.first }
    count += next.count
    invalidSequences += next.invalidSequences
    end = max(end, next.end)
  }
}
