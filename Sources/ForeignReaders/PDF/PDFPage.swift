/// A rectangle on a page, in points from its upper left corner.
struct PDFBox: Equatable {
  var left = 0.0
  var top = 0.0
  var right = 0.0
  var bottom = 0.0

  var height: Double { bottom - top }

  /// The smallest box around both.
  func union(_ other: PDFBox) -> PDFBox {
    PDFBox(
      left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
      bottom: max(bottom, other.bottom))
  }
}

struct PDFLine {
  var box = PDFBox()
  var text: [UInt8] = []
  /// Height of its letters in points: about the size of their font.
  var size = 0.0
  /// Width of its first word, in points.
  var firstWordWidth = 0.0

  /// Appends a word; dots that lead to a page number become "…".
  mutating func append(_ word: [UInt8], _ box: PDFBox) {
    let isLeader = word.allSatisfy { $0 == UInt8(ascii: ".") } && word.count != 3
    if isLeader, text.last == UInt8(ascii: "."), text.dropLast().last == 0x20 || word.count > 3 {
      text.removeLast()
      text += "…".utf8
      return
    }
    if isLeader, text.suffix(3).elementsEqual("…".utf8) { return }
    if text.isEmpty {
      firstWordWidth = box.right - box.left
      size = box.height
    } else {
      text.append(0x20)
      // Superscript must not make the line smaller.
      size = max(size, box.height)
    }
    text += word
  }
}

/// Lines that are close to each other.
struct PDFBlock {
  var box = PDFBox()
  var lines: [PDFLine] = []
}

/// A page with its blocks in reading order.
struct PDFPage {
  var width = 0.0
  var height = 0.0
  var blocks: [PDFBlock] = []
}

/// An entry of the outline of a PDF.
struct PDFOutlineItem: Equatable {
  var title: String
  /// Counted from 1.
  var page: Int
  /// Counted from 1.
  var level: Int
}
