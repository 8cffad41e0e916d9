import Testing

@Suite("Mending spans") struct SpanRuleTests {
  @Test(
    "names with an ampersand are one firm",
    arguments: [
      ("He audited Marks & Hartley in May.", ["Marks & Hartley:organisation"]),
      ("He audited Jonson & Jonson in May.", ["Jonson & Jonson:organisation"]),
      ("He joined Skidmore, Owings & Merrill.", ["Skidmore, Owings & Merrill:organisation"]),
      ("He joined Harker & Sons.", ["Harker & Sons:organisation"]),
      ("He joined Barnes & Noble, Inc. in May.", ["Barnes & Noble, Inc.:organisation"]),
      ("He called AT&T again.", ["AT&T:organisation"]),
      ("Brixton Stores, LLC sued them.", ["Brixton Stores, LLC:organisation"]),
      ("Target Stores, LLC sued them.", ["Target Stores, LLC:organisation"]),
    ])
  func firms(text: String, mentions: [String]) {
    #expect(CastSample(text).mentions == mentions)
  }

  @Test(
    "the numeral of the first ruler of a name is part of it, a pronoun is not",
    arguments: [
      ("He served James I, and James II after him.", ["James I", "James II"]),
      ("In spring King George I came over.", ["King George I"]),
      ("In spring Francis I of France lost.", ["Francis I", "France"]),
      ("It was for Anna I did it.", ["Anna"]),
      ("Then King James I think spoke.", ["King James"]),
    ])
  func firstRulers(text: String, names: [String]) {
    #expect(CastSample(text).names == names)
  }

  @Test("a contraction that opens a sentence is no part of a name")
  func contractions() {
    #expect(
      CastSample("He came. Was’t Leontes? Leontes it was. Is't Hamlet? Hamlet spoke.").names
        == ["Leontes", "Leontes", "Hamlet", "Hamlet"])
  }

  @Test("who is called “Sr.” is a person") func generations() {
    #expect(
      CastSample("Thorne Sr. lived at Norwich.").mentions == ["Thorne Sr.:person", "Norwich:place"])
  }

  @Test(
    "names with an ampersand are two where they are no firm",
    arguments: [
      ("We met Thomas & Helen there.", ["Thomas", "Helen"]),
      ("We met Alan Hale & Mary Moor there.", ["Alan Hale", "Mary Moor"]),
      ("It was shown earlier (Marsden & Harker, 2014).", ["Marsden", "Harker"]),
    ])
  func pairs(text: String, names: [String]) {
    #expect(CastSample(text).names == names)
  }

  @Test(
    "a nickname inside is part of the name",
    arguments: [
      "Robert “Bob” Hale", "Robert \"Bob\" Hale", "Helen 'Ellie' Brown", "Helen ‘Ellie’ Brown",
      "William (Bill) Harker", "James \"Big Jim\" Larkin", "William 'Billy the Kid' Harker",
    ])
  func nicknames(name: String) {
    #expect(CastSample("Yesterday \(name) came home.").names == [name])
  }

  @Test(
    "what is quoted or in brackets after a name is no nickname",
    arguments: [
      ("Then Robert said, “Bob Hale sings.”", ["Robert", "Bob Hale"]),
      ("We saw Alan Hale (London) there.", ["Alan Hale", "London"]),
    ])
  func noNicknames(text: String, names: [String]) {
    #expect(CastSample(text).names == names)
  }

  @Test("a nickname names the person, too") func nicknameAlone() {
    let sample = CastSample("Edward “Duke” Harker played. Duke Harker left, and Duke slept.")
    #expect(sample.cast.members.count == 1)
  }

  @Test("what is added to a name is no part of it") func addition() {
    let sample = CastSample("We met Tarrant Industries LLC, a New York company, there.")
    #expect(sample.mentions == ["Tarrant Industries LLC:organisation", "New York:place"])
  }

  @Test(
    "particles belong to a person's name",
    arguments: [
      ("We met Jan van der Velde. Then van der Velde left.", "van der Velde"),
      ("We met Sofia della Rocca. Della Rocca left.", "Della Rocca"),
      ("We met Omar bin Rashid. Later bin Rashid left.", "bin Rashid"),
      ("We met Kees ten Broek. Later ten Broek left.", "ten Broek"),
    ])
  func particles(text: String, last: String) {
    #expect(CastSample(text).names.last == last)
  }

  @Test("a number before a people is no particle") func noParticle() {
    #expect(CastSample("He gave Alan ten Germans.").names == ["Alan", "Germans"])
  }

  @Test(
    "a surname with a saint is a person's",
    arguments: [
      ("Rebecca St. James sang. St. James slept.", "Rebecca St. James"),
      ("Ian St John came. St John was late.", "Ian St John"),
    ])
  func saints(text: String, name: String) {
    #expect(CastSample(text).cast.members.map(\.name) == [name])
  }

  @Test(
    "the sides of a case are one thing",
    arguments: [
      ("The rule of Doe v. Harker was kept.", "Doe v. Harker:other"),
      ("They followed R v Sayer again.", "R v Sayer:other"),
      ("They followed Doe v Harker [1932] again.", "Doe v Harker:other"),
      ("They cited In re Harker again.", "In re Harker:other"),
      ("They cited State of Ohio v. Alan Harker again.", "State of Ohio v. Alan Harker:other"),
    ])
  func cases(text: String, mention: String) {
    #expect(CastSample(text).mentions.first == mention)
  }

  @Test("teams aren't sides of a case") func teams() {
    #expect(
      !CastSample("We watched Portugal v Norway there.").names.contains { $0.contains(" v ") })
  }

  @Test(
    "judges in captions are persons, and their letters no names",
    arguments: [
      ("KERSHAW, J., delivered the opinion.", ["KERSHAW:person"]),
      ("Then ROWLEY, C. J., and KERSHAW, J., dissented.", ["ROWLEY:person", "KERSHAW:person"]),
      (
        "Before: SCARNE, THORPE, and ALDIS, JJ.",
        ["SCARNE:person", "THORPE:person", "ALDIS:person"]
      ),
      ("Before: SCARNE and ALDIS, Circuit Judges.", ["SCARNE:person", "ALDIS:person"]),
      ("It says so: Kershaw, J., dissenting.", ["Kershaw:person"]),
      ("We heard that Lowther LJ agreed.", ["Lowther:person"]),
    ])
  func judges(text: String, mentions: [String]) {
    #expect(CastSample(text).mentions == mentions)
  }

  @Test("a judge is no constable") func services() {
    let sample = CastSample("We met DCI Ruth Hale. We heard that Hale LJ agreed.")
    #expect(sample.cast.members.count == 2)
  }

  @Test("a word with a capital of the trade is no given name") func commonNouns() {
    #expect(CastSample("They read the Bill. Then Bill Grant came.").names == ["Bill Grant"])
  }

  @Test(
    "leave alone what only looks like such a name",
    arguments: [
      ("Shell, Exxon and Hartwell Ltd agreed.", ["Shell", "Exxon", "Hartwell Ltd"]),
      ("I told Mary I was leaving. Henry VIII was fat.", ["Mary", "Henry VIII"]),
      ("Professor Asa Gray came.", ["Professor Asa Gray"]),
      ("Samuel Marsh senior adviser Anita Dunn spoke.", ["Samuel Marsh", "Anita Dunn"]),
      ("Johnson \"Never\" Lied to them.", ["Johnson"]),
      ("REPRESENTATIONS OF THE COMPANY", []),
      ("In London, Marsh and Vane LLP opened.", ["London", "Marsh", "Vane LLP"]),
    ])
  func leavesAlone(text: String, names: [String]) {
    #expect(CastSample(text).names == names)
  }

  @Test("takes no more than six legal forms into a name") func run() {
    let names = CastSample("Vane " + String(repeating: "Ltd ", count: 200)).names
    #expect(names.first == "Vane Ltd Ltd Ltd Ltd Ltd Ltd")
  }
}
