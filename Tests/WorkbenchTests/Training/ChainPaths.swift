import CastAnalysis

@testable import workbench

/// All ways to lay names over a few tokens, listed one by one: what `ChainLattice` sums without listing them.
struct ChainPaths {
  /// One way: the state of each token, and the place of the weight of each step.
  struct Path {
    var states: [Int] = []
    var steps: [Int] = []
    /// The kind of the name that has just ended, counted from 1; 0 for none.
    fileprivate var ended = 0
  }

  let all: [Path]
  /// The weights of the labels of names, sixteen for each token.
  var scores: [[Double]]
  /// The weights of the steps, see `Transitions`.
  var transitions: [Double]

  /// Lists the paths over tokens with these gaps before them; all weights are 0.
  init(gaps: [UInt8]) {
    all = Self.extended([Path()], over: gaps[...])
    scores = gaps.map { _ in [Double](repeating: 0, count: NameLabel.laneCount) }
    transitions = [Double](repeating: 0, count: Transitions.count)
  }

  private static func extended(_ paths: [Path], over gaps: ArraySlice<UInt8>) -> [Path] {
    guard let gap = gaps.first.map(Int.init) else { return paths }
    let outside = paths.map { path in
      var path = path
      path.states.append(0)
      path.steps.append(Transitions.between(gap, path.ended, 0))
      path.ended = 0
      return path
    }
    return extended(outside, over: gaps.dropFirst())
      + gaps.indices.flatMap { last in
        NameLabel.Kind.allCases.flatMap { kind in
          extended(
            paths.map { withName(kind, on: gaps[...last], after: $0) },
            over: gaps[(last + 1)...])
        }
      }
  }

  private static func withName(
    _ kind: NameLabel.Kind, on gaps: ArraySlice<UInt8>, after path: Path
  ) -> Path {
    var path = path
    for (number, gap) in gaps.map(Int.init).enumerated() {
      let isLast = number == gaps.count - 1
      let position: NameLabel.Position =
        number == 0 ? (isLast ? .unit : .beginning) : (isLast ? .last : .inside)
      path.states.append(1 + NameLabel.lane(kind, position))
      let step = (number > 1 ? 2 : 0) + (isLast ? 1 : 0)
      path.steps.append(
        number == 0
          ? Transitions.between(gap, path.ended, kind.rawValue + 1)
          : Transitions.inside(gap, kind.rawValue, step))
    }
    path.ended = kind.rawValue + 1
    return path
  }

  // MARK: What is compared

  /// The paths whose labels are all allowed.
  func allowed(_ masks: [UInt32]) -> [Path] {
    all.filter { path in zip(path.states, masks).allSatisfy { $1 & 1 << UInt32($0) != 0 } }
  }

  /// How likely a path is, not divided by the sum over all.
  func weight(_ path: Path) -> Double {
    let labels = zip(path.states, scores).reduce(0) { $0 + ($1.0 == 0 ? 0 : $1.1[$1.0 - 1]) }
    return exponential(path.steps.reduce(labels) { $0 + transitions[$1] })
  }

  /// The natural logarithm of the probability that the labels are allowed ones.
  func logLikelihood(_ masks: [UInt32]) -> Double {
    logarithm(allowed(masks).reduce(0) { $0 + weight($1) })
      - logarithm(all.reduce(0) { $0 + weight($1) })
  }

  /// The probability of each state at each token, of paths that are allowed.
  func marginals(_ masks: [UInt32]) -> [[Double]] {
    var sums = scores.map { _ in [Double](repeating: 0, count: ChainState.count) }
    var total = 0.0
    for path in allowed(masks) {
      let weight = weight(path)
      total += weight
      for (token, state) in path.states.enumerated() { sums[token][state] += weight }
    }
    return sums.map { $0.map { $0 / total } }
  }

  /// How often each step is used, on the mean over paths that are allowed.
  func uses(_ masks: [UInt32]) -> [Double] {
    var sums = [Double](repeating: 0, count: Transitions.count)
    var total = 0.0
    for path in allowed(masks) {
      let weight = weight(path)
      total += weight
      for step in path.steps { sums[step] += weight }
    }
    return sums.map { $0 / total }
  }
}
