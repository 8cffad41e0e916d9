import ArgumentParser
import CastAnalysis
import CastQueries
import DocumentModel
import Foundation
import System

struct QueriesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "queries",
    abstract: "Measure how long it takes to ask a cast who appears with whom, and in which words.",
    discussion: "Median and slowest of 21 runs each. The actor is the one with most mentions.")

  @Argument(help: "A plain text.") var file: String

  func run() throws {
    let bytes = [UInt8](try CompressedFile.read(file))
    let document = CorpusText(id: "text", bytes: bytes).document
    let cast = CastAnalyzer.cast(of: document)
    print(
      document.paragraphs.count, "paragraphs,", cast.members.count, "actors,", cast.mentions.count,
      "mentions")
    let actors = cast.members.indices.sorted {
      cast.mentionCount(of: $0) > cast.mentionCount(of: $1)
    }
    let whole = LinkedParagraphs.range(document.paragraphs.indices)
    guard let main = actors.first, let known = Appearances(cast, of: document, in: whole)
    else { return print("no actors") }
    measureCounts(cast, document, main)
    measureCompanions(known, document, Array(actors.prefix(30)))
    measureWords(cast, document, Array(cast.mentionIndices(of: main)))
  }

  private func measureCounts(_ cast: Cast, _ document: Document, _ actor: Int) {
    let half = LinkedParagraphs.range(0..<document.paragraphs.count / 2)
    var counts = ActorCounts()
    measure("mentions of each actor, half of the text") { counts.count(cast, in: half) }
    measure("extent of an actor, half of the text") { _ = cast.extent(of: actor, in: half) }
    measure("appearances, whole text") {
      _ = Appearances(cast, of: document, in: .range(document.paragraphs.indices))
    }
  }

  private func measureCompanions(_ known: Appearances, _ document: Document, _ actors: [Int]) {
    var counter = CompanionCounter(known)
    let mentions = known.cast.mentionCount(of: actors[0])
    measure("companions of an actor, \(mentions) mentions") {
      _ = counter.companions(of: [actors[0]])
    }
    for order in CompanionOrder.allCases {
      measure("pairs by \(order.rawValue)") {
        _ = CompanionPairs(in: known, most: 100, by: order)
      }
    }
    measure("edges among \(actors.count) actors") { _ = known.edges(among: actors) }
  }

  private func measureWords(_ cast: Cast, _ document: Document, _ mentions: [Int]) {
    for (mentions, order) in ConcordanceOrder.allCases.flatMap({ order in
      [(mentions, order), (Array(cast.mentions.indices), order)]
    }) {
      measure("\(mentions.count) mentions by \(order.rawValue)") {
        _ = document.sorted(mentions, by: order, cast)
      }
    }
    measure("all sentences") {
      for index in document.paragraphs.indices {
        _ = document.sentences(ofParagraph: index, cast)
      }
    }
  }

  /// Prints the median and the longest time of what is run 21 times, in milliseconds.
  private func measure(_ what: String, _ body: () -> Void) {
    let times = (0..<21).map { _ in
      let watch = Stopwatch()
      body()
      return watch.seconds * 1000
    }.sorted()
    print(String(format: "%8.3f %8.3f  %@", times[10], times[20], what as NSString))
  }
}
