import DocumentModel
import Testing

@testable import CastAnalysis

@Suite("Reading definitions of short names") struct DefinitionTests {
  /// The terms of the first definition in a text: "!" if marked, "*" if of several, "~" if former.
  private func terms(_ text: String) -> [String] {
    let (bytes, sketch) = (Array(text.utf8), SketchedTokens(text))
    return bytes.withUnsafeBytes { bytes in
      let reader = DefinitionReader(
        tokens: NameTokens(sketch.tokens, sketch.vocabulary), bytes: bytes,
        block: sketch.tokens.indices)
      for start in sketch.tokens.indices.dropFirst() {
        let isNamingWord = sketch.words[start] == "hereinafter"
        let found =
          reader.definition(inBracketAt: start)
          ?? (isNamingWord ? reader.definition(from: start) : nil)
        guard let found else { continue }
        return found.terms.map { term in
          let words = sketch.words[term.tokens].joined(separator: " ")
          return words + (term.isMarked ? "!" : "") + (term.isOfSeveral ? "*" : "")
            + (term.isFormer ? "~" : "")
        }
      }
      return []
    }
  }

  @Test(
    "terms in quotation marks of any kind",
    arguments: [
      ("Halden Foods (“Halden”) sells", ["halden"]),
      ("Halden Foods (\"Halden\") sells", ["halden"]),
      ("Halden Foods („Halden“) sells", ["halden"]), ("Halden Foods (‘Halden’) sells", ["halden"]),
      ("Halden Foods («Halden») sells", ["halden"]), ("Halden Foods [“Halden”] sells", ["halden"]),
      ("Halden Foods (the “Buyer”) sells", ["buyer!"]),
      ("Halden Foods (“the Buyer”) sells", ["buyer!"]),
      ("Halden Foods (“Halden” or the “Buyer”) sells", ["halden!", "buyer!"]),
      ("Halden Foods (hereinafter “Halden”) sells", ["halden!"]),
      ("Halden Foods (hereinafter referred to as the “Buyer”) sells", ["buyer!"]),
      ("Halden and Marsh (collectively, the “Buyers”) sell", ["buyers!*"]),
      ("Halden and Marsh (each a “Buyer”) sell", ["buyer*"]),
      ("Halden Foods (together with its affiliates, the “Buyer”) sells", ["buyer!"]),
      ("Ann Vane (in such capacity, the “Agent”) signs", ["agent!"]),
    ])
  func quoted(text: String, terms: [String]) {
    #expect(self.terms(text) == terms)
  }

  @Test(
    "terms without quotation marks",
    arguments: [
      ("Halden Foods (Halden) sells", ["halden"]), ("Halden Foods (the Buyer) sells", ["buyer"]),
      ("Halden Foods (d/b/a Halden) sells", ["halden!"]),
      ("Halden Foods (dba Halden) sells", ["halden!"]),
      ("Halden Foods (hereinafter Halden) sells", ["halden!"]),
      ("Halden Foods (formerly Marsden) sells", ["marsden!~"]),
      ("Halden Foods (Halden or Marsden) sells", ["halden", "marsden"]),
      ("Halden Foods, hereinafter called the Buyer, sells", ["buyer!"]),
      ("Halden Foods, hereinafter referred to as Halden, sells", ["halden!"]),
    ])
  func unquoted(text: String, terms: [String]) {
    #expect(self.terms(text) == terms)
  }

  @Test(
    "a bracket with other words defines nothing",
    arguments: [
      "Halden Foods (see “Halden”) sells", "Halden Foods (this “Agreement”) sells",
      "Halden Foods (of Halden) sells",
      "Halden Foods (“halden foods are good”) sells", "Halden Foods (“Halden” (old)) sells",
      "Halden Foods () sells",
      "Halden Foods (Halden sells) milk", "Halden Foods (“Halden” sells",
    ])
  func nothing(text: String) {
    #expect(terms(text) == [])
  }
}

@Suite("Whose a defined term is") struct DefinedNameTests {
  /// The wordings of the actor called `name`.
  private func wordings(_ text: String, of name: String) -> [String] {
    CastSample("The plaintiff pays hereby. " + text).wordings(name)
  }

  @Test(
    "the last person or organisation's before it",
    arguments: [
      (
        "Halden Foods LLC, a Delaware company (the “Buyer”), pays. The Buyer pays.",
        "Halden Foods LLC", "Buyer"
      ),
      (
        "Halden Foods LLC, organized in Ohio (the “Buyer”), pays. The Buyer pays.",
        "Halden Foods LLC", "Buyer"
      ),
      (
        "Marsh Dairy Inc. sold to Halden Foods LLC (the “Buyer”). The Buyer pays.",
        "Halden Foods LLC", "Buyer"
      ),
      ("Ann Vane (the “Seller”) pays. The Seller pays.", "Ann Vane", "Seller"),
      ("The City of Millbrook (the “City”) pays. The City pays.", "City of Millbrook", "City"),
      (
        "The Board of Immigration Appeals (“BIA”) met. The BIA met.",
        "Board of Immigration Appeals", "BIA"
      ),
    ])
  func owner(text: String, name: String, term: String) {
    #expect(wordings(text, of: name).contains(term))
  }

  @Test(
    "nobody's where a verb, a semicolon or a sentence's end is between, or a thing is defined",
    arguments: [
      (
        "Halden Foods LLC signed a long paper here (the “Agreement”). The Agreement holds.",
        "Halden Foods LLC"
      ),
      ("Halden Foods LLC; the other party (the “Buyer”) pays. The Buyer pays.", "Halden Foods LLC"),
      (
        "Halden Foods LLC came. The other party (the “Buyer”) pays. The Buyer pays.",
        "Halden Foods LLC"
      ),
      ("Ann Hale and Mary Moor (the “Sellers”) pay. The Sellers pay.", "Mary Moor"),
    ])
  func nobody(text: String, name: String) {
    #expect(wordings(text, of: name) == [name])
  }

  @Test("a quotation after a name is a short name only in legal texts") func notLegal() {
    let text = "Halden Foods LLC, of Ohio (“Kettle”), pays. Kettle pays."
    #expect(wordings(text, of: "Halden Foods LLC") == ["Halden Foods LLC", "Kettle"])
    let other = "Odo Vane (“Kettle”) left early. Then Kettle came."
    #expect(CastSample(other).wordings("Odo Vane") == ["Odo Vane"])
  }
}
