import CastAnalysis
import DocumentModel
import Foundation
import Testing

@testable import CastCache

@Suite("The folder of kept casts") struct CacheSafetyTests {
  /// The name of a kept cast that no test text has.
  private static let otherName = "999-0123456789abcdef0123456789abcdef.cast"

  // MARK: Drafts

  @Test("a draft that nobody writes is removed when a cast is kept")
  func draftRemovedByKeeping() throws {
    let place = try CachePlace()
    try place.makeFile(".\(Self.otherName).4711")
    _ = try place.keep()
    #expect(place.files.count == 1)
  }

  @Test("a draft that nobody writes is removed when a cast is looked for")
  func draftRemovedByLooking() throws {
    let place = try CachePlace()
    try place.makeFile(".\(Self.otherName).4711")
    #expect(try !place.hasCast())
    #expect(place.files == [])
  }

  @Test("a draft that is being written stays, and counts") func heldDraft() throws {
    let place = try CachePlace()
    let draft = ".\(Self.otherName).4711"
    try place.makeFile(draft, size: 1 << 20)
    let descriptor = open("\(place.folder)/\(draft)", O_RDONLY | O_CLOEXEC)
    defer { close(descriptor) }
    try #require(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    let document = CachedText.document()
    try place.cache(most: 1 << 20).keep(CastAnalyzer.cast(of: document), of: document)
    #expect(place.files == [draft])
  }

  @Test("a draft is what its writer leaves when it is killed") func killedWriter() throws {
    let name = try #require(CacheFileName(Self.otherName))
    let draft = name.draft(of: 4711)
    #expect(draft.isDraft && CacheFileName(draft.text) == draft)
  }

  @Test(
    "what the cache hasn't made is not touched",
    arguments: [
      "3.cast", "notes.txt", ".hidden", "1-2.cast", ".1-2.cast.3",
      "1-0123456789ABCDEF0123456789ABCDEF.cast", ".\(otherName)", ".\(otherName).",
      ".\(otherName).4a",
      "-0123456789abcdef0123456789abcdef.cast", "\(otherName).4711",
    ])
  func others(name: String) throws {
    let place = try CachePlace()
    try place.makeFile(name, size: 1 << 30)
    _ = try place.keep()
    #expect(place.files.count == 2)
  }

  // MARK: Sizes

  @Test("a file of any size takes no memory", arguments: [0, 1, 15, 2 << 30, 1 << 40])
  func sparse(size: Int) throws {
    let place = try CachePlace()
    let path = try place.keep()
    try #require(truncate(path, 0) == 0)
    try #require(truncate(path, size) == 0)
    #expect(try !place.hasCast())
  }

  @Test("a file is read up to the size given only", arguments: [99, 100])
  func mostRead(most: Int) throws {
    #expect(try Self.readSize(beginning: [0], most: most) == (most < 100 ? nil : 100))
  }

  @Test("a file that begins otherwise is not read") func otherBeginning() throws {
    #expect(try Self.readSize(beginning: [0, 1], most: 100) == nil)
  }

  /// How many bytes are read of a file of a hundred zeros.
  private static func readSize(beginning mark: [UInt8], most: Int) throws -> Int? {
    let place = try CachePlace()
    try place.makeFile(otherName, size: 100)
    let name = try #require(CacheFileName(otherName))
    return CacheFolder(place.folder, isMade: false)?
      .read(name, most: most, beginning: { _ in mark }) { $0.count }
  }

  @Test("a file that has another size than it says is not read", arguments: [-1, 1])
  func otherSize(difference: Int) {
    let bytes = CastFile.encode(CastAnalyzer.cast(of: CachedText.document()))
    #expect(bytes.starts(with: CastFile.beginning(ofSize: bytes.count)))
    #expect(!bytes.starts(with: CastFile.beginning(ofSize: bytes.count + difference)))
  }

  @Test("files of a terabyte go before all others") func oversize() throws {
    let place = try CachePlace()
    let path = try place.keep()
    for digit in 1...3 {
      try place.makeFile("\(digit)-0123456789abcdef0123456789abcdef.cast", size: 1 << 40)
    }
    _ = try place.keep(CachedText.document("Another text about Captain Roth and Mrs. Vane."))
    #expect(place.files.count == 2)
    #expect(FileManager.default.fileExists(atPath: path))
  }

  @Test("a text of any length has a most", arguments: [0, 1 << 20, Int.max])
  func mostSize(length: Int) {
    #expect(CastFile.mostSize(forText: length) >= length)
  }

  // MARK: Whose it is

  @Test("a file that others may write is not believed", arguments: [0o620, 0o602, 0o666])
  func writableFile(mode: mode_t) throws {
    let place = try CachePlace()
    let path = try place.keep()
    try #require(chmod(path, mode) == 0)
    #expect(try !place.hasCast())
  }

  @Test("a file that is only read is believed", arguments: [0o400, 0o444, 0o644])
  func readOnlyFile(mode: mode_t) throws {
    let place = try CachePlace()
    let path = try place.keep()
    try #require(chmod(path, mode) == 0)
    #expect(try place.hasCast())
  }

  @Test("a file of another user is not believed", .enabled(if: geteuid() == 0))
  func otherUsersFile() throws {
    let place = try CachePlace()
    let path = try place.keep()
    try #require(chown(path, 12345, 12345) == 0)
    #expect(try !place.hasCast())
  }

  @Test("a folder that others may write is not used", arguments: [0o720, 0o702, 0o777])
  func writableFolder(mode: mode_t) throws {
    let place = try CachePlace()
    let path = try place.keep()
    try #require(chmod(place.folder, mode) == 0)
    #expect(try !place.hasCast())
    try #require(unlink(path) == 0)
    let document = CachedText.document()
    try place.cache().keep(CastAnalyzer.cast(of: document), of: document)
    #expect(place.files == [])
  }

  @Test("a folder of another user is not used", .enabled(if: geteuid() == 0))
  func otherUsersFolder() throws {
    let place = try CachePlace()
    _ = try place.keep()
    try #require(chown(place.folder, 12345, 12345) == 0)
    #expect(try !place.hasCast())
  }

  @Test("a folder that is a link is not followed") func linkedFolder() throws {
    let place = try CachePlace()
    let victim = place.home + "/victim"
    try #require(mkdir(victim, 0o700) == 0)
    try #require(symlink(victim, place.folder) == 0)
    let document = CachedText.document()
    try place.cache().keep(CastAnalyzer.cast(of: document), of: document)
    #expect(place.files == [])
  }

  @Test("the folder above may be a link") func linkedCacheFolder() throws {
    let place = try CachePlace()
    try #require(rename(place.home + "/.cache", place.home + "/elsewhere") == 0)
    try #require(symlink("elsewhere", place.home + "/.cache") == 0)
    _ = try place.keep()
    #expect(try place.hasCast())
  }

  @Test("a kept file that is a link is not followed, and makes room for a new one")
  func linkedFile() throws {
    let place = try CachePlace()
    let path = try place.keep()
    let elsewhere = place.home + "/elsewhere"
    try #require(rename(path, elsewhere) == 0)
    try #require(symlink(elsewhere, path) == 0)
    #expect(try !place.hasCast())
    let document = CachedText.document()
    try place.cache().keep(CastAnalyzer.cast(of: document), of: document)
    #expect(try place.hasCast())
  }

  // MARK: What is no file

  @Test("a pipe in place of a kept file doesn't hang") func pipe() throws {
    let place = try CachePlace()
    let path = try place.keep()
    try #require(unlink(path) == 0 && mkfifo(path, 0o600) == 0)
    #expect(try !place.hasCast())
  }

  @Test("a folder in place of a kept file leaves no draft") func folderForFile() throws {
    let place = try CachePlace()
    let path = try place.keep()
    try #require(unlink(path) == 0 && mkdir(path, 0o700) == 0)
    let document = CachedText.document()
    try place.cache().keep(CastAnalyzer.cast(of: document), of: document)
    #expect(place.files.count == 1)
  }

  @Test("a file in place of the folder is no cache") func fileForFolder() throws {
    let place = try CachePlace()
    try #require(FileManager.default.createFile(atPath: place.folder, contents: nil))
    let document = CachedText.document()
    try place.cache().keep(CastAnalyzer.cast(of: document), of: document)
    #expect(try !place.hasCast())
  }

  // MARK: Several at once

  @Test("readers and writers of one text at once see a whole cast or none") func atOnce() throws {
    let place = try CachePlace()
    let document = CachedText.document()
    let cast = CastAnalyzer.cast(of: document)
    let cache = try place.cache()
    DispatchQueue.concurrentPerform(iterations: 64) { turn in
      if turn % 2 == 0 { return cache.keep(cast, of: document) }
      if let kept = cache.cast(of: document) { #expect(kept.mentions == cast.mentions) }
    }
    cache.keep(cast, of: document)
    #expect(try place.hasCast())
    #expect(place.files.count == 1)
  }
}
