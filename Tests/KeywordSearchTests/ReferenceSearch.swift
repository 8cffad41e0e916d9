import DocumentModel

@testable import KeywordSearch

/// A slow, obvious search, with which the real one is compared.
struct ReferenceSearch {
  /// A span of the text, and the bytes that it folds to.
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

  /// Whether each byte is in a hit.
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

  /// Offset at which a word continues that the hyphen at `place` divides at the end of a line; `nil` if none does.
  private static func endOfDivision(
    _ scalars: [(offset: Int, decoded: DecodedScalar)], _ place: Int, _ bytes: [UInt8]
  ) -> Int? {
    let (offset, hyphen) = scalars[place]
    guard hyphen.isValid, "-\u{2010}\u{2011}\u{AD}".unicodeScalars.contains(hyphen.scalar),
      offset > 0,
      bytes[offset - 1] >= 0x80 || "A"..."Z" ~= Unicode.Scalar(bytes[offset - 1])
        || "a"..."z" ~= Unicode.Scalar(bytes[offset - 1])
    else { return nil }
    let blanks = scalars[(place + 1)...].prefix {
      $0.decoded.scalar == " " || 9...13 ~= $0.decoded.scalar.value
    }
    let next = place + 1 + blanks.count
    guard blanks.count <= 32, next < scalars.count, scalars[next].decoded.isValid,
      blanks.contains(where: { 10...13 ~= $0.decoded.scalar.value }),
      scalars[next].decoded.scalar.properties.isLowercase
    else { return nil }
    return scalars[next].offset
  }

  /// Folds scalar by scalar, and collapses runs of blanks afterwards.
  static func units(_ bytes: [UInt8], ignoringCase: Bool) -> [Unit] {
    var units: [Unit] = []
    var lastWasBlank = false
    var divisionEnd = 0
    let scalars = bytes.withUnsafeBytes { Array(UTF8Scalars($0)) }
    for (place, (offset, decoded)) in scalars.enumerated() where offset >= divisionEnd {
      if let end = Self.endOfDivision(scalars, place, bytes) {
        units.append(Unit(span: Span(offset, end), folded: []))
        divisionEnd = end
        continue
      }
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
