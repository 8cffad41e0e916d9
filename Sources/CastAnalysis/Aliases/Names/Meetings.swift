/// How often two wordings stand side by side in one sentence.
///
/// Two names of one person rarely stand in one sentence: "Mrs. Vane and Emily" are two persons. So names that often
/// meet are not joined.
struct Meetings: Sendable {
  private var counts = NumberMap<Int32>()
  private var relatives = NumberMap<Int32>()

  /// Counts one more meeting.
  mutating func add(_ a: FormID, _ b: FormID) {
    guard a != b else { return }
    let key = Self.key(a, b)
    counts.set(key, to: (counts[key] ?? 0) + 1)
  }

  /// Records that the text calls two wordings relatives.
  mutating func addRelatives(_ a: FormID, _ b: FormID) {
    guard a != b else { return }
    let key = Self.key(a, b)
    relatives.set(key, to: (relatives[key] ?? 0) + 1)
  }

  /// How often the text calls two wordings relatives.
  func countAsRelatives(_ a: FormID, _ b: FormID) -> Int { Int(relatives[Self.key(a, b)] ?? 0) }

  /// How often two wordings have met.
  func count(_ a: FormID, _ b: FormID) -> Int { Int(counts[Self.key(a, b)] ?? 0) }

  private static func key(_ a: FormID, _ b: FormID) -> Int {
    min(a, b).index << 32 | max(a, b).index
  }
}
