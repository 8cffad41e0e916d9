import DocumentModel
import Foundation

/// A heading that the program has found.
struct FoundHeading: Equatable {
  /// Offset of the first non-blank byte of its first line.
  var offset: Int
  var level: Int
  var title: String

  /// The headings of `text`, read as `dramatis` reads it.
  static func all(in text: Data) -> [FoundHeading] {
    let document = CorpusText(id: "text", bytes: Array(text)).document
    return document.sections.compactMap { section in
      guard section.origin == .heading, case .heading(let span) = section.title else { return nil }
      // Marks around the title, such as those of italics, belong to the line.
      var start = span.start
      while start > 0, text[start - 1] != 0x0A { start -= 1 }
      while start < span.start, text[start] <= 0x20 { start += 1 }
      return FoundHeading(offset: start, level: section.level, title: document.title(of: section))
    }
  }
}

/// A heading listed by hand.
struct GoldHeading: Equatable {
  /// Offset of the first non-blank byte of its first line.
  var offset: Int
  /// Depth in the outline, from 1.
  var level: Int
  /// Whether it is left out of the figures.
  var isOptional: Bool
  /// The whole heading on one line.
  var title: String
}

/// The true headings of a text: a list made by hand.
///
/// A list is a comment line, then lines of offset, level, mark and title, separated by tabs; the README beside the
/// lists describes it.
struct GoldHeadings {
  /// The list's name, which is also the text's.
  var name: String
  /// In the order of the text.
  var headings: [GoldHeading]
}

extension GoldHeadings {
  /// Reads a list.
  ///
  /// - Throws: `CorpusError` for a line that has another form.
  init(file: String) throws {
    let text = String(decoding: try CompressedFile.read(file), as: UTF8.self)
    name = URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
    headings = []
    for (index, line) in text.split(separator: "\n").enumerated() where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == 4, let offset = Int(fields[0]), let level = Int(fields[1]),
        ["!", "?"].contains(fields[2])
      else {
        throw CorpusError(
          file: file, line: index + 1, message: "isn't of the form OFFSET, LEVEL, ! or ?, TITLE")
      }
      headings.append(
        GoldHeading(
          offset: offset, level: level, isOptional: fields[2] == "?", title: String(fields[3])))
    }
  }

  /// The range of `heading` in `text`: its title, with any white space between the words.
  static func extent(of heading: GoldHeading, in text: Data) -> Range<Int> {
    var index = heading.offset
    for byte in heading.title.utf8 where byte != 0x20 {
      while index < text.count, text[index] <= 0x20 { index += 1 }
      guard index < text.count, text[index] == byte else { break }
      index += 1
    }
    return heading.offset..<max(index, heading.offset + 1)
  }
}
