import CastAnalysis

/// The states of the chain: 0 is outside names, 1 + lane a label of a name.
enum ChainState {
  static let count = 1 + NameLabel.laneCount
  static let any: UInt32 = (1 << UInt32(count)) - 1
  static let none: UInt32 = 1

  static func bit(_ kind: NameLabel.Kind, _ position: NameLabel.Position) -> UInt32 {
    2 << UInt32(NameLabel.lane(kind, position))
  }

  /// The bits of all labels of a kind.
  static func all(_ kind: NameLabel.Kind) -> UInt32 {
    NameLabel.Position.allCases.reduce(0) { $0 | bit(kind, $1) }
  }

  /// The number of the weight for a step from one state to another, or `nil` if it isn't allowed.
  static func transition(_ gap: Int, from: Int, to: Int) -> Int? {
    let (fromKind, fromPosition) = parts(from)
    let (toKind, toPosition) = parts(to)
    let isInside = fromPosition == .beginning || fromPosition == .inside
    let goesOn = toPosition == .inside || toPosition == .last
    guard isInside == goesOn else { return nil }
    if isInside {
      guard fromKind == toKind else { return nil }
      let step = (fromPosition == .inside ? 2 : 0) + (toPosition == .last ? 1 : 0)
      return Transitions.inside(gap, fromKind - 1, step)
    }
    return Transitions.between(gap, fromKind, toKind)
  }

  /// Whether a stretch may end with a state.
  static func canEnd(_ state: Int) -> Bool {
    let position = parts(state).position
    return position != .beginning && position != .inside
  }

  /// The kind, 0 for none, else 1 + its number, and the position.
  private static func parts(_ state: Int) -> (kind: Int, position: NameLabel.Position?) {
    guard state > 0 else { return (0, nil) }
    return ((state - 1) / 4 + 1, NameLabel.Position(rawValue: (state - 1) % 4))
  }
}
