import DocumentModel
import Testing

@Suite("Joining names of organisations and places") struct InstitutionAliasTests {
  @Test(
    "makes one actor of one name's wordings",
    arguments: [
      // Acronyms: defined, spelt, with words of grammar, legal forms, and hyphens left out.
      "<Institute for Polar Trade> (<IPT>) left.",
      "<IPT> (<Institute for Polar Trade>) left.",
      "<Institute for Polar Trade> left. <IPT> came.",
      "<Council on Harbour Relations> left. <CHR> came.",
      "<Odo Kiln Vane Inc.> left. <OKV> came.",
      "<Movement for Multi-party Trade> left. <MMT> came.",
      "<Association to Advance Polar Schools of Trade> left. <AAPST> came.",
      // An acronym of the first words.
      "<University of North Vane at Kvist> left. <UNV Kvist> came.",
      "<Task Group 104> left. <TG-104> came.",
      // Abbreviated words, plurals, articles, "&".
      "<Vane Maritime Dept.> left. <Vane Maritime Department> came.",
      "<Kvist Univ.> left. <Kvist University> came.",
      "{Kvist Street} and {Kvist St.}",
      "{St. Kvist} and {Saint Kvist}",
      "{Mt. Kvist} and {Mount Kvist}",
      "<The Vane Guards> left. <Vane Guard> came.",
      "<Marsh and Kvist> left. <Marsh & Kvist> came.",
      "<University of Vane, Kvist> left. <University of Vane at Kvist> came.",
      // Legal forms, endings, heads.
      "<Kvistex Inc.> left. <Kvistex Corporation> and <Kvistex> came.",
      "<Vane Airways Group Inc.> left. <Vane Airways Group> and <Vane Airways> came.",
      "<University of Kvist> left. The <University> came.",
      "<Northern Vane Rescue Corps> left. <Rescue Corps> came.",
      "<Blue Kvist Music Publishing> left. <Blue Kvist> came.",
      "<London Vikings> left. The <Vikings> came.",
      // Countries.
      "<Albanian Government> left. <Government of the Republic of Albania> came.",
      "<Supreme Court of Pakistan> left. <Pakistani Supreme Court> came.",
      "<US Navy> left. <United States Navy> came. <U.S. Navy> stayed.",
      "{U.S} and {the United States} and {U.S.}.",
      "{People's Republic of China} and {China}.",
      // Spellings.
      "{Kvishahan} and {Kveshahan}.",
    ])
  func joins(text: String) {
    #expect(MarkedSample(text).actors.count == 1)
  }

  @Test(
    "keeps names apart",
    arguments: [
      "{Iran}, {Iran}, {Iran}, {Iran} and {Iraq}.",
      "{Austria}, {Austria}, {Austria}, {Austria} and {Australia}.",
      "<Bank of England> in {England}.",
      "<Bank of America> and <American Bank>.",
      "<Vane> and {Vane}.",
      "<first Vane Commission> and <second Vane Commission>.",
      "{Kvist} and {East Kvist}.",
      "<Kvistex>, <Kvistex>, <Kvistex> and <Kvistex Music>.",
      "{Vane War I} and {Vane War II}.",
      "{Kvist} and {Kvist Airport}.",
      "{Iran} and <Iranian>.",
    ])
  func keepsApart(text: String) {
    #expect(MarkedSample(text).actors.count == 2)
  }

  @Test("a firm's first word is the firm, whatever ends its name") func shortForm() {
    let sample = CastSample(
      "Brooker Pharmacy opened in 1952. Brooker now has forty shops, and Brooker Pharmacy plans more."
    )
    #expect(sample.actors == ["Brooker Pharmacy: Brooker Pharmacy 2, Brooker 1"])
  }

  @Test("joins no acronym that two names spell") func ambiguousAcronym() {
    let sample = MarkedSample("<Polar Trade Union> met <Port Trade Union>. <PTU> came.")
    #expect(sample.actors.count == 3)
  }

  @Test("joins no shorter name that two names may mean") func ambiguousHead() {
    let sample = MarkedSample(
      "<University of Kvist> met <University of Vane>. The <University> came.")
    #expect(sample.actors.count == 3)
  }
}
