import Notebook

extension KeptCorrection.Decision {
  /// What it does, in a few words.
  var words: String {
    switch self {
    case .merge: "actors made one"
    case .split: "a name split off"
    case .splitMention: "a mention split off"
    case .moveMention, .moveWording: "a name moved"
    case .rename: "an actor renamed"
    case .retype: "a kind changed"
    case .hide: "an actor hidden"
    case .addAlias, .addMention: "a name added"
    case .addActor: "an actor added"
    }
  }
}

extension KeptCorrection {
  /// What it says of which actors, who are called as in its quotes: "“Vane” is called “Eleanor Vane”".
  func sentence(_ look: Look) -> String {
    func quoted(_ words: String) -> String {
      look.isUnicode ? "\u{201C}\(words)\u{201D}" : "\"\(words)\""
    }
    let names = actors.map { quoted($0.quotes.first?.words ?? "") }
    let (first, last) = (names.first ?? "", names.last ?? "")
    return switch decision {
    case .merge: names.joined(separator: " and ") + " are one"
    case .split(let wording): "\(quoted(wording)) is another actor than \(first)"
    case .splitMention: "this \(first) is another actor"
    case .moveMention: "this \(first) is \(last)"
    case .moveWording(let wording): "\(quoted(wording)) is \(last), not \(first)"
    case .rename(let name): "\(first) is called \(quoted(name))"
    case .retype(let kind): "\(first) is of the kind \(kind.rawValue)"
    case .hide: "\(first) is no actor"
    case .addAlias(let wording): "\(quoted(wording)) is \(first) everywhere"
    case .addMention(let words): "\(quoted(words.words)) is \(first) here"
    case .addActor(let words, let kind, let isEverywhere):
      "\(quoted(words.words)) is of the kind \(kind.rawValue)\(isEverywhere ? " everywhere" : "")"
    }
  }
}
