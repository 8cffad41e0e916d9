import ArgumentParser
import CastAnalysis
import Foundation

/// Writes learnt weights as the table that the analysis reads, see `WeightTable`.
struct WeightFile {
  /// Stored value of a weight of 1, which is a natural logarithm: eight bits hold ±4.2.
  static let unit: Float = 30

  private(set) var bytes: [UInt8]
  let used: Int

  /// Keeps the most important features: those with large weights that occur often.
  ///
  /// - Parameter slots: how many rows the table has room for; where a bucket is full, the least
  ///   important are left out.
  init(_ model: ChainModel, _ index: FeatureIndex, slots: Int) {
    let bucketCount = max(1, slots / WeightTable.bucketSize)
    var marks = [UInt16](repeating: 0, count: bucketCount * WeightTable.bucketSize)
    var rows = [UInt8](repeating: 0, count: marks.count * NameLabel.laneCount)
    var taken = [Int](repeating: 0, count: bucketCount)
    for number in Self.byImportance(model, index) {
      let feature = index.features[number]
      let bucket = Int(WeightTable.bucket(feature, of: UInt64(bucketCount)))
      guard taken[bucket] < WeightTable.bucketSize else { continue }
      let slot = bucket * WeightTable.bucketSize + taken[bucket]
      taken[bucket] += 1
      marks[slot] = WeightTable.fingerprint(feature)
      for lane in 0..<NameLabel.laneCount {
        rows[slot * NameLabel.laneCount + lane] = Self.quantised(model.rows[number][lane])
      }
    }
    bytes = Self.header(bucketCount)
    bytes += Self.transitions(model)
    for mark in marks { bytes += [UInt8(mark & 0xFF), UInt8(mark >> 8)] }
    bytes += rows
    used = taken.reduce(0, +)
  }

  /// The features whose rows don't round to zero, the most important first.
  private static func byImportance(_ model: ChainModel, _ index: FeatureIndex) -> [Int] {
    let importance = model.rows.indices.map { number -> Float in
      let row = model.rows[number]
      return (row * row).sum() * Float(index.counts[number]).squareRoot()
    }
    return model.rows.indices
      .filter { number in
        index.uses[number] != .source
          && (0..<NameLabel.laneCount).contains { quantised(model.rows[number][$0]) != 0 }
      }
      .sorted { (importance[$1], $0) < (importance[$0], $1) }
  }

  private static func quantised(_ weight: Float) -> UInt8 {
    UInt8(bitPattern: Int8(max(-127, min(127, (weight * unit).rounded()))))
  }

  private static func header(_ bucketCount: Int) -> [UInt8] {
    var header: [UInt8] = []
    for number in [WeightTable.magic, 1, UInt32(bucketCount), UInt32(unit)] {
      withUnsafeBytes(of: number.littleEndian) { header += $0 }
    }
    return header + [UInt8](repeating: 0, count: WeightTable.headerSize - header.count)
  }

  private static func transitions(_ model: ChainModel) -> [UInt8] {
    var bytes: [UInt8] = []
    for weight in model.transitions {
      let rounded = Int16(max(-8000, min(8000, (weight * unit).rounded())))
      withUnsafeBytes(of: rounded.littleEndian) { bytes += $0 }
    }
    return bytes + [UInt8](repeating: 0, count: Transitions.size - bytes.count)
  }
}

extension WeightFile {
  static func table(inFile path: String) throws -> WeightTable {
    try table(Array(Data(contentsOf: URL(fileURLWithPath: path))))
  }

  /// The table in `bytes`, which are kept as long as the program runs.
  static func table(_ bytes: [UInt8]) throws -> WeightTable {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 64)
    copy.copyBytes(from: bytes)
    guard let table = WeightTable(UnsafeRawBufferPointer(copy)) else {
      throw ValidationError(
        "no table of weights; try one that `workbench recogniser train` has written")
    }
    return table
  }
}
