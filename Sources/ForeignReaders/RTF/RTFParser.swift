import DocumentModel

/// Makes paragraphs of RTF; groups may come in any order, and those left open end with the document.
///
/// It keeps a stack of its own, of bounded depth: a million nested groups take no more memory than a thousand.
struct RTFParser {
  private let bytes: UnsafeRawBufferPointer
  private let encodings: Encodings
  private var lexer: RTFLexer
  private var document = RTFDocument()

  private var state = RTFState()
  private var stack: [RTFState] = []
  /// Number of open groups beyond the deepest one kept; their text is skipped.
  private var excess = 0
  static let deepest = 1000

  private var fonts: [Int: RTFFont] = [:]
  private var encoding = Encoding.windows1252
  private var defaultFont: Int?
  /// Whether the last token was `\*`, so that the next word's destination may be skipped if the word is unknown.
  private var mayBeLeftOut = false
  /// Number of characters to skip, because they repeat what `\u` wrote.
  private var toSkip = 0
  private var highSurrogate: UInt32?

  /// Bytes in the font and style of `state` that aren't decoded yet.
  private var pending: [UInt8] = []
  /// Text of a destination other than the body.
  private var words: [UInt8] = []
  private var blocks = RTFBlocks()
  /// Blocks of the document while a note is read.
  private var outer: RTFBlocks?

  init(_ bytes: UnsafeRawBufferPointer, encodings: Encodings) {
    self.bytes = bytes
    self.encodings = encodings
    lexer = RTFLexer(bytes)
  }

  mutating func parse() -> RTFDocument {
    while let token = lexer.next() {
      take(token)
      if stack.isEmpty, excess == 0, case .groupEnd = token {
        document.isComplete = true
        break
      }
    }
    flush()
    while !stack.isEmpty { endGroup() }
    document.blocks = blocks.finish(state.format)
    return document
  }

  private mutating func take(_ token: RTFToken) {
    if excess > 0 {
      if case .groupStart = token { excess += 1 }
      if case .groupEnd = token { excess -= 1 }
      if case .byte = token { noteTextTooDeep() }
      if case .text(let range) = token, bytes[range].contains(where: { $0 > 0x20 }) {
        noteTextTooDeep()
      }
      return
    }
    let isStarred = mayBeLeftOut
    mayBeLeftOut = false
    switch token {
    case .groupStart: beginGroup()
    case .groupEnd: endGroup()
    case .word(let name, let number): takeWord(name, number, isStarred: isStarred)
    case .symbol(let byte): takeSymbol(byte)
    case .byte(let byte):
      if toSkip > 0 { toSkip -= 1 } else { pending.append(byte) }
    case .text(let range):
      let skipped = min(toSkip, range.count)
      toSkip -= skipped
      pending.append(contentsOf: bytes[(range.lowerBound + skipped)..<range.upperBound])
    }
  }

  private mutating func noteTextTooDeep() {
    if isText { document.hasTextTooDeep = true }
  }

  // MARK: Groups

  private mutating func beginGroup() {
    flush()
    toSkip = 0
    guard stack.count < Self.deepest else {
      excess += 1
      return
    }
    stack.append(state)
    state.isNote = false
  }

  private mutating func endGroup() {
    flush()
    toSkip = 0
    guard let before = stack.popLast() else { return }
    if state.isNote, let text = outer {
      document.notes.append(blocks.finish(state.format))
      blocks = text
      outer = nil
    }
    if state.destination != before.destination { finishWords(state.destination, in: before) }
    state = before
  }

  /// Uses the words that a destination has collected.
  private mutating func finishWords(_ destination: RTFDestination, in outer: RTFState) {
    let text = words
    words = []
    switch destination {
    case .title: document.title += String(decoding: text, as: UTF8.self)
    case .author: document.author += String(decoding: text, as: UTF8.self)
    case .listText: blocks.paragraph.marker = text
    case .fieldInstruction: takeField(String(decoding: text, as: UTF8.self))
    case .body, .skipped, .fontTable, .styleSheet: break
    }
  }

  private mutating func takeField(_ instruction: String) {
    let parts = instruction.split(separator: "\"", omittingEmptySubsequences: false)
    guard parts.count > 1, parts[0].contains("HYPERLINK") else { return }
    document.links.append(String(parts[1]))
  }

  // MARK: Words

  private mutating func takeWord(_ name: String, _ number: Int?, isStarred: Bool) {
    guard let word = RTFWord.named[name] else {
      if isStarred { state.destination = .skipped }
      return
    }
    if case .unicode = word { return takeUnicode(number ?? 0) }
    if case .binary = word {
      lexer.skip(number ?? 0)
      return
    }
    if case .character(let text) = word {
      if toSkip > 0 { toSkip -= 1 } else { append(text) }
      return
    }
    flush()
    switch word {
    case .destination(let destination): enter(destination)
    case .note: enterNote()
    case .picture:
      if state.destination == .body { document.pictures += 1 }
      state.destination = .skipped
    default:
      takeFormat(word, number)
    }
  }

  private mutating func enter(_ destination: RTFDestination) {
    // Inside a skipped group only title and author are read, which are in the information group.
    switch destination {
    case .title, .author: words = []
    case .body: if state.destination != .body { return }
    default:
      guard state.destination != .skipped else { return }
      if destination == .listText || destination == .fieldInstruction { words = [] }
    }
    state.destination = destination
  }

  private mutating func enterNote() {
    guard state.destination == .body, outer == nil else {
      state.destination = .skipped
      return
    }
    let offset = blocks.paragraph.text.count
    blocks.paragraph.notes.append((offset, document.notes.count))
    outer = blocks
    blocks = RTFBlocks()
    state.isNote = true
    state.format = RTFParagraphFormat()
    state.resetCharacters()
  }

  private mutating func takeFormat(_ word: RTFWord, _ number: Int?) {
    let isOn = number != 0
    switch word {
    case .paragraphEnd: if isText { blocks.endParagraph(state.format) }
    case .lineEnd: append("\n")
    case .cellEnd: if isText { blocks.endCell(state.format) }
    case .rowEnd: if isText { blocks.endRow(state.format) }
    case .paragraphReset: state.format = RTFParagraphFormat()
    case .characterReset: state.resetCharacters()
    case .centred: state.format.isCentred = true
    case .style: takeStyle(number ?? 0)
    case .outlineLevel: takeOutlineLevel(number)
    case .leftIndent: state.format.leftIndent = number ?? 0
    case .firstIndent: state.format.firstIndent = number ?? 0
    case .spaceAfter: state.format.spaceAfter = number ?? 0
    case .inTable: state.format.isInTable = true
    case .listLevel: state.format.listLevel = number
    case .basedOn:
      if let style = state.format.style { document.styles[style]?.basedOn = number }
    case .bold: state.isBold = isOn
    case .italic: state.isItalic = isOn
    case .hidden: state.isHidden = isOn
    case .deleted: state.isDeleted = isOn
    case .fallbackLength: state.fallbackLength = min(max(0, number ?? 1), 16)
    default: takeFontWord(word, number)
    }
  }

  private var isText: Bool { state.destination == .body }

  private mutating func takeStyle(_ number: Int) {
    state.format.style = number
    if state.destination == .styleSheet { document.styles[number] = RTFStyle() }
  }

  private mutating func takeOutlineLevel(_ level: Int?) {
    state.format.outlineLevel = level
    guard state.destination == .styleSheet else { return }
    document.styles[state.format.style ?? 0, default: RTFStyle()].outlineLevel = level
  }

  private mutating func takeFontWord(_ word: RTFWord, _ number: Int?) {
    switch word {
    case .font: state.font = number
    case .fontCharset:
      if let encoding = number.flatMap(RTFFont.encoding(charset:)) { setEncoding(encoding) }
    case .fontCodePage:
      if let encoding = number.flatMap(RTFFont.encoding(codePage:)) { setEncoding(encoding) }
    case .fontIsModern:
      if state.destination == .fontTable, let font = state.font {
        fonts[font, default: RTFFont()].isMonospaced = true
      }
    case .documentCodePage:
      if let found = number.flatMap(RTFFont.encoding(codePage:)) { encoding = found }
    case .macintosh: encoding = RTFFont.encoding(codePage: 10_000) ?? encoding
    case .pc: encoding = RTFFont.encoding(codePage: 437) ?? encoding
    case .defaultFont: defaultFont = number
    default: break
    }
  }

  private mutating func setEncoding(_ encoding: Encoding) {
    guard state.destination == .fontTable, let font = state.font else { return }
    fonts[font, default: RTFFont()].encoding = encoding
  }

  private mutating func takeSymbol(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "*"): mayBeLeftOut = true
    case UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}"):
      if toSkip > 0 { toSkip -= 1 } else { pending.append(byte) }
    case UInt8(ascii: "~"): append("\u{A0}")
    case UInt8(ascii: "_"): append("\u{2011}")
    case UInt8(ascii: "-"): break
    case 0x0A, 0x0D:
      flush()
      if isText { blocks.endParagraph(state.format) }
    default: break
    }
  }

  // MARK: Characters

  private mutating func takeUnicode(_ number: Int) {
    flush()
    toSkip = state.fallbackLength
    guard (-32_768...0x1F_FFFF).contains(number) else { return }
    let unit = UInt32(number < 0 ? number + 65_536 : number)
    switch unit {
    case 0xD800..<0xDC00: highSurrogate = unit
    case 0xDC00..<0xE000:
      guard let high = highSurrogate else { return append("\u{FFFD}") }
      highSurrogate = nil
      appendScalar(0x10000 + ((high & 0x3FF) << 10 | unit & 0x3FF))
    case 0xF020...0xF0FF where font.isSymbol || !font.isKnown:
      append(String(Character(RTFFont.symbol(UInt8(unit & 0xFF)))))
    default: appendScalar(unit)
    }
  }

  private mutating func appendScalar(_ value: UInt32) {
    var text: [UInt8] = []
    text.append(scalar: value)
    append(decoded: text)
  }

  private mutating func append(_ text: String) {
    flush()
    append(decoded: Array(text.utf8))
  }

  /// Properties of the current font, and whether the font table contains it.
  private var font: (isSymbol: Bool, isMonospaced: Bool, isKnown: Bool, encoding: Encoding) {
    let number = state.font ?? defaultFont
    guard let number, let font = fonts[number] else { return (false, false, false, encoding) }
    return (font.isSymbol, font.isMonospaced, true, font.encoding ?? encoding)
  }

  /// Decodes and appends the pending bytes.
  private mutating func flush() {
    guard !pending.isEmpty else { return }
    let bytes = pending
    pending.removeAll(keepingCapacity: true)
    guard state.destination != .skipped else { return }
    let font = font
    if font.isSymbol, state.destination != .fontTable {
      append(String(String.UnicodeScalarView(bytes.map { RTFFont.symbol($0) })))
    } else if bytes.withUnsafeBytes(isASCII) {
      append(decoded: bytes)
    } else {
      append(
        decoded: bytes.withUnsafeBytes { bytes in
          encodings.decode(bytes, from: font.encoding) ?? decodedWindows1252(bytes)
        })
    }
  }

  private mutating func append(decoded text: [UInt8]) {
    switch state.destination {
    case .skipped: break
    case .body: appendToBody(text)
    case .fontTable: takeFontName(text)
    case .styleSheet: takeStyleName(text)
    case .title, .author, .listText, .fieldInstruction:
      if words.count < 4096 { words += text }
    }
  }

  private mutating func appendToBody(_ text: [UInt8]) {
    guard !state.isHidden, !state.isDeleted else { return }
    let start = blocks.paragraph.text.count
    blocks.paragraph.text += text
    let range = start..<(start + text.count)
    if state.isItalic { blocks.paragraph.stress(range, .emphasis) }
    if state.isBold { blocks.paragraph.stress(range, .strong) }
    let ink = text.reduce(0) { $0 + ($1 > 0x20 ? 1 : 0) }
    blocks.paragraph.inkCount += ink
    if font.isMonospaced { blocks.paragraph.monospacedCount += ink }
  }

  private mutating func takeFontName(_ text: [UInt8]) {
    guard let number = state.font else { return }
    fonts[number, default: RTFFont()].take(name: String(decoding: text, as: UTF8.self))
  }

  /// Names end with a semicolon; the first style has no number.
  private mutating func takeStyleName(_ text: [UInt8]) {
    let name = String(decoding: text.filter { $0 != UInt8(ascii: ";") }, as: UTF8.self)
    document.styles[state.format.style ?? 0, default: RTFStyle()].name += name
  }
}
