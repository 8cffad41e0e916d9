import DocumentModel

/// Finds the name that each definition in a piece of a text is for.
///
/// It is the last person or organisation before the definition, with only an addition to the name between them;
/// otherwise the definition is ignored.
struct DefinedNames {
  /// A term and the name that it is short for, as token ranges.
  struct Found {
    var term: Range<Int>
    var name: Range<Int>
    var kind: ActorKind
  }

  let tokens: NameTokens
  let bytes: UnsafeRawBufferPointer
  let block: Range<Int>
  private let reader: DefinitionReader

  /// Reads the piece of `spans`, whose names have been mended.
  private init(_ spans: NameSpans) {
    (tokens, block, bytes) = (spans.tokens, spans.block, spans.bytes)
    reader = DefinitionReader(tokens: tokens, bytes: bytes, block: block)
  }

  /// The terms that the piece defines, in reading order; lists that an acronym spells become names.
  ///
  /// Complexity: linear in the names; in the tokens if the text has a word such as "hereinafter".
  static func find(in spans: inout NameSpans) -> [Found] {
    guard spans.memory.hasNamingWords || !spans.clues.brackets.isEmpty else { return [] }
    let starts = starts(in: spans)
    return starts.isEmpty ? [] : DefinedNames(spans).find(from: starts, &spans)
  }

  private func find(from starts: [Int], _ spans: inout NameSpans) -> [Found] {
    var found: [Found] = []
    var end = block.lowerBound
    for start in starts where start >= end {
      guard let definition = definition(at: start) else { continue }
      joinSpelt(definition, &spans)
      found += names(of: definition, after: end, &spans)
      end = definition.end
    }
    return found
  }

  private func definition(at start: Int) -> Definition? {
    if let bracket = reader.definition(inBracketAt: start) { return bracket }
    return Self.isNamingWord(start, tokens) ? reader.definition(from: start) : nil
  }

  /// The tokens after an opening bracket, and words such as "hereinafter".
  private static func starts(in spans: NameSpans) -> [Int] {
    let brackets = spans.clues.brackets.filter { index in
      spans.bytes[spans.tokens[index - 1].end..<spans.tokens[index].start]
        .contains { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") }
    }
    guard spans.memory.hasNamingWords else { return brackets }
    return (brackets + spans.block.filter { isNamingWord($0, spans.tokens) }).sorted()
  }

  /// Whether a text has a word such as "hereinafter".
  static func hasNamingWords(_ vocabulary: Vocabulary) -> Bool {
    vocabulary.has("hereinafter") || vocabulary.has("hereafter")
  }

  private static func isNamingWord(_ index: Int, _ tokens: NameTokens) -> Bool {
    tokens.isWord(index, "hereinafter") || tokens.isWord(index, "hereafter")
  }

  // MARK: The name

  /// The terms of a definition, with the name among those after the token `end`.
  private func names(
    of definition: Definition, after end: Int, _ spans: inout NameSpans
  ) -> [Found] {
    let own = definition.terms.filter { !$0.isOfSeveral }
    guard !own.isEmpty else { return [] }
    let limit = max(end, startOfAddition(before: definition.start))
    joinFirms(limit..<definition.start, &spans)
    joinOffice(before: definition.start, own, &spans)
    let candidates = candidates(limit..<definition.start, own, spans)
    guard let nearest = candidates.first, let head = candidates.last else { return [] }
    let named = candidates.first { place in
      own.contains { isPart($0.tokens, of: spans.names[place]) }
    }
    let place = named ?? (definition.isCapacity ? head : nearest)
    if spans.names[place].kind == .rest, own.contains(where: { isActor($0) }) {
      spans.join(spans.names[place].tokens, as: .organisation)
    }
    let name = spans.names[place]
    return own.filter { defines($0, name, before: definition.start, spans) }
      .map { Found(term: $0.tokens, name: name.tokens, kind: ActorKind(name)) }
  }

  /// The names in `range` that are followed only by an addition such as "a Delaware company", the nearest first.
  private func candidates(
    _ range: Range<Int>, _ terms: [Definition.Term], _ spans: NameSpans
  ) -> [Int] {
    var found: [Int] = []
    var place = spans.names.partitioningIndex { $0.tokens.upperBound > range.upperBound }
    while place > 0, spans.names[place - 1].tokens.upperBound >= range.lowerBound {
      place -= 1
      let name = spans.names[place]
      guard !name.isDropped, name.tokens.lowerBound >= range.lowerBound || found.isEmpty else {
        continue
      }
      let end = endOfName(name.tokens.upperBound)
      guard end == range.upperBound || opensAddition(end) else { continue }
      switch name.kind {
      case .person, .organisation: found.append(place)
      case .place, .rest:
        let isNear = terms.contains {
          isPart($0.tokens, of: name) || spells($0.tokens, name.tokens)
        }
        let mayAct = name.kind == .rest && terms.contains { isActor($0) }
        if mayAct || isNear && end == range.upperBound { found.append(place) }
      }
    }
    return found
  }

  /// The end of a name together with a small legal form after it: "plc".
  private func endOfName(_ end: Int) -> Int {
    end < block.upperBound && tokens.isJoined(end) && tokens.isSmallForm(end) ? end + 1 : end
  }
}

extension ActorKind {
  /// The certain kind of a name, else that of the chain.
  fileprivate init(_ name: TaggedName) {
    switch name.kind {
    case .person: self = name.surely ?? .person
    case .organisation: self = name.surely ?? .organisation
    case .place: self = name.surely ?? .place
    case .rest: self = name.surely ?? .other
    }
  }
}
