import CastAnalysis
import DocumentModel
import Foundation
import PlainText
import TestSupport
import Testing

@testable import Notebook

/// A text in which some words have been changed, and where each of its bytes is now.
private struct EditedDocument {
  private(set) var bytes: [UInt8] = []
  /// For each byte of the old text its new offset; `nil` in words that are gone.
  private(set) var places: [Int?] = []

  /// - Parameter share: of the words that are replaced, left out, or have a new one before them.
  init(_ old: [UInt8], changed share: Double, _ random: inout SeededGenerator) {
    let words = old.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    for word in words {
      if !places.isEmpty { append([UInt8(ascii: " ")][...]) }
      let isChanged = Double.random(in: 0..<1, using: &random) < share
      switch isChanged ? Int.random(in: 0..<3, using: &random) : 3 {
      case 0: places += word.map { _ in nil }
      case 1:
        bytes += Self.newWord(&random)
        places += word.map { _ in nil }
      case 2:
        bytes += Self.newWord(&random) + [UInt8(ascii: " ")]
        append(word)
      default: append(word)
      }
    }
  }

  /// Whether the words of a quote of the old text are still there, side by side.
  func hasWords(_ quote: Quote) -> Bool {
    guard let start = places[quote.offset] else { return false }
    return quote.words.utf8.indices.enumerated().allSatisfy { index, _ in
      places[quote.offset + index] == start + index
    }
  }

  private mutating func append(_ word: ArraySlice<UInt8>) {
    places += word.indices.map { bytes.count + $0 - word.startIndex }
    bytes += word
  }

  private static func newWord(_ random: inout SeededGenerator) -> [UInt8] {
    (0..<Int.random(in: 2...9, using: &random)).map { _ in
      UInt8.random(in: UInt8(ascii: "a")...UInt8(ascii: "z"), using: &random)
    }
  }
}

private let textFolder = ProcessInfo.processInfo.environment["DRAMATIS_TEXTS"]

/// Corrections of real texts, edited.
///
/// The texts are those of a folder that DRAMATIS_TEXTS names, as
/// docs/benchmarks/README.md describes; skipped without it.
@Suite("Corrections of edited documents", .enabled(if: textFolder != nil))
struct EditedDocumentTests {
  private struct Score {
    var all = 0
    var right = 0
    var wrong = 0
  }

  @Test("hold at the right place, or are told")
  func corrections() throws {
    let folder = try #require(textFolder)
    var total = Score()
    for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
      let text = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
      let score = score(Array(text), seed: UInt64(total.all))
      total.all += score.all
      total.right += score.right
      total.wrong += score.wrong
    }
    print("\(total.all) corrections: \(total.right) at the right place, \(total.wrong) at another")
    #expect(total.wrong == 0 && total.right * 100 >= total.all * 98)
  }

  private func score(_ text: [UInt8], seed: UInt64) -> Score {
    var random = SeededGenerator(seed: seed)
    let document = Document.readingPlainText(
      TextSource(copying: text), id: DocumentID(1), name: "")
    let cast = CastAnalyzer.cast(of: document)
    let corrections = (0..<50).compactMap { _ in correction(cast, &random) }
    let kept = corrections.compactMap { KeptCorrection($0, cast, document) }
    guard kept.count == corrections.count else { return Score() }
    let edited = EditedDocument(text, changed: 0.05, &random)
    let found = QuoteFinder(TextSource(copying: edited.bytes)).corrections(kept)
    var score = Score()
    for (index, new) in found.enumerated() {
      let old = corrections[index]
      // Nobody can say where words are that have become other words.
      guard kept[index].actors.allSatisfy({ $0.quotes.contains(where: edited.hasWords) }) else {
        continue
      }
      score.all += 1
      guard let new else { continue }
      let isRight = zip(old.anchors, new.anchors).enumerated().allSatisfy { place, anchors in
        let isOneMention = old.isMove && place == 0
        return isOfTheSame(anchors.1, anchors.0, isOneMention, cast, edited)
      }
      if isRight { score.right += 1 } else { score.wrong += 1 }
    }
    return score
  }

  private func correction(_ cast: Cast, _ random: inout SeededGenerator) -> Correction? {
    guard cast.mentions.count > 0 else { return nil }
    func anchor() -> Int {
      cast.mentions[Int.random(in: 0..<cast.mentions.count, using: &random)].span.start
    }
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return .merge([anchor(), anchor()])
    case 1: return .moveMention(anchor: anchor(), to: anchor())
    case 2: return .rename(anchor: anchor(), name: "Name")
    default: return .hide(anchor: anchor())
    }
  }

  /// Whether a byte belongs to the mention that a correction is about, or to another one of its actor.
  private func isOfTheSame(
    _ new: Int, _ old: Int, _ isOneMention: Bool, _ cast: Cast, _ edited: EditedDocument
  ) -> Bool {
    guard let own = cast.mentionIndex(at: old) else { return false }
    let member = cast.member(of: cast.mentions[own])
    let mentions = isOneMention ? [own] : Array(cast.mentionIndices(of: member))
    return mentions.contains { index in
      let span = cast.mentions[index].span
      return (span.start..<span.end).contains { edited.places[$0] == new }
    }
  }
}

extension Correction {
  fileprivate var anchors: [Int] {
    switch self {
    case .merge(let anchors): anchors
    case .moveMention(let anchor, let target): [anchor, target]
    case .rename(let anchor, _), .hide(let anchor): [anchor]
    default: []
    }
  }

  fileprivate var isMove: Bool { if case .moveMention = self { true } else { false } }
}
