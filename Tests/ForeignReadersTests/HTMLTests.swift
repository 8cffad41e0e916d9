import Testing

struct HTMLTests {
  @Test("headings make the outline, by their ranks")
  func outline() throws {
    let foreign = try readHTML("<h1>A</h1><p>x<h3>B</h3><p>y<h2>C</h2><p>z<h1>D</h1>")
    #expect(foreign.outline == ["1 A 0", "2 B 2", "2 C 4", "1 D 6"])
  }

  @Test("text before the first heading is a section of its own")
  func front() throws {
    let foreign = try readHTML("<p>Once upon a time<h1>A</h1><p>x")
    #expect(foreign.outline == ["1 Once upon a time 0", "1 A 1"])
  }
}
