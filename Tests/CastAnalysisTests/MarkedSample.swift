import CastAnalysis
import DocumentModel

/// A text whose names are marked, so that only joining them is tested.
///
/// `[person]`, `<organisation>`, `{place}`; paragraphs are parted by blank lines, and those that start
/// with "# " are headings.
struct MarkedSample {
  let document: Document
  let cast: Cast

  init(_ marked: String) {
    var bytes: [UInt8] = []
    var names: [GivenName] = []
    var start = 0
    for byte in marked.utf8 {
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "<"), UInt8(ascii: "{"): start = bytes.count
      case UInt8(ascii: "]"): names.append(GivenName(span: Span(start, bytes.count), kind: .person))
      case UInt8(ascii: ">"):
        names.append(GivenName(span: Span(start, bytes.count), kind: .organisation))
      case UInt8(ascii: "}"): names.append(GivenName(span: Span(start, bytes.count), kind: .place))
      default: bytes.append(byte)
      }
    }
    document = Self.withHeadings(CastSample.document(bytes))
    cast = CastAnalyzer.cast(of: document, names: names)
  }

  private static func withHeadings(_ plain: Document) -> Document {
    var document = Document(id: plain.id, title: plain.title, source: plain.source)
    let paragraphs = plain.paragraphs.map { paragraph in
      let isHeading = plain.text(paragraph.span).hasPrefix("# ")
      return Paragraph(span: paragraph.span, kind: isHeading ? .heading : .prose)
    }
    document.apply(DocumentDelta(document: plain.id, paragraphs: paragraphs, isComplete: true))
    return document
  }

  /// The actors, each as its distinct wordings in order of appearance.
  var actors: [[String]] {
    cast.members.indices.map { member in
      var texts: [String] = []
      for index in cast.mentionIndices(of: member) {
        let text = document.text(cast.mentions[index].span)
        if !texts.contains(text) { texts.append(text) }
      }
      return texts
    }
  }

  /// The actors’ names, ambiguous ones with a question mark.
  var names: [String] { cast.members.map { $0.name + ($0.isAmbiguous ? "?" : "") } }

  /// The actor of mention number `index`, from 0.
  func actor(_ index: Int) -> Int { cast.member(of: cast.mentions[index]) }

  /// Why a wording is its actor's.
  func reason(_ text: String) -> AliasReason? { cast.aliases.first { $0.text == text }?.reason }
}
