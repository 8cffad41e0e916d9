import DocumentModel
import KeywordSearch

/// Finds the actor that the user means.
struct ActorSelection {
  private let cast: Cast

  init(_ cast: Cast) { self.cast = cast }

  /// The member whose number or whose name `wanted` is; case and accents don't count.
  ///
  /// - Throws: `ToolError` if there is none, or more than one.
  func member(_ wanted: String, file: String) throws(ToolError) -> Int {
    if let number = Int(wanted), cast.members.indices.contains(number - 1) { return number - 1 }
    let found = members(named: FoldedText(wanted))
    if found.count == 1 { return found[0] }
    let shown = escapedForTerminal(wanted)
    if found.isEmpty {
      throw ToolError(
        file: file,
        message: "no actor is called \"\(shown)\"; to see the cast, try: dramatis actors FILE",
        status: .nothingFound)
    }
    throw ToolError(file: file, message: Self.ambiguity(shown, found.map { cast.members[$0] }))
  }

  private func members(named name: FoldedText) -> [Int] {
    if name.isEmpty { return [] }
    let byAlias = cast.aliases.filter { FoldedText($0.text) == name }.map(\.member)
    let byName = cast.members.indices.filter { FoldedText(cast.members[$0].name) == name }
    return Set(byAlias + byName).sorted()
  }

  private static func ambiguity(_ name: String, _ members: [CastMember]) -> String {
    let rows = members.map { member in
      "\n  \(member.id + 1)  \(escapedForTerminal(member.name)) (\(member.kind.rawValue))"
    }
    return "\"\(name)\" may be any of these; give the number to --actor:" + rows.joined()
  }
}
