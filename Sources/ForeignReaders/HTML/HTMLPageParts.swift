/// Tells blocks that belong to the page and not to its text, by what they are called.
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

  /// Names of classes and ids that site software gives to such parts.
  private static let words: Set<String> = [
    "advertisement", "breadcrumb", "breadcrumbs", "catlinks", "cookie-banner", "mw-editsection",
    "nav", "navbar", "navbox", "navigation", "noprint", "pagination", "related-posts", "share",
    "sharedaddy", "sidebar", "site-footer", "site-header", "skip-link", "social", "sphinxsidebar",
    "title-block-header", "toc",
  ]
}
