import DocumentModel
import ReaderProtocol

/// Goes through a tree of HTML and writes its text into a builder.
///
/// It keeps its own stack, so a hundred thousand elements in each other are no trouble.
struct HTMLWalker {
  var builder: TextBuilder
  /// Elements that hold no text of the document.
  var isLeftOut: (XMLNode) -> Bool = { _ in false }
  /// The paragraph at which each of the wanted anchors stands, as it comes by.
  var anchors: [String: Int] = [:]
  /// The anchors to look for.
  var wantedAnchors: Set<String> = []
  /// Paragraphs whose class says that they are headings, for books that mark them in no other way.
  private(set) var classHeadings: [FoundHeading] = []
  var notes = HTMLNotes()

  private var tags = TagCache { HTMLTag($0) }
  private var lists: [ListPlace] = []
  /// What paragraphs are, by the blocks around them.
  private var kinds: [ParagraphKind] = []
  private var tables: [TablePlace] = []
  private var codeDepth = 0
  private var headingDepth = 0

  /// A list, and the number of its next item.
  private struct ListPlace {
    var isOrdered: Bool
    var style: ListNumberStyle
    var next: Int
  }

  private struct TablePlace {
    /// Whether its rows are lines of text; else it only places blocks.
    var isData: Bool
    var hasCell = false
  }

  init(builder: TextBuilder) { self.builder = builder }

  /// Writes what lies below `root`.
  mutating func read(_ root: XMLNode) {
    builder.begin(kind)
    var walk = XMLWalk(root: root)
    while let step = walk.next() {
      switch step {
      case .enter(let node): walk.descends = enter(node)
      case .leave(let node): leave(node)
      }
    }
    builder.end()
  }

  /// Makes ready for the tree of the next file of a book.
  mutating func begin(file: String, wantedAnchors: Set<String>) {
    tags = TagCache { HTMLTag($0) }
    (lists, kinds, tables) = ([], [], [])
    (codeDepth, headingDepth) = (0, 0)
    (anchors, self.wantedAnchors) = ([:], wantedAnchors)
    notes.file = file
    builder.begin(.prose)
    builder.place(file)
  }

  private mutating func tag(_ node: XMLNode) -> HTMLTag {
    (node.isElement ? tags.tag(node) : nil) ?? .other
  }

  private var kind: ParagraphKind { kinds.last ?? .prose }

  private var isInRow: Bool { tables.last?.isData ?? false }

  // MARK: Entering

  /// Takes a node; says whether what lies in it is to be read.
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
      // It has the number of its note instead.
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
      if codeDepth > 0 { appendNewline() } else { builder.lineBreak() }
      return false
    case .emphasis: builder.beginEmphasis(.emphasis)
    case .strong: builder.beginEmphasis(.strong)
    case .anchor: return enterAnchor(node)
    case .superscript: return enterSuperscript(node)
    default: if tag.isBlock { enterBlock(node, tag) }
    }
    return true
  }

  private mutating func enterBlock(_ node: XMLNode, _ tag: HTMLTag) {
    if isInRow, headingDepth == 0 {
      enterBlockInRow(node, tag)
      return
    }
    switch tag {
    case .heading(let rank):
      headingDepth += 1
      builder.beginHeading(rank: rank)
    case .quotation: enter(.quotation)
    case .preformatted:
      codeDepth += 1
      enter(.code)
    case .unorderedList, .orderedList: enterList(node, isOrdered: tag.isOrderedList)
    case .item: enterItem(node)
    case .table:
      tables.append(TablePlace(isData: HTMLTable.isData(node)))
      builder.restart(kind)
    case .paragraph, .block:
      guard headingDepth == 0 else {
        builder.lineBreak()
        return
      }
      builder.restart(kind)
      noteClass(node)
    default: if headingDepth == 0 { builder.restart(kind) }
    }
  }

  /// In a row, blocks are words like others, but for cells and tables in them.
  private mutating func enterBlockInRow(_ node: XMLNode, _ tag: HTMLTag) {
    switch tag {
    case .table:
      tables.append(TablePlace(isData: false))
      builder.append(" ")
    case .row:
      builder.begin(.tableRow)
      tables[tables.count - 1].hasCell = false
    case .cell:
      if tables[tables.count - 1].hasCell { builder.nextCell() }
      tables[tables.count - 1].hasCell = true
    case .caption: builder.begin(.prose)
    case .preformatted: builder.append(" ")
    default: builder.append(" ")
    }
  }

  private mutating func enter(_ kind: ParagraphKind) {
    kinds.append(kind)
    builder.restart(kind)
  }

  private mutating func enterList(_ node: XMLNode, isOrdered: Bool) {
    let start = node.attribute("start").flatMap { Int($0) } ?? 1
    let style = ListNumberStyle(htmlType: node.attribute("type"))
    lists.append(ListPlace(isOrdered: isOrdered, style: style, next: start))
    builder.restart(kind)
  }

  private mutating func enterItem(_ node: XMLNode) {
    kinds.append(.listItem)
    guard var list = lists.popLast() else {
      builder.begin(.listItem, marker: ListMarker.bullet(depth: 1))
      return
    }
    if let value = node.attribute("value").flatMap({ Int($0) }) { list.next = value }
    let depth = lists.count + 1
    let marker =
      list.isOrdered
      ? ListMarker.number(list.next, list.style) : ListMarker.bullet(depth: depth)
    list.next &+= 1
    lists.append(list)
    builder.begin(.listItem, marker: marker)
  }

  // MARK: Leaving

  private mutating func leave(_ node: XMLNode) {
    let tag = self.tag(node)
    switch tag {
    case .emphasis, .strong: builder.endEmphasis()
    default: if tag.isBlock { leaveBlock(tag) }
    }
    if notes.ends(at: node) { builder.endNote() }
  }

  private mutating func leaveBlock(_ tag: HTMLTag) {
    if isInRow, headingDepth == 0 {
      leaveBlockInRow(tag)
      return
    }
    switch tag {
    case .heading:
      headingDepth -= 1
      builder.begin(kind)
    case .quotation: leaveKind()
    case .preformatted:
      codeDepth -= 1
      leaveKind()
    case .unorderedList, .orderedList:
      _ = lists.popLast()
      builder.restart(kind)
    case .item:
      _ = kinds.popLast()
      builder.begin(kind)
    case .table:
      _ = tables.popLast()
      builder.restart(kind)
    default: if headingDepth == 0 { builder.restart(kind) }
    }
  }

  private mutating func leaveBlockInRow(_ tag: HTMLTag) {
    switch tag {
    case .table:
      _ = tables.popLast()
      builder.begin(kind)
    case .row, .caption: builder.begin(kind)
    case .cell: break
    default: builder.append(" ")
    }
  }

  private mutating func leaveKind() {
    _ = kinds.popLast()
    builder.restart(kind)
  }

  // MARK: Text

  private mutating func append(_ text: UnsafeRawBufferPointer) {
    if codeDepth > 0, !isInRow { builder.appendLines(text) } else { builder.append(text) }
  }

  private mutating func appendNewline() {
    withUnsafeBytes(of: UInt8(0x0A)) { builder.appendLines($0) }
  }

  private mutating func enterAnchor(_ node: XMLNode) -> Bool {
    switch notes.link(node) {
    case .mark(let number):
      builder.noteMark(number)
      return false
    case .words(let words):
      builder.append(words)
      return false
    case .wayBack: return false
    case .none:
      if let target = node.attribute("href") { builder.link(to: target) }
      return true
    }
  }

  /// A raised link is the mark of a note; other raised text is text.
  private mutating func enterSuperscript(_ node: XMLNode) -> Bool {
    var elements = node.elements
    guard let link = elements.next(), elements.next() == nil, link.isNamed("a") else {
      return true
    }
    if case .none = notes.link(link, isRaised: true) { return true }
    return enterAnchor(link, isRaised: true)
  }

  private mutating func enterAnchor(_ node: XMLNode, isRaised: Bool) -> Bool {
    switch notes.link(node, isRaised: isRaised) {
    case .mark(let number): builder.noteMark(number)
    case .words(let words): builder.append(words)
    case .wayBack, .none: break
    }
    return false
  }

  /// A picture of one letter is the first one of a chapter.
  private mutating func leaveOutPicture(_ node: XMLNode) {
    if let words = node.attribute("alt"), words.unicodeScalars.count == 1,
      words.unicodeScalars.allSatisfy(\.properties.isAlphabetic)
    {
      builder.append(words)
    } else {
      builder.leaveOutPicture()
    }
  }

  private mutating func noteClass(_ node: XMLNode) {
    guard node.pointee.properties != nil, let rank = HTMLClassHeading.rank(node) else { return }
    classHeadings.append(FoundHeading(paragraph: builder.paragraphCount, rank: rank))
  }

  private mutating func noteAnchor(_ node: XMLNode) {
    guard !wantedAnchors.isEmpty, node.pointee.properties != nil else { return }
    for name in [node.attribute("id"), node.attribute("name")] {
      guard let name, wantedAnchors.contains(name), anchors[name] == nil else { continue }
      // In a paragraph that is open it is at that one, unless it begins a block.
      let isNext = builder.hasOpenParagraph && tag(node).isBlock
      anchors[name] = builder.paragraphCount + (isNext ? 1 : 0)
    }
  }
}

extension HTMLTag {
  fileprivate var isOrderedList: Bool {
    if case .orderedList = self { true } else { false }
  }
}
