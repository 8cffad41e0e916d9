import Explorer
import System

/// Runs the explorer's jobs: brief ones at once, others on the thread of their lane.
struct JobRunner {
  /// The reader sees no delay of this many seconds.
  private static let patience = 0.005

  private let mailbox: Mailbox
  private var lanes: [JobLane: NewestJob] = [:]

  /// Makes a runner that leaves later answers in `mailbox`.
  init(_ mailbox: Mailbox) { self.mailbox = mailbox }

  /// Starts a job, and gives up the one before in its lane.
  ///
  /// - Returns: the answers of a brief job; of another, the report that it goes on.
  mutating func run(_ job: any Job) -> [BackgroundReport] {
    let lane = lanes[job.lane] ?? NewestJob()
    lanes[job.lane] = lane
    lane.giveUp()
    let watch = Stopwatch()
    let isLate = { watch.seconds >= Self.patience }
    if let answers = job.answersAtOnce(isLate: isLate) { return answers }
    lane.start { [mailbox] isGivenUp in
      job.run(workers: .all, isCancelled: isGivenUp, deliver: mailbox.post)
    }
    return job.goesOn.map { [$0] } ?? []
  }

  /// Gives up the job of a lane, if there is one.
  func stop(_ lane: JobLane) { lanes[lane]?.giveUp() }

  /// Gives up all jobs.
  func stopAll() { for lane in lanes.values { lane.giveUp() } }
}
