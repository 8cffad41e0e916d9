/// What the completions and the manual page say of the subcommands, written from `--experimental-dump-help` (the
/// tool-info format of swift-argument-parser).
struct SubcommandDocs: Decodable {
  struct Command: Decodable {
    var commandName: String
    var abstract: String?
    var discussion: String?
    var arguments: [Argument]?
    var subcommands: [Command]?
  }

  struct Argument: Decodable {
    struct Name: Decodable {
      var kind: String
      var name: String
    }
    var kind: String
    var shouldDisplay: Bool
    var isRepeating: Bool
    var names: [Name]?
    var valueName: String?
    var abstract: String?
    var allValues: [String]?
    var allValueStrings: [String]?

    var values: [String] { allValues ?? allValueStrings ?? [] }
    var name: String { names?.first { $0.kind == "long" }?.name ?? "" }
    var takesValue: Bool { kind == "option" }
  }

  var command: Command

  /// The subcommands, without `help`.
  var subcommands: [Command] { (command.subcommands ?? []).filter { $0.commandName != "help" } }

  /// The block of a file that is called `name`.
  func block(_ name: String, of file: String) -> String {
    switch (file, name) {
    case ("completions/dramatis.bash", _): bash
    case ("completions/_dramatis", _): zsh
    case ("completions/dramatis.fish", _): fish
    case (_, "synopsis"): subcommands.map(synopsis).joined()
    case (_, _): subcommands.map(manual).joined()
    }
  }

  private var names: String { subcommands.map(\.commandName).joined(separator: " ") }

  // MARK: completions

  private var bash: String {
    let options = subcommands.map { command in
      let names = command.options.map { "--" + $0.name }.joined(separator: " ")
      return "    \(command.commandName)) echo '\(names)' ;;\n"
    }
    return """
      _dramatis_subcommands='\(names)'

      # The options of a subcommand.
      _dramatis_options() {
        case $1 in
      \(options.joined())    *) return 1 ;;
        esac
      }

      # The values of an option that takes one, in a subcommand; without a subcommand those in any.
      _dramatis_values() {
        case "$1 $2" in
      \(bashValues.joined())    *) return 1 ;;
        esac
      }

      """
  }

  /// A line for each option that takes a value; before it, lines for the subcommands where the values differ.
  private var bashValues: [String] {
    var lines = [
      "colours": [("*", "never auto 0 8 16 256")], "script": [("*", "")],
      "size": [("*", "80x24 120x40")],
    ]
    let options = subcommands.flatMap { command in command.options.map { (command, option: $0) } }
    for (name, uses) in Dictionary(grouping: options, by: \.option.name)
    where uses[0].option.takesValue {
      var seen: Set<String> = []
      let all = uses.flatMap(\.option.values).filter { seen.insert($0).inserted }
      let other = uses.filter { $0.option.values != all }
      lines[name] =
        (other.isEmpty ? [] : uses).map {
          ($0.0.commandName, $0.option.values.joined(separator: " "))
        } + [("*", all.joined(separator: " "))]
    }
    return lines.sorted { $0.key < $1.key }.flatMap { name, cases in
      cases.map { command, values in
        let pattern = command == "*" ? "*' --\(name)'" : "'\(command) --\(name)'"
        return "    \(pattern)) echo '\(values)' ;;\n"
      }
    }
  }

  private var zsh: String {
    let list = subcommands.map { "  \(quoted("\($0.commandName):\($0.abstract ?? "")"))\n" }
    let cases = subcommands.map { command in
      let options = command.options.map { option in
        var words =
          (option.isRepeating ? "*" : "")
          + "--\(option.name)\(option.takesValue ? "=" : "")[\(inBrackets(option))]"
        if option.takesValue { words += ":\(option.valueName ?? ""):" }
        if !option.values.isEmpty { words += "(\(option.values.joined(separator: " ")))" }
        return " \\\n        " + quoted(words)
      }
      let file = command.takesFile ? " \\\n        '1:file:_files'" : ""
      return "    \(command.commandName))\n      _arguments -s $help\(options.joined())\(file) ;;\n"
    }
    return """
      typeset -ga _dramatis_subcommands=(
      \(list.joined()))

      _dramatis_options() {
        case $1 in
      \(cases.joined())  esac
      }

      """
  }

  private var fish: String {
    let lines = subcommands.flatMap { command in
      let seen = "complete -c dramatis -n '__fish_seen_subcommand_from \(command.commandName)'"
      let options = command.options.map { option in
        seen + " -l \(option.name)" + (option.takesValue ? " -x" : "")
          + (option.values.isEmpty ? "" : " -a '\(option.values.joined(separator: " "))'")
          + " -d \(quoted(option.abstract ?? "", escape: "\\'"))"
      }
      return (command.takesFile ? [] : [seen + " -f"]) + options
    }
    let first = subcommands.map {
      "complete -c dramatis -n $none -a \($0.commandName) -d "
        + quoted($0.abstract ?? "", escape: "\\'")
    }
    return """
      set -l commands \(names)
      set -l none "not __fish_seen_subcommand_from $commands help"
      \((first + lines).joined(separator: "\n"))

      """
  }

  private func quoted(_ text: String, escape: String = "'\\''") -> String {
    "'" + text.replacing("'", with: escape) + "'"
  }

  /// The description of an option, where brackets end it.
  private func inBrackets(_ option: Argument) -> String {
    (option.abstract ?? "").replacing("[", with: "\\[").replacing("]", with: "\\]")
  }

  // MARK: the manual page

  private func synopsis(_ command: Command) -> String {
    ".Nm\n.Cm \(command.commandName)\n" + (command.takesFile ? ".Op Ar file\n" : "")
      + command.options.map { option in
        ".Op Fl Fl \(option.name)" + (option.takesValue ? " Ar \(option.valueName ?? "")" : "")
          + "\n"
      }.joined()
  }

  /// The abstract and the discussion, without the examples, which are indented; a line for each sentence.
  private func manual(_ command: Command) -> String {
    let paragraphs = (command.discussion ?? "").split(separator: "\n").filter { !$0.hasPrefix(" ") }
    let texts = ([command.abstract ?? ""] + paragraphs.map(String.init)).map { text in
      text.replacing("\\", with: "\\e").replacing(". ", with: ".\n").replacing(
        "\n.", with: "\n\\&.")
    }
    return ".It Cm \(command.commandName)\n" + texts.joined(separator: "\n") + "\n"
  }
}

extension SubcommandDocs.Command {
  fileprivate var takesFile: Bool {
    arguments?.contains { $0.kind == "positional" && $0.shouldDisplay } ?? false
  }

  /// The options of its own, without those for help.
  var options: [SubcommandDocs.Argument] {
    (arguments ?? []).filter {
      $0.kind != "positional" && $0.shouldDisplay && !["help", "version"].contains($0.name)
    }
  }
}
