import DocumentModel
import Testing

@testable import ReaderProtocol

/// Frames built byte by byte, each wrong in one place.
@Suite("Frames of an importer") struct FrameTests {
  private static func number(_ value: UInt32) -> [UInt8] {
    withUnsafeBytes(of: value.littleEndian) { Array($0) }
  }

  private static func frame(_ kind: Character, _ payload: [UInt8]...) -> [UInt8] {
    let payload = payload.flatMap { $0 }
    return [kind.asciiValue ?? 0] + number(UInt32(payload.count)) + payload
  }

  private static func words(_ text: String) -> [UInt8] {
    number(UInt32(text.utf8.count)) + Array(text.utf8)
  }

  private static let greeting = Array(ReaderForm.greeting.utf8)

  /// What the parser says of some frames after the greeting.
  private static func error(_ frames: [UInt8]...) -> ReaderFormError? {
    do throws(ReaderFormError) {
      _ = try parsed(greeting + frames.flatMap { $0 })
      return nil
    } catch { return error }
  }

  private static let end = frame("Z", number(0), number(0), number(0))

  @Test("that say nothing give an empty text")
  func empty() { #expect(Self.error(Self.end) == nil) }

  @Test(
    "that break a rule are malformed",
    arguments: [
      (frame("?"), "a frame of unknown kind"),
      (frame("P", number(0)), "a frame that ends within a number"),
      (frame("P", number(0), number(1)), "a frame that ends within an entry"),
      (frame("P", number(2), number(1), [0]), "a range that ends before it starts"),
      (frame("P", number(0), number(1), [99]), "a paragraph of unknown kind"),
      (frame("S", [1, 2]), "a section with a title of unknown kind"),
      (frame("S", [1, 1], number(9), [0x61]), "a frame that ends within words"),
      (frame("L", number(0), number(3), [0x61]), "a frame that ends within words"),
      (frame("A", number(0), number(1), number(0)), "a frame that ends within a number"),
      (frame("E", number(0), number(1), [99]), "stressed text of unknown kind"),
      (frame("M"), "a frame that ends within an entry"),
      (frame("M", [0x7A, 0x61]), "a field of unknown name"),
      (frame("X", [99, 0x61]), "an error of unknown kind"),
      (frame("G", number(0), number(0), number(0)), "a frame that ends within a number"),
      (
        frame("G", number(0), number(0), number(0), number(0), [0]),
        "a frame with something after its entries"
      ),
      (frame("Z", number(0), number(0)), "a frame that ends within a number"),
      (frame("Z", number(1), number(0), number(0)), "less or more than it says at its end"),
      (frame("Z", number(0), number(1), number(0)), "less or more than it says at its end"),
      (frame("Z", number(0), number(0), number(1)), "less or more than it says at its end"),
      (end + end, "more after its end"),
    ])
  func malformed(frames: [UInt8], what: String) {
    #expect(Self.error(frames) == .malformed(what))
  }

  @Test(
    "that are too large are refused before they have come",
    arguments: [
      ([0x54] + number(1 << 20 + 1), "a frame"), (Array("P".utf8) + number(.max), "a frame"),
      (frame("L", number(0), number(4097)), "a title, label or notice"),
      (frame("N", [UInt8](repeating: 0x61, count: 4097)), "a title, label or notice"),
    ])
  func tooLarge(frames: [UInt8], what: String) {
    #expect(Self.error(frames) == .tooLarge(what))
  }

  @Test("of notices are a hundred at most")
  func notices() {
    let notices = (0..<101).flatMap { _ in Self.frame("N", [0x61]) }
    #expect(Self.error(notices) == .tooLarge("notices"))
    #expect(Self.error(Array(notices.dropLast(6)), Self.end) == nil)
  }

  @Test(
    "of each list are as many as the limit",
    arguments: [
      (frame("P", number(0), number(1), [0]), "paragraphs"),
      (frame("S", [1, 1], words("a"), number(0), number(0)), "sections"),
      (frame("L", number(0), words("a")), "places"),
      (frame("A", number(0), number(1), number(0), number(1)), "attributions"),
      (frame("E", number(0), number(1), [0]), "stressed text"),
    ])
  func entries(frame: [UInt8], what: String) {
    let limits = ReaderLimits(entries: 2)
    #expect(throws: ReaderFormError.tooLarge(what)) {
      try parsed(Self.greeting + frame + frame + frame, limits: limits)
    }
    // Two are taken; that they are no whole text is another error.
    #expect(throws: ReaderFormError.truncated) {
      try parsed(Self.greeting + frame + frame, limits: limits)
    }
  }

  @Test("that stop, or don't begin, are distinguished")
  func stops() {
    #expect(Self.error(Self.end.dropLast()) == .truncated)
    #expect(Self.error() == .truncated)
    #expect(throws: ReaderFormError.notAReader) { try parsed([]) }
    #expect(throws: ReaderFormError.notAReader) { try parsed(Self.greeting.dropLast()) }
    #expect(throws: ReaderFormError.truncated) { try parsed(Self.greeting + Self.end + [0x54]) }
  }

  /// A text with all kinds of frames in it.
  private static func sample() throws -> [UInt8] {
    var foreign = ForeignText(format: "Test")
    foreign.text = Array("Ünter uns\n\nzwei".utf8)
    foreign.paragraphs = [Paragraph(span: Span(0, 10)), Paragraph(span: Span(12, 16))]
    foreign.sections = [
      Section(title: .words("a"), level: 1, origin: .heading, paragraphs: 0..<1),
      Section(title: .heading(Span(12, 16)), level: 2, origin: .heading, paragraphs: 1..<2),
    ]
    (foreign.title, foreign.details.author, foreign.details.encoding) = ("T", "A", "E")
    foreign.details.notices = ["n"]
    foreign.details.places = [SourcePlace(paragraph: 0, label: "p")]
    foreign.details.attributions = [Attribution(name: Span(0, 6), paragraphs: 0..<2)]
    foreign.details.emphasis = [Emphasis(span: Span(0, 6), kind: .strong)]
    return try written(foreign)
  }

  @Test(
    "of which one bit is wrong are an error, or another text that fits together", arguments: 0..<8)
  func flippedBits(bit: Int) throws {
    let sample = try Self.sample()
    let whole = try parsed(sample)
    for place in sample.indices {
      var bytes = sample
      bytes[place] ^= 1 << UInt8(bit)
      guard let foreign = try? parsed(bytes) else { continue }
      #expect(try foreign != whole && parsed(written(foreign)) == foreign || isInProgress(place))
    }
    // Nobody checks the numbers of the progress: they stand after the greeting, a kind and a length.
    func isInProgress(_ place: Int) -> Bool { (23..<39).contains(place) }
  }

  @Test("whose byte is missing, or there twice, are an error or another text")
  func shifted() throws {
    let sample = try Self.sample()
    let whole = try parsed(sample)
    for place in sample.indices {
      var (shorter, longer) = (sample, sample)
      shorter.remove(at: place)
      longer.insert(sample[place], at: place)
      for bytes in [shorter, longer] {
        if let foreign = try? parsed(bytes) { #expect(foreign != whole, "\(place)") }
      }
    }
  }
}

@Suite("What an importer may use") struct ReadingMemoryTests {
  @Test(
    "grows with the document, and never overflows",
    arguments: [(0, 180 << 20), (1 << 20, 196 << 20), (.max, .max), (.max / 16, .max)])
  func limit(size: Int, most: Int) { #expect(ReadingMemory.most(documentSize: size) == most) }

  @Test("is never more text than offsets can count")
  func limits() {
    #expect(ReaderLimits(text: .max).text == Int(UInt32.max))
    #expect(ReaderLimits().text == 256 << 20)
  }
}
