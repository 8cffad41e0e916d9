import Dispatch
import DocumentModel
import Explorer
import System
import Testing

@testable import dramatis

/// A job that reports what it is given.
private struct Saying: Job {
  var lane = JobLane("saying")
  var atOnce: String?
  var whileRunning: String?
  /// What it does on its thread before it answers.
  var work: @Sendable (_ isCancelled: () -> Bool) -> Void = { _ in }
  var words = "done"

  func answersAtOnce(isLate: () -> Bool) -> [BackgroundReport]? { atOnce.map { [report($0)] } }

  var goesOn: BackgroundReport? { whileRunning.map(report) }

  func run(
    workers: WorkerCount, isCancelled: @escaping @Sendable () -> Bool,
    deliver: (BackgroundReport) -> Void
  ) {
    work(isCancelled)
    if !isCancelled() { deliver(report(words)) }
  }

  private func report(_ words: String) -> BackgroundReport {
    BackgroundReport(document: DocumentID(1), content: .notice(words))
  }
}

@Suite("The runner of jobs") struct JobRunnerTests {
  private static func words(_ report: BackgroundReport) -> String {
    if case .notice(let words) = report.content { words } else { "" }
  }

  private static func words(_ news: News) -> String {
    if case .report(let report) = news { words(report) } else { "" }
  }

  @Test("answers at once what is brief, and starts no thread for it")
  func brief() {
    let inbox = Inbox()
    var runner = JobRunner(inbox.mailbox)
    #expect(runner.run(Saying(atOnce: "here")).map(Self.words) == ["here"])
    #expect(inbox.all.isEmpty)
  }

  @Test("says that a long job goes on, and leaves its answer in the mailbox")
  func long() {
    let inbox = Inbox()
    var runner = JobRunner(inbox.mailbox)
    #expect(runner.run(Saying(whileRunning: "wait")).map(Self.words) == ["wait"])
    #expect(inbox.news { _ in true }.map(Self.words) == ["done"])
  }

  @Test("gives up a job for the next in its lane")
  func replaced() {
    let inbox = Inbox()
    var runner = JobRunner(inbox.mailbox)
    let (hasBegun, hasSeen) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
    _ = runner.run(
      Saying(
        work: { isCancelled in
          hasBegun.signal()
          while !isCancelled() {}
          hasSeen.signal()
        }, words: "old"))
    hasBegun.wait()
    _ = runner.run(Saying(words: "new"))
    hasSeen.wait()
    #expect(inbox.news { _ in true }.map(Self.words) == ["new"])
  }

  @Test("gives up the job of a lane that is stopped, and no other")
  func stopped() {
    let inbox = Inbox()
    var runner = JobRunner(inbox.mailbox)
    let (mayEnd, hasSeen) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
    let hasBegun = DispatchSemaphore(value: 0)
    let other = JobLane("other")
    _ = runner.run(Saying(lane: other, work: { _ in mayEnd.wait() }, words: "other"))
    _ = runner.run(
      Saying(
        work: { isCancelled in
          hasBegun.signal()
          while !isCancelled() {}
          hasSeen.signal()
        }))
    hasBegun.wait()
    runner.stop(JobLane("saying"))
    hasSeen.wait()
    mayEnd.signal()
    #expect(inbox.news { _ in true }.map(Self.words) == ["other"])
    runner.stop(JobLane("never used"))
  }

  @Test("a job that is run to its end gives all its answers, in order")
  func synchronous() {
    #expect(Saying(words: "whole").answers().map(Self.words) == ["whole"])
  }
}
