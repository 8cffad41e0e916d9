import DocumentModel

/// A text with names marked in it, for tests of corrections: `[Ann|0] met Bob.` mentions actor 0 as "Ann".
///
/// Marks are taken out; an actor is called as it is first mentioned.
struct CorrectedSample {
  let document: Document
  let extraction: CastDelta

  init(_ marked: String, attributions: [Attribution] = []) {
    var text = ""
    var found: [(span: Span, text: String, key: Int)] = []
    for part in marked.split(separator: "[", omittingEmptySubsequences: false) {
      let halves = part.split(separator: "]", maxSplits: 1, omittingEmptySubsequences: false)
      guard halves.count == 2 else {
        text += part
        continue
      }
      let name = halves[0].split(separator: "|")
      let start = text.utf8.count
      text += name[0]
      found.append((Span(start, text.utf8.count), String(name[0]), Int(name[1]) ?? 0))
      text += halves[1]
    }
    document = Self.document(text, attributions)
    extraction = Self.delta(found, of: document)
  }

  /// A document whose paragraphs are kept apart by blank lines.
  static func document(_ text: String, _ attributions: [Attribution] = []) -> Document {
    var details = DocumentDetails()
    details.attributions = attributions
    var document = Document(
      id: DocumentID(1), title: "t", source: TextSource(copying: Array(text.utf8)),
      details: details)
    document.apply(
      DocumentDelta(document: document.id, paragraphs: paragraphs(of: text), isComplete: true))
    return document
  }

  static func paragraphs(of text: String) -> [Paragraph] {
    let bytes = Array(text.utf8)
    let breaks = bytes.indices.dropLast().filter { bytes[$0] == 10 && bytes[$0 + 1] == 10 }
    let starts = [0] + breaks.map { $0 + 2 }
    let ends = breaks + [bytes.count]
    return zip(starts, ends).map { Paragraph(span: Span($0, $1)) }
  }

  private static func delta(
    _ found: [(span: Span, text: String, key: Int)], of document: Document
  ) -> CastDelta {
    var keys: [Int] = []
    var aliases: [Alias] = []
    var members: [CastMember] = []
    let mentions = found.map { name in
      let member = keys.firstIndex(of: name.key) ?? keys.count
      if member == keys.count {
        keys.append(name.key)
        members.append(CastMember(id: member, name: name.text, kind: .person, confidence: 0.4))
      }
      let known = aliases.firstIndex { $0.text == name.text && $0.member == member }
      if known == nil { aliases.append(Alias(text: name.text, member: member, count: 0)) }
      let alias = known ?? aliases.count - 1
      aliases[alias].count += 1
      return Mention(
        span: name.span, alias: alias,
        paragraph: document.paragraphIndex(at: name.span.start) ?? 0)
    }
    return CastDelta(
      document: document.id, mentions: mentions, aliases: aliases, members: members,
      isComplete: true)
  }

  var cast: Cast {
    var cast = Cast(of: document)
    cast.apply(extraction)
    return cast
  }

  func corrected(_ corrections: Correction...) -> Cast {
    var cast = cast
    cast.correct(corrections, of: document)
    return cast
  }
}

extension Cast {
  /// Each actor with its mentions as they stand in the text: `["Ann: Ann, Annie"]`.
  func summary(_ document: Document) -> [String] {
    members.map { member in
      let wordings = mentionIndices(of: member.id).map { document.text(mentions[$0].span) }
      return "\(member.name): \(wordings.joined(separator: ", "))"
    }
  }
}
