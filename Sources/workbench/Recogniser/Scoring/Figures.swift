import CastAnalysis
import DocumentModel
import Foundation

extension Agreement {
  /// Precision, recall and F1 in per cent, in three columns of seven cells (the first of six).
  var percentages: String {
    percent(precision, width: 7) + percent(recall, width: 7) + percent(f1, width: 7)
  }

  var json: [Double] { [precision, recall, f1] }
}

extension String {
  /// The text, with blanks after it up to `width` characters.
  func padded(_ width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, width - count))
  }

  /// The text, with blanks before it up to `width` characters.
  func rightAligned(_ width: Int) -> String {
    String(repeating: " ", count: Swift.max(0, width - count)) + self
  }
}

func percent(_ share: Double, width: Int) -> String {
  String(format: "%.2f", 100 * share).rightAligned(width)
}

/// The text of a span with single blanks.
func oneLine(_ document: Document, _ span: Span) -> String {
  document.text(span).onOneLine
}

func jsonLine(_ figures: [String: Any]) throws -> String {
  let options: JSONSerialization.WritingOptions = [.sortedKeys, .withoutEscapingSlashes]
  let data = try JSONSerialization.data(withJSONObject: figures, options: options)
  return String(decoding: data, as: UTF8.self)
}
