/// The elements of HTML that the importer knows.
enum HTMLTag {
  case other
  case html, head, body
  case heading(Int)
  /// A block without a meaning of its own.
  case block
  case paragraph, quotation, preformatted, rule
  case unorderedList, orderedList, item
  case table, row, cell, caption
  case lineBreak
  case emphasis, strong
  case anchor, superscript
  case picture
  /// Elements that are never text: scripts, styles, controls.
  case hidden
  /// Elements with text that belongs to the page: navigation, forms.
  case pageNavigation, aside, header, footer
  case main, article, section
  case title, meta
  case ruby

  init(_ name: String) {
    self = Self.named[name] ?? .other
  }

  private static let named: [String: HTMLTag] = [
    "html": .html, "head": .head, "body": .body,
    "h1": .heading(1), "h2": .heading(2), "h3": .heading(3), "h4": .heading(4),
    "h5": .heading(5), "h6": .heading(6),
    "address": .block, "center": .block, "dd": .block, "details": .block, "dialog": .block,
    "dir": .block, "div": .block, "dl": .block, "dt": .block, "fieldset": .block,
    "figcaption": .block, "figure": .block, "form": .block, "hgroup": .block, "legend": .block,
    "menu": .unorderedList, "summary": .block, "search": .pageNavigation,
    "p": .paragraph, "blockquote": .quotation, "q": .other,
    "pre": .preformatted, "listing": .preformatted, "xmp": .preformatted,
    "plaintext": .preformatted, "hr": .rule,
    "ul": .unorderedList, "ol": .orderedList, "li": .item,
    "table": .table, "tr": .row, "td": .cell, "th": .cell, "caption": .caption,
    "br": .lineBreak,
    "em": .emphasis, "i": .emphasis, "cite": .emphasis, "dfn": .emphasis, "var": .emphasis,
    "b": .strong, "strong": .strong,
    "a": .anchor, "sup": .superscript,
    "img": .picture, "image": .picture, "svg": .picture, "picture": .other, "map": .hidden,
    "script": .hidden, "style": .hidden, "template": .hidden, "noscript": .hidden,
    "iframe": .hidden, "object": .hidden, "embed": .hidden, "applet": .hidden,
    "audio": .hidden, "video": .hidden, "canvas": .hidden, "noframes": .hidden,
    "button": .hidden, "select": .hidden, "input": .hidden, "textarea": .hidden,
    "datalist": .hidden, "option": .hidden, "rp": .hidden, "rt": .ruby, "rtc": .ruby,
    "nav": .pageNavigation, "aside": .aside, "header": .header, "footer": .footer,
    "main": .main, "article": .article, "section": .section,
    "title": .title, "meta": .meta, "link": .hidden, "base": .hidden,
  ]

  /// Whether the element begins a new block of text.
  var isBlock: Bool {
    switch self {
    case .heading, .block, .paragraph, .quotation, .preformatted, .rule, .unorderedList,
      .orderedList, .item, .table, .row, .cell, .caption, .pageNavigation, .aside, .header,
      .footer, .main, .article, .section, .body:
      true
    default: false
    }
  }
}

/// Tells data tables from layout tables.
enum HTMLTable {
  /// Whether each row can be one line: there is more than one column, and no cell has blocks of its own.
  ///
  /// Complexity: O(*n*) up to the first block that decides, such as a nested table.
  static func isData(_ table: XMLNode) -> Bool {
    if table.attribute("role") == "presentation" { return false }
    var widest = 0
    var cells = 0
    var blocks = 0
    var isPlain = true
    table.forEachBelow { node in
      guard isPlain, node.isElement else { return false }
      switch HTMLTag(node.name) {
      case .row:
        cells = 0
      case .cell:
        cells += 1
        widest = max(widest, cells)
        blocks = 0
      case .paragraph:
        blocks += 1
        if blocks > 1 { isPlain = false }
      case .table, .heading, .unorderedList, .orderedList, .quotation, .preformatted, .article,
        .section, .main:
        isPlain = false
      default: break
      }
      return isPlain
    }
    return isPlain && widest > 1
  }
}

/// Recognises headings that are paragraphs of a class, such as `<p class="chaphead">`.
enum HTMLClassHeading {
  /// Rank of a heading, 1 for the highest; `nil` if no class says that the element is a heading.
  static func rank(_ node: XMLNode) -> Int? {
    guard let classes = node.attribute("class") else { return nil }
    for word in classes.lowercased().split(separator: " ") {
      if let rank = rank(of: word) { return holdsOnlyWords(node) ? rank : nil }
    }
    return nil
  }

  private static func rank(of word: Substring) -> Int? {
    let isBody = ["text", "body", "para", "page", "sub", "author"].contains { word.contains($0) }
    if isBody { return nil }
    let endsAsTitle = ["title", "head", "heading", "number", "num", "name"].contains {
      word.trimmingDigits.hasSuffix($0)
    }
    if word.hasPrefix("part") || word.hasPrefix("book"), endsAsTitle { return 1 }
    if word.hasPrefix("chap") || word.hasPrefix("ch-") || word.hasPrefix("cn") {
      return endsAsTitle || word.trimmingDigits == "chapter" ? 2 : nil
    }
    return endsAsTitle && (word.hasPrefix("head") || word.hasPrefix("title")) ? 3 : nil
  }

  private static func holdsOnlyWords(_ node: XMLNode) -> Bool {
    !node.elements.contains { HTMLTag($0.name).isBlock }
  }
}

extension Substring {
  fileprivate var trimmingDigits: Substring {
    var rest = self
    while let last = rest.last, last.isNumber || last == "-" || last == "_" { rest.removeLast() }
    return rest
  }
}

/// Recognises blocks that belong to the page and not to its text, by their roles and names.
enum HTMLPageParts {
  static func isPage(_ node: XMLNode, _ tag: HTMLTag) -> Bool {
    if case .pageNavigation = tag { return true }
    guard node.pointee.properties != nil else { return false }
    if let role = node.attribute("role"), roles.contains(role) { return true }
    if node.has("hidden") || node.attribute("aria-hidden") == "true" { return true }
    if let style = node.attribute("style"), style.filter({ $0 != " " }).contains("display:none") {
      return true
    }
    let names = [node.attribute("class"), node.attribute("id")]
    return names.contains { name in
      (name ?? "").split(separator: " ").contains { words.contains($0.lowercased()) }
    }
  }

  private static let roles: Set<String> = [
    "navigation", "banner", "contentinfo", "search", "complementary", "menu", "menubar", "dialog",
    "alertdialog", "toolbar", "doc-toc",
  ]

  /// Names of classes and ids that site software gives to such blocks.
  private static let words: Set<String> = [
    "advertisement", "breadcrumb", "breadcrumbs", "catlinks", "cookie-banner", "mw-editsection",
    "nav", "navbar", "navbox", "navigation", "noprint", "pagination", "related-posts", "share",
    "sharedaddy", "sidebar", "site-footer", "site-header", "skip-link", "social", "sphinxsidebar",
    "title-block-header", "toc",
  ]
}
