import DocumentModel
import Testing

@testable import CastAnalysis

/// Invented names; the actors are drawn as their wordings, joined by "=" and parted by "|".
@Suite("Rules for aliases and names of many cultures") struct ManyCulturesTests {
  private func drawn(_ text: String, by rules: any AliasRule.Type...) -> String {
    RuleSample(text).joined(by: rules).map { $0.joined(separator: " = ") }
      .joined(separator: " | ")
  }

  @Test(
    "FullNameRule knows given names, particles and initials of many languages",
    arguments: [
      ("[José Quillay] and [Jose Quillay]", "José Quillay = Jose Quillay"),
      ("[Aleksei Torvin] and [Alexei Torvin]", "Aleksei Torvin = Alexei Torvin"),
      ("[Jan-Peter Aalven] and [J.-P. Aalven]", "Jan-Peter Aalven = J.-P. Aalven"),
      (
        "[Ludovico della Vesta] and [Ludovico Vesta]",
        "Ludovico della Vesta = Ludovico Vesta"
      ),
      ("[Ibrahim al-Qasrin] and [Ibrahim Qasrin]", "Ibrahim al-Qasrin = Ibrahim Qasrin"),
      ("[Mohammed Tazeri] and [Muhammad Tazeri]", "Mohammed Tazeri = Muhammad Tazeri"),
      ("[Katherine Obando] and [Kate Obando]", "Katherine Obando = Kate Obando"),
      ("[Thomas Ekwe] and [Tom Ekwe]", "Thomas Ekwe = Tom Ekwe"),
      (
        "[Maria Teresa Quillay Rosado] and [Maria Teresa Quillay]",
        "Maria Teresa Quillay Rosado = Maria Teresa Quillay"
      ),
      ("[T. S. Okonjo] and [Tunde Samuel Okonjo]", "T. S. Okonjo = Tunde Samuel Okonjo"),
    ])
  func fullNames(text: String, actors: String) {
    #expect(drawn(text, by: FullNameRule.self) == actors)
  }

  @Test(
    "FullNameRule keeps brothers, couples and namesakes apart",
    arguments: [
      ("[Juan Quillay] and [Juana Quillay]", "Juan Quillay | Juana Quillay"),
      ("[Tunde Okonjo] and [Kunle Okonjo]", "Tunde Okonjo | Kunle Okonjo"),
      ("[Paul Torvin] and [Paula Torvin]", "Paul Torvin | Paula Torvin"),
      ("[Mrs. Tunde Okonjo] and [Mr. Tunde Okonjo]", "Mrs. Tunde Okonjo | Mr. Tunde Okonjo"),
      ("[Christian Aalven] and [Christine Aalven]", "Christian Aalven | Christine Aalven"),
      ("[Emeka Abara III] and [Emeka Abara IV]", "Emeka Abara III | Emeka Abara IV"),
      ("[Li Wenqi] and [Li Wenbo]", "Li Wenqi | Li Wenbo"),
      ("[T. Okonjo], [Tunde Okonjo] and [Tola Okonjo]", "T. Okonjo | Tunde Okonjo | Tola Okonjo"),
    ])
  func otherFullNames(text: String, actors: String) {
    #expect(drawn(text, by: FullNameRule.self) == actors)
  }

  @Test(
    "TitledNameRule reads titles of many languages",
    arguments: [
      ("[Señor Quillay] and [Juan Quillay]", "Señor Quillay = Juan Quillay"),
      ("[Herr Aalven] and [Peter Aalven]", "Herr Aalven = Peter Aalven"),
      ("[Anna Torvin] and [Madame Torvin]", "Anna Torvin = Madame Torvin"),
      ("[Captain Okonjo] and [Tunde Okonjo]", "Captain Okonjo = Tunde Okonjo"),
      ("[Sister Agnes] and [Agnes Torvin]", "Sister Agnes = Agnes Torvin"),
      ("[Peter Aalven] and [Frau Aalven]", "Peter Aalven | Frau Aalven"),
      ("[Anna Torvin] and [Monsieur Torvin]", "Anna Torvin | Monsieur Torvin"),
      ("[Juan Quillay] and [Señora Quillay]", "Juan Quillay | Señora Quillay"),
      ("[King Osric] and [Osric Aalven]", "King Osric | Osric Aalven"),
    ])
  func titles(text: String, actors: String) {
    #expect(drawn(text, by: FullNameRule.self, TitledNameRule.self) == actors)
  }

  @Test(
    "SingleNameRule finds whose surname or given name a word is",
    arguments: [
      ("[Tunde Okonjo] and [Okonjo]", "Tunde Okonjo = Okonjo"),
      ("[Tunde Okonjo] and [Tunde]", "Tunde Okonjo = Tunde"),
      ("[Aminata Diarrak] and [Aminata]", "Aminata Diarrak = Aminata"),
      ("[Li Wenqi] and [Li]", "Li Wenqi = Li"),
      ("[Margaret Aalven] and [Peggy]", "Margaret Aalven = Peggy"),
      ("[Robert Okonjo] and [Bob]", "Robert Okonjo = Bob"),
      ("[Robert Okonjo] and [Bill]", "Robert Okonjo | Bill"),
      ("[Tunde Okonjo] and [Okonja]", "Tunde Okonjo | Okonja"),
    ])
  func singleNames(text: String, actors: String) {
    #expect(drawn(text, by: FullNameRule.self, TitledNameRule.self, SingleNameRule.self) == actors)
  }

  @Test(
    "CountryRule knows countries and peoples of every continent",
    arguments: [
      (
        "{Democratic Republic of the Congo} and {DR Congo}",
        "Democratic Republic of the Congo = DR Congo"
      ),
      ("{Republic of Korea} and {South Korea}", "Republic of Korea = South Korea"),
      ("{North Korea} and {South Korea}", "North Korea | South Korea"),
      ("{Guinea} and {Guinea-Bissau}", "Guinea | Guinea-Bissau"),
      ("{Dominica} and {Dominican Republic}", "Dominica | Dominican Republic"),
      ("{Holland} and {Netherlands}", "Holland = Netherlands"),
      ("{Great Britain} and {United Kingdom}", "Great Britain = United Kingdom"),
      ("{Burma} and {Myanmar}", "Burma = Myanmar"),
      ("{Slovakia} and {Slovenia}", "Slovakia | Slovenia"),
      ("<Peruvian> and <Peruvians>", "Peruvian = Peruvians"),
      ("<Austrians> and <Australians>", "Austrians | Australians"),
    ])
  func countries(text: String, actors: String) {
    #expect(drawn(text, by: CountryRule.self) == actors)
  }

  @Test(
    "EqualNameRule sees through accents, articles, abbreviations and how the country is named",
    arguments: [
      ("<Café Torvin> and <Cafe Torvin>", "Café Torvin = Cafe Torvin"),
      (
        "<Ministry of Fisheries> and <Fisheries Ministry>",
        "Ministry of Fisheries | Fisheries Ministry"
      ),
      (
        "<Government of the Republic of Kenya> and <Kenyan Government>",
        "Government of the Republic of Kenya = Kenyan Government"
      ),
      ("<Peruvian Navy> and <Navy of Peru>", "Peruvian Navy = Navy of Peru"),
      ("<Peruvian Navy> and <Chilean Navy>", "Peruvian Navy | Chilean Navy"),
      ("<Okonjo Bros.> and <Okonjo Brothers>", "Okonjo Bros. = Okonjo Brothers"),
      ("<Torvin Ltd> and <Torvin Limited>", "Torvin Ltd = Torvin Limited"),
      ("<Torvin S.A.> and <Torvin AG>", "Torvin S.A. | Torvin AG"),
      ("{Torvin Mts.} and {Torvin Mountains}", "Torvin Mts = Torvin Mountains"),
      ("{Ft. Aalven} and {Fort Aalven}", "Ft. Aalven = Fort Aalven"),
    ])
  func equalNames(text: String, actors: String) {
    #expect(drawn(text, by: EqualNameRule.self) == actors)
  }

  @Test(
    "AcronymRule spells names of other languages and with other words of grammar",
    arguments: [
      ("<Partido Obrero Quillay> and <POQ>", "Partido Obrero Quillay = POQ"),
      ("<Okonjo Bank of the South> and <OBS>", "Okonjo Bank of the South = OBS"),
      ("<Okonjo Bank of the South> and <OBOS>", "Okonjo Bank of the South | OBOS"),
      ("<Okonjo Bank> and <BO>", "Okonjo Bank | BO"),
      ("<Aalven Sea-Rescue Group> and <ASRG>", "Aalven Sea-Rescue Group = ASRG"),
      ("{Torvin Valley Road} and <TVR>", "Torvin Valley Road | TVR"),
      ("<Harbour Board> (<HB>) and <Herring Bank>", "Harbour Board = HB | Herring Bank"),
    ])
  func acronyms(text: String, actors: String) {
    #expect(drawn(text, by: AcronymRule.self) == actors)
  }

  @Test(
    "ShorterNameRule leaves out endings, places and beginnings",
    arguments: [
      ("<Okonjo Shipping Group> and <Okonjo Shipping>", "Okonjo Shipping Group = Okonjo Shipping"),
      ("<Aalven Steel Inc> and <Aalven Steel>", "Aalven Steel Inc = Aalven Steel"),
      ("<Lagos Herons> and <Herons>", "Lagos Herons = Herons"),
      ("{Torvin Islands} and {Torvin}", "Torvin Islands = Torvin"),
      ("{Torvin River} and {Torvin}", "Torvin River | Torvin"),
      (
        "<Northern Okonjo Rescue Service> and <Okonjo Rescue Service>",
        "Northern Okonjo Rescue Service = Okonjo Rescue Service"
      ),
      ("<Okonjo Shipping>, <Okonjo Steel> and <Okonjo>", "Okonjo Shipping | Okonjo Steel | Okonjo"),
      ("{South Torvin} and {Torvin}", "South Torvin | Torvin"),
    ])
  func shorterNames(text: String, actors: String) {
    #expect(drawn(text, by: ShorterNameRule.self) == actors)
  }

  @Test(
    "StatedNameRule believes what the text says of one kind of actor",
    arguments: [
      ("[Tunde Okonjo], better known as [Kid Lagos], sang", "Tunde Okonjo = Kid Lagos"),
      ("[Tunde Okonjo], alias [Kid Lagos], sang", "Tunde Okonjo = Kid Lagos"),
      ("{Torvinsk} (formerly {Aalven}) froze", "Torvinsk = Aalven"),
      ("{Torvinsk} (now {Aalven}) froze", "Torvinsk = Aalven"),
      ("[Anna Torvin] (born [Anna Aalven]) left", "Anna Torvin = Anna Aalven"),
      ("[Anna Torvin] (with [Ida Aalven]) left", "Anna Torvin | Ida Aalven"),
      ("[Anna Torvin] and formerly [Ida Aalven] left", "Anna Torvin | Ida Aalven"),
      ("{Torvinsk} (then <Aalven>) froze", "Torvinsk | Aalven"),
    ])
  func statedNames(text: String, actors: String) {
    #expect(drawn(text, by: StatedNameRule.self) == actors)
  }

  @Test(
    "OfficeRule joins equal titles, of persons and of lands",
    arguments: [
      ("[King of Torvin] met [King of Aalven]. Then [King of Torvin] left", 2),
      ("[Mr. Speaker] rose. [Mr. Speaker] sat. [Madam Speaker] left. [Madam Speaker] came", 2),
      ("[Sultan Osric] met [the Sultan]", 1),
      ("[Sultan Osric] met [the Emir]", 2),
      ("[the Vicar] met [the Vicar]. [the Vicar of Aalven] left", 1),
    ])
  func offices(text: String, actors: Int) {
    let found = RuleSample(text).joined(by: FullNameRule.self, TitledNameRule.self, OfficeRule.self)
    #expect(found.count == actors)
  }

  @Test(
    "joining asks in one direction only: the order of two names changes nothing",
    arguments: [
      "[Tunde Okonjo] [T. Okonjo]", "[José Quillay] [Señor Quillay]",
      "<Okonjo Bank of the South> <OBS>",
      "{Great Britain} {United Kingdom}", "<Peruvian Navy> <Navy of Peru>",
      "[Paul Torvin] [Paula Torvin]",
      "[Robert Okonjo] [Bob]", "<Torvin Ltd> <Torvin Limited>", "{South Torvin} {Torvin}",
    ])
  func symmetry(pair: String) {
    let names = pair.split(separator: " ").reduce(into: [String]()) { names, word in
      let isOpen = names.last.map { !"]>}".contains($0.last ?? " ") } ?? false
      if isOpen { names[names.count - 1] += " " + word } else { names.append(String(word)) }
    }
    let orders = [names, names.reversed()].map { "Then \($0[0]) came. Later \($0[1]) left." }
    let counts = orders.map { text in MarkedSample(text).actors.count }
    #expect(counts[0] == counts[1])
  }
}
