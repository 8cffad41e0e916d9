import CastCache
import DocumentFormats
import DocumentModel
import Explorer
import Foundation
import Synchronization
import Testing

@testable import dramatis

@Suite("The thread that reads and analyses") struct AnalysisThreadTests {
  /// 60 KB with two actors.
  private static let text = Array(
    String(
      repeating: "Captain Roth wrote to Eleanor Vane. Nobody answered him, and the ice held.\n\n",
      count: 800
    ).utf8)

  private static func analysis() -> Analysis {
    Analysis(
      of: OpenedText(TextSource(copying: text), name: "text"), id: DocumentID(1), headings: nil,
      surveySize: 8 << 10)
  }

  private static func cast(_ news: News) -> Cast? {
    if case .report(let report) = news, case .cast(let cast) = report.content { cast } else { nil }
  }

  private static func isComplete(_ news: News) -> Bool { cast(news)?.isComplete == true }

  private static func isWaiting(_ news: News) -> Bool {
    if case .report(let report) = news, case .castWork(.waiting) = report.content {
      true
    } else {
      false
    }
  }

  private static func names(_ cast: Cast?) -> [String] { (cast?.members ?? []).map(\.name) }

  @Test("reads to the end, then finds the whole cast")
  func whole() {
    let (inbox, jobs) = (Inbox(), NewestJob())
    let thread = AnalysisThread(Self.analysis(), inbox.mailbox, on: jobs, cache: nil)
    let news = inbox.news(until: Self.isComplete)
    #expect(Self.names(Self.cast(news[news.count - 1])) == ["Roth", "Eleanor Vane"])
    let casts = news.compactMap(Self.cast)
    #expect(casts.count > 1 && casts.dropLast().allSatisfy { !$0.isComplete })
    withExtendedLifetime(thread) {}
  }

  @Test("waits with the actors of a long text until it is asked for them")
  func asked() {
    let (inbox, jobs) = (Inbox(), NewestJob())
    let thread = AnalysisThread(
      Self.analysis(), inbox.mailbox, on: jobs, cache: nil, limits: .init(asked: 1000))
    let news = inbox.news(until: Self.isWaiting)
    #expect(news.compactMap(Self.cast).isEmpty)
    thread.findCast(true)
    #expect(inbox.news(until: Self.isComplete).compactMap(Self.cast).last?.members.count == 2)
  }

  @Test("stops on request, and goes on from there")
  func stopAndResume() {
    let thread = Mutex<AnalysisThread?>(nil)
    let hasCast = Mutex(false)
    let inbox = Inbox { _ in
      // The first post comes from the thread that works, so that it stops before its next step.
      thread.withLock { $0 }?.findCast(false)
      hasCast.withLock { $0 = true }
    }
    let jobs = NewestJob()
    let started = AnalysisThread(
      Self.analysis(), inbox.mailbox, on: jobs, cache: nil, limits: .init(asked: 1000))
    thread.withLock { $0 = started }
    _ = inbox.news(until: Self.isWaiting)
    started.findCast(true)
    _ = inbox.news { Self.cast($0) != nil }
    jobs.waitUntilIdle()
    #expect(!inbox.all.contains(where: Self.isComplete))
    thread.withLock { $0 = nil }
    started.findCast(true)
    let casts = inbox.news(until: Self.isComplete).compactMap(Self.cast)
    #expect(Self.names(casts.last) == ["Roth", "Eleanor Vane"])
    #expect(zip(casts, casts.dropFirst()).allSatisfy { $0.revision < $1.revision })
  }

  @Test("ends for good when it is cancelled")
  func cancelled() {
    let thread = Mutex<AnalysisThread?>(nil)
    let inbox = Inbox { _ in thread.withLock { $0 }?.cancel() }
    let jobs = NewestJob()
    let started = AnalysisThread(
      Self.analysis(), inbox.mailbox, on: jobs, cache: nil, limits: .init(asked: 1000))
    thread.withLock { $0 = started }
    _ = inbox.news { _ in true }
    jobs.waitUntilIdle()
    started.findCast(true)
    jobs.waitUntilIdle()
    #expect(inbox.all.compactMap(Self.cast).isEmpty)
  }

  // MARK: the cache

  private static func cache(_ folder: URL, program: UInt64) -> CastCache? {
    CastCache(
      environment: { $0 == "XDG_CACHE_HOME" ? folder.path : nil }, program: { program })
  }

  /// The casts that are posted for the text.
  private static func casts(_ cache: CastCache?, kept: Int = 1000) -> [Cast] {
    let (inbox, jobs) = (Inbox(), NewestJob())
    let thread = AnalysisThread(
      analysis(), inbox.mailbox, on: jobs, cache: cache, limits: .init(kept: kept))
    let news = inbox.news(until: isComplete)
    jobs.waitUntilIdle()
    withExtendedLifetime(thread) {}
    return news.compactMap(cast)
  }

  private func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  @Test("keeps the cast of a long text, and finds it there the next time")
  func kept() throws {
    try withFolder { folder in
      let found = Self.casts(Self.cache(folder, program: 1))
      let kept = Self.casts(Self.cache(folder, program: 1))
      #expect(found.count > 1 && kept.count == 1)
      #expect(Self.names(kept.last) == Self.names(found.last))
      #expect(kept.last?.mentions.count == found.last?.mentions.count)
    }
  }

  @Test("doesn't use what another version of the program has kept")
  func otherProgram() throws {
    try withFolder { folder in
      _ = Self.casts(Self.cache(folder, program: 1))
      #expect(Self.casts(Self.cache(folder, program: 2)).count > 1)
    }
  }

  @Test("keeps nothing of a short text")
  func short() throws {
    try withFolder { folder in
      _ = Self.casts(Self.cache(folder, program: 1), kept: 1 << 20)
      let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      #expect(files.isEmpty)
    }
  }
}
