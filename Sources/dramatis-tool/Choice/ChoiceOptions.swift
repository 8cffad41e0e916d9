import ArgumentParser
import CastQueries
import DocumentModel
import ErrorMessages
import KeywordSearch
import System

/// The options that narrow a text, the same in all subcommands and on the screen.
struct ChoiceOptions: ParsableArguments {
  @Option(
    name: .customLong("actor"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "Only this actor and its paragraphs: its number, or any of its names. Repeated: the paragraphs that all share.",
      valueName: "name"))
  var actors: [String] = []

  @Option(
    name: .customLong("section"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "Only this section and the sections in it: its number, or part of its title. May be repeated.",
      valueName: "title"))
  var sections: [String] = []

  @Option(
    name: .customLong("filter"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp("Only paragraphs that match this query.", valueName: "query"))
  var filters: [String] = []

  @Option(
    name: .customLong("kind"),
    help: ArgumentHelp("Only actors of this kind. May be repeated.", valueName: "kind"))
  var kinds: [ActorKind] = []

  func validate() throws {
    guard filters.count <= 1 else {
      throw ValidationError("one --filter at a time; it may hold several words: --filter 'one two'")
    }
  }

  /// Reads a text and finds what the options leave of it.
  ///
  /// - Parameters:
  ///   - needsCast: false if the cast is wanted only where `--actor` or `--kind` asks for it.
  /// - Throws: `ToolError`; a faulty query fails before the text is read.
  func choice(from input: InputOptions, needsCast: Bool = true) throws -> Choice {
    let query = try filters.first.map(Self.query)
    guard needsCast || !actors.isEmpty || !kinds.isEmpty else {
      let document = try input.read()
      return try choice(document, Cast(of: document), query, file: input.shownName)
    }
    let (document, cast) = try input.analyze()
    return try choice(document, cast, query, file: input.shownName)
  }

  /// What the options leave of a text; everything of an empty one, where an error would hide that it is empty.
  private func choice(
    _ document: Document, _ cast: Cast, _ query: KeywordQuery?, file: String
  ) throws(ToolError) -> Choice {
    if document.paragraphs.isEmpty { return Choice(document, cast) }
    var choice = Choice(document, cast)
    choice.kinds = Set(kinds)
    for title in sections {
      let name = NamedChoice(option: "--section", wanted: title, file: file)
      choice.sections.append(try name.section(of: document))
    }
    var members: [Int] = []
    for actor in actors {
      let name = NamedChoice(option: "--actor", wanted: actor, file: file)
      let member = try name.member(of: cast)
      if !members.contains(member) { members.append(member) }
    }
    if let query { choice.matching = try Self.matches(query, in: choice, file: file) }
    if !members.isEmpty { choice.actors = .all(members) }
    return choice
  }

  private static func query(_ text: String) throws(ToolError) -> KeywordQuery {
    let query = KeywordQuery(parsing: text)
    if let fault = query.unfinished ?? query.fault {
      throw ToolError(message: "--filter: " + escapedForTerminal(fault.description))
    }
    return query
  }

  /// The paragraphs that match a query.
  ///
  /// Searches from the first to the last chosen section; paragraphs between them may match, too, and `Scope` drops them.
  private static func matches(
    _ query: KeywordQuery, in choice: Choice, file: String
  ) throws(ToolError) -> ParagraphSet {
    do throws(PatternFault) {
      let matching = try ParagraphSearch(query).matches(
        of: choice.document, in: choice.scope.bounds, workers: .all, isCancelled: { false })
      return matching ?? ParagraphSet()
    } catch {
      throw ToolError(file: file, message: escapedForTerminal(error.description))
    }
  }
}

extension ActorKind: ExpressibleByArgument {}
