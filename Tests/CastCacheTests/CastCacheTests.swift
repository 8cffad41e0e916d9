import CastAnalysis
import DocumentModel
import Foundation
import PlainText
import Testing

@testable import CastCache

@Suite("Casts that are kept") struct CastCacheTests {
  @Test("what was kept comes back") func roundTrip() throws {
    let (place, document) = (try CachePlace(), CachedText.document())
    let cast = CastAnalyzer.cast(of: document)
    #expect(cast.members.count > 3)
    try place.cache().keep(cast, of: document)
    let kept = try #require(try place.cache().cast(of: document))
    #expect(kept.mentions == cast.mentions)
    #expect(kept.aliases == cast.aliases)
    #expect(kept.members == cast.members)
    #expect(kept.language == cast.language && kept.isComplete)
  }

  @Test("only its user may read it") func mode() throws {
    let (place, document) = (try CachePlace(), CachedText.document())
    try place.cache().keep(CastAnalyzer.cast(of: document), of: document)
    let file = try #require(place.files.first)
    let attributes = try FileManager.default.attributesOfItem(atPath: "\(place.folder)/\(file)")
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test("another text, or another program, gets nothing") func otherKey() throws {
    let (place, document) = (try CachePlace(), CachedText.document())
    try place.cache().keep(CastAnalyzer.cast(of: document), of: document)
    let changed = CachedText.document(
      CachedText.text.replacingOccurrences(of: "late", with: "here"))
    #expect(try place.cache().cast(of: changed) == nil)
    #expect(try place.cache(program: 2).cast(of: document) == nil)
  }

  @Test("any damage is passed over") func damage() throws {
    let document = CachedText.document()
    let bytes = CastFile.encode(CastAnalyzer.cast(of: document))
    #expect(bytes.withUnsafeBytes { CastFile.decode($0, for: document) } != nil)
    for place in bytes.indices {
      var damaged = bytes
      damaged[place] ^= 0x10
      #expect(damaged.withUnsafeBytes { CastFile.decode($0, for: document) } == nil)
    }
    for count in bytes.indices {
      #expect(bytes[..<count].withUnsafeBytes { CastFile.decode($0, for: document) } == nil)
    }
  }

  @Test("tables with a right checksum that don't fit the text are passed over")
  func impossible() {
    let document = CachedText.document()
    let cast = CastAnalyzer.cast(of: document)
    func isTaken(_ change: (inout CastDelta) -> Void) -> Bool {
      var delta = CastDelta(
        document: document.id, mentions: Array(cast.mentions), aliases: cast.aliases,
        members: cast.members, isComplete: true)
      change(&delta)
      return CastCheck(delta, document).isPossible
    }
    #expect(isTaken { _ in })
    #expect(!isTaken { $0.mentions.swapAt(0, 1) })
    #expect(!isTaken { $0.mentions[0] = Mention(span: Span(0, 3), alias: 0, paragraph: 0) })
    #expect(
      !isTaken { $0.mentions[0] = Mention(span: $0.mentions[0].span, alias: 99, paragraph: 0) })
    #expect(!isTaken { $0.aliases[0].member = 99 })
    #expect(!isTaken { $0.aliases[0].text = "Somebody" })
    #expect(!isTaken { $0.members[0].home = 99 })
    #expect(!isTaken { $0.members[0].confidence = .nan })
    #expect(!isTaken { $0.members.removeLast() })
    #expect(
      !isTaken {
        $0.mentions.append(Mention(span: Span(90_000, 90_003), alias: 0, paragraph: 3))
      })
    let last = cast.mentions[cast.mentions.count - 1]
    func isTaken(after span: Span, in paragraph: Int) -> Bool {
      isTaken { $0.mentions.append(Mention(span: span, alias: last.alias, paragraph: paragraph)) }
    }
    let rest = Span(last.span.end, last.span.end + 1)
    #expect(isTaken(after: rest, in: last.paragraph))
    #expect(!isTaken(after: last.span, in: last.paragraph))
    #expect(!isTaken(after: Span(rest.start, rest.start), in: last.paragraph))
    #expect(!isTaken(after: rest, in: last.paragraph - 1))
    #expect(!isTaken(after: rest, in: document.paragraphs.count))
    #expect(!isTaken { $0.members[0].candidates = [99] })
    #expect(!isTaken { $0.aliases[0].count = $0.mentions.count + 1 })
  }

  @Test("what was not used for longest goes first") func bound() throws {
    let place = try CachePlace()
    let documents = (0..<4).map {
      CachedText.document(CachedText.text + String(repeating: "x", count: $0))
    }
    let size = CastFile.encode(CastAnalyzer.cast(of: documents[0])).count
    let cache = try place.cache(most: size * 5 / 2)
    for document in documents[..<2] { cache.keep(CastAnalyzer.cast(of: document), of: document) }
    // The first is used again, so the second goes.
    #expect(cache.cast(of: documents[0]) != nil)
    cache.keep(CastAnalyzer.cast(of: documents[2]), of: documents[2])
    #expect(cache.cast(of: documents[0]) != nil)
    #expect(cache.cast(of: documents[1]) == nil)
    #expect(place.files.count == 2)
  }

  @Test("without a home there is no cache") func homeless() {
    #expect(CastCache(environment: { _ in nil }, program: { 1 }) == nil)
    #expect(CastCache(environment: { $0 == "HOME" ? "relative" : nil }, program: { 1 }) == nil)
  }
}
