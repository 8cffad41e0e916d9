import DocumentModel

/// Where in the document actors appear: one character per stretch of paragraphs, higher for more.
enum Strip {
  /// The strip, at most `columns` cells; stretches are of equal numbers of paragraphs.
  ///
  /// For several actors it counts the paragraphs that they share.
  static func text(_ book: Book, members: [Int], columns: Int) -> String {
    let paragraphs = book.document.paragraphs.count
    guard columns > 0, paragraphs > 0 else { return "" }
    let bins = min(columns, paragraphs)
    var counts = [Int](repeating: 0, count: bins)
    for paragraph in occurrences(book, members) { counts[paragraph * bins / paragraphs] += 1 }
    let most = max(1, counts.max() ?? 1)
    let levels = book.screen.look.levels
    return String(
      String.UnicodeScalarView(
        counts.map { $0 == 0 ? levels[0] : levels[1 + ($0 * (levels.count - 1) - 1) / most] }))
  }

  /// The paragraph of each mention of one actor; of several, each common paragraph once.
  private static func occurrences(_ book: Book, _ members: [Int]) -> [Int] {
    guard let first = members.first else { return [] }
    if members.count == 1 {
      return book.cast.mentionIndices(of: first).map { book.cast.mentions[$0].paragraph }
    }
    return book.cast.commonParagraphs(of: members)
  }
}
