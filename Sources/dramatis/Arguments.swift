import DocumentFormats
import KeywordSearch
import PlainText
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
  /// Maximal number of colours; `nil` for as many as the terminal has.
  var colours: Int?
  var isASCII = false
  var hasMouse = true
  /// Regular expression for lines that begin a chapter.
  var heading: String?
  /// Whether casts of long texts are looked up in the cache and kept there.
  var usesCache = true
  /// Whether what a reader keeps of the text is read and written.
  var usesNotebook = true
  /// The notebook that the reader has named.
  var corrections: String?
  /// Whether a new notebook is made beside the file.
  var isBeside = false

  /// The rule that `heading` is; its syntax was checked when the arguments were parsed.
  var headings: HeadingPattern? {
    guard let heading, let pattern = try? LinePattern(heading) else { return nil }
    return { pattern.matches($0) }
  }
}

/// What the arguments ask for.
enum Invocation: Equatable {
  case help, version
  /// A subcommand: positions of the arguments in the order in which `dramatis-tool` takes them.
  case tool([Int])
  case explore(ExploreOptions)
  case script(ScriptedRun)

  /// Reads the arguments, the program's name not among them.
  init(_ arguments: [String]) throws(Failure) {
    var parser = ArgumentParser(arguments)
    self = try parser.parse()
  }
}

/// Names that arguments may have.
enum ArgumentNames {
  /// Words that are subcommands where a file could stand first.
  static let subcommands = [
    "sections", "actors", "mentions", "paragraphs", "with", "text", "analyze",
  ]
  /// Options of subcommands, not of the explorer, that are followed by a value.
  static let toolOptions = [
    "--actor", "--context", "--filter", "--format", "--jobs", "--kind", "--limit",
    "--max-doc-bytes", "--offsets", "--section", "--sort", "--timeout-per-doc",
  ]
  /// Options of subcommands, not of the explorer, that have no value.
  static let toolFlags = ["--count", "--jsonl", "--line-buffered", "--per-section", "--strict"]
  /// Options of the explorer.
  static let explorer = [
    "--as-found", "--ascii", "--beside", "--colours", "--encoding", "--heading", "--help",
    "--no-cache", "--no-mouse",
    "--corrections", "--script", "--size", "--version", "--via",
  ]

  /// What to try instead of `word`: the first of the names that is the same but for two letters in a row.
  static func advice(_ word: String, _ names: [String], _ before: String = "") -> String? {
    let letters = Array(word)
    let like = names.first { name in
      let other = Array(name)
      let start = zip(letters, other).prefix { $0 == $1 }.count
      let shorter = min(letters.count, other.count)
      let end = zip(letters.reversed(), other.reversed()).prefix { $0 == $1 }.count
      let same = start + min(end, shorter - start)
      return same > 1 + name.prefix { $0 == "-" }.count
        && max(letters.count, other.count) - same < 3
    }
    return like.map { "did you mean: \(before)\($0)" }
  }
}

/// Takes the arguments one by one.
private struct ArgumentParser {
  private var rest: ArraySlice<String>
  private var options = ExploreOptions()
  private var files: [String] = []
  private var script: String?
  private var size: ScreenSize?
  /// Positions of the options so far that subcommands have.
  private var handedOn: [Int] = []
  /// The first option that only subcommands have.
  private var toolOption: String?

  init(_ arguments: [String]) { rest = arguments[...] }

  mutating func parse() throws(Failure) -> Invocation {
    while let argument = rest.popFirst() {
      if argument == "--" {
        files += rest
        break
      }
      if argument == "-" || !argument.hasPrefix("-") {
        if files.isEmpty, let invocation = try subcommand(argument) { return invocation }
        files.append(argument)
      } else if argument == "--help" || argument == "-h" {
        guard let word = rest.first, ArgumentNames.subcommands.contains(word) else { return .help }
        return .tool([rest.startIndex, rest.startIndex - 1])
      } else if argument == "--version" {
        return .version
      } else {
        try take(argument)
      }
    }
    return try invocation()
  }

  /// What a word that stands first asks for; `nil` if it is a file.
  ///
  /// Options before a subcommand are handed on. Those that only say how the explorer looks are dropped, so that an
  /// alias may hold them.
  private func subcommand(_ word: String) throws(Failure) -> Invocation? {
    if word == "help" { return try help() }
    guard ArgumentNames.subcommands.contains(word) else { return nil }
    if let option = script != nil ? "--script" : size != nil ? "--size" : nil {
      throw Failure(
        plain: "\(option) is for the explorer, not for \(word); "
          + "for a file of that name, put -- before it")
    }
    return .tool([rest.startIndex - 1] + handedOn + rest.indices)
  }

  /// What `help` and the words after it ask for.
  private func help() throws(Failure) -> Invocation {
    guard let word = rest.first, word != "help", !word.hasPrefix("-") else { return .help }
    if ArgumentNames.subcommands.contains(word) {
      return .tool([rest.startIndex - 1, rest.startIndex])
    }
    let advice = ArgumentNames.advice(word, ArgumentNames.subcommands, "dramatis help ")
    throw Failure(
      plain: "no subcommand is called \(quoted(word)); \(advice ?? "try: dramatis --help")")
  }

  private mutating func take(_ argument: String) throws(Failure) {
    let position = rest.startIndex - 1
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    let value = parts.count > 1 ? String(parts[1]) : nil
    switch (name, value) {
    case ("--ascii", nil): options.isASCII = true
    case ("--no-mouse", nil): options.hasMouse = false
    case ("--no-cache", nil): options.usesCache = false
    case ("--beside", nil): options.isBeside = true
    case ("--colours", _), ("--colors", _), ("--colour", _), ("--color", _):
      options.colours = try colours(self.value(of: name, value))
    case ("--script", _): script = try self.value(of: name, value)
    case ("--size", _): size = try screenSize(self.value(of: name, value))
    default:
      guard try takeShared(name, value) else {
        let advice = ArgumentNames.advice(name, ArgumentNames.explorer)
        throw Failure(
          plain: "unknown option \(quoted(argument)); \(advice ?? "try: dramatis --help")")
      }
      handedOn += position..<rest.startIndex
    }
  }

  /// Takes an option that subcommands have; false for another option.
  private mutating func takeShared(_ name: String, _ value: String?) throws(Failure) -> Bool {
    switch name {
    case "--encoding": options.opening.encoding = try self.value(of: name, value)
    case "--heading": options.heading = try heading(self.value(of: name, value))
    case "--via": options.opening.via = try self.value(of: name, value)
    case "--corrections": options.corrections = try self.value(of: name, value)
    case "--as-found" where value == nil: options.usesNotebook = false
    default:
      let takesValue = ArgumentNames.toolOptions.contains(name)
      guard takesValue || ArgumentNames.toolFlags.contains(name) else { return false }
      if takesValue { _ = try self.value(of: name, value) }
      toolOption = toolOption ?? name
    }
    return true
  }

  private mutating func value(of name: String, _ value: String?) throws(Failure) -> String {
    guard let value = value ?? rest.popFirst() else {
      throw Failure(plain: "\(name) needs a value; try: dramatis --help")
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

  /// Parses a number of colours; `nil` for as many as the terminal has.
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
    try checkFiles()
    if options.corrections != nil, !options.usesNotebook || options.isBeside {
      let other = options.isBeside ? "--beside" : "--as-found"
      throw Failure(plain: "\(other) and --corrections exclude each other")
    }
    if options.isBeside, !options.usesNotebook {
      throw Failure(plain: "--beside and --as-found exclude each other")
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

  /// Refuses several files, and options that only a subcommand could make sense of.
  private func checkFiles() throws(Failure) {
    guard files.count > 1 || toolOption != nil else { return }
    let subcommands = ArgumentNames.subcommands
    let problem =
      toolOption.map { "\($0) goes with a subcommand" } ?? "one file at a time, not \(files.count)"
    let late = files.dropFirst().first(where: subcommands.contains)
    let advice =
      files.first.flatMap { ArgumentNames.advice($0, subcommands + ["help"], "dramatis ") }
      ?? late.map { "did you mean: dramatis \($0) \(InputFile.path(files[0]).displayName)" }
      ?? (toolOption == nil ? "the second is \(quoted(files[1]))" : "try: dramatis --help")
    throw Failure(plain: "\(problem); \(advice)")
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
