import DocumentModel

/// Writes an imported text, or the error that prevented it, as frames.
///
/// Frames are sent as they are made, so the receiver sees progress. Strings are cut at `ReaderForm.longestWords`, lists
/// are split into several frames.
public struct ReaderWriter {
  private let send: (UnsafeRawBufferPointer) throws(ReaderError) -> Void

  /// A writer that passes bytes on in order.
  public init(send: @escaping (UnsafeRawBufferPointer) throws(ReaderError) -> Void) {
    self.send = send
  }

  /// Writes the greeting.
  public func begin() throws(ReaderError) { try write(Array(ReaderForm.greeting.utf8)) }

  /// Reports the number of bytes that have been read, and of all bytes.
  public func progress(done: Int, total: Int) throws(ReaderError) {
    var payload: [UInt8] = []
    payload.append64(UInt64(max(0, done)))
    payload.append64(UInt64(max(0, total)))
    try frame(.progress, payload)
  }

  /// Ends the output with an error instead of a text.
  public func fail(_ error: ReaderError) throws(ReaderError) {
    try frame(.error, [error.code.rawValue] + words(error.message))
  }

  /// Writes a text, and ends the output.
  public func finish(_ foreign: ForeignText) throws(ReaderError) {
    try fields(of: foreign)
    try text(foreign.text)
    try list(.paragraphs, foreign.paragraphs) { payload, paragraph in
      payload.append(paragraph.span)
      payload.append(paragraph.kind.rawValue)
    }
    try list(.sections, foreign.sections, appendSection)
    try list(.places, foreign.details.places) { payload, place in
      payload.append32(place.paragraph)
      payload.append(words: words(place.label))
    }
    try list(.attributions, foreign.details.attributions) { payload, attribution in
      payload.append(attribution.name)
      payload.append(Span(attribution.paragraphs))
    }
    try list(.emphasis, foreign.details.emphasis) { payload, emphasis in
      payload.append(emphasis.span)
      payload.append(emphasis.kind.rawValue)
    }
    var end: [UInt8] = []
    end.append32(foreign.text.count)
    end.append32(foreign.paragraphs.count)
    end.append32(foreign.sections.count)
    try frame(.end, end)
  }

  private func fields(of foreign: ForeignText) throws(ReaderError) {
    let fields: [(FieldKey, String?)] = [
      (.format, foreign.details.format), (.title, foreign.title), (.author, foreign.details.author),
      (.encoding, foreign.details.encoding),
    ]
    for (key, value) in fields {
      if let value, !value.isEmpty { try frame(.field, [key.rawValue] + words(value)) }
    }
    if foreign.isPlain { try frame(.field, [FieldKey.plain.rawValue]) }
    for notice in foreign.details.notices { try frame(.notice, words(notice)) }
  }

  private func text(_ text: [UInt8]) throws(ReaderError) {
    var start = 0
    while start < text.count {
      let end = min(start + ReaderForm.longestPayload, text.count)
      try frame(.text, text[start..<end])
      start = end
    }
  }

  private func appendSection(_ payload: inout [UInt8], _ section: Section) {
    payload.append(UInt8(clamping: min(max(section.level, 1), ReaderForm.deepestLevel)))
    switch section.title {
    case .heading(let span):
      payload.append(0)
      payload.append(span)
    case .words(let title):
      payload.append(1)
      payload.append(words: words(title))
    }
    payload.append(Span(section.paragraphs))
  }

  /// Writes a list as few frames of allowed length.
  private func list<Element>(
    _ kind: FrameKind, _ elements: [Element], _ append: (inout [UInt8], Element) -> Void
  ) throws(ReaderError) {
    let long = ReaderForm.longestPayload / 4
    var payload: [UInt8] = []
    for element in elements {
      append(&payload, element)
      if payload.count >= long {
        try frame(kind, payload)
        payload.removeAll(keepingCapacity: true)
      }
    }
    if !payload.isEmpty { try frame(kind, payload) }
  }

  private func frame(_ kind: FrameKind, _ payload: some Collection<UInt8>) throws(ReaderError) {
    var bytes = [kind.rawValue]
    bytes.reserveCapacity(payload.count + 5)
    bytes.append32(payload.count)
    bytes.append(contentsOf: payload)
    try write(bytes)
  }

  private func write(_ bytes: [UInt8]) throws(ReaderError) {
    try bytes.withUnsafeBufferPointer { bytes throws(ReaderError) in
      try send(UnsafeRawBufferPointer(bytes))
    }
  }

  /// UTF-8 of a string, cut between characters at the longest length.
  private func words(_ text: String) -> [UInt8] {
    var bytes = Array(text.utf8)
    guard bytes.count > ReaderForm.longestWords else { return bytes }
    var end = ReaderForm.longestWords
    while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    bytes.removeLast(bytes.count - end)
    return bytes
  }
}

extension [UInt8] {
  fileprivate mutating func append32(_ value: Int) {
    Swift.withUnsafeBytes(of: UInt32(clamping: value).littleEndian) { append(contentsOf: $0) }
  }

  fileprivate mutating func append64(_ value: UInt64) {
    Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
  }

  fileprivate mutating func append(_ span: Span) {
    append32(span.start)
    append32(span.end)
  }

  fileprivate mutating func append(words: [UInt8]) {
    append32(words.count)
    append(contentsOf: words)
  }
}
