import DocumentModel
import JSON

extension Document {
  func sectionRecord(_ index: Int) -> JSONObject {
    let section = sections[index]
    let own = section.paragraphs
    return JSONObject([
      "number": .number(index + 1),
      "title": .text(title(of: section)),
      "level": .number(section.level),
      "origin": .text(section.origin.rawValue),
      "paragraphs": own.isEmpty
        ? .null : .list([.number(own.lowerBound + 1), .number(own.upperBound)]),
    ])
  }

  /// A paragraph as a record.
  ///
  /// `place` is where it is in its source (a file of an archive, a page, a message), in formats that have places.
  func paragraphRecord(_ index: Int, _ unit: OffsetUnit) -> JSONObject {
    let span = paragraphs[index].span
    var record = JSONObject([
      "number": .number(index + 1),
      "section": sectionNumber(ofParagraph: index),
      "kind": .text(kind(ofParagraph: index).exportName),
      "start": .number(unit.place(span.start)),
      "end": .number(unit.place(span.end)),
      "text": .text(text(span)),
    ])
    if !details.places.isEmpty {
      record.append("place", details.place(ofParagraph: index).map { .text($0) } ?? .null)
    }
    return record
  }

  func mentionRecord(_ mention: Mention, _ cast: Cast, _ unit: OffsetUnit) -> JSONObject {
    let member = cast.members[cast.member(of: mention)]
    return JSONObject([
      "actor": .number(member.id + 1),
      "name": .text(member.name),
      "kind": .text(member.kind.rawValue),
      "form": .text(mention.form.rawValue),
      "start": .number(unit.place(mention.span.start)),
      "end": .number(unit.place(mention.span.end)),
      "text": .text(text(mention.span)),
      "paragraph": .number(mention.paragraph + 1),
      "section": sectionNumber(ofParagraph: mention.paragraph),
    ])
  }

  private func sectionNumber(ofParagraph index: Int) -> JSONValue {
    sectionIndex(ofParagraph: index).map { .number($0 + 1) } ?? .null
  }
}

extension ParagraphKind {
  fileprivate var exportName: String {
    switch self {
    case .prose: "prose"
    case .heading: "heading"
    case .listItem: "list-item"
    case .quotation: "quotation"
    case .verse: "verse"
    case .code: "code"
    case .tableRow: "table-row"
    }
  }
}

extension TextLanguage {
  var record: JSONObject {
    JSONObject(["code": .text(code), "name": .text(name), "support": .text(support.rawValue)])
  }
}
