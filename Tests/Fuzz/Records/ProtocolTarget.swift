import Characters
import DocumentModel
import ReaderProtocol

extension FuzzTarget {
  /// Output of dramatis-reader: as bytes, or made of a text whose parts may be inconsistent.
  static let readerProtocol = FuzzTarget(
    "protocol", longest: 1024, sources: ["Sources/ReaderProtocol"],
    seeds: { [[0] + protocolSample.dropFirst(ReaderForm.greeting.utf8.count)] }
  ) { bytes in
    let (choice, rest) = bytes.choiceAndRest
    let stream =
      switch choice & 3 {
      case 0: Array(ReaderForm.greeting.utf8) + rest
      case 1: Array(rest)
      default:
        ReaderStream.written { writer throws(ReaderError) in
          try writer.finish(ForeignText(input: InputBytes(rest)))
        }
      }
    let (foreign, failure) = ReaderStream.parsed([stream])
    checkPieces(of: stream, length: 1 + choice >> 2, foreign, failure)
    guard let foreign else { return }
    ForeignTextClaims(foreign).check()
    DocumentClaims(ReadDocument.document(foreign)).check()
    guard foreign.hasShortWords else { return }
    let (again, _) = ReaderStream.received { writer throws(ReaderError) in
      try writer.finish(foreign)
    }
    require(again == foreign, "what is received can be sent on")
  }

  /// The result doesn't depend on how a stream is cut into pieces.
  private static func checkPieces(
    of stream: [UInt8], length: Int, _ foreign: ForeignText?, _ failure: ReaderFormError?
  ) {
    let pieces = stride(from: 0, to: stream.count, by: length).map {
      Array(stream[$0..<min($0 + length, stream.count)])
    }
    let (received, refused) = ReaderStream.parsed(pieces)
    require(received == foreign, "pieces give the same text")
    require(refused == failure, "pieces give the same error")
  }

  private static var protocolSample: [UInt8] {
    ReaderStream.written { writer throws(ReaderError) in
      var foreign = ForeignText(format: "Test")
      foreign.text = Array("Über\n\nAna: zwei".utf8)
      foreign.paragraphs = [
        Paragraph(span: Span(0, 5), kind: .heading), Paragraph(span: Span(7, 16)),
      ]
      foreign.sections = [
        Section(title: .heading(Span(0, 5)), level: 1, origin: .heading, paragraphs: 0..<1),
        Section(title: .words("w"), level: 2, origin: .heading, paragraphs: 1..<2),
      ]
      foreign.details.places = [SourcePlace(paragraph: 1, label: "page 2")]
      foreign.details.attributions = [Attribution(name: Span(7, 10), paragraphs: 1..<2)]
      foreign.details.emphasis = [Emphasis(span: Span(0, 5), kind: .strong)]
      (foreign.title, foreign.details.author, foreign.details.encoding) = ("T", "A", "Latin")
      foreign.details.notices = ["n"]
      try writer.progress(done: 3, total: 5)
      try writer.finish(foreign)
    }
  }
}

extension ForeignText {
  /// Makes a text of an input, with spans anywhere in it or outside.
  fileprivate init(input: InputBytes) {
    var input = input
    self.init(format: "Test")
    func span() -> Span {
      let start = input.byte()
      return Span(start, start + input.byte())
    }
    let counts = (0..<5).map { _ in input.byte() % 6 }
    isPlain = input.byte() % 16 == 15
    var end = 0
    for _ in 0..<counts[0] {
      // Mostly in order, so that some texts are consistent.
      let start = end + input.byte() % 8
      end = start + input.byte() % 24
      let kind = ParagraphKind(rawValue: UInt8(input.byte() % 7)) ?? .prose
      paragraphs.append(Paragraph(span: Span(start, end), kind: kind))
    }
    var next = 0
    for _ in 0..<counts[1] {
      let first = next
      next += input.byte() % 4
      sections.append(
        Section(
          title: next % 2 == 0
            ? .heading(span()) : .words(String(decoding: input.take(4), as: UTF8.self)),
          level: input.byte() % 70, origin: .heading, paragraphs: first..<next))
    }
    for _ in 0..<counts[2] {
      details.places.append(
        SourcePlace(
          paragraph: input.byte() % 8, label: String(decoding: input.take(2), as: UTF8.self)))
    }
    for _ in 0..<counts[3] {
      details.attributions.append(Attribution(name: span(), paragraphs: span().range))
    }
    for _ in 0..<counts[4] {
      details.emphasis.append(
        Emphasis(span: span(), kind: input.byte() % 2 == 0 ? .strong : .emphasis))
    }
    title = String(decoding: input.take(3), as: UTF8.self)
    text = input.takeRest()
  }

  /// Whether all strings are short enough to be sent uncut.
  fileprivate var hasShortWords: Bool {
    let words =
      [title, details.author, details.encoding, details.format].compactMap { $0 }
      + details.notices + details.places.map(\.label)
    let titles = sections.compactMap { if case .words(let words) = $0.title { words } else { nil } }
    return (words + titles).allSatisfy { $0.utf8.count <= ReaderForm.longestWords }
  }
}

/// What must hold of every text that a receiver accepts.
private struct ForeignTextClaims {
  let foreign: ForeignText

  init(_ foreign: ForeignText) { self.foreign = foreign }

  func check() {
    require(String(validating: foreign.text, as: UTF8.self) != nil, "the text is UTF-8")
    for emphasis in foreign.details.emphasis { checkSpan(emphasis.span) }
    for attribution in foreign.details.attributions {
      checkSpan(attribution.name)
      require(attribution.paragraphs.upperBound <= foreign.paragraphs.count, "speakers speak")
    }
    for section in foreign.sections {
      if case .heading(let span) = section.title { checkSpan(span) }
    }
    let places = foreign.details.places.map(\.paragraph)
    require(places.allSatisfy(foreign.paragraphs.indices.contains), "places are in the text")
    require(zip(places, places.dropFirst()).allSatisfy { $0 < $1 }, "places ascend")
    for words in [foreign.title, foreign.details.author].compactMap({ $0 })
      + foreign.details.notices
    {
      require(
        words.unicodeScalars.allSatisfy { $0.visibility == .visible },
        "words can't act on a terminal")
    }
  }

  private func checkSpan(_ span: Span) {
    foreign.text.withUnsafeBytes { bytes in
      require(!span.isEmpty && span.end <= bytes.count, "spans lie in the text")
      require(isBoundary(span.start, bytes) && isBoundary(span.end, bytes), "between characters")
    }
  }
}
