import DocumentModel

/// What scanning a stretch of text has found.
struct ScannedText: Sendable {
  /// How many paragraphs end in it.
  var count = 0
  /// All of them, if they are to be listed.
  var paragraphs: [Paragraph] = []
  /// Where runs begin, with how many paragraphs of the stretch before each.
  var runs: [ParagraphPiece.Run] = []
  /// Paragraphs that may be headings; `paragraph` counts from the start of the stretch.
  var candidates = HeadingCandidates()
  /// The first paragraph and its lines, which may be the title of a heading before the stretch.
  var first: (paragraph: Paragraph, lines: Int)?
  /// Ill-formed UTF-8 sequences.
  var invalidSequences = 0
  /// Where the last paragraph ends, blanks after it not counted.
  var end = 0

  /// Adds what was found in the next stretch.
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
