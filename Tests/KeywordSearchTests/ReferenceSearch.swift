import DocumentModel

@testable import KeywordSearch

/// The slow, obvious search that the real one is compared with.
struct ReferenceSearch {
  /// A place of the text with what it folds to, one byte at a time.
  struct Unit {
    var span: Span
    var folded: [UInt8]
  }

  let query: KeywordQuery

  func matches(_ bytes: [UInt8]) -> Bool {
    query.terms.allSatisfy { term in
      let text = Self.units(bytes, ignoringCase: !term.isCaseSensitive).flatMap(\.folded)
      return Self.places(of: term.folded, in: text).isEmpty == term.isExcluded
    }
  }

  /// For each byte whether it lies in a hit.
  func marks(_ bytes: [UInt8]) -> [Bool] {
    var marks = [Bool](repeating: false, count: bytes.count)
    for term in query.terms where !term.isExcluded {
      let units = Self.units(bytes, ignoringCase: !term.isCaseSensitive)
      let owners = units.indices.flatMap { unit in units[unit].folded.map { _ in unit } }
      for place in Self.places(of: term.folded, in: units.flatMap(\.folded)) {
        var last = owners[place + term.folded.count - 1]
        while last + 1 < units.count, units[last + 1].folded.isEmpty { last += 1 }
        for index in units[owners[place]].span.start..<units[last].span.end { marks[index] = true }
      }
    }
    return marks
  }

  private static func places(of needle: [UInt8], in text: [UInt8]) -> [Int] {
    guard needle.count <= text.count else { return [] }
    return (0...(text.count - needle.count)).filter {
      Array(text[$0..<($0 + needle.count)]) == needle
    }
  }

  /// Folds scalar by scalar, and joins runs of blanks afterwards.
  static func units(_ bytes: [UInt8], ignoringCase: Bool) -> [Unit] {
    var units: [Unit] = []
    var lastWasBlank = false
    for (offset, decoded) in bytes.withUnsafeBytes({ Array(UTF8Scalars($0)) }) {
      let span = Span(offset, offset + decoded.length)
      let folded =
        decoded.isValid
        ? TextFolder.folded(String(decoded.scalar), ignoringCase: ignoringCase)
        : [TextFolder.invalid]
      let isBlank = folded == [0x20]
      if isBlank, lastWasBlank {
        if units[units.count - 1].folded == [0x20] {
          units[units.count - 1].span.end = span.end
        } else {
          units.append(Unit(span: span, folded: []))
        }
      } else {
        units.append(Unit(span: span, folded: folded))
      }
      if !folded.isEmpty { lastWasBlank = isBlank }
    }
    return units
  }
}
