import DocumentModel
import PlainText

extension FuzzTarget {
  /// Topics: the input is a text, or selects words.
  static let topics = FuzzTarget(
    "topics", longest: 2048, sources: ["Sources/PlainText/Topics"]
  ) { bytes in
    let (choice, rest) = bytes.choiceAndRest
    let text = choice & 1 == 0 ? code.text(rest) : Array(rest)
    let document = Document.readingPlainText(
      TextSource(copying: text), id: DocumentID(1), name: "text")
    let count = document.paragraphs.count
    let start = count == 0 ? 0 : choice / 2 % count
    let topics = document.topicSections(in: start..<count)
    var next = start
    for topic in topics {
      require(topic.paragraphs.lowerBound == next, "topics leave no paragraph out")
      require(!topic.paragraphs.isEmpty, "topics aren't empty")
      require(topic.level == 1 && topic.origin == .topic, "topics say what they are")
      require(!document.title(of: topic).isEmpty, "topics have a title")
      next = topic.paragraphs.upperBound
    }
    require(next == count, "topics hold all paragraphs")
  }

  private static let code = WordCode(
    """
    ¶ ¶ ¶ ¶ , . . ? ’s — ; the The of and a to He She It They But However, This that was were is had
    harbour Harbour ferry Ferry ice Ice winter Winter quay lantern Roth Vane Oslo Captain Captain_Roth
    Eleanor_Vane Harbour_Board board letter Letter trunk rope window
    treaty Treaty minister Minister parliament Parliament election Election vote votes voter voters
    tax taxes Taxation budget Budget deficit reform Reforms reforming coalition Coalition
    planet Planet orbit orbits Orbital telescope Telescope star stars Star galaxy Galaxies comet Comets
    Jupiter Saturn Copernicus Kepler moon moons lunar
    garden Garden rose roses Rose soil seed seeds spring Spring gardener compost
    naïve Über Élan café don’t it's well-known U.S. 1914 12,000 3.5 (2) “Yes” X I VII e.g. 日本 Москва
    running runs ran quickly happiest studies studied policies
    """)
}
