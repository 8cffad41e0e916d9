/// Limits of the work of a search with a regular expression: of one call of the matcher, and of all together.
///
/// A call examines a *slice* of starts, the places where a match may begin. Its work is at most the number of starts
/// times the work from each: steps, which PCRE2 limits, and bytes read, which the end of the text limits. So every call
/// is short, whatever the expression, and the search can be given up after any call. A slice in which some start needs
/// more steps than it has is halved, and each start then has twice as many. The result doesn't depend on the slices.
///
/// One effort may be spent on several texts, one after another: on all texts on the screen. The times below were
/// measured with PCRE2 10.42.
struct MatchEffort {
  /// Limit of starts times bytes in a call; at most 0.75 nanoseconds each without machine code.
  let bytesOfCall: Int
  /// Limit of starts times steps in a call; 8 nanoseconds each with machine code, 44 without.
  let stepsOfCall: Int
  /// Limit of steps for a start.
  let mostSteps: Int
  /// How many slices may still be halved.
  private(set) var halvings: Int
  /// How many calls may still be made with halved slices.
  private(set) var hardCalls: Int
  /// Bytes of the longest text that is examined in one call at first; most texts are shorter.
  let shortText: Int
  /// Bytes of the longest paragraph that is examined as a whole; longer ones are examined by windows.
  let longestWhole: Int
  let windowStarts: Int
  /// How many bytes beyond its window a match may reach and look.
  let reach: Int
  /// Whether some place was given up because it needs too many steps.
  private(set) var hasGivenUp = false

  /// For a background thread, which can be cancelled.
  ///
  /// A start has a million steps; a call takes half a second at most with machine code.
  static let thorough = MatchEffort(
    bytesOfCall: 1 << 26, stepsOfCall: 1 << 26, mostSteps: 1 << 20, halvings: .max,
    hardCalls: .max, shortText: 8 << 10, longestWhole: 256 << 10, windowStarts: 64 << 10,
    reach: 64 << 10)

  /// For a step that the reader waits for: a call takes a millisecond.
  ///
  /// What is too hard, or takes too long, is left to a background thread.
  static let urgent = MatchEffort(
    bytesOfCall: 1 << 20, stepsOfCall: 1 << 17, mostSteps: 1 << 17, halvings: 64,
    hardCalls: .max, shortText: 8 << 10, longestWhole: 256 << 10, windowStarts: 64 << 10,
    reach: 64 << 10)

  /// For what is on the screen: a start has four thousand steps, a call takes a tenth of a millisecond at most, and all
  /// hard places together take some ten milliseconds.
  static let brief = MatchEffort(
    bytesOfCall: 1 << 20, stepsOfCall: 1 << 14, mostSteps: 1 << 12, halvings: 64,
    hardCalls: 64, shortText: 128, longestWhole: 8 << 10, windowStarts: 4 << 10, reach: 4 << 10)

  /// The initial length of a slice, if each start may read `reach` bytes.
  func sliceLength(reach: Int) -> Int { max(leastLength, bytesOfCall / max(1, reach)) }

  /// The length of a slice if `count` starts are left.
  func sliceLength(_ length: Int, left count: Int) -> Int { min(length, max(leastLength, count)) }

  /// The steps for each start in a slice of a given length.
  func steps(inSliceOf length: Int) -> Int { min(mostSteps, stepsOfCall / max(1, length)) }

  /// Counts a call with a halved slice; false if no more may be made.
  mutating func takesHardCall() -> Bool {
    guard hardCalls > 0 else {
      hasGivenUp = true
      return false
    }
    hardCalls -= 1
    return true
  }

  /// Half the length of a slice that was too hard; `nil` if it may not be halved.
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
