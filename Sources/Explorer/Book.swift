import DocumentModel
import KeywordSearch
import TerminalUI

/// An open document: its text, its cast, and where the reader is in them.
///
/// What it holds is either set by events or derived: `settle` derives everything anew after each event.
public struct Book: Sendable {
  // MARK: the document

  /// The document, as far as it has been read.
  public internal(set) var document: Document
  /// Where its text is stressed.
  var stressed: StressedText
  /// Its actors, as far as they have been found.
  public internal(set) var cast: Cast
  /// How far the search for actors is.
  var castWork = CastWork.brief
  /// Language already announced in the bottom line; English is never announced.
  var announcedLanguage = TextLanguage.english.code

  // MARK: where the reader is

  /// The part of the screen that has the focus.
  var focus = Focus.actors
  /// The list that drives the text pane: the one that had the focus last.
  var activeList = ListKind.actors
  var sections = SectionList()
  var actors = ActorList()
  var filter = Filter()
  var reading = ReadingLimit()
  var corrections = CorrectionDesk()
  /// Who appears with whom, as far as it has been asked.
  var company = CompanyDesk()
  var pane = TextPane()
  var history = History()
  /// Something to say in the bottom line until the next key.
  var notice: String?

  // MARK: the screen

  /// What the book is shown on.
  var screen: Screen
  /// Where everything stands on the screen; derived.
  private(set) var layout: ScreenLayout
  /// The rows of the text pane that are on the screen; derived.
  private(set) var viewport = Viewport([])
  /// What stands above the linked paragraphs; derived.
  private(set) var card: [Card.Line] = []
  private var cardOrigin: CardOrigin?

  /// Makes a book of a document that has just been opened.
  init(_ document: Document, on screen: Screen) {
    self.document = document
    stressed = StressedText(document.details.emphasis)
    cast = Cast(of: document)
    self.screen = screen
    layout = ScreenLayout(size: screen.size, needs: ScreenLayout.Needs())
    goToOpening()
    // The first screen has been read; a jump from it leads ahead.
    pane.isReading = true
    noticeDetails()
    noticeInvalidBytes(before: 0)
    _ = settle()
  }

  /// Derives everything that depends on what an event may have changed: what the filter finds, the lists' rows, the
  /// linked paragraphs, the layout, what is on the screen.
  ///
  /// The one place that does; called once after each event. What grows with the text is derived anew only if what it
  /// depends on has changed.
  ///
  /// - Returns: what the filter needs searched.
  mutating func settle() -> [ExplorerEffect] {
    var effects = settleCorrections()
    effects += settleFilter()
    settleChoices()
    layout = ScreenLayout(size: screen.size, needs: needs)
    effects += settleCompany()
    if pane.lens == 0 {
      settleViewport()
      if noteReading() { settleChoices() }
    } else {
      viewport = Viewport([])
      effects += settleLens()
    }
    settleCard()
    effects += settleHits()
    scrollLists()
    return effects
  }

  /// Derives the lists' rows and what is linked to what they choose.
  private mutating func settleChoices() {
    sections.settle(document, filter.found, end: readingLimit)
    actors.settle(cast, narrowing())
    relink()
  }

  /// All that the card depends on.
  private struct CardOrigin: Equatable {
    var link: LinkOrigin?
    var listFolds: Int
    /// In the whole text the counts depend on whether the text shows.
    var isText: Bool
    var area: Rect
    /// Number of the answer about companions.
    var company: Int
    /// Where on the strip the reader is.
    var place: Int?
  }

  private mutating func settleCard() {
    guard !layout.card.isEmpty else {
      (card, cardOrigin) = ([], nil)
      return
    }
    let columns = CardPane.columns(of: layout.card)
    let origin = CardOrigin(
      link: pane.linkOrigin, listFolds: actors.list.foldChanges, isText: pane.lens == 0,
      area: layout.card,
      company: company.answers, place: Strip.place(self, columns: columns))
    guard origin != cardOrigin else { return }
    cardOrigin = origin
    card = Card.lines(self, columns: columns, rows: layout.card.rows - 1)
  }

  private var needs: ScreenLayout.Needs {
    ScreenLayout.Needs(
      sectionRows: sections.list.rowCount, actorRows: actors.wantedRows + ActorNote.rows(self),
      cardRows: Card.rows(pane.shown, height: screen.size.rows),
      listColumns: longestListRow, focus: focus,
      onePane: screen.isOnePane,
      isTyping: filter.isTyped)
  }

  /// Cells that the longest row of the lists needs; 0 while more rows are about to come, so that the border moves once.
  private var longestListRow: Int {
    guard document.isComplete, cast.isComplete || castWork != .brief else { return 0 }
    return max(sections.longestRow, actors.longestRow)
  }

  /// Goes to the pane's destination, and lays out what is then on the screen.
  private mutating func settleViewport() {
    returnToAwaited()
    if pane.destination == .first {
      pane.destination = nil
      // In the whole text this sets a mention as the destination.
      goToFirst()
    }
    switch pane.destination.take() {
    case .place(let place):
      (pane.top, pane.current) = (place.top, place.current)
      layOut()
    case .top(let top):
      pane.top = top
      layOut()
    case .mark(let mark):
      pane.current = mark
      layOut()
      if !viewport.shows(mark) { scroll(to: mark) }
    case nil, .first: layOut()
    }
  }

  /// Scrolls so that a mark stands a third of the screen below its top: what stands before it shows, too.
  private mutating func scroll(to mark: Span) {
    guard let paragraph = document.paragraphIndex(at: mark.start) else { return }
    let place = TextPosition(paragraph: paragraph, part: .text(mark.start))
    pane.top = textRows.position(place, movedBy: -(layout.text.rows / 3))
    layOut()
  }

  private mutating func layOut() {
    let isAtStart = pane.top == pane.filteredTop
    let (top, rows) = textRows.screenful(from: pane.top, height: layout.text.rows)
    pane.top = top
    if isAtStart { pane.filteredTop = top }
    viewport = Viewport(rows)
  }

  /// The rows of the linked paragraphs.
  var textRows: ParagraphRows {
    ParagraphRows(
      document: document, linked: pane.linked, columns: layout.text.columns, width: screen.width,
      look: screen.look, numbersParagraphs: !pane.isWholeText)
  }

  private mutating func scrollLists() {
    // In the text the list follows the reading.
    let row = focus == .text ? currentSectionRow : nil
    sections.list.follow(row ?? sections.list.cursorRow, height: visibleRows(in: .sections))
    // While a name is typed the best fitting actors show, at the top, until the reader moves.
    let showsNamed =
      filter.isTyped && !filter.hasMovedRow && !actors.named.members.isEmpty
    actors.list.follow(
      showsNamed ? 0 : actors.list.cursorRow, height: visibleRows(in: .actors))
  }

  // MARK: words

  /// The key that asks for a command where the focus is, else elsewhere, as it is called on the screen.
  func key(_ command: Command) -> String {
    let here = screen.keys.binding(of: command, in: context)?.keys.first
    let key = here ?? screen.keys.key(for: command)
    return key?.name(isUnicode: screen.look.isUnicode) ?? command.rawValue
  }

  /// The keys that matter in the part of the screen that has the focus.
  var context: KeyContext {
    switch focus {
    case .list(.sections): .sections
    case .list(.actors): .actors
    case .text: lens?.context ?? .text
    }
  }
}

/// A part of the screen that can have the focus.
enum Focus: Hashable, Sendable {
  case list(ListKind)
  case text

  static let sections = Focus.list(.sections)
  static let actors = Focus.list(.actors)

  /// In the order in which Tab goes through them.
  static let all: [Focus] = [.sections, .actors, .text]
}

/// What a book is shown on.
public struct Screen: Sendable {
  var size: ScreenSize
  let look: Look
  let width: CellWidth
  let keys: KeyBindings
  /// Whether the terminal reports the mouse.
  var hasMouse: Bool
  /// Whether one pane shows at a time, however wide it is.
  var isOnePane = false
}
