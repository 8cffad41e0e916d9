import TerminalUI

/// What a scripted run does, step by step.
enum ScriptStep: Equatable {
  case key(Key)
  case resize(ScreenSize)
  /// Print a frame in between.
  case shot

  /// Reads a script: characters are themselves, names of keys stand in angle brackets.
  static func parse(_ script: String) throws(Failure) -> [ScriptStep] {
    var steps: [ScriptStep] = []
    var rest = Substring(script)
    while let first = rest.unicodeScalars.first {
      guard first == "<" else {
        steps.append(.key(.character(first)))
        rest.unicodeScalars.removeFirst()
        continue
      }
      guard let end = rest.firstIndex(of: ">") else {
        throw Failure(plain: "--script: no '>' after \(quoted(String(rest))); '<' itself is <lt>")
      }
      steps += try named(String(rest[rest.index(after: rest.startIndex)..<end]))
      rest = rest[rest.index(after: end)...]
    }
    return steps
  }

  private static func named(_ name: String) throws(Failure) -> [ScriptStep] {
    if let step = withArgument(name) { return [step] }
    let parts = name.split(separator: "*", maxSplits: 1, omittingEmptySubsequences: false)
    let count = parts.count == 2 ? Int(parts[1]) : 1
    if let key = Key(spelling: String(parts[0])), let count, (1...100_000).contains(count) {
      return Array(repeating: .key(key), count: count)
    }
    throw Failure(plain: "--script: unknown key \(quoted("<\(name)>")); try: dramatis --help")
  }

  /// Steps that are a word and, after a blank, what it is about.
  private static func withArgument(_ text: String) -> ScriptStep? {
    if text == "shot" { return .shot }
    let parts = text.split(separator: " ", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    switch parts[0] {
    case "paste": return .key(.paste(String(parts[1])))
    case "resize": return ScreenSize(parts[1]).map { .resize($0) }
    case "click": return mouse(.press, parts[1])
    case "wheelup": return mouse(.wheelUp, parts[1])
    case "wheeldown": return mouse(.wheelDown, parts[1])
    default: return nil
    }
  }

  /// A place is written as row, comma, column, both from 0.
  private static func mouse(_ action: MouseAction, _ place: Substring) -> ScriptStep? {
    let numbers = place.split(separator: ",").map { Int($0) }
    guard numbers.count == 2, let row = numbers[0], let column = numbers[1] else { return nil }
    return .key(.mouse(action, ScreenPosition(row: row, column: column)))
  }
}
