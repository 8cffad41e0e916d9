import DocumentModel
import ReaderProtocol

/// Writes the text of an HTML tree into a builder.
///
/// It keeps a stack of its own, so elements may be nested a hundred thousand deep.
struct HTMLWalker {
  var builder: TextBuilder
  /// Whether an element contains no text of the document.
  var isLeftOut: (XMLNode) -> Bool = { _ in false }
  /// Paragraph of each wanted anchor that has been passed.
  var anchors: [String: Int] = [:]
  var wantedAnchors: Set<String> = []
  /// Paragraphs whose class says that they are headings, for books that mark headings in no other way.
  private(set) var classHeadings: [FoundHeading] = []
  var notes = HTMLNotes()

  private var tags = TagCache { HTMLTag($0) }
  var lists: [ListPlace] = []
  /// Kinds of the open blocks, the innermost last.
  var kinds: [ParagraphKind] = []
  var tables: [TablePlace] = []
  var codeDepth = 0
  var headingDepth = 0
  var raisedDepth = 0

  /// A list, and the number of its next item.
  struct ListPlace {
    var isOrdered: Bool
    var style: ListNumberStyle
    var next: Int
  }

  struct TablePlace {
    /// Whether its rows are lines of text; otherwise the table only arranges blocks.
    var isData: Bool
    var hasCell = false
  }

  init(builder: TextBuilder) { self.builder = builder }

  /// Writes the text below `root`.
  mutating func read(_ root: XMLNode) {
    builder.begin(kind)
    if enter(root) {
      root.forEachBelow({ enter($0) }, leave: { leave($0) })
      leave(root)
    }
    builder.end()
  }

  /// Prepares for the next file of a book.
  mutating func begin(file: String, wantedAnchors: Set<String>) {
    tags = TagCache { HTMLTag($0) }
    (lists, kinds, tables) = ([], [], [])
    (codeDepth, headingDepth, raisedDepth) = (0, 0, 0)
    (anchors, self.wantedAnchors) = ([:], wantedAnchors)
    notes.file = file
    builder.begin(.prose)
    builder.place(file)
  }

  private mutating func tag(_ node: XMLNode) -> HTMLTag {
    (node.isElement ? tags.tag(node) : nil) ?? .other
  }

  var kind: ParagraphKind { kinds.last ?? .prose }

  var isInRow: Bool { tables.last?.isData ?? false }

  // MARK: Entering

  /// Reads a node; true if its children are to be read.
  private mutating func enter(_ node: XMLNode) -> Bool {
    if let text = node.text {
      append(text)
      return false
    }
    guard node.isElement else {
      if let text = node.entityText { builder.append(text) }
      return false
    }
    noteAnchor(node)
    let tag = self.tag(node)
    if let note = notes.note(beginningAt: node) {
      builder.beginNote(note)
      // A note is numbered as a note, not as a list item.
      if case .item = tag { kinds.append(.prose) }
      return true
    }
    if isLeftOut(node) { return false }
    switch tag {
    case .hidden, .ruby, .head, .title, .meta: return false
    case .picture:
      leaveOutPicture(node)
      return false
    case .lineBreak:
      if codeDepth > 0 { builder.appendLineEnd() } else { builder.lineBreak() }
      return false
    case .emphasis: builder.beginEmphasis(.emphasis)
    case .strong: builder.beginEmphasis(.strong)
    case .anchor: return enterAnchor(node)
    case .superscript: raisedDepth += 1
    default: if tag.isBlock { enterBlock(node, tag) }
    }
    return true
  }

  // MARK: Leaving

  private mutating func leave(_ node: XMLNode) {
    let tag = self.tag(node)
    switch tag {
    case .emphasis, .strong: builder.endEmphasis()
    case .superscript: raisedDepth -= 1
    default: if tag.isBlock { leaveBlock(tag) }
    }
    if notes.ends(at: node) { builder.endNote() }
  }

  // MARK: Text

  private mutating func append(_ text: UnsafeRawBufferPointer) {
    if codeDepth > 0, !isInRow { builder.appendLines(text) } else { builder.append(text) }
  }

  /// A picture whose alternative text is one letter is the initial of a chapter.
  private mutating func leaveOutPicture(_ node: XMLNode) {
    if let words = node.attribute("alt"), words.unicodeScalars.count == 1,
      words.unicodeScalars.allSatisfy(\.properties.isAlphabetic)
    {
      builder.append(words)
    } else {
      builder.leaveOutPicture()
    }
  }

  mutating func noteClass(_ node: XMLNode) {
    guard node.pointee.properties != nil, let rank = HTMLClassHeading.rank(node) else { return }
    classHeadings.append(FoundHeading(paragraph: builder.paragraphCount, rank: rank))
  }

  private mutating func noteAnchor(_ node: XMLNode) {
    guard !wantedAnchors.isEmpty, node.pointee.properties != nil else { return }
    for name in [node.attribute("id"), node.attribute("name")] {
      guard let name, wantedAnchors.contains(name), anchors[name] == nil else { continue }
      // In an open paragraph an anchor belongs to that paragraph, unless it begins a block.
      let isNext = builder.hasOpenParagraph && tag(node).isBlock
      anchors[name] = builder.paragraphCount + (isNext ? 1 : 0)
    }
  }
}
