import CastAnalysis
import DocumentModel

extension NamePool {
  /// A copy of a document with greetings, signatures and lists of people inserted between sentences, as in letters and
  /// mails that have lost their line breaks.
  ///
  /// There two names follow each other without punctuation, which doesn't occur in edited prose.
  func asLetters(_ document: CorpusDocument, seed: UInt64) -> CorpusDocument? {
    guard document.sentences.count > 3 else { return nil }
    var random = SeededGenerator(seed: seed)
    var copy = document
    copy.bytes = []
    copy.names = []
    copy.sentences = []
    var names = document.names[...]
    var end = 0
    for sentence in document.sentences where sentence.lowerBound >= end {
      append(document, end..<sentence.upperBound, &names, to: &copy)
      end = sentence.upperBound
      if random.next() % 3 == 0 { append(greeting(&random), &random, to: &copy) }
    }
    append(document, end..<document.bytes.count, &names, to: &copy)
    return copy
  }

  private func append(
    _ document: CorpusDocument, _ range: Range<Int>, _ names: inout ArraySlice<CorpusName>,
    to copy: inout CorpusDocument
  ) {
    let shift = copy.bytes.count - range.lowerBound
    copy.bytes += document.bytes[range]
    while let name = names.first, name.span.start < range.upperBound {
      names.removeFirst()
      guard name.span.start >= range.lowerBound, name.span.end <= range.upperBound else { continue }
      let span = Span(name.span.start + shift, name.span.end + shift)
      copy.names.append(CorpusName(span: span, coarse: name.coarse))
    }
  }

  /// Patterns with names: G is a given name, P a full name, = the previous given name again, as where a signature
  /// and the next greeting meet.
  private func greeting(_ random: inout SeededGenerator) -> StaticString {
    let all: [StaticString] = [
      "G", "P", "Thanks, G", "Thank you, G", "Regards, P", "Best, G G,", "G G,", "P P", "P P P",
      "Hi G,", "Dear G,", "G,", "From: P To: P", "cc: P, P, P", "P G -", "Love, G", "To: P P P P",
      "Hello G and G,", "Sincerely, P P", "P (P) P", "G =,", "Thanks, G =,", "G = P", "P =,",
      "Yours, G P", "P P G,", "G -- G",
    ]
    return all[Int(random.next() % UInt64(all.count))]
  }

  private func append(
    _ words: StaticString, _ random: inout SeededGenerator, to copy: inout CorpusDocument
  ) {
    copy.bytes.append(0x20)
    var given = givenName(&random)
    for byte in words.description.utf8 {
      let isFirst = copy.bytes.last.map { $0 <= 0x40 } ?? true
      switch byte {
      case UInt8(ascii: "G") where isFirst:
        given = givenName(&random)
        append(given, to: &copy)
      case UInt8(ascii: "="): append(given, to: &copy)
      case UInt8(ascii: "P") where isFirst:
        given = givenName(&random)
        append(fullName(given, &random), to: &copy)
      default: copy.bytes.append(byte)
      }
    }
  }

  private func append(_ name: String, to copy: inout CorpusDocument) {
    let start = copy.bytes.count
    copy.bytes += name.utf8
    copy.names.append(CorpusName(span: Span(start, copy.bytes.count), coarse: "PER"))
  }
}
