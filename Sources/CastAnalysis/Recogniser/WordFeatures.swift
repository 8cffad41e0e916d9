/// The place of a word relative to the token that is labelled.
package enum WordRole: Int, CaseIterable, Sendable {
  case own, before, after, secondBefore, secondAfter
}

/// The parts of a word from which features are made: the same wherever it stands in a document.
struct FeatureWord {
  var hash: UInt64
  var spelling: ArraySlice<UInt8>
  var classes: WordClasses
  var knowledge: KnowledgeEntry
  var isCapital: Bool
}

extension FeatureWord {
  /// Adds all features of the word in a role to `sink`.
  ///
  /// They don't depend on the token, so that each word of a document is summed once for each role.
  func addFeatures(in role: WordRole, to sink: inout some FeatureSink) {
    if role == .own { addOwnFeatures(to: &sink) } else { addNeighbourFeatures(role, to: &sink) }
  }

  private var identity: UInt64 { isCapital ? hash : ~hash }

  private func addOwnFeatures(to sink: inout some FeatureSink) {
    let letter = isCapital ? 1 : 0
    sink.add(FeatureKey(.word).with(identity))
    addAffixes(letter, to: &sink)
    forEachBit(classes.rawValue) { sink.add(FeatureKey(.wordClass).with($0 << 1 | letter)) }
    let known = knowledge.classes.rawValue
    forEachBit(known) { sink.add(FeatureKey(.knowledge).with($0 << 1 | letter)) }
    sink.add(FeatureKey(.knowledgeSet).with(Int(known) << 1 | letter))
    sink.add(FeatureKey(.cluster).with(Int(knowledge.cluster) << 1 | letter))
    sink.add(FeatureKey(.coarseCluster).with(Int(knowledge.coarse) << 1 | letter))
  }

  /// Adds the first and last one to four bytes.
  private func addAffixes(_ letter: Int, to sink: inout some FeatureSink) {
    var (prefix, suffix) = (0, 0)
    for length in 1...min(4, max(1, spelling.count)) where spelling.count >= length {
      prefix = prefix << 8 | Int(spelling[spelling.startIndex + length - 1])
      suffix = suffix << 8 | Int(spelling[spelling.endIndex - length])
      sink.add(FeatureKey(.prefix).with(prefix << 4 | length << 1 | letter))
      sink.add(FeatureKey(.suffix).with(suffix << 4 | length << 1 | letter))
    }
  }

  private func addNeighbourFeatures(_ role: WordRole, to sink: inout some FeatureSink) {
    let place = role.rawValue << 1 | (isCapital ? 1 : 0)
    sink.add(FeatureKey(.neighbour).with(place).with(hash))
    sink.add(FeatureKey(.neighbourCluster).with(place).with(Int(knowledge.coarse)))
    guard role == .before || role == .after else { return }
    sink.add(FeatureKey(.neighbourCluster).with(place | 64).with(Int(knowledge.cluster)))
    let suffix = spelling.suffix(3).reduce(0) { $0 << 8 | Int($1) }
    sink.add(FeatureKey(.neighbourSuffix).with(place).with(suffix))
    forEachBit(classes.rawValue) { sink.add(FeatureKey(.neighbourClass).with(place).with($0)) }
    forEachBit(knowledge.classes.rawValue) {
      sink.add(FeatureKey(.neighbourKnowledge).with(place).with($0))
    }
  }
}

/// Calls `body` with the number of each bit that is set.
@inline(__always)
func forEachBit(_ bits: some FixedWidthInteger, _ body: (Int) -> Void) {
  var left = bits
  while left != 0 {
    body(left.trailingZeroBitCount)
    left &= left &- 1
  }
}
