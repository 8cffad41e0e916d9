import DocumentModel
import ReaderProtocol

/// Makes a text of what an importer finds; all importers use it.
///
/// So the same source gives the same text in every format (docs/formats.md):
///
/// - blanks within a paragraph run together; no-break spaces stay; soft hyphens go
/// - an empty line parts paragraphs, a line break the rows of a table
/// - items of lists begin with "• ", "◦ " or "▪ " by depth, or with their number
/// - cells of a row are parted by " | "
/// - a note is "[1]" in the text; the notes themselves come last, under "Notes"
/// - emphasis isn't marked in the text, but listed
/// - addresses that links lead to are listed last, under "Links"
public struct TextBuilder {
  var stream = TextStream()
  /// The text, while a note is read.
  var interrupted: [(stream: TextStream, number: Int)] = []
  var notes: [(number: Int, stream: TextStream)] = []
  var links = LinkList()
  var pictures = 0
  var notices: [String] = []
  let limit: Int
  var isFull = false

  /// Words about the document.
  public var title: String?
  /// Who has written it.
  public var author: String?
  /// The format's name for people.
  public var format: String
  /// The encoding that was chosen.
  public var encoding: String?

  /// Starts a text in a format.
  ///
  /// - Parameter limit: bytes of text after which the rest is left out, with a notice.
  public init(format: String, limit: Int = 256 << 20) {
    self.format = format
    self.limit = limit
  }

  // MARK: Paragraphs

  /// Ends the open paragraph and says what the next one is.
  ///
  /// - Parameter marker: stands before its first word.
  public mutating func begin(_ kind: ParagraphKind, marker: String = "") {
    stream.close()
    stream.kind = kind
    stream.marker = Array(marker.utf8)
    checkLimit()
  }

  /// Ends the open paragraph and says what the next one is; a marker that no paragraph has had yet stays.
  ///
  /// For blocks in a block, as the paragraphs of a list's item.
  public mutating func restart(_ kind: ParagraphKind) {
    stream.close()
    stream.kind = kind
    checkLimit()
  }

  /// Ends the open paragraph and begins a heading; smaller ranks contain greater ones.
  public mutating func beginHeading(rank: Int) {
    begin(.heading)
    stream.rank = rank
  }

  /// Ends the open paragraph; what comes is of the same kind, without a marker.
  public mutating func end() {
    stream.close()
    checkLimit()
  }

  /// Appends words; blanks run together, at the end of one call and the beginning of the next too.
  public mutating func append(_ bytes: UnsafeRawBufferPointer) {
    guard !isFull else { return }
    stream.append(bytes)
  }

  /// Appends words.
  public mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append(UnsafeRawBufferPointer($0)) }
  }

  /// Appends lines that are kept as they stand: code, verse.
  public mutating func appendLines(_ bytes: UnsafeRawBufferPointer) {
    guard !isFull else { return }
    stream.appendLines(bytes)
  }

  /// Ends a line, but not the paragraph; two in a row end that too.
  ///
  /// A paragraph of short lines becomes verse.
  public mutating func lineBreak() { stream.lineBreak() }

  /// Ends a cell of a table's row; where no words come after it, it leaves no mark.
  public mutating func nextCell() { stream.pendingCells += 1 }

  /// Whether a paragraph is open and has words.
  public var hasOpenParagraph: Bool { stream.start != nil }

  /// How many paragraphs there are, without the one that is open and without notes.
  public var paragraphCount: Int {
    interrupted.first?.stream.paragraphs.count ?? stream.paragraphs.count
  }

  private mutating func checkLimit() {
    if stream.text.count >= limit { isFull = true }
  }

  // MARK: What is known of it

  /// The next paragraphs come from there.
  public mutating func place(_ label: String) { stream.pendingPlace = label }

  /// Stresses what comes up to `endEmphasis`.
  public mutating func beginEmphasis(_ kind: Emphasis.Kind) { stream.beginEmphasis(kind) }

  /// Ends the emphasis that began last.
  public mutating func endEmphasis() { stream.endEmphasis() }

  /// Notes where a link leads; only addresses on the web are kept.
  public mutating func link(to target: String) { links.add(target) }

  /// Counts a picture that is left out.
  public mutating func leaveOutPicture() { pictures += 1 }

  /// Adds a notice for the reader.
  public mutating func notice(_ words: String) {
    if !notices.contains(words), notices.count < 50 { notices.append(words) }
  }

  /// Says that paragraphs are by whom the text names at `name`; for paragraphs outside notes.
  public mutating func attribute(_ paragraphs: Range<Int>, to name: Span) {
    guard !paragraphs.isEmpty, !name.isEmpty else { return }
    stream.attributions.append(Attribution(name: name, paragraphs: paragraphs))
  }

  /// Where the text ends now, in bytes: to find the span of a name that is appended next.
  public var position: Int { stream.text.count }

  /// The paragraphs made so far, outside notes.
  public var paragraphs: [Paragraph] { interrupted.first?.stream.paragraphs ?? stream.paragraphs }

  // MARK: Notes

  /// Puts the mark of a note into the text.
  public mutating func noteMark(_ number: Int) { append("[\(number)]") }

  /// Everything up to `endNote` is the text of a note; the open paragraph continues after it.
  public mutating func beginNote(_ number: Int) {
    interrupted.append((stream, number))
    stream = TextStream()
    stream.marker = Array("[\(number)] ".utf8)
    stream.pendingPlace = interrupted.first?.stream.places.last?.label
  }

  /// Ends the text of a note.
  public mutating func endNote() {
    guard let (outer, number) = interrupted.popLast() else { return }
    stream.close()
    notes.append((number, stream))
    stream = outer
  }

  // MARK: Second thoughts

  /// Takes back the paragraphs from one on, which must not be open, outside notes.
  mutating func removeParagraphs(from first: Int) {
    stream.close()
    guard interrupted.isEmpty, first < stream.paragraphs.count else { return }
    stream.paragraphs.removeSubrange(first...)
    let end = stream.paragraphs.last?.span.end ?? 0
    stream.text.removeSubrange(end...)
    stream.headings.removeAll { $0.paragraph >= first }
    stream.places.removeAll { $0.paragraph >= first }
    stream.emphasis.removeAll { $0.span.end > end }
    stream.attributions.removeAll { $0.paragraphs.upperBound > first }
  }

  /// Takes back the first paragraphs, but not all.
  mutating func removeFirstParagraphs(_ count: Int) {
    guard interrupted.isEmpty, count < stream.paragraphs.count else { return }
    stream.removeFirstParagraphs(count)
  }

  /// Makes headings of paragraphs, ascending, that turn out to be ones, if there are no others.
  mutating func promote(_ headings: [FoundHeading]) {
    guard stream.headings.isEmpty else { return }
    stream.headings = headings
    for heading in headings { stream.paragraphs[heading.paragraph].kind = .heading }
  }

  /// Whether there are headings.
  var hasHeadings: Bool { !stream.headings.isEmpty }

  /// The words of a paragraph outside notes.
  func words(ofParagraph index: Int) -> String {
    let outer = interrupted.first?.stream ?? stream
    return String(decoding: outer.text[outer.paragraphs[index].span.range], as: UTF8.self)
  }
}
