import CCmark
import DocumentModel
import Glibc
import PlainText
import ReaderProtocol

/// Writes the text of a Markdown tree into a builder, as `HTMLWalker` would write that of the equivalent page.
struct MarkdownWalker {
  var builder: TextBuilder

  /// For each open list the number of its next item; `nil` for bullets.
  private var lists: [Int?] = []
  private var kinds: [ParagraphKind] = []
  private var noteCount = 0
  private var pictureDepth = 0
  private var hasCell = false
  /// Whether the open paragraph is verse as pandoc writes it: a bar before each line.
  private var isInLineBlock = false

  init(builder: TextBuilder) { self.builder = builder }

  mutating func read(_ tree: MarkdownTree) {
    guard let iterator = cmark_iter_new(tree.root) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      switch cmark_iter_next(iterator) {
      case CMARK_EVENT_ENTER: enter(cmark_iter_get_node(iterator))
      case CMARK_EVENT_EXIT: leave(cmark_iter_get_node(iterator))
      default:
        builder.end()
        return
      }
    }
  }

  private var kind: ParagraphKind { kinds.last ?? .prose }

  // MARK: Entering

  private mutating func enter(_ node: MarkdownNode?) {
    guard let node else { return }
    let type = cmark_node_get_type(node)
    // The description of a picture isn't text.
    if pictureDepth > 0, type != CMARK_NODE_IMAGE { return }
    switch type {
    case CMARK_NODE_TEXT: appendText(node)
    case CMARK_NODE_CODE: builder.append(literal(node))
    case CMARK_NODE_SOFTBREAK:
      if isInLineBlock { builder.lineBreak() } else { builder.append(" ") }
    case CMARK_NODE_LINEBREAK: builder.lineBreak()
    case CMARK_NODE_HTML_INLINE: takeInlineHTML(node)
    case CMARK_NODE_EMPH: builder.beginEmphasis(.emphasis)
    case CMARK_NODE_STRONG: builder.beginEmphasis(.strong)
    case CMARK_NODE_IMAGE:
      pictureDepth += 1
      builder.leaveOutPicture()
    case CMARK_NODE_FOOTNOTE_REFERENCE:
      if let number = Int(String(decoding: literal(node), as: UTF8.self)) {
        builder.noteMark(number)
      }
    default: enterBlock(node, type)
    }
  }

  private mutating func enterBlock(_ node: MarkdownNode, _ type: cmark_node_type) {
    switch type {
    case CMARK_NODE_PARAGRAPH:
      isInLineBlock = isLineBlock(node)
      builder.restart(kind)
    case CMARK_NODE_HEADING: builder.beginHeading(rank: Int(cmark_node_get_heading_level(node)))
    case CMARK_NODE_BLOCK_QUOTE:
      kinds.append(.quotation)
      builder.restart(.quotation)
    case CMARK_NODE_LIST: enterList(node)
    case CMARK_NODE_ITEM: enterItem()
    case CMARK_NODE_CODE_BLOCK:
      builder.restart(.code)
      builder.appendLines(literal(node))
      builder.restart(kind)
    case CMARK_NODE_HTML_BLOCK: takeHTML(node)
    case CMARK_NODE_THEMATIC_BREAK: builder.restart(kind)
    case CMARK_NODE_FOOTNOTE_DEFINITION:
      noteCount += 1
      builder.beginNote(noteCount)
      kinds.append(.prose)
    default: enterExtension(node)
    }
  }

  private mutating func enterExtension(_ node: MarkdownNode) {
    switch typeName(node) {
    case "table_row", "table_header":
      builder.begin(.tableRow)
      hasCell = false
    case "table_cell":
      if hasCell { builder.nextCell() }
      hasCell = true
    default: break
    }
  }

  private mutating func enterList(_ node: MarkdownNode) {
    let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    lists.append(isOrdered ? Int(cmark_node_get_list_start(node)) : nil)
    builder.restart(kind)
  }

  private mutating func enterItem() {
    kinds.append(.listItem)
    let number = lists.popLast() ?? nil
    lists.append(number.map { $0 + 1 })
    let marker =
      number.map { ListMarker.number($0, .decimal) } ?? ListMarker.bullet(depth: lists.count)
    builder.begin(.listItem, marker: marker)
  }

  // MARK: Leaving

  private mutating func leave(_ node: MarkdownNode?) {
    guard let node else { return }
    let type = cmark_node_get_type(node)
    if pictureDepth > 0, type != CMARK_NODE_IMAGE { return }
    switch type {
    case CMARK_NODE_EMPH, CMARK_NODE_STRONG: builder.endEmphasis()
    case CMARK_NODE_IMAGE: pictureDepth -= 1
    case CMARK_NODE_LINK:
      if let target = cmark_node_get_url(node) { builder.link(to: String(cString: target)) }
    case CMARK_NODE_PARAGRAPH:
      isInLineBlock = false
      builder.restart(kind)
    case CMARK_NODE_HEADING: builder.begin(kind)
    case CMARK_NODE_BLOCK_QUOTE:
      _ = kinds.popLast()
      builder.restart(kind)
    case CMARK_NODE_LIST:
      _ = lists.popLast()
      builder.restart(kind)
    case CMARK_NODE_ITEM:
      _ = kinds.popLast()
      builder.begin(kind)
    case CMARK_NODE_FOOTNOTE_DEFINITION:
      _ = kinds.popLast()
      builder.endNote()
    default:
      if ["table_row", "table_header"].contains(typeName(node)) { builder.begin(kind) }
    }
  }

  // MARK: pandoc

  /// Whether each line of a paragraph begins with a bar and a blank.
  private func isLineBlock(_ paragraph: MarkdownNode) -> Bool {
    var child = cmark_node_first_child(paragraph)
    var isAtStart = true
    while let node = child {
      if isAtStart, !literal(node).starts(with: Self.bar) { return false }
      isAtStart = cmark_node_get_type(node) == CMARK_NODE_SOFTBREAK
      child = cmark_node_next(node)
    }
    return true
  }

  private static let bar: [UInt8] = [UInt8(ascii: "|"), 0x20]

  private mutating func appendText(_ node: MarkdownNode) {
    let text = withoutAttributes(node)
    let hasBar = isInLineBlock && isAtLineStart(node) && text.starts(with: Self.bar)
    // libcmark-gfm cuts "[^words]" without a note that spans several lines by columns, even inside a character.
    guard isWellFormedUTF8(text) else {
      return builder.append(String(decoding: text, as: UTF8.self))
    }
    builder.append(UnsafeRawBufferPointer(rebasing: text.dropFirst(hasBar ? Self.bar.count : 0)))
  }

  /// Whether a line of a paragraph begins with a node, itself not in a link or an emphasis, before which the bar comes.
  private func isAtLineStart(_ node: MarkdownNode) -> Bool {
    let before = cmark_node_previous(node) ?? cmark_node_parent(node)
    return before.map {
      [CMARK_NODE_SOFTBREAK, CMARK_NODE_PARAGRAPH].contains(cmark_node_get_type($0))
    } ?? false
  }

  // MARK: HTML

  /// Keeps line breaks and pictures; drops other tags, but not the text between them.
  private mutating func takeInlineHTML(_ node: MarkdownNode) {
    let tag = String(decoding: literal(node), as: UTF8.self).lowercased()
    if tag.hasPrefix("<br") { builder.lineBreak() }
    if tag.hasPrefix("<img") { builder.leaveOutPicture() }
  }

  private mutating func takeHTML(_ node: MarkdownNode) {
    builder.restart(kind)
    builder.appendHTML(TextSource(copying: literal(node)))
    builder.restart(kind)
  }

  // MARK: Nodes

  /// Type of a node as libcmark-gfm and its extensions name it.
  private func typeName(_ node: MarkdownNode) -> String {
    cmark_node_get_type_string(node).map { String(cString: $0) } ?? ""
  }

  /// Text of a node; at the end of a heading, without pandoc's attributes such as "{#name}".
  private func withoutAttributes(_ node: MarkdownNode) -> UnsafeRawBufferPointer {
    let text = literal(node)
    guard text.last == UInt8(ascii: "}"), cmark_node_next(node) == nil,
      let heading = cmark_node_parent(node), cmark_node_get_type(heading) == CMARK_NODE_HEADING,
      let brace = text.lastIndex(of: UInt8(ascii: "{")),
      [UInt8(ascii: "#"), UInt8(ascii: "."), UInt8(ascii: "-")].contains(text[brace + 1])
    else { return text }
    return text.prefixBytes(brace)
  }

  private func literal(_ node: MarkdownNode) -> UnsafeRawBufferPointer {
    guard let text = cmark_node_get_literal(node) else {
      return UnsafeRawBufferPointer(start: nil, count: 0)
    }
    return UnsafeRawBufferPointer(start: text, count: strlen(text))
  }
}
