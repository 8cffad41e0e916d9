import DocumentFormats
import KeywordSearch
import TerminalUI

/// Where a text comes from.
enum InputFile: Equatable {
  case path(String)
  case standardInput
}

/// Options of the explorer.
struct ExploreOptions: Equatable {
  var file = InputFile.standardInput
  var opening = OpeningOptions()
  /// Colours to use at most; `nil` for as many as there are.
  var colours: Int?
  var isASCII = false
  var hasMouse = true
  /// A regular expression for the lines that begin a chapter.
  var heading: String?
  /// Whether the casts of long texts are kept, and looked for among those kept.
  var usesCache = true
}

/// What the arguments ask for.
enum Invocation: Equatable {
  case help, version
  /// A subcommand, which `dramatis-tool` knows.
  case tool
  case explore(ExploreOptions)
  case script(ScriptedRun)

  /// The words that are subcommands if they come first.
  static let subcommands = [
    "sections", "actors", "mentions", "paragraphs", "text", "analyze", "help",
  ]

  /// The subcommand that a word is probably meant to be: all but two letters in a row are the same.
  static func subcommand(like word: String) -> String? {
    let letters = Array(word)
    return subcommands.first { name in
      let other = Array(name)
      let start = zip(letters, other).prefix { $0 == $1 }.count
      let shorter = min(letters.count, other.count)
      let end = zip(letters.reversed(), other.reversed()).prefix { $0 == $1 }.count
      let same = start + min(end, shorter - start)
      return same > 1 && max(letters.count, other.count) - same < 3
    }
  }

  /// Reads the arguments, the program's name not among them.
  init(_ arguments: [String]) throws(Failure) {
    if let first = arguments.first, Self.subcommands.contains(first) {
      self = .tool
      return
    }
    var parser = ArgumentParser(arguments)
    self = try parser.parse()
  }
}

/// Takes the arguments one by one.
private struct ArgumentParser {
  private var rest: ArraySlice<String>
  private var options = ExploreOptions()
  private var files: [String] = []
  private var script: String?
  private var size: ScreenSize?

  init(_ arguments: [String]) { rest = arguments[...] }

  mutating func parse() throws(Failure) -> Invocation {
    while let argument = rest.popFirst() {
      if argument == "--" {
        files += rest
        break
      }
      guard argument.hasPrefix("-"), argument != "-" else {
        files.append(argument)
        continue
      }
      if argument == "--help" || argument == "-h" { return .help }
      if argument == "--version" { return .version }
      try take(argument)
    }
    return try invocation()
  }

  private mutating func take(_ argument: String) throws(Failure) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    let value = parts.count > 1 ? String(parts[1]) : nil
    switch (name, value) {
    case ("--ascii", nil): options.isASCII = true
    case ("--no-mouse", nil): options.hasMouse = false
    case ("--no-cache", nil): options.usesCache = false
    case ("--encoding", _): options.opening.encoding = try self.value(of: name, value)
    case ("--heading", _): options.heading = try heading(self.value(of: name, value))
    case ("--via", _): options.opening.via = try self.value(of: name, value)
    case ("--colours", _), ("--colors", _), ("--colour", _), ("--color", _):
      options.colours = try colours(self.value(of: name, value))
    case ("--script", _): script = try self.value(of: name, value)
    case ("--size", _): size = try screenSize(self.value(of: name, value))
    default: throw Failure(plain: "unknown option \(quoted(argument)); try: dramatis --help")
    }
  }

  private mutating func value(of name: String, _ value: String?) throws(Failure) -> String {
    guard let value = value ?? rest.popFirst() else {
      throw Failure(plain: "\(name) wants a value; try: dramatis --help")
    }
    return value
  }

  private func heading(_ text: String) throws(Failure) -> String {
    do throws(PatternFault) {
      _ = try LinePattern(text)
      return text
    } catch {
      throw Failure(plain: "--heading \(quoted(text)): \(error.message)")
    }
  }

  /// A number of colours; `nil` for as many as the terminal has.
  private func colours(_ text: String) throws(Failure) -> Int? {
    if text == "auto" || text == "always" { return nil }
    if text == "never" { return 0 }
    guard let count = Int(text), [0, 8, 16, 256].contains(count) else {
      throw Failure(
        plain:
          "--colours \(quoted(text)): not a number of colours; try never, auto, 0, 8, 16 or 256")
    }
    return count
  }

  private func screenSize(_ text: String) throws(Failure) -> ScreenSize {
    guard let size = ScreenSize(text) else {
      throw Failure(
        plain: "--size \(quoted(text)): not columns and rows (1 to 1000); try 80x24")
    }
    return size
  }

  private func invocation() throws(Failure) -> Invocation {
    guard files.count <= 1 else {
      if let command = Invocation.subcommand(like: files[0]) {
        throw Failure(
          plain: "one file at a time, not \(files.count); did you mean: dramatis \(command)")
      }
      throw Failure(
        plain: "one file at a time, not \(files.count); the second is \(quoted(files[1]))")
    }
    var options = options
    if let file = files.first, file != "-" { options.file = .path(file) }
    guard let script else {
      guard size == nil else { throw Failure(plain: "--size goes with --script") }
      return .explore(options)
    }
    let steps = try ScriptStep.parse(script)
    return .script(
      ScriptedRun(
        steps: steps, size: size ?? ScreenSize(columns: 80, rows: 24), options: options))
  }
}

extension ScreenSize {
  /// A size written as columns, `x`, rows; from 1x1 to 1000x1000.
  init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let columns = parts[0], let rows = parts[1],
      (1...1000).contains(columns), (1...1000).contains(rows)
    else { return nil }
    self.init(columns: columns, rows: rows)
  }
}
