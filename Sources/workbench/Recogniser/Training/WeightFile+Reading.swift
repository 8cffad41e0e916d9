import ArgumentParser
import CastAnalysis
import Foundation

extension WeightFile {
  /// The table that was written to a file.
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
