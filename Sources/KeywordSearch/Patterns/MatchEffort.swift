/// How much work a search with a regular expression may be: of one call of the matcher, and in all.
///
/// A call looks at a *slice* of starts, the places where a match may begin. Its work is at most the number
/// of starts times what is done from each: steps, which PCRE2 limits, and bytes read, which the end of
/// the text limits. So every call is short, whatever the expression, and the search can be given up after
/// any of them. A slice in which some start takes more steps than it has is halved, and each start then
/// has twice as many. What is found doesn't depend on the slices.
///
/// One effort may be spent on several texts, one after the other: all that are on the screen.
struct MatchEffort {
  /// Most starts times bytes of a call; 0.75 nanoseconds each at most (PCRE2 10.42 without machine code).
  let bytesOfCall: Int
  /// Most starts times steps of a call; 8 nanoseconds each with machine code, 44 without.
  let stepsOfCall: Int
  /// Most steps of a start.
  let mostSteps: Int
  /// How many slices may be halved.
  private(set) var halvings: Int
  /// How many calls may be made with slices that were halved.
  private(set) var hardCalls: Int
  /// Texts up to this length, most of all, are looked at in one call, in bytes.
  let shortText: Int
  /// Longer paragraphs are looked at by windows, in bytes.
  let longestWhole: Int
  /// How many starts a window has.
  let windowStarts: Int
  /// How far a match that begins in a window may reach behind it, and look, in bytes.
  let reach: Int
  /// Whether some place was given up since it takes more steps than it may.
  private(set) var hasGivenUp = false

  /// For a thread of its own, which can be cancelled.
  ///
  /// A start has a million steps; a call takes half a second at most with machine code.
  static let thorough = MatchEffort(
    bytesOfCall: 1 << 26, stepsOfCall: 1 << 26, mostSteps: 1 << 20, halvings: .max,
    hardCalls: .max, shortText: 8 << 10, longestWhole: 256 << 10, windowStarts: 64 << 10,
    reach: 64 << 10)

  /// For a step that the reader waits for: a call takes a millisecond.
  ///
  /// What is too hard for it, or takes too long, is left to a thread.
  static let urgent = MatchEffort(
    bytesOfCall: 1 << 20, stepsOfCall: 1 << 17, mostSteps: 1 << 17, halvings: 64,
    hardCalls: .max, shortText: 8 << 10, longestWhole: 256 << 10, windowStarts: 64 << 10,
    reach: 64 << 10)

  /// For what is on the screen: a start has four thousand steps, a call takes a tenth of a millisecond at
  /// most, and all hard places together take some ten milliseconds.
  static let brief = MatchEffort(
    bytesOfCall: 1 << 20, stepsOfCall: 1 << 14, mostSteps: 1 << 12, halvings: 64,
    hardCalls: 64, shortText: 128, longestWhole: 8 << 10, windowStarts: 4 << 10, reach: 4 << 10)

  /// The length of a slice at first, if each start may read `reach` bytes.
  func sliceLength(reach: Int) -> Int { max(leastLength, bytesOfCall / max(1, reach)) }

  /// The length of a slice where so many starts are left.
  func sliceLength(_ length: Int, left count: Int) -> Int { min(length, max(leastLength, count)) }

  /// The steps that each start of a slice of so many has.
  func steps(inSliceOf length: Int) -> Int { min(mostSteps, stepsOfCall / max(1, length)) }

  /// Takes note of a call with a slice that was halved; false if none is to be made any more.
  mutating func takesHardCall() -> Bool {
    guard hardCalls > 0 else {
      hasGivenUp = true
      return false
    }
    hardCalls -= 1
    return true
  }

  /// Half the length of a slice that was too hard; `nil` if no more is to be done.
  mutating func halved(_ length: Int) -> Int? {
    guard length > leastLength, halvings > 0 else {
      hasGivenUp = true
      return nil
    }
    halvings -= 1
    return max(leastLength, length / 2)
  }

  private var leastLength: Int { max(1, stepsOfCall / mostSteps) }
}
