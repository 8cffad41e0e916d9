import Testing

@testable import Characters

@Suite("What of each category may be shown") struct VisibilityByCategoryTests {
  /// How many characters of each category have each visibility.
  private static let counts: [Unicode.GeneralCategory: [Visibility: Int]] = {
    var counts: [Unicode.GeneralCategory: [Visibility: Int]] = [:]
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      counts[scalar.properties.generalCategory, default: [:]][scalar.visibility, default: 0] += 1
    }
    return counts
  }()

  @Test("all of what acts on lines and terminals is kept back")
  func kept() {
    #expect(Self.counts[.control] == [.control: 65])
    #expect(Self.counts[.lineSeparator] == [.separator: 1])
    #expect(Self.counts[.paragraphSeparator] == [.separator: 1])
  }

  @Test("of the formats only those are shown that enclose digits")
  func formats() {
    #expect(Self.counts[.format]?[.visible] == 13)
    #expect(Set(Self.counts[.format, default: [:]].keys) == [.visible, .invisible])
  }

  @Test(
    "all is shown of numbers, signs, punctuation and blanks",
    arguments: [
      .decimalNumber, .letterNumber, .otherNumber, .mathSymbol, .currencySymbol, .modifierSymbol,
      .otherSymbol, .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .spaceSeparator, .privateUse,
      .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .enclosingMark,
      .spacingMark,
    ] as [Unicode.GeneralCategory])
  func shown(category: Unicode.GeneralCategory) {
    #expect(Self.counts[category].map { Array($0.keys) } == [.visible])
  }

  @Test("of letters the four fillers of Hangul show nothing")
  func fillers() {
    #expect(Self.counts[.otherLetter]?[.invisible] == 4)
    #expect(Self.counts[.otherLetter]?[.control] == nil)
  }

  @Test("of marks the variation selectors and joiners show nothing")
  func marks() {
    // 256 selectors of variants, 4 of Mongolian, the grapheme joiner, 2 inherent vowels of Khmer.
    #expect(Self.counts[.nonspacingMark]?[.invisible] == 256 + 4 + 1 + 2)
  }

  @Test("of unassigned code points those reserved for noncharacters are controls")
  func noncharacters() {
    #expect(Self.counts[.unassigned]?[.control] == 66)
  }
}
