import DocumentModel

@testable import CastAnalysis

/// The tokens of a text, drawn one by one.
///
/// A drawing is the token's text between its gap and its flags: `, Gen.` is drawn as `,Gen'`. Gaps: `-` hyphen,
/// `&` ampersand, `,` comma, `(` bracket, `"` quotation mark, `)` closing mark, `/` other; nothing for a blank.
/// Flags: `^` opening, `!` all capitals, `'s` possessive, `.` initial, `'` full stop of an abbreviation, `#` number,
/// `1` single letter, `~` mixed, `|` line start, `_` shouted, `>` elided.
struct SketchedTokens {
  let tokens: [Token]
  let vocabulary: Vocabulary
  private let bytes: [UInt8]

  init(_ text: String, kind: ParagraphKind = .prose) {
    bytes = Array(text.utf8)
    let document = CastSample.document(bytes, kind)
    var reader = BlockReader()
    reader.read(
      [TextPart](document.paragraphs, of: document.source), document.source, withCode: true)
    (tokens, vocabulary) = (reader.tokens, reader.vocabulary)
  }

  /// The texts of the tokens.
  var texts: [String] { tokens.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) } }

  /// The folded words of the tokens.
  var words: [String] {
    tokens.map { String(decoding: vocabulary.spelling(of: $0.word), as: UTF8.self) }
  }

  /// The drawings of the tokens.
  var drawings: [String] {
    zip(tokens, texts).map { token, text in Self.gap(token.gap) + text + Self.flags(token.flags) }
  }

  private static func gap(_ gap: TokenGap) -> String {
    switch gap {
    case .blank: ""
    case .hyphen: "-"
    case .ampersand: "&"
    case .comma: ","
    case .bracket: "("
    case .quote: "\""
    case .closing: ")"
    case .other: "/"
    }
  }

  private static func flags(_ flags: TokenFlags) -> String {
    let signs: [(TokenFlags, String)] = [
      (.possessive, "'s"), (.opening, "^"), (.allCapitals, "!"), (.initial, "."), (.fullStop, "'"),
      (.number, "#"), (.single, "1"), (.mixed, "~"), (.lineStart, "|"), (.shouted, "_"),
      (.elided, ">"),
    ]
    return signs.reduce("") { flags.contains($1.0) ? $0 + $1.1 : $0 }
  }
}
