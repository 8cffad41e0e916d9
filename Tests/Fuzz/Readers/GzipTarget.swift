extension FuzzTarget {
  /// Any bytes after gzip's magic number, or any document compressed correctly, up to three times.
  static let gzip = FuzzTarget(
    "gzip", longest: 1024, sources: ["Sources/ForeignReaders/Gzip"],
    seeds: {
      let text = Array("A text.\n\nAnd more of it, and more of it, and more of it.\n".utf8)
      let whole = gzipped(text)
      return [
        [0] + whole, [0] + whole + whole, [0] + whole.dropLast(9), [0] + gzipped(whole),
        [1] + text, [2] + text, [3] + text,
      ]
    }
  ) { bytes in
    let (choice, rest) = bytes.choiceAndRest
    var document = Array(rest)
    for _ in 0..<(choice & 3) { document = gzipped(document) }
    if choice & 3 == 0, document.count >= 3 { document.replaceSubrange(..<3, with: mark) }
    ReadDocument.check(document, name: choice & 4 == 0 ? "a.gz" : "a.md.gz")
  }

  private static let mark: [UInt8] = [0x1F, 0x8B, 0x08]
}
