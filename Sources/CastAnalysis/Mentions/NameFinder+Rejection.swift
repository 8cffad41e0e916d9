/// Which capitalised runs are no names after all.
extension NameFinder {
  /// Whether `start..<end` is a name; `first` is the first token of the paragraph.
  func isName(_ start: Int, _ end: Int, _ first: Int) -> Bool {
    if end - start == 1 { return isSingleName(start, first) }
    if (start..<end).allSatisfy({ classes($0).meets([.title, .titleModifier, .function]) }) {
      return (start..<end).contains {
        classes($0).meets(.anyName) && !classes($0).contains(.common)
      }
    }
    if tokens[start].flags.contains(.shouted) || tokens[start].flags.contains(.opening) {
      return !(start..<end).allSatisfy { isPlain($0) && !classes($0).meets(.anyHead) }
        || endsWithHeadInText(start, end)
    }
    return true
  }

  private func endsWithHeadInText(_ start: Int, _ end: Int) -> Bool {
    !tokens[start].flags.contains(.shouted)
      && classes(end - 1).meets([.organisationHead, .eventHead, .placeHead])
  }

  private func isSingleName(_ index: Int, _ first: Int) -> Bool {
    let found = word(index)
    let flags = tokens[index].flags
    if flags.contains(.number) || isRoman(index) { return false }
    if flags.contains(.single) || flags.contains(.initial) && !flags.contains(.allCapitals) {
      return false
    }
    if flags.contains(.allCapitals), found.small > 0, !found.classes.meets(.anyPlace) {
      return false
    }
    if found.classes.meets([.title, .titleModifier, .partNoun]) {
      return found.classes.meets(.anyName) && found.small == 0 && found.inside > 1
        && !found.classes.contains(.common)
    }
    if found.classes.meets([.country, .demonym, .group]) { return true }
    let isThe = index > first && isJoined(index) && isArticle(index - 1)
    if found.classes.contains(.largeRegion) { return isThe || !found.classes.contains(.common) }
    guard found.classes.contains(.common) || found.small > 0 else { return true }
    if index + 1 < limit, isJoined(index + 1), classes(index + 1).contains(.officeNoun),
      found.classes.contains(.surname)
    {
      return true
    }
    if found.classes.meets(.anyName) { return found.small <= found.inside && !isThe }
    return found.small == 0 && found.inside > 4 && !isThe
  }
}
