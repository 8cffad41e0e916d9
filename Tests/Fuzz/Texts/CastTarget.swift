import CastAnalysis
import DocumentModel
import PlainText
import ReaderProtocol

@testable import DocumentFormats

extension FuzzTarget {
  /// Names and actors: the input is a text, or selects words that names consist of.
  static let cast = FuzzTarget(
    "cast", longest: 512,
    sources: [
      "Sources/CastAnalysis/Tokens", "Sources/CastAnalysis/Recogniser",
      "Sources/CastAnalysis/Mentions", "Sources/CastAnalysis/Aliases",
      "Sources/CastAnalysis/Language", "Sources/CastAnalysis/Knowledge",
      "Sources/CastAnalysis/CastAnalyzer.swift", "Sources/CastAnalysis/CastBuilder.swift",
      "Sources/CastAnalysis/CanonicalName.swift",
    ]
  ) { bytes in
    let (choice, rest) = bytes.choiceAndRest
    let text = choice & 1 == 0 ? Array(rest) : NameWords.code(choice >> 1).text(rest)
    let read = Document.readingPlainText(
      TextSource(copying: text), id: DocumentID(1), name: "text")
    let hasSpeakers = choice & 0xC0 == 0x40
    let document = hasSpeakers ? withSpeakers(read) : read
    let cast = CastAnalyzer.cast(of: document)
    CastClaims(cast, of: document).check()
    if choice & 0x80 != 0 { checkPieces(cast, of: document) }
  }

  /// The same document, as if its format attributed every paragraph to the person named by its first words.
  private static func withSpeakers(_ document: Document) -> Document {
    var foreign = ForeignText(format: "Test")
    foreign.text = document.source.withBytes { [UInt8]($0) }
    foreign.paragraphs = Array(document.paragraphs)
    for (index, paragraph) in foreign.paragraphs.enumerated() {
      let words = foreign.text[paragraph.span.range]
      let end = words.prefix(24).firstIndex(of: UInt8(ascii: ",")) ?? words.firstIndex(of: 0x20)
      guard let end, end > paragraph.span.start else { continue }
      foreign.details.attributions.append(
        Attribution(name: Span(paragraph.span.start, end), paragraphs: index..<(index + 1)))
    }
    return Document(
      foreign: foreign, source: document.source, id: document.id, name: "text")
  }

  /// Paragraphs that are added one by one give the same cast.
  private static func checkPieces(_ whole: Cast, of document: Document) {
    var analyzer = CastAnalyzer(source: document.source, document: document.id)
    var cast = Cast(of: document)
    let count = document.paragraphs.count
    for (index, paragraph) in document.paragraphs.enumerated() {
      cast.apply(analyzer.extend(with: [paragraph], isLast: index + 1 == count))
    }
    if count == 0 { cast.apply(analyzer.extend(with: [], isLast: true)) }
    require(cast.mentions == whole.mentions, "pieces have the same mentions")
    require(cast.aliases == whole.aliases, "pieces have the same names")
    require(cast.members == whole.members, "pieces have the same actors")
  }
}

/// What must hold of every cast.
struct CastClaims {
  private let cast: Cast
  private let document: Document

  init(_ cast: Cast, of document: Document) { (self.cast, self.document) = (cast, document) }

  func check() {
    checkFits()
    checkPlaces()
    require(cast.aliases.reduce(0) { $0 + $1.count } == cast.mentions.count, "all are counted")
  }

  /// What other code relies on, also for a cast that was kept in a file.
  func checkFits() {
    require(cast.isComplete, "the cast is complete")
    checkMentions()
    checkMembers()
  }

  private func checkMentions() {
    var end = 0
    for mention in cast.mentions {
      let span = mention.span
      require(span.start >= end && !span.isEmpty, "mentions ascend and aren't empty: \(span)")
      require(span.end <= document.source.count, "mentions lie in the text: \(span)")
      require(document.paragraphs.indices.contains(mention.paragraph), "in a paragraph")
      require(cast.aliases.indices.contains(mention.alias), "mentions have a name")
      end = span.end
    }
  }

  /// Mentions are in their paragraphs, on character boundaries.
  private func checkPlaces() {
    document.source.withBytes { bytes in
      for mention in cast.mentions {
        let span = mention.span
        require(document.paragraphs[mention.paragraph].span.contains(span), "in its paragraph")
        require(isBoundary(span.start, bytes) && isBoundary(span.end, bytes), "between characters")
      }
    }
  }

  private func checkMembers() {
    var seen = 0
    for alias in cast.aliases {
      require(cast.members.indices.contains(alias.member), "names have an actor")
    }
    var first = -1
    for (index, member) in cast.members.enumerated() {
      require(member.id == index && !member.name.isEmpty, "actors have a number and a name")
      require((0...1).contains(member.confidence), "sureness is from 0 to 1")
      require(member.home.map(cast.members.indices.contains) ?? true, "a home is an actor")
      let mentions = cast.mentionIndices(of: index)
      guard let earliest = mentions.first else { fatalError("every actor is mentioned") }
      require(earliest > first, "actors are numbered by their first mention")
      first = earliest
      seen += mentions.count
      require(
        cast.paragraphs(of: index).allSatisfy(document.paragraphs.indices.contains), "in text")
    }
    require(seen == cast.mentions.count, "every mention is an actor's")
  }
}
