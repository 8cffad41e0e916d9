import CastAnalysis
import Foundation
import Testing

@testable import workbench

@Suite("Fitting confidence") struct CalibrationTests {
  private static func samples(_ groups: [(features: [Double], right: Int, wrong: Int)])
    -> [CalibrationSample]
  {
    groups.flatMap { group in
      [(true, group.right), (false, group.wrong)].flatMap { isRight, count in
        [CalibrationSample](
          repeating: CalibrationSample(features: group.features, isRight: isRight), count: count)
      }
    }
  }

  private static func fit(_ samples: [CalibrationSample]) -> LogisticFit {
    var fit = LogisticFit(featureCount: samples[0].features.count)
    for _ in 0..<25 { fit.improve(samples) }
    return fit
  }

  @Test("gives each class the share of it that is right")
  func shares() {
    let fit = Self.fit(Self.samples([([1, 0], 900, 100), ([1, 1], 200, 800)]))
    #expect(abs(fit.probability([1, 0]) - 0.9) < 0.002)
    #expect(abs(fit.probability([1, 1]) - 0.2) < 0.002)
  }

  @Test("knows nothing where half is right, and before it has seen anything")
  func even() {
    let fit = Self.fit(Self.samples([([1, 2], 5, 5), ([1, -2], 5, 5)]))
    #expect(fit.weights.allSatisfy { abs($0) < 1e-9 })
    #expect(LogisticFit(featureCount: 2).probability([1, 9]) == 0.5)
  }

  @Test("keeps weights finite where a class is always right")
  func separable() {
    let fit = Self.fit(Self.samples([([1, 0], 0, 20), ([1, 1], 20, 0)]))
    #expect(fit.weights.allSatisfy { $0.isFinite && abs($0) < 20 })
    #expect(fit.probability([1, 1]) > 0.9)
  }

  @Test("is where the slope of the likelihood is that of the penalty, weight by weight")
  func stationary() {
    var random = SeededGenerator(seed: 5)
    let samples = (0..<60).map { _ in
      CalibrationSample(
        features: [
          1, Double.random(in: -2...2, using: &random), Double.random(in: 0...3, using: &random),
        ],
        isRight: Bool.random(using: &random))
    }
    let fit = Self.fit(samples)
    for index in 0..<3 {
      let slope = samples.reduce(0) { sum, sample in
        let sign = exp(-zip(sample.features, fit.weights).reduce(0) { $0 + $1.0 * $1.1 })
        return sum + ((sample.isRight ? 1 : 0) - 1 / (1 + sign)) * sample.features[index]
      }
      #expect(abs(slope - 0.1 * fit.weights[index]) < 1e-9)
    }
  }

  @Test("reaches the same by one step more")
  func converged() {
    let samples = Self.samples([([1, 0, 2], 7, 3), ([1, 1, -1], 4, 6), ([1, 3, 0], 9, 1)])
    let fit = Self.fit(samples)
    var more = fit
    more.improve(samples)
    #expect(zip(fit.weights, more.weights).allSatisfy { abs($0 - $1) < 1e-9 })
  }

  @Test("judges an actor right if half of its mentions are annotated names of its kind")
  func samples() {
    // Vane is annotated once of two times, Moor once of three times.
    let document = CorpusDocument(
      marked: "Mr. [Vane|PER] met Mr. [Moor|PER]. Mr. Vane saw Mr. Moor. Mr. Moor left.")
    let samples = CalibrateCommand.samples(
      document, CalibrateCommand.annotatedKinds(in: "wikigold.jsonl"), .embedded)
    #expect(samples.map(\.isRight) == [true, false])
    #expect(samples.allSatisfy { $0.features.first == 1 })
  }

  @Test("leaves out actors of kinds that a file doesn't annotate")
  func leavesOut() {
    let document = CorpusDocument(marked: "Mr. [Vane|PER] met Mr. [Moor|PER].")
    let kinds = CalibrateCommand.annotatedKinds(in: "redocred.jsonl")
    #expect(CalibrateCommand.samples(document, kinds, .embedded).isEmpty)
  }
}
