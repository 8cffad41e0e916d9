import CastQueries
import DocumentModel

/// Where in the document actors appear: one character per stretch of paragraphs, higher for more.
struct Strip {
  /// At most as many cells as asked for; stretches are of equal numbers of paragraphs.
  let text: String
  /// The cell in which the reader is.
  let place: Int?

  /// Makes the strip of an actor; of several, of the paragraphs that they share.
  ///
  /// Complexity: O(log *m*) for each cell; of several actors linear in their mentions.
  init(_ book: Book, members: [Int], columns: Int) {
    let paragraphs = book.document.paragraphs.count
    guard columns > 0, paragraphs > 0 else {
      (text, place) = ("", nil)
      return
    }
    let bins = min(columns, paragraphs)
    // The first paragraph of each cell.
    let starts = (0...bins).map { ($0 * paragraphs + bins - 1) / bins }
    let counts = Self.counts(book, members, between: starts)
    let most = max(1, counts.max() ?? 1)
    let levels = book.screen.look.levels
    text = String(
      String.UnicodeScalarView(
        counts.map { $0 == 0 ? levels[0] : levels[1 + ($0 * (levels.count - 1) - 1) / most] }))
    place = Self.place(book, columns: columns)
  }

  /// The cell of the paragraph that is on the screen.
  static func place(_ book: Book, columns: Int) -> Int? {
    let paragraphs = book.document.paragraphs.count
    guard columns > 0, paragraphs > 0 else { return nil }
    return min(book.paragraphOnScreen, paragraphs - 1) * min(columns, paragraphs) / paragraphs
  }

  /// Mentions of one actor between paragraphs, as far as the text counts; of several actors, or of one who speaks, the
  /// paragraphs in which they appear.
  private static func counts(_ book: Book, _ members: [Int], between starts: [Int]) -> [Int] {
    let cast = book.cast
    if members.count == 1, !cast.speaks(members[0]) {
      let mentions = book.readMentions(of: members[0])
      let ranks = starts.map { start in
        mentions.partitioningIndex { cast.mentions[$0].paragraph >= start }
      }
      return zip(ranks, ranks.dropFirst()).map { mentions.distance(from: $0, to: $1) }
    }
    let common = cast.commonParagraphs(of: members)
    let end = book.readingLimit ?? .max
    let ranks = starts.map { start in common.partitioningIndex { $0 >= min(start, end) } }
    return zip(ranks, ranks.dropFirst()).map { $1 - $0 }
  }
}
