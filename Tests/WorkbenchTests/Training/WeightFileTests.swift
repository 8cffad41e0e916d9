import Testing

@testable import CastAnalysis
@testable import workbench

@Suite("The file of weights") struct WeightFileTests {
  /// A model with random weights up to `limit`, and its features.
  private static func model(
    features count: Int, limit: Float, seed: UInt64 = 3
  ) -> (model: ChainModel, index: FeatureIndex) {
    var random = SeededGenerator(seed: seed)
    var index = FeatureIndex()
    _ = index.numbers(of: (0..<count).map { _ in random.next() }, .plain)
    var model = ChainModel(featureCount: count)
    for number in 0..<count {
      for lane in 0..<16 {
        model.rows[number][lane] = Float.random(in: -limit...limit, using: &random)
      }
    }
    for place in model.transitions.indices {
      model.transitions[place] = Float.random(in: -20...20, using: &random)
    }
    return (model, index)
  }

  private static func written(
    _ made: (model: ChainModel, index: FeatureIndex), slots: Int
  ) throws -> WeightTable {
    try WeightFile.table(WeightFile(made.model, made.index, slots: slots).bytes)
  }

  @Test("holds every weight to half an eighth-bit step, where there is room")
  func roundTrip() throws {
    let made = Self.model(features: 200, limit: 4.2)
    let table = try Self.written(made, slots: 4000)
    #expect(Float(table.unit) == WeightFile.unit)
    for (number, feature) in made.index.features.enumerated() {
      let row = try #require(table.row(feature))
      let read = SIMD16<Float>(row) / WeightFile.unit
      let error = read - made.model.rows[number]
      #expect(max(error.max(), -error.min()) <= 0.5 / WeightFile.unit + 1e-5)
    }
  }

  @Test("holds the weights of steps to half a step")
  func transitions() throws {
    let made = Self.model(features: 1, limit: 1)
    let table = try Self.written(made, slots: 8)
    for place in 0..<Transitions.count {
      let error = Float(table.transitions[place]) / WeightFile.unit - made.model.transitions[place]
      #expect(abs(error) <= 0.5 / WeightFile.unit + 1e-5)
    }
  }

  @Test("takes a weight that is too large for the largest, with its sign")
  func clamps() throws {
    var made = Self.model(features: 1, limit: 1)
    made.model.rows[0] = SIMD16(repeating: 0)
    (made.model.rows[0][0], made.model.rows[0][15]) = (100, -100)
    (made.model.transitions[0], made.model.transitions[1]) = (1000, -1000)
    let table = try Self.written(made, slots: 8)
    let row = try #require(table.row(made.index.features[0]))
    #expect(row[0] == 127 && row[15] == -127 && row[7] == 0)
    #expect(table.transitions[0] == 8000 && table.transitions[1] == -8000)
  }

  @Test("leaves out features of a source, and those whose weights round to 0")
  func leavesOut() throws {
    var index = FeatureIndex()
    _ = index.numbers(of: [1, 2], .plain) + index.numbers(of: [3], .source)
    var model = ChainModel(featureCount: 3)
    model.rows[0][2] = 1
    model.rows[1][2] = 0.49 / WeightFile.unit
    model.rows[2][2] = 1
    let file = WeightFile(model, index, slots: 64)
    #expect(file.used == 1)
    let table = try WeightFile.table(file.bytes)
    #expect(table.row(1)?[2] == 30)
    #expect(table.row(2) == nil && table.row(3) == nil)
  }

  @Test("keeps in a full bucket the features with large weights that occur often")
  func importance() throws {
    var index = FeatureIndex()
    // Weights go up to feature 11. Features 1 and 12 occur a hundred times, which counts tenfold: enough for 12.
    let features = (1...12).map { UInt64($0) }
    let frequent = [UInt64](repeating: 1, count: 99) + [UInt64](repeating: 12, count: 99)
    _ = index.numbers(of: features + frequent, .plain)
    var model = ChainModel(featureCount: 12)
    for number in 0..<12 { model.rows[number][0] = Float(number + 1) / 10 }
    model.rows[11][0] = 0.3
    let file = WeightFile(model, index, slots: 8)
    #expect(file.used == 8)
    let table = try WeightFile.table(file.bytes)
    #expect(features.filter { table.row($0) != nil } == [5, 6, 7, 8, 9, 10, 11, 12])
  }

  @Test("that is cut, too long or of another kind is no table")
  func damaged() {
    let made = Self.model(features: 3, limit: 1)
    let bytes = WeightFile(made.model, made.index, slots: 16).bytes
    var otherKind = bytes
    otherKind[0] ^= 1
    for wrong in [bytes.dropLast(), bytes + [0], [], otherKind, Array(bytes[..<700])] {
      #expect(throws: (any Error).self) { try WeightFile.table(wrong) }
    }
  }
}
