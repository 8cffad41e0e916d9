/// Abbreviations after whose full stop a sentence goes on, even if a capital or a digit follows.
///
/// Only those that are common, unmistakable and written with the full stop: the analysis has longer tables for
/// names, but a word that is missing here costs one sentence that is cut in two, and a word too many two that
/// are joined. "etc.", "Co." and "Inc." often end sentences, so they are left out.
enum Abbreviations {
  /// Titles, and words that need a name after them; English, French, German, Spanish, Portuguese, Italian, Dutch.
  ///
  /// They begin with a capital: "art. The" ends a sentence.
  private static let beforeNames = packed(
    """
    adm brig capt cdr cmdr col cpl dr fr ft gen gov hon insp lt maj messrs mlle mme mlles mmes mr mrs ms mt \
    pres prof rep rev sen sgt sr sra sres srta st ste supt hr frl dra sig sigg dott ing mevr abp bp rt
    """)

  /// Words in small letters that need something after them, such as "cf" and "vs".
  private static let beforeAnything = packed("approx bzw ca cf cfr dhr mevr ggf sog vgl viz vs")

  /// Words that need a number after them, such as "pp" and "Sept".
  ///
  /// "No. 5" is one of them, "No. It" is the end of a sentence.
  private static let beforeNumbers = packed(
    """
    abb abs anm app art bd cap ch chap eq fig figs fol jg kap lib nos no nr num núm op p par pag pp pt pts \
    sec sect ser st tab tel vol vols jan feb mar apr jun jul aug sep sept oct okt nov dec dez
    """)

  /// Whether a word without its full stop is one of them.
  static func contains(_ word: UnsafeRawBufferPointer, beforeNumber: Bool) -> Bool {
    guard let first = word.first, let key = packed(word) else { return false }
    let isCapital = (0x41...0x5A).contains(first)
    return (isCapital ? beforeNames : beforeAnything).contains(key)
      || (beforeNumber && beforeNumbers.contains(key))
  }

  /// Whether a word with full stops inside is an abbreviation: letters, one or two between stops ("U.S", "e.g").
  static func isDotted(_ word: UnsafeRawBufferPointer) -> Bool {
    word.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { part in
      (1...2).contains(part.count) && part.allSatisfy { (0x61...0x7A).contains($0 | 0x20) }
    }
  }

  /// A word of up to eight bytes as a number, ASCII letters made small; `nil` for longer ones.
  private static func packed(_ word: some Collection<UInt8>) -> UInt64? {
    guard word.count <= 8 else { return nil }
    return word.reduce(0) { $0 << 8 | UInt64((0x41...0x5A).contains($1) ? $1 | 0x20 : $1) }
  }

  private static func packed(_ words: String) -> Set<UInt64> {
    Set(words.split(whereSeparator: \.isWhitespace).compactMap { packed($0.utf8) })
  }
}
