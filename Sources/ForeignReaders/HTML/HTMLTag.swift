/// The elements of HTML that mean something to the reader.
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
  /// What never is text: scripts, styles, controls.
  case hidden
  /// What is text but belongs to the page: navigation, forms.
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

  /// Whether it begins a new block of text.
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
