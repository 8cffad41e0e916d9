import DocumentModel
import ReaderProtocol

/// Builds a text from what an importer finds. All importers use it, so the same source gives the same text in every
/// format (docs/formats.md):
///
/// - blanks within a paragraph collapse; no-break spaces stay; soft hyphens are removed
/// - paragraphs are separated by an empty line, rows of a table by a line break
/// - list items begin with "• ", "◦ " or "▪ " by depth, or with their number
/// - cells of a row are separated by " | "
/// - the mark of a note is "[1]"; the notes come at the end, under "Notes"
/// - emphasis isn't marked in the text, but recorded
/// - addresses of links are listed at the end, under "Links"
struct TextBuilder {
  var stream = TextStream()
  /// The streams outside the open notes, and the notes' numbers.
  var interrupted: [(stream: TextStream, number: Int)] = []
  var notes: [(number: Int, stream: TextStream)] = []
  var links = LinkList()
  var pictures = 0
  var notices: [String] = []
  let limit: Int
  var isFull = false

  var title: String?
  var author: String?
  /// Name of the format, to display.
  var format: String
  /// Encoding that was chosen, to display.
  var encoding: String?

  /// Starts a text in a format.
  ///
  /// - Parameter limit: bytes of text after which the rest is left out, with a notice.
  init(format: String, limit: Int = 256 << 20) {
    self.format = format
    self.limit = limit
  }

  // MARK: Paragraphs

  /// Ends the open paragraph and sets the kind of the next one.
  ///
  /// - Parameter marker: written before its first word.
  mutating func begin(_ kind: ParagraphKind, marker: String = "") {
    stream.close()
    stream.kind = kind
    stream.marker = Array(marker.utf8)
    checkLimit()
  }

  /// Ends the open paragraph and sets the kind of the next one, but keeps a marker that is still unused.
  ///
  /// For blocks inside a block, such as the paragraphs of a list item.
  mutating func restart(_ kind: ParagraphKind) {
    stream.close()
    stream.kind = kind
    checkLimit()
  }

  /// Ends the open paragraph and begins a heading; smaller ranks are higher.
  mutating func beginHeading(rank: Int) {
    begin(.heading)
    stream.rank = rank
  }

  /// Ends the open paragraph; the next one has the same kind and no marker.
  mutating func end() {
    stream.close()
    checkLimit()
  }

  /// Appends text; blanks collapse, also across calls.
  mutating func append(_ bytes: UnsafeRawBufferPointer) {
    guard !isFull else { return }
    stream.append(bytes)
  }

  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append(UnsafeRawBufferPointer($0)) }
  }

  /// Appends lines without changes to their blanks: code, verse.
  mutating func appendLines(_ bytes: UnsafeRawBufferPointer) {
    guard !isFull else { return }
    stream.appendLines(bytes)
  }

  /// Ends a line of code or verse.
  mutating func appendLineEnd() { withUnsafeBytes(of: UInt8(0x0A)) { appendLines($0) } }

  /// Ends a line, but not the paragraph; two in a row end that too.
  ///
  /// A paragraph of short lines becomes verse.
  mutating func lineBreak() { stream.lineBreak() }

  /// Ends a cell of a table row; empty cells at the end of a row leave no mark.
  mutating func nextCell() { stream.pendingCells += 1 }

  /// Whether a paragraph is open and has text.
  var hasOpenParagraph: Bool { stream.start != nil }

  /// Number of paragraphs outside notes, without the open one.
  var paragraphCount: Int {
    interrupted.first?.stream.paragraphs.count ?? stream.paragraphs.count
  }

  private mutating func checkLimit() {
    if stream.text.count >= limit { isFull = true }
  }

  // MARK: Records

  /// Sets the place in the source that the next paragraphs come from.
  mutating func place(_ label: String) { stream.pendingPlace = label }

  /// Begins emphasis, up to `endEmphasis`.
  mutating func beginEmphasis(_ kind: Emphasis.Kind) { stream.beginEmphasis(kind) }

  /// Ends the emphasis that began last.
  mutating func endEmphasis() { stream.endEmphasis() }

  /// Records the target of a link; only web addresses are kept.
  mutating func link(to target: String) { links.add(target) }

  mutating func leaveOutPicture() { pictures += 1 }

  mutating func notice(_ words: String) {
    if !notices.contains(words), notices.count < 50 { notices.append(words) }
  }

  /// Attributes paragraphs outside notes to the person that the text names at `name`.
  mutating func attribute(_ paragraphs: Range<Int>, to name: Span) {
    guard !paragraphs.isEmpty, !name.isEmpty else { return }
    stream.attributions.append(Attribution(name: name, paragraphs: paragraphs))
  }

  /// Length of the text so far, in bytes; to find the span of a name that is appended next.
  var position: Int { stream.text.count }

  /// Paragraphs outside notes, without the open one.
  var paragraphs: [Paragraph] { interrupted.first?.stream.paragraphs ?? stream.paragraphs }

  // MARK: Notes

  mutating func noteMark(_ number: Int) { append("[\(number)]") }

  /// Begins the text of a note, up to `endNote`; the open paragraph continues after it.
  mutating func beginNote(_ number: Int) {
    interrupted.append((stream, number))
    stream = TextStream()
    stream.marker = Array("[\(number)] ".utf8)
    stream.pendingPlace = interrupted.first?.stream.places.last?.label
  }

  mutating func endNote() {
    guard let (outer, number) = interrupted.popLast() else { return }
    stream.close()
    notes.append((number, stream))
    stream = outer
  }

  // MARK: Changes

  /// Removes the paragraphs from `first` on, outside notes.
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

  /// Removes the first paragraphs, but never all.
  mutating func removeFirstParagraphs(_ count: Int) {
    guard interrupted.isEmpty, count < stream.paragraphs.count else { return }
    stream.removeFirstParagraphs(count)
  }

  /// Turns paragraphs, in ascending order, into headings, if there are no headings yet.
  mutating func promote(_ headings: [FoundHeading]) {
    guard stream.headings.isEmpty else { return }
    stream.headings = headings
    for heading in headings { stream.paragraphs[heading.paragraph].kind = .heading }
  }

  var hasHeadings: Bool { !stream.headings.isEmpty }

  /// Text of a paragraph outside notes.
  func words(ofParagraph index: Int) -> String {
    let outer = interrupted.first?.stream ?? stream
    return String(decoding: outer.text[outer.paragraphs[index].span.range], as: UTF8.self)
  }
}
