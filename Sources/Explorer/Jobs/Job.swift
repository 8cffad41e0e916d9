import DocumentModel
import System

/// Work that may take longer than a frame; `update` asks for it, a runner does it.
///
/// A job, what it finds and how a book takes that in stand in one file.
public protocol Job: Sendable {
  /// Jobs of a lane follow one another: a new one replaces the one before, which is given up.
  var lane: JobLane { get }

  /// The answers if they take less than a frame; `nil` if it takes longer, so that `run` must follow on a thread.
  ///
  /// - Parameter isLate: whether the reader has waited long enough for the frame; asked often.
  func answersAtOnce(isLate: () -> Bool) -> [BackgroundReport]?

  /// What is reported when a job goes on on a thread; by default nothing.
  var goesOn: BackgroundReport? { get }

  /// Does the work.
  ///
  /// - Parameters:
  ///   - workers: how many threads share it.
  ///   - isCancelled: asked often, from each of the threads; once true it stays true.
  ///   - deliver: called on this thread with each answer, in order.
  func run(
    workers: WorkerCount, isCancelled: @escaping @Sendable () -> Bool,
    deliver: (BackgroundReport) -> Void)
}

extension Job {
  /// Nothing.
  public var goesOn: BackgroundReport? { nil }

  /// Does the work on this thread, to its end.
  public func answers() -> [BackgroundReport] {
    var answers: [BackgroundReport] = []
    run(workers: .one, isCancelled: { false }) { answers.append($0) }
    return answers
  }
}

/// A kind of job of which one runs at a time.
public struct JobLane: Hashable, Sendable {
  private let name: String

  /// Makes a lane; two of the same name are the same.
  public init(_ name: String) { self.name = name }
}

/// What a job has found, and how a book takes it in.
public protocol JobAnswer: Sendable {
  /// Takes the answer in; `update` has seen that the book is of the document that the job was done on.
  func take(in book: inout Book) -> [ExplorerEffect]
}
