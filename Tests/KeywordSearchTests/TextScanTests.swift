import CText
import TestSupport
import Testing

@testable import KeywordSearch

@Suite("The scan for candidates") struct TextScanTests {
  @Test("vectors find what bytes one by one do", arguments: UInt64(0)..<30)
  func equalsPortable(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<40 {
      var shapes = ByteShapes()
      for bit in 0..<Int.random(in: 1...8, using: &random) {
        let places = (0..<Int.random(in: 1...4, using: &random)).map { _ in
          ByteSet((0..<3).map { _ in UInt8.random(in: 0...15, using: &random) * 17 })
        }
        shapes.add(places, bit: bit)
      }
      let text = (0..<Int.random(in: 0...150, using: &random)).map { _ in
        UInt8.random(in: 0...15, using: &random) * 17
      }
      let from = Int.random(in: 0...text.count, using: &random)
      let to = Int.random(in: from...text.count, using: &random)
      #expect(
        text_scan(text, text.count, from, to, &shapes.table)
          == text_scan_portable(text, text.count, from, to, &shapes.table))
    }
  }

  @Test("every byte of a shape is found, at every place of a vector")
  func everyPlace() {
    var shapes = ByteShapes()
    shapes.add([ByteSet([1]), ByteSet([0xFF]), ByteSet([0x81, 0x1E])], bit: 3)
    for place in 0..<100 {
      var text = [UInt8](repeating: 7, count: 103)
      text.replaceSubrange(place..<(place + 3), with: [1, 0xFF, 0x81])
      #expect(text_scan(text, 103, 0, 103, &shapes.table) == place)
      #expect(text_scan(text, 103, place + 1, 103, &shapes.table) == 103)
      #expect(text_scan(text, place + 2, 0, place + 2, &shapes.table) == place + 2)
    }
  }
}
