import CastQueries
import DocumentModel
import TestSupport

/// A text with names marked in it, and the cast of these.
///
/// `[Ann] met [Annie|Ann].` mentions Ann twice. Marks are taken out. What stands after `|` is the actor; without it, the wording is. Paragraphs are kept apart by
/// blank lines.
struct MarkedText {
  let document: Document
  let cast: Cast

  init(_ marked: String, attributions: [Attribution] = []) {
    var text = ""
    var found: [(span: Span, actor: String)] = []
    for part in marked.split(separator: "[", omittingEmptySubsequences: false) {
      let halves = part.split(separator: "]", maxSplits: 1, omittingEmptySubsequences: false)
      guard halves.count == 2 else {
        text += part
        continue
      }
      let name = halves[0].split(separator: "|")
      let start = text.utf8.count
      text += name[0]
      found.append((Span(start, text.utf8.count), String(name[name.count - 1])))
      text += halves[1]
    }
    self.init(text, names: found, attributions)
  }

  init(_ text: String, names: [(span: Span, actor: String)], _ attributions: [Attribution]) {
    let id = DocumentID(1)
    var details = DocumentDetails()
    details.attributions = attributions
    var document = Document(
      id: id, title: "t", source: TextSource(copying: Array(text.utf8)), details: details)
    document.apply(
      DocumentDelta(document: id, paragraphs: Self.paragraphs(of: text), isComplete: true))
    var cast = Cast(of: document)
    cast.apply(Self.delta(names, document))
    self.document = document
    self.cast = cast
  }

  private static func paragraphs(of text: String) -> [Paragraph] {
    let bytes = Array(text.utf8)
    let breaks = bytes.indices.dropLast().filter { bytes[$0] == 10 && bytes[$0 + 1] == 10 }
    return zip([0] + breaks.map { $0 + 2 }, breaks + [bytes.count]).map { start, end in
      Paragraph(span: Span(start, end))
    }
  }

  private static func delta(
    _ names: [(span: Span, actor: String)], _ document: Document
  ) -> CastDelta {
    var ids: [String: Int] = [:]
    var aliasOf: [String: Int] = [:]
    var members: [CastMember] = []
    var aliases: [Alias] = []
    let mentions = names.map { span, actor in
      let member = ids[actor, default: members.count]
      if member == members.count {
        ids[actor] = member
        members.append(CastMember(id: member, name: actor, kind: .person))
      }
      let wording = document.text(span)
      let alias = aliasOf["\(member) \(wording)", default: aliases.count]
      if alias == aliases.count {
        aliasOf["\(member) \(wording)"] = alias
        aliases.append(Alias(text: wording, member: member, count: 0))
      }
      aliases[alias].count += 1
      return Mention(
        span: span, alias: alias, paragraph: document.paragraphIndex(at: span.start) ?? 0)
    }
    return CastDelta(
      document: document.id, mentions: mentions, aliases: aliases, members: members,
      isComplete: true)
  }

  /// All paragraphs.
  var all: LinkedParagraphs { .range(0..<document.paragraphs.count) }

  /// The number of an actor.
  func member(_ name: String) -> Int { cast.members.firstIndex { $0.name == name } ?? -1 }

  func name(_ member: Int) -> String { cast.members[member].name }
}

extension MarkedText {
  /// A text of random words, names and marks, in which some actors say paragraphs.
  init(paragraphs: Int, _ random: inout SeededGenerator) {
    let names = ["Ann", "Bob", "Dr. Eve", "May", "J. Fox", "Oslo", "Zoë"]
    let words = [
      "met", "in", "The", "etc.", "No.", "5", "“Oh", "he”", "wait…", "why?", "(so)", "。", "\n",
    ]
    var text = ""
    var found: [(span: Span, actor: String)] = []
    for paragraph in 0..<paragraphs {
      if paragraph > 0 { text += "\n\n" }
      for place in 0...random.below(14) {
        if place > 0, random.below(8) > 0 { text += " " }
        guard random.below(3) == 0 else {
          text += words[random.below(words.count)]
          continue
        }
        let name = names[random.below(names.count)]
        let start = text.utf8.count
        text += name
        found.append((Span(start, text.utf8.count), name))
        text += [".", "", ",", "?"][random.below(4)]
      }
      // A line break at the end would make the blank line longer.
      text += "x"
    }
    text = text.replacing("\n\n\n", with: "\n \n")
    self.init(text, names: found, Self.attributions(of: found, paragraphs, &random))
  }

  /// A few actors say a few paragraphs; turns may overlap.
  private static func attributions(
    of names: [(span: Span, actor: String)], _ paragraphs: Int, _ random: inout SeededGenerator
  ) -> [Attribution] {
    guard !names.isEmpty, random.below(2) == 0 else { return [] }
    return (0..<random.below(5)).map { _ in
      let first = random.below(paragraphs)
      return Attribution(
        name: names[random.below(names.count)].span,
        paragraphs: first..<min(paragraphs, first + 1 + random.below(4)))
    }
  }

  /// A scope of any kind.
  func scope(_ random: inout SeededGenerator) -> LinkedParagraphs {
    let count = document.paragraphs.count
    let start = random.below(count)
    let range = start..<(start + random.below(count - start + 1))
    var some: [Int] = []
    for paragraph in 0..<count where random.below(3) > 0 { some.append(paragraph) }
    return switch random.below(4) {
    case 0: all
    case 1: .range(range)
    case 2: .list(IndexList(some))
    default: .set(ParagraphSet(some), range)
    }
  }
}

extension LinkedParagraphs {
  /// All of them.
  var array: [Int] { (0..<count).map { self[$0] } }
}
