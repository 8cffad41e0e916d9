import DocumentModel
import ReaderProtocol

extension TextBuilder {
  /// Completes the text; the builder must not be used afterwards.
  ///
  /// - Parameter outline: sections of the document's table of contents. Without any, sections begin at headings.
  mutating func finish(outline: [OutlineEntry] = []) -> ForeignText {
    while !interrupted.isEmpty { endNote() }
    stream.close()
    let textHasOutline = !stream.headings.isEmpty || !outline.isEmpty
    appendNotes()
    appendLinks()
    var foreign = ForeignText(format: format)
    foreign.paragraphs = stream.paragraphs
    foreign.details.places = stream.places
    foreign.details.attributions = stream.attributions
    foreign.details.emphasis = stream.emphasis.sorted { $0.span < $1.span }
    if textHasOutline {
      foreign.sections = OutlineMerge(stream: stream).sections(outline)
    }
    foreign.text = stream.text
    foreign.title = title
    foreign.details.author = author
    foreign.details.encoding = encoding
    if pictures > 0 {
      notices.append(pictures == 1 ? "1 picture left out" : "\(pictures) pictures left out")
    }
    if isFull { notices.append("only the first \(limit >> 20) MB are shown") }
    foreign.details.notices = notices
    return foreign
  }

  private mutating func appendNotes() {
    guard !notes.isEmpty else { return }
    beginHeading(rank: 0)
    stream.append(words: "Notes")
    stream.close()
    for (_, note) in notes.sorted(by: { $0.number < $1.number }) { stream.append(note) }
  }

  private mutating func appendLinks() {
    guard !links.targets.isEmpty else { return }
    beginHeading(rank: 0)
    stream.append(words: "Links")
    for target in links.targets {
      begin(.listItem, marker: "• ")
      stream.append(words: target)
    }
    stream.close()
    if links.isFull { notices.append("only the first \(links.targets.count) links are listed") }
  }
}

extension TextStream {
  fileprivate mutating func append(words: String) {
    var words = words
    words.withUTF8 { append(UnsafeRawBufferPointer($0)) }
  }
}

/// The web addresses that a text links to, each once, in order.
struct LinkList {
  private(set) var targets: [String] = []
  private(set) var isFull = false
  private var known: Set<String> = []

  private static let most = 1000
  private static let longest = 500

  mutating func add(_ target: String) {
    let isOnTheWeb =
      target.utf8.starts(with: "http://".utf8) || target.utf8.starts(with: "https://".utf8)
    guard isOnTheWeb, target.utf8.count <= Self.longest, !known.contains(target) else { return }
    guard targets.count < Self.most else {
      isFull = true
      return
    }
    known.insert(target)
    targets.append(target)
  }
}
