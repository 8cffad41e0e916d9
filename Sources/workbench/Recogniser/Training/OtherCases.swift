import DocumentModel

extension CorpusDocument {
  /// A copy in which a third of the sentences are in capitals and in another third all words begin with one, as in
  /// headlines.
  ///
  /// Only ASCII letters change, so that the annotation stays valid.
  func inOtherCases(seed: UInt64) -> CorpusDocument {
    var copy = self
    var random = SeededGenerator(seed: seed)
    for sentence in sentences {
      switch random.next() % 3 {
      case 0: for place in sentence { copy.bytes[place] = Self.capital(copy.bytes[place]) }
      case 1:
        for place in sentence where place == sentence.lowerBound || copy.bytes[place - 1] <= 0x20 {
          copy.bytes[place] = Self.capital(copy.bytes[place])
        }
      default: break
      }
    }
    return copy
  }

  private static func capital(_ byte: UInt8) -> UInt8 {
    byte >= 0x61 && byte <= 0x7A ? byte & 0xDF : byte
  }
}
