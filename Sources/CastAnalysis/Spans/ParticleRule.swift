/// Adds particles to persons' names: Kees ten Broek, van der Velde, bin Rashid.
enum ParticleRule: SpanRule {
  static func mend(_ spans: inout NameSpans) {
    var place = 0
    while place < spans.names.count {
      let name = spans.names[place].tokens
      if let end = endOfSurname(after: name, place, spans) ?? endOfIrishSurname(name, place, spans)
      {
        spans.join(name.lowerBound..<end, as: .person)
      } else if let start = startOfParticles(before: name, place, spans) {
        spans.join(start..<name.upperBound, as: nil)
      }
      if holdsPersonsParticle(spans.names[place].tokens, spans.tokens)
        || spans.names[place].kind != .place && isPeer(spans.names[place].tokens, spans.tokens)
      {
        spans.join(spans.names[place].tokens, as: .person)
      }
      remember(spans.names[place], &spans)
      place += 1
    }
    takeKnownSurnames(&spans)
  }

  /// Makes names of known particles and surnames where the chain has found none.
  private static func takeKnownSurnames(_ spans: inout NameSpans) {
    guard !spans.memory.particles.isEmpty else { return }
    let tokens = spans.tokens
    for index in spans.clues.afterSmall
    where isSmallParticle(index - 1, tokens) && isTied(index, tokens)
      && spans.memory.particles.contains(tokens[index - 1].word, tokens[index].word)
      && spans.name(at: index) == nil
    {
      let start = spans.start(before: index - 1) {
        tokens.isJoined($0 + 1) && isParticle($0, tokens)
      }
      spans.join(start..<index + 1, as: .person)
    }
  }

  /// The end of a surname with particles after a person's given name.
  private static func endOfSurname(
    after name: Range<Int>, _ place: Int, _ spans: NameSpans
  ) -> Int? {
    guard spans.names[place].kind == .person, name.count < 3,
      spans.gap(at: name.upperBound) == .blank, isSmallParticle(name.upperBound, spans.tokens)
    else { return nil }
    let tokens = spans.tokens
    if tokens.classes(name.upperBound - 1).contains(.neverName) { return nil }
    let next = spans.end(from: name.upperBound) {
      tokens.isJoined($0) && isSmallParticle($0, tokens)
    }
    guard next > name.upperBound, next < spans.block.upperBound, tokens.isJoined(next),
      tokens.isCapital(next), isPersons(name.upperBound, tokens),
      !tokens.classes(next).meets([.anyGroup, .function, .common])
    else { return nil }
    guard let following = spans.name(at: next) else { return next + 1 }
    return spans.names[following].kind == .person || spans.names[following].tokens.count == 1
      ? spans.names[following].tokens.upperBound : nil
  }

  /// The end of an Irish surname after a given name; its particle has a capital: "Liam Ó Marcaigh".
  private static func endOfIrishSurname(
    _ name: Range<Int>, _ place: Int, _ spans: NameSpans
  ) -> Int? {
    let (tokens, particle) = (spans.tokens, name.upperBound)
    guard spans.names[place].kind == .person, name.count == 1, spans.gap(at: particle) == .blank,
      tokens.isJoined(particle), tokens.isCapital(particle),
      tokens.roles(particle).contains(.capitalParticle), spans.block.contains(particle + 1),
      tokens.isJoined(particle + 1), tokens.isCapital(particle + 1),
      !tokens.classes(particle + 1).meets([.common, .function])
    else { return nil }
    return particle + 2
  }

  /// The start of the particles before a surname that stands alone.
  private static func startOfParticles(
    before name: Range<Int>, _ place: Int, _ spans: NameSpans
  ) -> Int? {
    guard spans.gap(at: name.lowerBound) == .blank, name.lowerBound > spans.block.lowerBound,
      isParticle(name.lowerBound - 1, spans.tokens)
    else { return nil }
    let (tokens, core) = (spans.tokens, name.lowerBound)
    let first = place > 0 ? spans.names[place - 1].tokens.upperBound : spans.block.lowerBound
    let start = spans.start(before: core) {
      $0 >= first && tokens.isJoined($0 + 1) && isParticle($0, tokens)
    }
    guard start < core else { return nil }
    let (particle, word) = (tokens[core - 1].word, tokens[core].word)
    if spans.memory.particles.contains(particle, word) { return start }
    guard spans.names[place].kind == .person, tokens.classes(start).contains(.leadingParticle),
      !tokens.classes(core).meets([.anyPlace, .function, .common])
    else { return nil }
    return start
  }

  /// Whether a blank or a hyphen separates a token from the particle before it.
  private static func isTied(_ index: Int, _ tokens: NameTokens) -> Bool {
    tokens.isJoined(index) || index > 0 && tokens[index].gap == .hyphen
  }

  private static func isSmallParticle(_ index: Int, _ tokens: NameTokens) -> Bool {
    !tokens.isCapital(index)
      && (tokens.classes(index).contains(.particle) || isPersons(index, tokens))
  }

  /// Whether a token is a particle, small or with a capital that opens a sentence.
  private static func isParticle(_ index: Int, _ tokens: NameTokens) -> Bool {
    guard tokens.classes(index).contains(.particle) || isPersons(index, tokens) else {
      return false
    }
    return !tokens.isCapital(index) || tokens[index].flags.contains(.opening)
  }

  /// Whether a particle hardly occurs in names other than persons': "von", not "de".
  private static func isPersons(_ index: Int, _ tokens: NameTokens) -> Bool {
    tokens.roleWord(index).contains(.personParticle)
  }

  /// Whether a name has a person's particle after a word that isn't a place's.
  private static func holdsPersonsParticle(_ name: Range<Int>, _ tokens: NameTokens) -> Bool {
    guard name.count > 2 else { return false }
    let first = tokens.classes(name.lowerBound)
    guard !first.meets(.anyHead), isSmallParticle(name.lowerBound + 1, tokens),
      first.meets(.anyGivenName) || !first.meets([.anyPlace, .common])
    else { return false }
    return isPersons(name.lowerBound + 1, tokens)
  }

  /// Whether a name is a title of nobility with a particle and a place: "Comte de Marsan".
  private static func isPeer(_ name: Range<Int>, _ tokens: NameTokens) -> Bool {
    name.count > 2 && isSmallParticle(name.lowerBound + 1, tokens)
      && tokens.vocabulary.isNobleTitle(tokens[name.lowerBound].word)
  }

  /// Records the particles inside a person's name.
  private static func remember(_ name: TaggedName, _ spans: inout NameSpans) {
    guard name.kind == .person, name.tokens.count > 2 else { return }
    for index in name.tokens.dropFirst(2)
    where isSmallParticle(index - 1, spans.tokens) && spans.tokens.isCapital(index) {
      spans.memory.particles.insert(spans.tokens[index - 1].word, spans.tokens[index].word)
    }
  }
}
