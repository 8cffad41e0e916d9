import CastAnalysis
import DocumentModel
import Glibc
import Testing

/// A small text with what a reader expects of its list of actors.
///
/// A file of `Fixtures/people` holds several texts of one kind of fault; its README.md tells the form.
struct PeopleCase: Sendable, CustomTestStringConvertible {
  /// The kind of fault and the letter of the text: "junior b".
  let testDescription: String
  let text: String
  let expectations: [Expectation]

  enum Expectation: Sendable {
    /// Exactly one actor has these mentions and no others; an empty name or kind is any.
    case actor(name: String, kind: String, mentions: [String: Int])
    /// No actor has a mention of this wording.
    case absent(String)
    /// An actor of this wording is marked ambiguous.
    case ambiguous(String)

    init(_ line: Substring) {
      let fields = line.split(separator: "\t").map(String.init)
      switch fields[0] {
      case "!": self = .absent(fields[1])
      case "~": self = .ambiguous(fields[1])
      default:
        var mentions: [String: Int] = [:]
        for field in fields.dropFirst(2) {
          guard let equals = field.lastIndex(of: "=") else { continue }
          mentions[ActorsOfCase.plain(String(field[..<equals]))] = Int(
            field[field.index(after: equals)...])
        }
        let (name, kind) = (fields[0] == "-" ? "" : fields[0], fields[1] == "-" ? "" : fields[1])
        self = .actor(name: name, kind: kind, mentions: mentions)
      }
    }
  }

  /// All cases of the folder, by kind.
  static let all: [PeopleCase] = kinds.flatMap { cases(ofKind: $0) }

  private static let folder = "Tests/CastAnalysisTests/Fixtures/people"

  private static var kinds: [String] {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    guard let stream = opendir("/\(root)/\(folder)") else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(".cases") { names.append(name) }
    }
    return names.sorted()
  }

  private static func cases(ofKind file: String) -> [PeopleCase] {
    var found: [PeopleCase] = []
    var (letter, isText) = ("", true)
    var (text, expectations): ([Substring], [Expectation]) = ([], [])
    func close() {
      guard !text.isEmpty else { return }
      let kind = file.dropLast(".cases".count)
      found.append(
        PeopleCase(
          testDescription: "\(kind) \(letter)", text: text.joined(separator: "\n"),
          expectations: expectations))
      (text, expectations) = ([], [])
    }
    let content = String(decoding: repositoryFile("\(folder)/\(file)"), as: UTF8.self)
    for line in content.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("@@ text ") {
        close()
        (letter, isText) = (String(line.dropFirst("@@ text ".count)), true)
      } else if line == "@@ expected" {
        isText = false
      } else if isText {
        text.append(line)
      } else if !line.isEmpty, !line.hasPrefix("#") {
        expectations.append(Expectation(line))
      }
    }
    close()
    return found
  }
}

@Suite("Who is in small texts of many kinds") struct PeopleCaseTests {
  @Test("lists whom a reader expects", arguments: PeopleCase.all) func lists(_ one: PeopleCase) {
    let sample = CastSample(one.text)
    let actors = ActorsOfCase(sample)
    for expectation in one.expectations {
      switch expectation {
      case .actor(let name, let kind, let mentions):
        let found = actors.all.first { $0.mentions == mentions }
        #expect(found != nil, "\(mentions) in \(actors.all.map(\.mentions))")
        if let found, !name.isEmpty { #expect(found.name == name) }
        if let found, !kind.isEmpty { #expect(found.kind == kind) }
      case .absent(let wording):
        let found = actors.all.first { $0.mentions[wording] != nil }
        #expect(found == nil, "\(wording) is a mention")
      case .ambiguous(let wording):
        #expect(actors.all.contains { $0.mentions[wording] != nil && $0.isAmbiguous }, "\(wording)")
      }
    }
  }

  @Test("has five texts of each of 33 kinds") func reads() {
    #expect(PeopleCase.all.count == 165)
  }
}

/// The actors of a text by their mentions, with plain quotation marks and blanks.
private struct ActorsOfCase {
  struct Actor {
    var name: String
    var kind: String
    var isAmbiguous: Bool
    var mentions: [String: Int] = [:]
  }

  private(set) var all: [Actor]

  init(_ sample: CastSample) {
    all = sample.cast.members.map {
      Actor(name: $0.name, kind: "\($0.kind)", isAmbiguous: $0.isAmbiguous)
    }
    for mention in sample.cast.mentions {
      let text = Self.plain(sample.document.text(mention.span))
      all[sample.cast.member(of: mention)].mentions[text, default: 0] += 1
    }
  }

  static func plain(_ text: String) -> String {
    let blanks = text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    return String(
      blanks.map { character in
        switch character {
        case "‘", "’": "'"
        case "“", "”": "\""
        default: character
        }
      })
  }
}
