import DocumentModel
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
    /// The topics of the section that starts at a byte, in the order of the text.
    case topics(anchor: Int, [Section])
    /// A search found more.
    case search(SearchAnswer)
    /// The search for the next or previous hit takes a while.
    case hitGoesOn
    /// The next or previous hit; `nil` if there is no further one in that direction.
    case hit(Span?)
  }

  /// The document that the work was done on.
  public var document: DocumentID
  /// For a search or a step to a hit: the request's generation.
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
  /// Look for the next or previous hit, giving up any earlier step.
  case findHit(HitRequest)
  /// Forget about a step that is still looked for.
  case cancelHit
  /// Find the topics of a section.
  case divideSection(DivisionRequest)
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
