/// Footnotes and endnotes in HTML.
///
/// Source: the roles of "Digital Publishing WAI-ARIA Module", the types of "EPUB Structural Semantics Vocabulary", and
/// what converters write. An element marked as a note is taken out of its place and numbered in the order of the marks.
/// A superscript link to a place in the document is a mark, too, but its target stays where it is.
struct HTMLNotes {
  enum Link {
    /// Not a mark of a note.
    case none
    /// The mark of a note that is taken out of its place.
    case mark(Int)
    /// A mark that stays as it is written.
    case words(String)
    /// The way back from a note, which leads nowhere here.
    case wayBack
  }

  /// File that is being read; notes may be in another file of the archive.
  var file = ""
  /// Makes a target absolute.
  var resolve: (String) -> String = { $0 }
  /// Numbers of notes, by target: file, "#", id.
  private var numbers: [String: Int] = [:]
  private var open: [XMLNode] = []

  /// Number of the note at a target; a new one if the target is new.
  private mutating func number(of target: String) -> Int {
    if let number = numbers[target] { return number }
    let number = numbers.count + 1
    numbers[target] = number
    return number
  }

  mutating func link(_ node: XMLNode, isRaised: Bool) -> Link {
    guard let target = node.attribute("href"), target.utf8.contains(UInt8(ascii: "#")) else {
      return .none
    }
    switch Self.semantics(node) {
    case .mark: return .mark(number(of: absolute(target)))
    case .wayBack: return .wayBack
    case .note, .none: break
    }
    guard isRaised || Self.holdsOnlySuperscript(node) else { return .none }
    let words = node.words
    guard (1...6).contains(words.unicodeScalars.count), Self.isMark(words) else { return .none }
    return .words(words.hasPrefix("[") || words.hasPrefix("(") ? words : "[\(words)]")
  }

  private func absolute(_ target: String) -> String {
    target.hasPrefix("#") ? file + target : resolve(target)
  }

  /// Number of the note in an element; `nil` if the element isn't a note.
  mutating func note(beginningAt node: XMLNode) -> Int? {
    guard open.isEmpty, node.pointee.properties != nil, let id = node.attribute("id") else {
      return nil
    }
    let target = file + "#" + id
    let isNote = Self.semantics(node) == .note || numbers[target] != nil && Self.canBeNote(node)
    guard isNote else { return nil }
    open.append(node)
    return number(of: target)
  }

  /// Whether an element that a mark leads to can contain the note, and not just stand before it.
  private static func canBeNote(_ node: XMLNode) -> Bool {
    switch HTMLTag(node.name) {
    case .item, .paragraph, .block, .aside, .section: true
    default: false
    }
  }

  /// Whether the open note ends with an element.
  mutating func ends(at node: XMLNode) -> Bool {
    guard open.last == node else { return false }
    open.removeLast()
    return true
  }

  private enum Semantics {
    case none, mark, note, wayBack
  }

  private static func semantics(_ node: XMLNode) -> Semantics {
    guard node.pointee.properties != nil else { return .none }
    for role in [node.attribute("role"), node.epubType] {
      for word in (role ?? "").split(separator: " ") {
        switch word {
        case "doc-noteref", "noteref": return .mark
        case "doc-endnote", "doc-footnote", "footnote", "endnote", "rearnote": return .note
        case "doc-backlink", "backlink": return .wayBack
        default: break
        }
      }
    }
    for word in (node.attribute("class") ?? "").split(separator: " ") {
      switch word {
      case "footnote-ref", "footnoteRef", "noteref": return .mark
      case "footnote-back", "footnoteBack", "reversefootnote": return .wayBack
      default: break
      }
    }
    return .none
  }

  private static func holdsOnlySuperscript(_ node: XMLNode) -> Bool {
    var elements = node.elements
    return elements.next()?.isNamed("sup") == true && elements.next() == nil
  }

  private static func isMark(_ words: String) -> Bool {
    words.unicodeScalars.allSatisfy { scalar in
      switch scalar {
      case "0"..."9", "[", "]", "(", ")", "*", "†", "‡", "§", "¶", "a"..."z": true
      default: false
      }
    }
  }
}
