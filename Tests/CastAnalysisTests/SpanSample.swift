import DocumentModel

@testable import CastAnalysis

/// A piece of text with the names that the chain would have found, mended by some rules alone.
///
/// `[person]`, `<organisation>`, `{place}` and `|rest|` are names of the chain; marks of other names are rounded
/// brackets and quotation marks, which belong to the text.
struct SpanSample {
  private let bytes: [UInt8]
  private let reader: BlockReader
  private let names: [(span: Span, kind: NameLabel.Kind)]

  init(_ marked: String) {
    var (bytes, names, start, isOpen) = ([UInt8](), [(Span, NameLabel.Kind)](), 0, false)
    for byte in marked.utf8 {
      switch Unicode.Scalar(byte) {
      case "[", "<", "{": start = bytes.count
      case "]": names.append((Span(start, bytes.count), .person))
      case ">": names.append((Span(start, bytes.count), .organisation))
      case "}": names.append((Span(start, bytes.count), .place))
      case "|":
        if isOpen { names.append((Span(start, bytes.count), .rest)) } else { start = bytes.count }
        isOpen.toggle()
      default: bytes.append(byte)
      }
    }
    let document = CastSample.document(bytes)
    var reader = BlockReader()
    reader.read([TextPart](document.paragraphs, of: document.source), document.source)
    (self.bytes, self.reader, self.names) = (bytes, reader, names)
  }

  /// The names after the rules, each as "text:kind", with the certain kind if a rule has decided it.
  func mended(by rules: any SpanRule.Type...) -> [String] { mended(by: rules) }

  /// The names after all rules in their order, or after all of them twice.
  func mendedByAll(twice: Bool = false) -> [String] {
    mended(by: twice ? SpanRules.inOrder + SpanRules.inOrder : SpanRules.inOrder)
  }

  private func mended(by rules: [any SpanRule.Type]) -> [String] {
    var knowledge = WordKnowledge(.embedded)
    knowledge.update(reader.vocabulary)
    var tally = RoleTally()
    tally.count(reader, knowledge)
    let tokens = NameTokens(reader.tokens, reader.vocabulary, tally)
    return bytes.withUnsafeBytes { bytes in
      var spans = NameSpans(tokens, SpanMemory(), bytes)
      return reader.blocks.flatMap { block in
        for name in names {
          let range = self.range(of: name.span)
          guard block.tokens.contains(range.lowerBound) else { continue }
          spans.append(TaggedName(tokens: range, kind: name.kind, odds: SIMD4()))
        }
        spans.mend(block.tokens, by: rules)
        defer { spans.removeNames() }
        return spans.names.filter { !$0.isDropped }.map {
          text($0.tokens, in: bytes) + ":\($0.kind)"
        }
      }
    }
  }

  private func range(of span: Span) -> Range<Int> {
    let start = reader.tokens.partitioningIndex { $0.end > span.start }
    return start..<reader.tokens.partitioningIndex { $0.start >= span.end }
  }

  private func text(_ range: Range<Int>, in bytes: UnsafeRawBufferPointer) -> String {
    let (first, last) = (reader.tokens[range.lowerBound], reader.tokens[range.upperBound - 1])
    return String(decoding: bytes[first.start..<last.end], as: UTF8.self)
  }
}
