import DocumentModel

/// Checks that the tables of a cast fit each other and a text.
struct CastCheck {
  private let cast: CastDelta
  private let document: Document

  init(_ cast: CastDelta, _ document: Document) {
    self.cast = cast
    self.document = document
  }

  /// Whether everything holds that users of a cast rely on.
  ///
  /// Complexity: O(*m*) in the mentions; each wording is compared with the text once.
  var isPossible: Bool { areMembersPossible && areMentionsPossible }

  private var areMembersPossible: Bool {
    cast.members.allSatisfy {
      (0...1).contains($0.confidence) && $0.home.map(cast.members.indices.contains) ?? true
        && $0.candidates.allSatisfy(cast.members.indices.contains)
    }
      && cast.aliases.allSatisfy {
        cast.members.indices.contains($0.member) && $0.count <= cast.mentions.count
      }
  }

  /// Whether mentions ascend and lie in the text, and every actor has one, in the order of the actors.
  private var areMentionsPossible: Bool {
    var end = 0
    var paragraph = 0
    var isWordingKnown = [Bool](repeating: false, count: cast.aliases.count)
    var memberCount = 0
    var isMemberKnown = [Bool](repeating: false, count: cast.members.count)
    for mention in cast.mentions {
      guard mention.span.start >= end, mention.span.end <= document.source.count,
        !mention.span.isEmpty, cast.aliases.indices.contains(mention.alias),
        mention.paragraph >= paragraph, mention.paragraph < document.paragraphs.count
      else { return false }
      (end, paragraph) = (mention.span.end, mention.paragraph)
      let member = cast.aliases[mention.alias].member
      if !isMemberKnown[member] {
        guard member == memberCount else { return false }
        isMemberKnown[member] = true
        memberCount += 1
      }
      if !isWordingKnown[mention.alias] {
        guard hasText(mention) else { return false }
        isWordingKnown[mention.alias] = true
      }
    }
    return memberCount == cast.members.count
  }

  /// Whether the wording of a mention stands in the text; blanks and line breaks are ignored.
  private func hasText(_ mention: Mention) -> Bool {
    func letters(_ text: String) -> some Sequence<Unicode.Scalar> {
      text.unicodeScalars.lazy.filter { !$0.properties.isWhitespace }
    }
    return letters(document.text(mention.span))
      .elementsEqual(letters(cast.aliases[mention.alias].text))
  }
}
