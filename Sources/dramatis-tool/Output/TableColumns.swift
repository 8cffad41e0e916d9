extension [TableColumn] {
  /// The outline: deeper sections are set in.
  static var sections: [TableColumn] {
    [
      .number("§", "number"),
      TableColumn(heading: "Title") { record in
        String(repeating: "  ", count: Swift.max(0, record["level"].integer - 1))
          + record["title"].plain
      },
      .text("Origin", "origin"),
      TableColumn(heading: "Paragraphs") { record in
        guard case .list(let ends) = record["paragraphs"], ends.count == 2 else { return "" }
        return ends[0] == ends[1] ? ends[0].plain : ends[0].plain + "-" + ends[1].plain
      },
    ]
  }

  /// The cast: how often, in how many paragraphs, and under which names.
  static var actors: [TableColumn] {
    [
      .number("id", "id"),
      .text("Name", "name"),
      .text("Kind", "kind"),
      .number("Mentions", "mentions"),
      TableColumn(heading: "Paragraphs", isNumber: true) { record in
        guard case .list(let paragraphs) = record["paragraphs"] else { return "" }
        return String(paragraphs.count)
      },
      TableColumn(heading: "Aliases") { record in
        guard case .list(let aliases) = record["aliases"] else { return "" }
        return aliases.map { alias in
          guard case .record(let alias) = alias else { return "" }
          return alias["text"].plain + " " + alias["count"].plain
        }.joined(separator: ", ")
      },
    ]
  }

  /// Mentions in reading order.
  static var mentions: [TableColumn] {
    [
      .number("¶", "paragraph"),
      .number("Start", "start"),
      .number("End", "end"),
      .number("Actor", "actor"),
      .text("Name", "name"),
      .text("Kind", "kind"),
      TableColumn(heading: "Text") { record in
        record["text"].plain.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      },
    ]
  }
}

extension TableColumn {
  fileprivate static func number(_ heading: String, _ field: String) -> TableColumn {
    TableColumn(heading: heading, isNumber: true) { $0[field].plain }
  }

  fileprivate static func text(_ heading: String, _ field: String) -> TableColumn {
    TableColumn(heading: heading) { $0[field].plain }
  }
}

extension OutputValue {
  /// A text or number as it is read.
  fileprivate var plain: String {
    switch self {
    case .text(let text): text
    case .number, .decimal, .flag: digits ?? ""
    case .null, .list, .record: ""
    }
  }

  fileprivate var integer: Int {
    if case .number(let number) = self { number } else { 0 }
  }
}
