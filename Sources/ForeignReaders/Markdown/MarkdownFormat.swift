import CCmark
import DocumentModel
import ReaderProtocol

extension FormatEntry {
  /// Markdown: CommonMark with GitHub's tables, strikethrough and bare addresses, and footnotes.
  static let markdown = FormatEntry(
    name: "markdown", signatures: [.markdown], encodings: EncodingChoice.needed,
    row: """
      | Markdown | by name (`.md`, `.markdown`, …) | both kinds of headings | | the same as HTML from the same \
      source; tables, strikethrough, bare addresses, footnotes; HTML blocks; title and author from YAML, TOML or \
      pandoc's `%` lines; pandoc's line blocks | line numbers of code, tags within a line, attributes `{#name}`, \
      other front matter |
      """,
    samples: [FormatSample("notes.MD", "# Ana\n\nShe *left*.", text: "Ana\n\nShe left.")],
    read: readMarkdown)
}

private func readMarkdown(_ input: DocumentInput) throws(ReaderError) -> ForeignText {
  let text = try EncodingChoice(input).decode(input.source)
  let frontMatter = text.source.withBytes(FrontMatter.init)
  guard
    let tree = text.source.withBytes({ bytes in
      MarkdownTree(UnsafeRawBufferPointer(rebasing: bytes.dropFirst(frontMatter.length)))
    })
  else { throw ReaderError(.system, "cannot be read: out of memory") }
  var builder = TextBuilder(format: "Markdown", limit: input.limits.text)
  builder.encoding = text.encoding
  builder.title = frontMatter.title
  builder.author = frontMatter.author
  if let notice = text.notice { builder.notice(notice) }
  var walker = MarkdownWalker(builder: builder)
  walker.read(tree)
  let foreign = walker.builder.finish()
  guard !foreign.paragraphs.isEmpty else { throw ReaderError(.empty, "has no text") }
  return foreign
}

final class MarkdownTree {
  let root: MarkdownNode

  /// Parses UTF-8; `nil` if memory runs out.
  init?(_ bytes: UnsafeRawBufferPointer) {
    cmark_gfm_core_extensions_ensure_registered()
    guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES) else { return nil }
    defer { cmark_parser_free(parser) }
    for name in ["table", "strikethrough", "autolink"] {
      guard let found = cmark_find_syntax_extension(name) else { continue }
      cmark_parser_attach_syntax_extension(parser, found)
    }
    cmark_parser_feed(parser, bytes.assumingMemoryBound(to: CChar.self).baseAddress, bytes.count)
    guard let root = cmark_parser_finish(parser) else { return nil }
    self.root = root
  }

  deinit { cmark_node_free(root) }
}

/// A node of libcmark-gfm's tree.
typealias MarkdownNode = OpaquePointer
