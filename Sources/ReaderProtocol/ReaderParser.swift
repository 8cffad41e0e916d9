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

  /// The last progress report; at first nothing of a document of unknown size.
  public private(set) var progress = Progress(done: 0, total: 0)

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
    try payload.withUnsafeBufferPointer { bytes throws(ReaderFormError) in
      try take(frame.kind, PayloadReader(UnsafeRawBufferPointer(bytes)))
    }
  }

  private mutating func take(_ kind: FrameKind, _ payload: PayloadReader) throws(ReaderFormError) {
    var payload = payload
    switch kind {
    case .text: break
    case .paragraphs, .sections, .places, .attributions, .emphasis: try takeList(kind, &payload)
    case .field: try takeField(&payload)
    case .notice:
      guard foreign.details.notices.count < limits.notices else { throw .tooLarge("notices") }
      foreign.details.notices.append(try payload.restAsWords())
    case .progress:
      progress = Progress(done: try payload.longNumber(), total: try payload.longNumber())
    case .error:
      let code: ReaderError.Code = try payload.code("an error of unknown kind")
      throw .reported(ReaderError(code, try payload.restAsWords()))
    case .end: try takeEnd(&payload)
    }
    guard payload.isAtEnd else { throw .malformed("a frame with something after its entries") }
  }

  // MARK: Payloads

  /// Appends the entries of a payload to a list, which `name` names in errors.
  private static func take<Entry>(
    _ payload: inout PayloadReader, into list: inout [Entry], most: Int, _ name: String,
    _ readEntry: (inout PayloadReader) throws(ReaderFormError) -> Entry
  ) throws(ReaderFormError) {
    while !payload.isAtEnd {
      let entry = try readEntry(&payload)
      guard list.count < most else { throw .tooLarge(name) }
      list.append(entry)
    }
  }

  private mutating func takeList(
    _ kind: FrameKind, _ payload: inout PayloadReader
  ) throws(ReaderFormError) {
    let most = limits.entries
    switch kind {
    case .paragraphs:
      try Self.take(&payload, into: &foreign.paragraphs, most: most, "paragraphs") {
        payload throws(ReaderFormError) in
        Paragraph(span: try payload.span(), kind: try payload.code("a paragraph of unknown kind"))
      }
    case .sections:
      try Self.take(&payload, into: &foreign.sections, most: most, "sections", Self.section)
    case .places:
      try Self.take(&payload, into: &foreign.details.places, most: most, "places") {
        payload throws(ReaderFormError) in
        SourcePlace(paragraph: try payload.number(), label: try payload.countedWords())
      }
    case .attributions:
      try Self.take(&payload, into: &foreign.details.attributions, most: most, "attributions") {
        payload throws(ReaderFormError) in
        Attribution(name: try payload.span(), paragraphs: try payload.range())
      }
    default:
      try Self.take(&payload, into: &foreign.details.emphasis, most: most, "stressed text") {
        payload throws(ReaderFormError) in
        Emphasis(span: try payload.span(), kind: try payload.code("stressed text of unknown kind"))
      }
    }
  }

  private static func section(_ payload: inout PayloadReader) throws(ReaderFormError) -> Section {
    let level = Int(try payload.byte())
    let title: SectionTitle
    switch try payload.byte() {
    case 0: title = .heading(try payload.span())
    case 1: title = .words(try payload.countedWords())
    default: throw .malformed("a section with a title of unknown kind")
    }
    return Section(title: title, level: level, origin: .heading, paragraphs: try payload.range())
  }

  private mutating func takeField(_ payload: inout PayloadReader) throws(ReaderFormError) {
    let key: FieldKey = try payload.code("a field of unknown name")
    let value = try payload.restAsWords()
    switch key {
    case .title: foreign.title = value
    case .author: foreign.details.author = value
    case .format: foreign.details.format = value
    case .encoding: foreign.details.encoding = value
    case .plain: foreign.isPlain = true
    }
  }

  private mutating func takeEnd(_ payload: inout PayloadReader) throws(ReaderFormError) {
    let counts = [try payload.number(), try payload.number(), try payload.number()]
    guard
      counts == [foreign.text.count, foreign.paragraphs.count, foreign.sections.count]
    else { throw .malformed("less or more than it says at its end") }
    isComplete = true
  }
}
