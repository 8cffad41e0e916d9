import DocumentModel
import Notebook
import TerminalUI

/// Something that happened, for `update` to handle.
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
  /// Something to say in the bottom line until the next key.
  case notice(String)
  /// What was kept of the document has been read.
  case notebook(Notebook)
  /// The notebook `of` was written; the first is what its file holds now, with what other programs have added.
  case kept(Notebook, of: Notebook)
  /// The last notebook could not be written, and why.
  case notKept(String)
  /// The same, when the reader wants to leave.
  case lossOnLeaving(String)
}

/// What background work found about a document.
///
/// It goes to the book of that document; a report about a document that is no longer open is dropped.
public struct BackgroundReport: Sendable {
  /// The kinds of news.
  public enum Content: Sendable {
    /// More of the text was read.
    case document(DocumentDelta)
    /// More of the cast was found: the same cast, grown.
    case cast(Cast)
    /// How far the search for actors is.
    case castWork(CastWork)
    /// Something to say in the bottom line until the next key.
    case notice(String)
    /// What a job found.
    case answer(any JobAnswer)
  }

  /// The document that the work was done on.
  public var document: DocumentID
  /// The news.
  public var content: Content

  /// Makes a report.
  public init(document: DocumentID, content: Content) {
    self.document = document
    self.content = content
  }
}

/// Something to be done outside, asked for by `update`.
public enum ExplorerEffect: Sendable {
  /// Do a job, and give up the one before in its lane.
  case run(any Job)
  /// Give up the job of a lane, if there is one.
  case stop(JobLane)
  /// Give up all jobs: the document that they are about is no longer open.
  case stopAll
  /// Find the actors, or stop until they are asked for again.
  case findCast(Bool)
  /// Capture the mouse, or release it.
  case setMouse(Bool)
  /// Stop the program until the shell continues it.
  case suspend
  /// Draw the whole screen anew.
  case redraw
  /// Read the file again and answer with `.replaced`.
  case reload
  /// Write the notebook, which has grown out of `since`, and answer with `.kept` or `.notKept`.
  case keep(Notebook, since: Notebook)
  /// Leave.
  case quit
}
