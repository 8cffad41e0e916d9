import DocumentModel
import JSON

/// What the file of a notebook says.
///
/// A file may be cut off, written by hand, or written by a later version of the program.
public struct NotebookFile: Equatable, Sendable {
  /// Why a file isn't understood as a whole.
  public enum Flaw: Equatable, Sendable {
    /// It has parts that only a later version of the program knows; writing it anew would lose them.
    case newer
    /// The file or an entry of it is malformed; what is wrong, and where.
    case damaged(String)
  }

  /// What is understood.
  public var notebook = Notebook()
  /// Why part of the file isn't understood; `nil` if all of it is.
  public var flaw: Flaw?

  /// Reads the bytes of a file.
  ///
  /// Complexity: linear in them.
  public init(_ bytes: UnsafeRawBufferPointer) {
    do throws(JSONError) {
      guard case .object(let object) = try JSONValue(parsing: bytes) else {
        flaw = .damaged("it is no notebook")
        return
      }
      read(object)
    } catch {
      let line = bytes.prefix(error.offset).count { $0 == UInt8(ascii: "\n") } + 1
      flaw = .damaged("line \(line): \(error.reason.rawValue)")
    }
  }

  private mutating func read(_ object: JSONObject) {
    var fields = Fields(object)
    let version = fields.text("dramatis")
    guard version == Notebook.version else {
      let isLater = version?.hasPrefix("notebook/") ?? false
      return flaw = isLater ? .newer : .damaged("it is no notebook")
    }
    if var document = fields.object("document") {
      notebook.document = KeptDocument(
        title: document.text("title") ?? "", path: document.text("path") ?? "",
        length: document.count("length") ?? 0)
      note(document)
    }
    notebook.corrections = corrections(fields.list("corrections"), "corrections")
    notebook.undone = corrections(fields.list("undone"), "undone")
    note(fields)
  }

  private mutating func corrections(_ entries: [JSONValue]?, _ name: String) -> [KeptCorrection] {
    guard let entries else {
      flaw = flaw ?? .damaged("\"\(name)\" is missing")
      return []
    }
    return entries.enumerated().compactMap { index, entry in
      var fields = Fields(entry)
      let correction = KeptCorrection(&fields)
      // Which fields an unknown decision needs isn't known, so its entry isn't called incomplete.
      if correction == nil, !fields.isUnknown {
        flaw = flaw ?? .damaged("entry \(index + 1) of \"\(name)\" is incomplete")
      } else {
        note(fields)
      }
      return correction
    }
  }

  /// Notes fields that were not understood.
  private mutating func note(_ fields: Fields) {
    if fields.isUnknown || !fields.isUsedUp { flaw = flaw ?? .newer }
  }
}

/// The fields of an object.
///
/// Each is removed when it is read, so that unknown ones are left.
private struct Fields {
  private var rest: [JSONObject.Field]
  /// Whether a field has a value that this program doesn't know.
  var isUnknown = false

  init(_ object: JSONObject) { rest = object.fields }

  /// The fields of an object; none of another value.
  init(_ value: JSONValue) {
    if case .object(let object) = value { rest = object.fields } else { rest = [] }
  }

  var isUsedUp: Bool { rest.isEmpty }

  private mutating func take(_ name: String) -> JSONValue? {
    rest.firstIndex { $0.name == name }.map { rest.remove(at: $0).value }
  }

  mutating func text(_ name: String) -> String? {
    if case .text(let text) = take(name) { text } else { nil }
  }

  /// A whole number from 0 to 2^48, so that sums don't overflow.
  mutating func count(_ name: String) -> Int? {
    if case .number(let number) = take(name), 0...1 << 48 ~= number { number } else { nil }
  }

  mutating func flag(_ name: String) -> Bool? {
    if case .flag(let flag) = take(name) { flag } else { nil }
  }

  /// A kind of actors; sets `isUnknown` for an unknown one.
  mutating func kind() -> ActorKind? {
    let name = text("kind")
    let kind = name.flatMap(ActorKind.init(rawValue:))
    if name != nil, kind == nil { isUnknown = true }
    return kind
  }

  mutating func list(_ name: String) -> [JSONValue]? {
    if case .list(let values) = take(name) { values } else { nil }
  }

  mutating func object(_ name: String) -> Fields? {
    if case .object(let object) = take(name) { Fields(object) } else { nil }
  }
}

extension KeptCorrection {
  /// `nil` if a field is missing or has an impossible value.
  fileprivate init?(_ fields: inout Fields) {
    guard let number = fields.count("number"),
      let (decision, actorCount) = Self.decision(&fields),
      let values = fields.list("actors"), actorCount.contains(values.count)
    else { return nil }
    let actors = values.compactMap { KeptActor($0, &fields) }
    guard actors.count == values.count else { return nil }
    self.init(decision, actors, number: number)
  }

  /// The decision, and how many actors it needs.
  private static func decision(_ fields: inout Fields) -> (Decision, ClosedRange<Int>)? {
    func wording() -> String? { fields.text("wording") }
    switch fields.text("do") {
    case "merge": return (.merge, 2...Int.max)
    case "split": return wording().map { (.split(wording: $0), 1...1) }
    case "split-mention": return (.splitMention, 1...1)
    case "move-mention": return (.moveMention, 2...2)
    case "move-wording": return wording().map { (.moveWording($0), 2...2) }
    case "rename": return fields.text("name").map { (.rename($0), 1...1) }
    case "hide": return (.hide, 1...1)
    case "add-alias": return wording().map { (.addAlias($0), 1...1) }
    case "retype": return fields.kind().map { (.retype($0), 1...1) }
    case "add-mention":
      guard var words = fields.object("mention") else { return nil }
      return Quote(&words).map { (.addMention($0), 1...1) }
    case "add-actor":
      guard let kind = fields.kind(), let isEverywhere = fields.flag("everywhere"),
        var words = fields.object("mention")
      else { return nil }
      return Quote(&words).map { (.addActor($0, kind, isEverywhere: isEverywhere), 0...0) }
    case .some:
      fields.isUnknown = true
      return nil
    case nil: return nil
    }
  }
}

extension KeptActor {
  /// `nil` if a quote is damaged, or the list of quotes is empty.
  fileprivate init?(_ value: JSONValue, _ correction: inout Fields) {
    guard case .list(let values) = value, !values.isEmpty else { return nil }
    let quotes = values.compactMap { value -> Quote? in
      var fields = Fields(value)
      defer { if !fields.isUsedUp { correction.isUnknown = true } }
      return Quote(&fields)
    }
    guard quotes.count == values.count else { return nil }
    self.init(quotes: quotes)
  }
}

extension Quote {
  /// `nil` if a field is missing, or a part is longer than allowed: the cost of a search grows with the length.
  fileprivate init?(_ fields: inout Fields) {
    guard let words = fields.text("words"), !words.isEmpty, let before = fields.text("before"),
      let after = fields.text("after"), let offset = fields.count("at"),
      words.unicodeScalars.count <= Self.mostWords,
      before.unicodeScalars.count <= Self.context, after.unicodeScalars.count <= Self.context
    else { return nil }
    self.init(words: words, before: before, after: after, offset: offset)
  }
}
