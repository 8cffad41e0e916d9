import DocumentModel

extension HTMLWalker {
  // MARK: Entering

  mutating func enterBlock(_ node: XMLNode, _ tag: HTMLTag) {
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
    case .unorderedList: enterList(node, isOrdered: false)
    case .orderedList: enterList(node, isOrdered: true)
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

  /// Inside a row all blocks are running text, except cells and nested tables.
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
    default: builder.append(" ")
    }
  }

  private mutating func enter(_ kind: ParagraphKind) {
    kinds.append(kind)
    builder.restart(kind)
  }

  private mutating func enterList(_ node: XMLNode, isOrdered: Bool) {
    let start = node.number("start") ?? 1
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
    if let value = node.number("value") { list.next = value }
    let depth = lists.count + 1
    let marker =
      list.isOrdered
      ? ListMarker.number(list.next, list.style) : ListMarker.bullet(depth: depth)
    list.next &+= 1
    lists.append(list)
    builder.begin(.listItem, marker: marker)
  }

  // MARK: Leaving

  mutating func leaveBlock(_ tag: HTMLTag) {
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
}

extension HTMLWalker {
  /// Reads a link; true if its children are to be read.
  ///
  /// A link in superscript may be the mark of a note.
  mutating func enterAnchor(_ node: XMLNode) -> Bool {
    if headingDepth > 0, isPermalink(node) { return false }
    switch notes.link(node, isRaised: raisedDepth > 0) {
    case .mark(let number): builder.noteMark(number)
    case .words(let words): builder.append(words)
    case .wayBack: break
    case .none:
      if let target = node.attribute("href") { builder.link(to: target) }
      return true
    }
    return false
  }

  /// Whether a link in a heading only leads to that heading: "¶", "#".
  private func isPermalink(_ node: XMLNode) -> Bool {
    if node.attribute("aria-hidden") == "true" { return true }
    return ["#", "¶", "§", "🔗", "\u{F0C1}"].contains(node.words)
  }
}
