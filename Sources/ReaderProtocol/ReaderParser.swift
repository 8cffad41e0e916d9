import DocumentModel

/// Parses an importer's output in pieces of any size, and trusts none of it.
///
/// Every count, offset and order is checked, against the limits and against the text. Strings are made safe for
/// terminals; the text isn't, like that of any file. Complexity: O(*n*) in the bytes.
public struct ReaderParser {
  /// How much of its document the importer has read.
  public struct Progress: Equatable, Sendable {
    /// Bytes read.
    public var done: Int
    /// Bytes in all; 0 if unknown.
    public var total: Int
  }

  private let limits: ReaderLimits
  private var pending: [UInt8] = []
  private var hasBegun = false
  private var isComplete = false
  private var foreign = ForeignText()

  /// The last progress report.
  public private(set) var progress: Progress?

  /// A parser that accepts no more than `limits`.
  public init(limits: ReaderLimits = ReaderLimits()) { self.limits = limits }

  /// Parses the next piece.
  ///
  /// - Throws: what is wrong with it; `.reported` if the importer has given up.
  public mutating func take(_ piece: UnsafeRawBufferPointer) throws(ReaderFormError) {
    pending.append(contentsOf: piece)
    var used = 0
    if !hasBegun {
      guard let length = try greetingLength() else { return }
      hasBegun = true
      used = length
    }
    while let frame = try nextFrame(at: used) {
      guard !isComplete else { throw .malformed("more after its end") }
      try take(frame)
      used = frame.payload.upperBound
    }
    pending.removeFirst(used)
  }

  /// The imported text, after the last piece.
  public func finish() throws(ReaderFormError) -> ForeignText {
    guard isComplete, pending.isEmpty else { throw hasBegun ? .truncated : .notAReader }
    try checkForeignText(foreign)
    return foreign
  }

  // MARK: Frames

  private struct Frame {
    var kind: FrameKind
    var payload: Range<Int>
  }

  /// Length of the greeting, once it has arrived.
  private func greetingLength() throws(ReaderFormError) -> Int? {
    let greeting = ReaderForm.greeting.utf8
    let common = zip(pending, greeting).prefix { $0.0 == $0.1 }.count
    if common == greeting.count { return common }
    guard common < pending.count else { return nil }
    throw common >= greeting.count - 2 ? .otherVersion : .notAReader
  }

  private func nextFrame(at index: Int) throws(ReaderFormError) -> Frame? {
    guard pending.count - index >= 5 else { return nil }
    guard let kind = FrameKind(rawValue: pending[index]) else {
      throw .malformed("a frame of unknown kind")
    }
    var count = 0
    for place in (1...4).reversed() { count = count << 8 | Int(pending[index + place]) }
    guard count <= ReaderForm.longestPayload else { throw .tooLarge("a frame") }
    guard pending.count - index - 5 >= count else { return nil }
    return Frame(kind: kind, payload: (index + 5)..<(index + 5 + count))
  }

  private mutating func take(_ frame: Frame) throws(ReaderFormError) {
    if frame.kind == .text {
      guard foreign.text.count + frame.payload.count <= limits.text else {
        throw .tooLarge("more than \(limits.text >> 20) MB of text")
      }
      foreign.text.append(contentsOf: pending[frame.payload])
      return
    }
    // Copied, so that the payload can be read while the parser changes.
    let payload = Array(pending[frame.payload])
    var failure: ReaderFormError?
    payload.withUnsafeBytes { bytes in
      do throws(ReaderFormError) {
        try take(frame.kind, PayloadReader(bytes))
      } catch { failure = error }
    }
    if let failure { throw failure }
  }

  private mutating func take(
    _ kind: FrameKind, _ payload: PayloadReader
  ) throws(ReaderFormError) {
    var payload = payload
    switch kind {
    case .text: break
    case .paragraphs: try takeParagraphs(&payload)
    case .sections: try takeSections(&payload)
    case .places: try takePlaces(&payload)
    case .attributions: try takeAttributions(&payload)
    case .emphasis: try takeEmphasis(&payload)
    case .field: try takeField(&payload)
    case .notice:
      guard foreign.notices.count < limits.notices else { throw .tooLarge("notices") }
      foreign.notices.append(try payload.restAsWords())
    case .progress:
      progress = Progress(done: try payload.longNumber(), total: try payload.longNumber())
    case .error: throw .reported(try reportedError(&payload))
    case .end: try takeEnd(&payload)
    }
    guard payload.isAtEnd else { throw .malformed("a frame with something after its entries") }
  }

  // MARK: Payloads

  private mutating func takeParagraphs(_ payload: inout PayloadReader) throws(ReaderFormError) {
    while !payload.isAtEnd {
      let span = try payload.span()
      guard let kind = ParagraphKind(rawValue: try payload.byte()) else {
        throw .malformed("a paragraph of unknown kind")
      }
      guard foreign.paragraphs.count < limits.entries else { throw .tooLarge("paragraphs") }
      foreign.paragraphs.append(Paragraph(span: span, kind: kind))
    }
  }

  private mutating func takeSections(_ payload: inout PayloadReader) throws(ReaderFormError) {
    while !payload.isAtEnd {
      let level = Int(try payload.byte())
      let title: SectionTitle
      switch try payload.byte() {
      case 0: title = .heading(try payload.span())
      case 1: title = .words(try payload.countedWords())
      default: throw .malformed("a section with a title of unknown kind")
      }
      let paragraphs = try payload.range()
      guard foreign.sections.count < limits.entries else { throw .tooLarge("sections") }
      foreign.sections.append(
        Section(title: title, level: level, origin: .heading, paragraphs: paragraphs))
    }
  }

  private mutating func takePlaces(_ payload: inout PayloadReader) throws(ReaderFormError) {
    while !payload.isAtEnd {
      let place = SourcePlace(
        paragraph: try payload.number(), label: try payload.countedWords())
      guard foreign.places.count < limits.entries else { throw .tooLarge("places") }
      foreign.places.append(place)
    }
  }

  private mutating func takeAttributions(_ payload: inout PayloadReader) throws(ReaderFormError) {
    while !payload.isAtEnd {
      let attribution = Attribution(name: try payload.span(), paragraphs: try payload.range())
      guard foreign.attributions.count < limits.entries else { throw .tooLarge("attributions") }
      foreign.attributions.append(attribution)
    }
  }

  private mutating func takeEmphasis(_ payload: inout PayloadReader) throws(ReaderFormError) {
    while !payload.isAtEnd {
      let span = try payload.span()
      guard let kind = Emphasis.Kind(rawValue: try payload.byte()) else {
        throw .malformed("stressed text of unknown kind")
      }
      guard foreign.emphasis.count < limits.entries else { throw .tooLarge("stressed text") }
      foreign.emphasis.append(Emphasis(span: span, kind: kind))
    }
  }

  private mutating func takeField(_ payload: inout PayloadReader) throws(ReaderFormError) {
    guard let key = FieldKey(rawValue: try payload.byte()) else {
      throw .malformed("a field of unknown name")
    }
    let value = try payload.restAsWords()
    switch key {
    case .title: foreign.title = value
    case .author: foreign.author = value
    case .format: foreign.format = value
    case .encoding: foreign.encoding = value
    case .plain: foreign.isPlain = true
    }
  }

  private func reportedError(_ payload: inout PayloadReader) throws(ReaderFormError) -> ReaderError
  {
    guard let code = ReaderError.Code(rawValue: try payload.byte()) else {
      throw .malformed("an error of unknown kind")
    }
    return ReaderError(code, try payload.restAsWords())
  }

  private mutating func takeEnd(_ payload: inout PayloadReader) throws(ReaderFormError) {
    let counts = [try payload.number(), try payload.number(), try payload.number()]
    guard
      counts == [foreign.text.count, foreign.paragraphs.count, foreign.sections.count]
    else { throw .malformed("less or more than it says at its end") }
    isComplete = true
  }
}
