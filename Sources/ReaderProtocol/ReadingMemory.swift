/// Memory that a program may use to read a document, by the size of the document.
///
/// The system counts all private memory: the document's bytes, unpacked files, trees, the text.
public enum ReadingMemory {
  /// For any document, in bytes; so a small one can't take more than 200 MB, whatever is packed in it.
  private static let base = 180 << 20
  /// Added for each byte of the document: trees of HTML take five to ten times its size.
  private static let factor = 16

  /// Limit for a document of `size` bytes, in bytes.
  public static func most(documentSize size: Int) -> Int {
    let (product, overflows) = size.multipliedReportingOverflow(by: factor)
    return overflows ? .max : base + min(product, .max - base)
  }
}
