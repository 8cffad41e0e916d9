import TerminalUI
import TestSupport
import Testing

@testable import Explorer

@Suite("Pictures of networks") struct NetworkPictureTests {
  private static let families = NetworkPicture(.twoFamilies, columns: 48, rows: 10)
  private static let crew = NetworkPicture(.crew, columns: 30, rows: 9)

  @Test("have groups apart, and weak links with fewer dots")
  func braille() {
    #expect(
      Self.families.drawn() == """
                                             Felix
              Clara                          ⡠⠊⠈⡆
               ⡰⠁ ⠈⠒⢄⡀                     ⡠⠊   ⠘⡄
              ⢠⠃     ⠈⠑⠤⡀                ⢀⠔⠁     ⢱
             ⢀⠇         Anna ⠄⢀ ⡀      ⢀⠔⠁        ⢣
             ⡎       ⢀⡠⠒⠁        ⠈  Boris         ⠈⡆
            ⡜     ⢀⠤⠊⠁                   ⠉⠑⠢⠤⣀     ⠘⡄
           ⡰⠁  ⣀⠔⠊⠁                           ⠉⠑⠢⠤⣀ ⢱
          ⢠⠃⡠⠔⠊                                    David
        Emma
        """)
  }

  @Test("are drawn with ASCII where there is nothing else")
  func ascii() {
    #expect(
      Self.families.drawn(isUnicode: false) == #"""
                                             Felix
              Clara                          // \
               /  \-\                      //    \
              /      \--\                //      \
              /         Anna ...       //         \
             /        /-/       ... Boris          \
            /      /-/                   \---\      \
           /   /--/                           \---\ \
          / /-/                                    David
        Emma
        """#)
  }

  @Test("have the node that all others meet in the middle")
  func hub() {
    #expect(
      Self.crew.drawn(isUnicode: false) == #"""
                      Cook
                        \
                         \\
                   .... Captain
        Owner .....      //  \-\
                       //       \-\
                     //            Boy
                    /
                 Mate
        """#)
  }

  @Test("have links go round names that are in their way")
  func roundNames() {
    let graph = NetworkGraph(
      ["Boris", "Anna", "Clara", "David"],
      [(0, 1, 90), (0, 2, 90), (1, 2, 1), (2, 3, 50), (3, 1, 1), (0, 3, 1)])
    #expect(
      NetworkPicture(graph, columns: 40, rows: 7).drawn(isUnicode: false) == #"""
                                Clara
                        /-----///  \\
                  Boris     /-/      \\
               /--/     +--+-\         \\
           /--/   /----/      \----\     \\
        Anna ----+--------\         \----\ \\
                           \-------------- David
        """#)
  }

  @Test("have heavier links at the cursor")
  func cursor() {
    #expect(
      Self.families.drawn(cursor: 1).split(separator: "\n")[3...6].joined(separator: "\n") == """
              ⢠⠃     ⠈⠑⠤⡀                ⢀⡴⠋     ⢱
             ⢀⠇         Anna ⡄⢀ ⡀      ⢀⡴⠋        ⢣
             ⡎       ⢀⡠⠒⠁     ⠈ ⠁⠘  Boris         ⠈⡆
            ⡜     ⢀⠤⠊⠁                  ⠉⠛⠳⢦⣤⣀     ⠘⡄
        """)
  }

  @Test("have heavier links at the cursor in ASCII")
  func asciiCursor() {
    #expect(
      Self.crew.drawn(isUnicode: false, cursor: 3) == #"""
                      Cook
                        \
                         \\
                   .... Captain
        Owner .....      //  ***
                       //       ***
                     //            Boy
                    /
                 Mate
        """#)
  }

  @Test("draw a link that is left out when the cursor is on one of its ends")
  func hiddenLinks() throws {
    // Of ten who all know each other, the last two know one another least.
    let pairs = (0..<10).flatMap { b in (0..<b).map { a in (a, b, 100 - a - b) } }
    let graph = NetworkGraph((0..<10).map { "N\($0)" }, pairs)
    let picture = NetworkPicture(graph, columns: 60, rows: 24)
    #expect(picture.hiddenLinks == 45 - 21)
    let stars = picture.drawn(isUnicode: false, cursor: 9).count { $0 == "*" }
    #expect(picture.drawn(isUnicode: false).count { $0 == "*" } == 0)
    #expect(stars > 20, "nine links, most of them with a star in every second cell")
  }

  @Test("say by style what is chosen, where the cursor is, and whom it meets", arguments: [0, 256])
  func styles(colours: Int) throws {
    let frame = Self.families.frame(colours: colours, cursor: 0, chosen: [0, 3])
    let look = Look(colours: colours, isUnicode: true)
    func style(_ node: Int) throws -> Style {
      let place = try #require(Self.families.place(of: node))
      return frame.row(place.row).dropFirst(place.column)[place.row * 48 + place.column].style
    }
    #expect(try style(0) == look.style(.currentMention))
    #expect(try style(1) == look.style(.chosenRow))
    #expect(try style(3) == look.style(.chosenMention))
    #expect(try style(5) == look.style(.plain))
  }

  @Test("have the links at the cursor in a style of their own")
  func linkStyles() {
    let look = Look(colours: 256, isUnicode: false)
    let frame = Self.crew.frame(isUnicode: false, cursor: 3)
    #expect(frame.cells.filter { $0.value == 0x2A }.allSatisfy { $0.style == look.style(.strip) })
    #expect(frame.cells.filter { $0.value == 0x5C }.allSatisfy { $0.style == look.style(.faint) })
  }

  @Test("leave every name where it is, whatever is chosen and wherever the cursor is")
  func steady() {
    let still = Self.names(in: Self.crew.drawn())
    for node in Self.crew.shownNodes {
      #expect(Self.names(in: Self.crew.drawn(cursor: node, chosen: [4 - node])) == still)
    }
  }

  /// A picture without its links.
  private static func names(in picture: String) -> String {
    String(picture.map { $0.isASCII ? $0 : " " }).replacing(/[ ]+(\n|$)/, with: "\n")
  }

  @Test("are the same for the same graph, in whatever order its links come", arguments: 0..<20)
  func deterministic(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let graph = NetworkGraph.random(&random)
    let shuffled = NetworkGraph(
      nodes: graph.nodes,
      edges: graph.edges.map {
        random.below(2) == 0 ? $0 : NetworkGraph.Edge(a: $0.b, b: $0.a, weight: $0.weight)
      }.shuffled(using: &random))
    #expect(
      NetworkPicture(graph, columns: 60, rows: 20).drawn()
        == NetworkPicture(shuffled, columns: 60, rows: 20).drawn())
  }

  @Test("cut long names and leave out whoever has no room, the least important first")
  func narrow() {
    let graph = NetworkGraph(["Nicholas Rostov", "Annabel", "Boris", "Clara"], [(0, 1, 1)])
    #expect(NetworkPicture(graph, columns: 12, rows: 2).shownNodes == [0, 1])
    #expect(NetworkPicture(graph, columns: 12, rows: 1).drawn() == "Nicholas Ro…")
    #expect(NetworkPicture(graph, columns: 1, rows: 1).drawn() == "…")
    #expect(NetworkPicture(graph, columns: 0, rows: 5).shownNodes.isEmpty)
    #expect(NetworkPicture(graph, columns: -3, rows: -5).shownNodes.isEmpty)
  }

  @Test("are drawn without a cursor if it is on a node that isn't shown", arguments: [-1, 5, .max])
  func strayCursor(node: Int) {
    #expect(Self.crew.frame(cursor: node) == Self.crew.frame())
  }

  @Test("are drawn where the area is, and nowhere else")
  func area() {
    var canvas = Canvas(
      size: ScreenSize(columns: 40, rows: 12), look: Look(colours: 0, isUnicode: false),
      width: .standard)
    Self.crew.draw(
      on: &canvas, in: Rect(row: 2, column: 7, columns: 30, rows: 9), cursor: nil)
    let inside = canvas.frame.lines[2..<11].map { String($0.dropFirst(7)) }
    #expect(inside.joined(separator: "\n") == Self.crew.drawn(isUnicode: false))
    #expect(canvas.frame.lines[2..<11].allSatisfy { $0.prefix(7).allSatisfy { $0 == " " } })
    #expect([0, 1, 11].allSatisfy { canvas.frame.lines[$0].isEmpty })
  }

  @Test("keep right-to-left names from moving the rest of a row")
  func directions() {
    let graph = NetworkGraph(["Anna", "שלום"], [(0, 1, 1)])
    let lines = NetworkPicture(graph, columns: 30, rows: 1).drawn()
    #expect(lines.unicodeScalars.count { $0 == "\u{200E}" } == 1)
    #expect(lines.unicodeScalars.contains("ש"))
  }
}
