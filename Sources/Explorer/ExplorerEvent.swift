import DocumentModel
import KeywordSearch
import TerminalUI

/// Something that happened, told to `update`.
public enum ExplorerEvent: Sendable {
  /// A key was pressed, text was pasted, the mouse was used.
  case key(Key)
  /// The terminal has a new size.
  case resized(ScreenSize)
  /// Background work found something.
  case report(BackgroundReport)
  /// The file was changed on disk by someone else.
  case sourceChanged
  /// The text was read anew: everything known of the old one is stale.
  case replaced(Document)
  /// Something to tell the reader in the status line, until the next key.
  case notice(String)
}

/// What background work found: an append-only delta.
///
/// The explorer drops reports of another document or of an outdated generation.
public struct BackgroundReport: Sendable {
  /// The kinds of news.
  public enum Content: Sendable {
    /// More of the text was read.
    case document(DocumentDelta)
    /// More of the cast was found: the same cast, grown.
    case cast(Cast)
    /// How far the search for actors is.
    case castWork(CastWork)
    /// Something to tell the reader, until the next key.
    case notice(String)
    /// A search found more.
    case search(SearchAnswer)
  }

  /// The document that the work was done on.
  public var document: DocumentID
  /// For a search: the request's generation.
  ///
  /// Reading and analysis have generation 0.
  public var generation: Int
  /// The news.
  public var content: Content

  /// Makes a report.
  public init(document: DocumentID, generation: Int = 0, content: Content) {
    self.document = document
    self.generation = generation
    self.content = content
  }
}

/// Something to be done outside, asked for by `update`.
public enum ExplorerEffect: Sendable {
  /// Search in the background, cancelling any earlier search of another generation.
  case search(SearchRequest)
  /// Forget about searches that are still running.
  case cancelSearch
  /// Find the actors, or stop until they are asked for again.
  case findCast(Bool)
  /// Take the mouse, or let go of it.
  case setMouse(Bool)
  /// Stop the program until the shell continues it.
  case suspend
  /// Draw the whole screen anew.
  case redraw
  /// Read the file again and answer with `.replaced`.
  case reload
  /// Leave.
  case quit
}

/// A search to be run outside `update`.
public struct SearchRequest: Sendable {
  /// The text as far as it was known.
  public let document: Document
  /// What to look for.
  public let query: KeywordQuery
  /// Which paragraphs to look through.
  public let paragraphs: Range<Int>
  /// Counts queries; answers to an earlier one are dropped.
  public let generation: Int

  /// Does the work; `nil` if cancelled.
  ///
  /// - Parameter isCancelled: asked now and then, from the thread that runs the search.
  public func run(isCancelled: () -> Bool) -> SearchAnswer? {
    ParagraphSearch(query)
      .matches(of: document, in: paragraphs, isCancelled: isCancelled)
      .map { set in
        var all: [Int] = []
        set.forEach { all.append($0) }
        return SearchAnswer(paragraphs: paragraphs, matching: all)
      }
  }

  /// The report that carries an answer back.
  public func report(_ answer: SearchAnswer) -> BackgroundReport {
    BackgroundReport(document: document.id, generation: generation, content: .search(answer))
  }
}

/// What a search found.
public struct SearchAnswer: Sendable {
  /// The paragraphs that were looked through.
  public let paragraphs: Range<Int>
  /// Those of them that match, ascending.
  public let matching: [Int]
}
