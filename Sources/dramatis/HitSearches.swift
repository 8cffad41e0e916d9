import Explorer

/// Looks for the hits that steps lead to: at once if that is quick, else on a thread of its own.
struct HitSearches {
  /// The reader sees no delay of so many seconds.
  private static let patience = 0.005

  private let mailbox: Mailbox
  private let newest = NewestJob()

  /// Makes a runner that leaves answers in `mailbox`.
  init(_ mailbox: Mailbox) { self.mailbox = mailbox }

  /// Looks for a hit and gives up an earlier step; gives the answer if it is known already.
  func start(_ request: HitRequest) -> BackgroundReport? {
    newest.giveUp()
    let clock = WorkClock(done: 0)
    let isSlow = { clock.secondsSince() >= Self.patience }
    if let report = request.run(isUrgent: true, isCancelled: isSlow) { return report }
    newest.start { [mailbox] isGivenUp in
      if let report = request.run(isUrgent: false, isCancelled: isGivenUp) { mailbox.post(report) }
    }
    return nil
  }

  /// Gives up the step that is being looked for.
  func cancel() { newest.giveUp() }
}
