import CastQueries
import DocumentModel
import TerminalUI
import TestSupport

@testable import Explorer

extension Sample {
  /// A random text: sections on two levels, paragraphs with the names of up to eight actors of all kinds.
  static func random(_ random: inout SeededGenerator) -> Sample {
    let names = ["Ana", "Boro", "Cisa", "Dorn", "Elke", "Fynn", "Gerd", "Hana"]
    let words = ["the", "rain", "letter", "harbour", "knife", "and", "went"]
    var paragraphs: [String] = []
    for number in 0..<12 + random.below(30) {
      if random.below(5) == 0 {
        paragraphs.append((random.below(3) == 0 ? "# " : "## ") + "Part \(number)")
        continue
      }
      let length = 1 + random.below(8)
      paragraphs.append(
        (0..<length).map { _ in
          random.below(3) == 0
            ? names[random.below(1 + random.below(names.count))] : words[random.below(words.count)]
        }.joined(separator: " "))
    }
    var sample = Sample(
      paragraphs.joined(separator: "\n\n"),
      names: names.enumerated().map { (ActorKind.allCases[$0 % 5], [$1]) })
    for index in sample.cast.members.indices where random.below(5) == 0 {
      sample.doubt([sample.cast.members[index].name: 0.3])
    }
    return sample
  }
}

/// What the screen should show, counted one mention at a time.
struct Recount {
  let book: Book

  /// Whether sections, filter and place read leave a paragraph.
  func isHere(_ paragraph: Int, inSections: Bool = true) -> Bool {
    if let found = book.filter.found, !found.matching.contains(paragraph) { return false }
    if let end = book.readingLimit, paragraph >= end { return false }
    guard inSections, case .sections(let anchors) = book.pane.shown.sections else { return true }
    return anchors.contains { anchor in
      book.document.section(anchoredAt: anchor).map {
        book.document.sectionExtents[$0].contains(paragraph)
      } == true
    }
  }

  func mentions(of member: Int, inSections: Bool = true) -> [Int] {
    book.cast.mentions.indices.filter { index in
      let mention = book.cast.mentions[index]
      return book.cast.member(of: mention) == member
        && isHere(mention.paragraph, inSections: inSections)
    }
  }

  /// The paragraphs that what is chosen leaves.
  var linked: [Int] {
    book.document.paragraphs.indices.filter { paragraph in
      switch book.pane.members {
      case .anyone:
        // Text that is read on and on isn't cut at the place read.
        return book.filter.found == nil && book.readingLimit != nil
          ? isInSections(paragraph) : isHere(paragraph)
      case .all(let members):
        return isHere(paragraph)
          && members.allSatisfy { book.cast.paragraphs(of: $0).contains(paragraph) }
      case .any(let members):
        return isHere(paragraph)
          && members.contains { book.cast.paragraphs(of: $0).contains(paragraph) }
      }
    }
  }

  private func isInSections(_ paragraph: Int) -> Bool {
    guard case .sections(let anchors) = book.pane.shown.sections else { return true }
    return anchors.compactMap(book.document.section(anchoredAt:))
      .contains { book.document.sectionExtents[$0].contains(paragraph) }
  }

  /// The paragraphs that the chosen actors leave, whatever sections are chosen.
  var linkedInAllSections: Set<Int> {
    Set(
      book.document.paragraphs.indices.filter { paragraph in
        guard isHere(paragraph, inSections: false) else { return false }
        switch book.pane.members {
        case .anyone: return true
        case .all(let members):
          return members.allSatisfy { book.cast.paragraphs(of: $0).contains(paragraph) }
        case .any(let members):
          return members.contains { book.cast.paragraphs(of: $0).contains(paragraph) }
        }
      })
  }
}
