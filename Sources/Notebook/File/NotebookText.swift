import DocumentModel
import JSON

// How a notebook is written. `docs/notebook.md` describes the format for others.

extension Notebook {
  /// The version of the format that is written, and the latest that is understood.
  static let version = "notebook/1"

  /// The text of the notebook's file: JSON, one entry a line, always in the same order.
  public var fileText: String {
    func list(_ corrections: [KeptCorrection]) -> String {
      corrections.isEmpty
        ? "[]" : "[\n" + corrections.map { JSONText.of($0.json) }.joined(separator: ",\n") + "\n]"
    }
    return """
      {
      "dramatis": "\(Self.version)",
      "document": \(JSONText.of(document.json)),
      "corrections": \(list(corrections)),
      "undone": \(list(undone))
      }

      """
  }
}

extension KeptDocument {
  fileprivate var json: JSONObject {
    var json = JSONObject(["title": .text(title)])
    if !path.isEmpty { json.append("path", .text(path)) }
    json.append("length", .number(length))
    return json
  }
}

extension KeptCorrection {
  fileprivate var json: JSONObject {
    var json = JSONObject(["number": .number(number), "do": .text(decision.name)])
    switch decision {
    case .split(let wording), .moveWording(let wording), .addAlias(let wording):
      json.append("wording", .text(wording))
    case .rename(let name): json.append("name", .text(name))
    case .retype(let kind): json.append("kind", .text(kind.rawValue))
    case .addMention(let words): json.append("mention", .object(words.json))
    case .addActor(let words, let kind, let isEverywhere):
      json.append("kind", .text(kind.rawValue))
      json.append("everywhere", .flag(isEverywhere))
      json.append("mention", .object(words.json))
    case .merge, .splitMention, .moveMention, .hide: break
    }
    json.append("actors", .list(actors.map { .list($0.quotes.map { .object($0.json) }) }))
    return json
  }
}

extension KeptCorrection.Decision {
  /// What it is called in the file.
  fileprivate var name: String {
    switch self {
    case .merge: "merge"
    case .split: "split"
    case .splitMention: "split-mention"
    case .moveMention: "move-mention"
    case .moveWording: "move-wording"
    case .rename: "rename"
    case .retype: "retype"
    case .hide: "hide"
    case .addAlias: "add-alias"
    case .addMention: "add-mention"
    case .addActor: "add-actor"
    }
  }
}

extension Quote {
  fileprivate var json: JSONObject {
    JSONObject([
      "words": .text(words), "before": .text(before), "after": .text(after), "at": .number(offset),
    ])
  }
}
