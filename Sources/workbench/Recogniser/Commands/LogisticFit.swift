import Foundation

/// The evidence for an actor, and whether it is right.
struct CalibrationSample {
  var features: [Double]
  var isRight: Bool
}

/// A logistic regression, fitted by Newton's method with a penalty of 0.05 times each weight's square.
struct LogisticFit {
  private(set) var weights: [Double]

  init(featureCount: Int) { weights = [Double](repeating: 0, count: featureCount) }

  func probability(_ features: [Double]) -> Double {
    1 / (1 + exp(-zip(features, weights).reduce(0) { $0 + $1.0 * $1.1 }))
  }

  mutating func improve(_ samples: [CalibrationSample]) {
    let count = weights.count
    var slope = weights.map { -0.1 * $0 }
    var curve = (0..<count).map { row in (0..<count).map { $0 == row ? 0.1 : 0.0 } }
    for sample in samples {
      let expected = probability(sample.features)
      let rest = (sample.isRight ? 1 : 0) - expected
      for row in 0..<count {
        slope[row] += rest * sample.features[row]
        for column in 0..<count {
          curve[row][column] +=
            expected * (1 - expected) * sample.features[row] * sample.features[column]
        }
      }
    }
    for (index, change) in Self.solve(curve, slope).enumerated() { weights[index] += change }
  }

  /// Solves a system of equations by elimination; its matrix is positive definite.
  private static func solve(_ matrix: [[Double]], _ right: [Double]) -> [Double] {
    var rows = zip(matrix, right).map { $0 + [$1] }
    for pivot in rows.indices {
      for row in rows.indices where row != pivot {
        let factor = rows[row][pivot] / rows[pivot][pivot]
        for column in rows[row].indices { rows[row][column] -= factor * rows[pivot][column] }
      }
    }
    return rows.enumerated().map { $0.element[right.count] / $0.element[$0.offset] }
  }
}
