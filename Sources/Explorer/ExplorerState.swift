import DocumentModel
import KeywordSearch
import TerminalUI

/// Everything the explorer knows: the document, its cast, and where the reader is in them.
///
/// A value: `update` changes it, `render` draws it, nothing else matters. Texts and tables are handles.
public struct ExplorerState: Sendable {
  /// The document, as far as it has been read.
  public internal(set) var document: Document
  /// Where its text is stressed.
  var stressed: StressedText
  /// Its actors, as far as they have been found.
  public internal(set) var cast: Cast
  /// The screen.
  public internal(set) var size: ScreenSize
  let look: Look
  let width: CellWidth

  var focus = Pane.actors
  /// The list that drives the right pane: the one that had the focus last.
  var activeList = Pane.actors
  var sections = SectionList()
  var actors = ActorList()
  /// Marked actors, each by its anchor, in the order of marking.
  var marks: [Int] = []
  var filter = FilterMode.off
  var found: FilterResult?
  /// What earlier queries found.
  var recentResults = RecentResults()
  /// Number of the newest query; answers to older ones are dropped.
  var searchGeneration = 0
  /// The step to a hit that is being looked for.
  var hitStep: HitStep?
  /// Number of the newest step to a hit; answers to older ones are dropped.
  var hitGeneration = 0
  var reader = ReaderState()
  var history = History()
  var help: HelpState?
  /// How far the search for actors is.
  var castWork = CastWork.brief
  /// Why each name is an actor's, while that shows.
  var names: NamesState?
  /// Something to say in the bottom line until the next key.
  var notice: String?
  /// The code of the language that the bottom line has told, or of English, which goes without.
  var toldLanguage = TextLanguage.english.code
  var isOnePane = false
  var hasMouse: Bool

  /// Makes the explorer's state when a document has just been opened.
  ///
  /// - Parameters:
  ///   - document: as far as it has been read; the rest comes in reports.
  ///   - size: the screen's size.
  ///   - look: what the terminal can show.
  ///   - width: the terminal's rule for the width of characters.
  ///   - hasMouse: whether the terminal reports the mouse from the start.
  public init(
    document: Document, size: ScreenSize, look: Look, width: CellWidth, hasMouse: Bool = true
  ) {
    self.document = document
    stressed = StressedText(document.details.emphasis)
    self.cast = Cast(document: document.id)
    self.size = size
    self.look = look
    self.width = width
    self.hasMouse = hasMouse
    sections.outlineChanged(document)
    rebuildLists()
    relink()
    openBook()
    noticeDetails()
    noticeInvalidBytes(before: 0)
  }

  var layout: ScreenLayout {
    ScreenLayout(
      size: size,
      needs: ScreenLayout.Needs(
        sectionRows: sections.rowCount, actorRows: actors.rowCount + ActorNote.rows(self),
        cardRows: cardRows,
        focus: focus, onePane: isOnePane, isTyping: isTyping))
  }

  /// Rows that the card above the linked paragraphs wants.
  var cardRows: Int {
    switch reader.shown {
    case .everything: 0
    case .section, .doubtful, .matter: 3
    case .actors: 4
    }
  }

  var isTyping: Bool {
    if case .editing = filter { return true }
    return help != nil
  }

  /// The text of the filter that is in force or being typed.
  var filterText: String? {
    switch filter {
    case .off: nil
    case .editing(let field, _): field.text
    case .kept(let text): text
    }
  }

  /// The right pane's layout of rows.
  var readerText: ReaderText {
    ReaderText(
      document: document, linked: reader.linked, columns: layout.text.columns, width: width,
      isUnicode: look.isUnicode, numbersParagraphs: !reader.isWholeText)
  }
}

/// The help screen: a list of keys that is filtered by typing.
struct HelpState: Sendable {
  var field = InputField()
  /// The pane whose keys are listed.
  var pane: Pane
  /// The first line shown.
  var top = 0
}
