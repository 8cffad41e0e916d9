import CastAnalysis
import DocumentModel
import Foundation
import Testing

@testable import CastCache

@Suite("Numbers and texts in a file") struct ByteReaderTests {
  private func read<Value>(
    _ bytes: [UInt8], _ body: (inout ByteReader) throws(ByteReader.Damage) -> Value
  ) -> Value? {
    bytes.withUnsafeBytes { bytes in
      var reader = ByteReader(bytes)
      return try? body(&reader)
    }
  }

  @Test("what was written is read, in order") func roundTrip() {
    var writer = ByteWriter()
    writer.write(UInt8(7))
    writer.write(Int64(-3))
    writer.write("Carré")
    writer.write("")
    writer.write(UInt64.max)
    let isSame = read(writer.bytes) { (reader: inout ByteReader) throws(ByteReader.Damage) in
      let numbers = (try reader.read(UInt8.self), try reader.read(Int64.self))
      let texts = (try reader.readText(), try reader.readText())
      let last = try reader.read(UInt64.self)
      return numbers == (7, -3) && texts == ("Carré", "") && last == .max && reader.isAtEnd
    }
    #expect(isSame == true)
  }

  @Test("numbers lie least byte first") func order() {
    var writer = ByteWriter()
    writer.write(UInt32(0x0102_0304))
    #expect(writer.bytes == [4, 3, 2, 1])
  }

  private func text(_ bytes: [UInt8]) -> String? {
    read(bytes) { (reader: inout ByteReader) throws(ByteReader.Damage) in try reader.readText() }
  }

  private func count(_ bytes: [UInt8], of size: Int) -> Int? {
    read(bytes) { (reader: inout ByteReader) throws(ByteReader.Damage) in
      try reader.readCount(of: size)
    }
  }

  @Test("nothing is read beyond the end") func ends() {
    #expect(text([1, 0, 0, 0, 97]) == "a" && text([2, 0, 0, 0, 97]) == nil)
    #expect(text([]) == nil && text([0, 0, 0]) == nil && text([0, 0, 0, 0]) == "")
  }

  @Test("a text must be UTF-8") func invalidText() {
    #expect(text([1, 0, 0, 0, 0xFF]) == nil)
  }

  @Test("a count is at most what the rest can hold") func counts() {
    let bytes: [UInt8] = [2, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7]
    #expect(count(bytes, of: 3) == 2 && count(bytes, of: 4) == nil)
  }
}

@Suite("Names of the cache's files") struct CacheFileNameTests {
  private static let name = "12-0123456789abcdef0123456789abcdef.cast"

  @Test("a kept file's and a draft's are read back") func names() throws {
    let kept = try #require(CacheFileName(Self.name))
    #expect(!kept.isDraft && kept.text == Self.name)
    let draft = kept.draft(of: 77)
    #expect(draft.text == ".\(Self.name).77" && CacheFileName(draft.text) == draft)
  }

  @Test("the name of a key has its length and all digits of its hash") func keys() throws {
    let key = ContentKey(TextSource(copying: Array("Odo".utf8)), program: 1)
    let name = CacheFileName(key)
    #expect(
      name.text.hasPrefix(CacheFileName.prefix(ofLength: 3)) && CacheFileName(name.text) == name)
    #expect(key.hexadecimal.count == ContentKey.hexadecimalLength)
  }

  @Test("texts, and programs, have keys of their own") func otherKeys() {
    let text = TextSource(copying: Array("Odo".utf8))
    #expect(
      ContentKey(text, program: 1) == ContentKey(TextSource(copying: Array("Odo".utf8)), program: 1)
    )
    #expect(ContentKey(text, program: 1) != ContentKey(text, program: 2))
    #expect(
      ContentKey(text, program: 1) != ContentKey(TextSource(copying: Array("Odp".utf8)), program: 1)
    )
  }
}

@Suite("A kept cast of another version") struct CacheVersionTests {
  private static let document = CachedText.document()
  private static let bytes = CastFile.encode(CastAnalyzer.cast(of: document))

  /// The file with other first bytes and a checksum that is right.
  private func isRead(_ change: (inout [UInt8]) -> Void) -> Bool {
    var bytes = Self.bytes
    bytes.removeLast(8)
    change(&bytes)
    let sum = bytes.withUnsafeBytes(contentHash)
    withUnsafeBytes(of: sum.littleEndian) { bytes.append(contentsOf: $0) }
    return bytes.withUnsafeBytes { CastFile.decode($0, for: Self.document) } != nil
  }

  @Test("is passed over") func version() {
    #expect(isRead { _ in })
    #expect(!isRead { $0[14] ^= 1 }, "the number in the mark")
    #expect(!isRead { $0[0] = UInt8(ascii: "D") })
  }

  @Test("or with more, or less, than it says") func sizes() {
    #expect(!isRead { $0.append(0) } && !isRead { $0.removeLast() })
  }

  @Test("an empty cast is kept, too") func emptyCast() {
    let document = CachedText.document("we went home and slept.")
    let bytes = CastFile.encode(CastAnalyzer.cast(of: document))
    let cast = bytes.withUnsafeBytes { CastFile.decode($0, for: document) }
    #expect(cast?.members.isEmpty == true && cast?.isComplete == true)
  }

  @Test("actors keep their homes, candidates and confidence") func details() {
    let document = CachedText.document(
      "The Norwegians left Norway. Odo Vane and Tal Vane came. Vane left.")
    let cast = CastAnalyzer.cast(of: document)
    let kept = CastFile.encode(cast).withUnsafeBytes { CastFile.decode($0, for: document) }
    #expect(kept?.members == cast.members && kept?.aliases == cast.aliases)
  }

  @Test("the largest file grows with the text, from 64 KB on") func mostSize() {
    #expect(
      CastFile.mostSize(forText: 0) == 64 << 10 && CastFile.mostSize(forText: 1 << 20) == 16 << 20)
    #expect(CastFile.mostSize(forText: .max) == .max)
  }
}

@Suite("Where nothing can be written") struct UnwritableCacheTests {
  @Test("a folder that was removed while it is open takes no file, and is no error") func removed()
    throws
  {
    let place = try CachePlace()
    _ = try place.keep()
    let folder = CacheFolder(place.folder, isMade: false)
    try FileManager.default.removeItem(atPath: place.folder)
    let name = try #require(CacheFileName("3-0123456789abcdef0123456789abcdef.cast"))
    folder?.write([1, 2, 3], name: name)
    #expect(folder?.files().isEmpty == true && place.files.isEmpty)
    #expect(folder?.makeRoom(for: 10, most: 20) == true)
  }

  @Test("what is larger than all may be is not kept, and removes nothing") func tooLarge() throws {
    let place = try CachePlace()
    let path = try place.keep()
    let document = CachedText.document(CachedText.text + " Odo Vane.")
    try place.cache(most: 10).keep(CastAnalyzer.cast(of: document), of: document)
    #expect(FileManager.default.fileExists(atPath: path) && place.files.count == 1)
  }

  @Test("two writers of one text with one number leave one file") func sameDraft() throws {
    let place = try CachePlace()
    let path = try place.keep()
    let name = try #require(CacheFileName(String(path.split(separator: "/").last ?? "")))
    let draft = name.draft(of: getpid())
    try place.makeFile(draft.text)
    CacheFolder(place.folder, isMade: false)?.write([1], name: name)
    #expect(try place.hasCast(), "the draft of the other is not overwritten")
  }

  @Test("XDG_CACHE_HOME goes before HOME, if it is absolute") func environment() throws {
    let place = try CachePlace()
    func keeps(_ variables: [String: String]) throws -> Bool {
      let found = CastCache(environment: { variables[$0] }, program: { 1 })
      let cache = try #require(found)
      let document = CachedText.document()
      cache.keep(CastAnalyzer.cast(of: document), of: document)
      return cache.cast(of: document) != nil
    }
    let other = place.home + "/other"
    #expect(try keeps(["XDG_CACHE_HOME": other, "HOME": place.home]) && place.files.isEmpty)
    #expect(FileManager.default.fileExists(atPath: other + "/dramatis"))
    #expect(
      try keeps(["XDG_CACHE_HOME": "relative", "HOME": place.home]) && place.files.count == 1)
  }
}

/// Each test is an example of a docstring, word for word, followed by what the comments there say.
@Suite("Examples in the documentation of CastCache") struct DocumentationTests {
  @Test("CastCache") func castCache() throws {
    let place = try CachePlace()
    let (home, document) = (place.home, CachedText.document())
    let cast = CastAnalyzer.cast(of: document)
    let cache = CastCache(environment: { name in name == "HOME" ? home : nil }, program: { 1 })
    cache?.keep(cast, of: document)
    #expect(cache?.cast(of: document)?.mentions == cast.mentions)
  }

  @Test("ContentKey") func contentKey() {
    let document = CachedText.document()
    let key = ContentKey(document.source, program: 1)
    #expect(key == ContentKey(document.source, program: 1))
    #expect(key != ContentKey(document.source, program: 2))
  }
}
