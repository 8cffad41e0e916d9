import CastAnalysis
import Testing

@testable import workbench

@Suite("The gradient of the chain's likelihood") struct ChainGradientTests {
  private static let step = 1e-4

  /// The derivative of the likelihood of a sample by one of its weights.
  private static func slope(
    _ sample: ChainSample, by weight: WritableKeyPath<ChainPaths, Double>
  ) -> Double {
    let likelihoods = [step, -step].map { change in
      var paths = sample.paths
      paths[keyPath: weight] += change
      return paths.logLikelihood(sample.allowed)
    }
    return (likelihoods[0] - likelihoods[1]) / (2 * step)
  }

  @Test("by the labels' weights is its slope", arguments: 1...3, [1, 2, 3] as [UInt64])
  func labels(tokens: Int, seed: UInt64) throws {
    let sample = ChainSample(tokens: tokens, seed: seed)
    let gradient = try #require(sample.gradient(allowed: sample.allowed))
    for token in 0..<tokens {
      for lane in 0..<NameLabel.laneCount {
        let slope = Self.slope(sample, by: \.scores[token][lane])
        #expect(abs(Double(gradient.labels[token][lane]) - slope) < 1e-4)
      }
    }
  }

  @Test("by the steps' weights is its slope", arguments: 1...3, [4, 5] as [UInt64])
  func steps(tokens: Int, seed: UInt64) throws {
    let sample = ChainSample(tokens: tokens, seed: seed)
    let gradient = try #require(sample.gradient(allowed: sample.allowed))
    let used = Set(sample.paths.all.flatMap(\.steps))
    for place in 0..<Transitions.count {
      let slope = used.contains(place) ? Self.slope(sample, by: \.transitions[place]) : 0
      #expect(abs(Double(gradient.steps[place]) - slope) < 1e-4)
    }
  }

  @Test("is 0 where any label is allowed, and where the annotation allows none")
  func open() throws {
    let sample = ChainSample(tokens: 3, seed: 6)
    let free = try #require(sample.gradient(allowed: sample.unlimited))
    #expect(free.labels.allSatisfy { $0 == SIMD16() })
    #expect(free.steps.allSatisfy { abs($0) < 1e-6 })
    #expect(sample.gradient(allowed: [0, 0, 0]) == nil)
  }
}

@Suite("Steps of AdaGrad") struct AdaGradTests {
  /// The highest point of a hill with slopes of different steepness, found by `steps` steps.
  private func climb(_ optimiser: AdaGrad, steps: Int) -> SIMD16<Float> {
    var (weights, squares) = (SIMD16<Float>(), SIMD16<Float>(repeating: 1))
    for _ in 0..<steps {
      optimiser.climb(&weights, &squares, along: (Self.top - weights) * Self.steepness)
    }
    return weights
  }

  private static let top = SIMD16<Float>((0..<16).map { Float($0) / 4 - 2 })
  private static let steepness = SIMD16<Float>((0..<16).map { 1 + Float($0 % 4) * 3 })

  @Test("lead to the top of a hill")
  func converges() {
    let distance = climb(AdaGrad(rate: 0.5, decay: 0), steps: 2000) - Self.top
    #expect((distance * distance).sum() < 1e-6)
  }

  @Test("stop below it where weights decay: where slope and decay are equal")
  func decays() {
    let found = climb(AdaGrad(rate: 0.5, decay: 1), steps: 2000)
    let balance = Self.top * Self.steepness / (Self.steepness + 1)
    #expect((0..<16).allSatisfy { abs(found[$0] - balance[$0]) < 1e-3 })
  }

  @Test("get shorter the more a weight has moved")
  func shortens() {
    let optimiser = AdaGrad(rate: 1, decay: 0)
    var (weight, squares): (Float, Float) = (0, 0)
    // Slopes of 3 and 4: steps of 3 / √9 and 4 / √25.
    optimiser.climb(&weight, &squares, along: 3)
    #expect(weight == 1)
    optimiser.climb(&weight, &squares, along: 4)
    #expect(weight == 1.8)
  }

  @Test("take rows and single weights alike")
  func alike() {
    let optimiser = AdaGrad(rate: 0.2, decay: 0.1)
    var (row, rowSquares) = (SIMD16<Float>(repeating: 2), SIMD16<Float>(repeating: 1))
    optimiser.climb(&row, &rowSquares, along: SIMD16(repeating: 0.7))
    // The step along 0.7 - 2 · 0.1.
    #expect(abs(row[5] - (2 + 0.2 * 0.5 / Float(1.25).squareRoot())) < 1e-6)
    #expect(rowSquares[5] == 1.25)
  }
}

@Suite("Training the chain") struct ChainTrainerTests {
  /// Four stretches of two tokens: the feature 0 stands on persons, 1 on places, 2 on everything.
  private static let examples: [ChainExample] = (0..<4).map { number in
    let isPerson = number % 2 == 0
    let kind: NameLabel.Kind = isPerson ? .person : .place
    return ChainExample(
      features: [isPerson ? 0 : 1, 2, 2], ends: [2, 3], gaps: [0, 1],
      allowed: [ChainState.bit(kind, .unit), ChainState.none])
  }

  private static func index(_ use: FeatureIndex.Use = .plain) -> FeatureIndex {
    var index = FeatureIndex()
    for _ in 0..<2 { _ = index.numbers(of: [10, 20], use) + index.numbers(of: [30], .plain) }
    return index
  }

  private static func options(
    _ change: (inout TrainingOptions) -> Void = { _ in }
  ) -> TrainingOptions {
    var options = TrainingOptions()
    (options.dropout, options.firstLooks, options.decay, options.rate) = (0, 0, 0, 0.5)
    change(&options)
    return options
  }

  private static func trained(
    _ options: TrainingOptions, _ index: FeatureIndex = index(), passes: Int = 20
  ) -> ChainModel {
    var trainer = ChainTrainer(index, options: options)
    for _ in 0..<passes { trainer.pass(examples) }
    return trainer.model
  }

  /// The probability that a model gives to the annotation of an example.
  private static func likelihood(_ example: ChainExample, _ model: ChainModel) -> Double {
    var paths = ChainPaths(gaps: example.gaps)
    for token in example.ends.indices {
      for feature in example.features(of: token) {
        for lane in 0..<16 { paths.scores[token][lane] += Double(model.rows[Int(feature)][lane]) }
      }
    }
    paths.transitions = model.transitions.map { Double($0) }
    return exponential(paths.logLikelihood(example.allowed))
  }

  @Test("makes the annotation more likely with each pass, until it is nearly certain")
  func learns() {
    var trainer = ChainTrainer(Self.index(), options: Self.options())
    var likelihoods: [Double] = []
    for _ in 0..<60 {
      likelihoods.append(Self.examples.reduce(1) { $0 * Self.likelihood($1, trainer.model) })
      trainer.pass(Self.examples)
    }
    #expect(likelihoods == likelihoods.sorted())
    #expect(likelihoods[0] < 1e-4 && (likelihoods.last ?? 0) > 0.8)
  }

  @Test("gives each feature the labels it stands on")
  func attributes() {
    let model = Self.trained(Self.options())
    let (person, place) = (NameLabel.lane(.person, .unit), NameLabel.lane(.place, .unit))
    #expect(model.rows[0][person] > 1 && model.rows[0][place] < 0)
    #expect(model.rows[1][place] > 1 && model.rows[1][person] < 0)
  }

  @Test("draws weights to 0 where they decay")
  func decays() {
    let free = Self.trained(Self.options()).rows[0]
    let drawn = Self.trained(Self.options { $0.decay = 0.2 }).rows[0]
    #expect((drawn * drawn).sum() < 0.5 * (free * free).sum())
  }

  @Test("of first looks alone learns nothing of other tokens' labels")
  func firstLooks() {
    let model = Self.trained(Self.options { $0.firstLooks = 1 }, Self.index(.opinion))
    #expect(model.rows[0] == SIMD16() && model.rows[1] == SIMD16())
    #expect(model.rows[2] != SIMD16())
  }

  @Test("with all features dropped learns the steps alone")
  func dropout() {
    let model = Self.trained(Self.options { $0.dropout = 1 - .ulpOfOne })
    #expect(model.rows.allSatisfy { $0 == SIMD16() })
    #expect(model.transitions.contains { $0 != 0 })
  }

  @Test("is the same for the same seed, and no other")
  func seeds() {
    let models = ([5, 5, 6] as [UInt64]).map { seed in
      Self.trained(
        Self.options { ($0.seed, $0.dropout, $0.firstLooks) = (seed, 0.3, 0.4) }, passes: 3)
    }
    #expect(models[0].rows == models[1].rows)
    #expect(models[0].transitions == models[1].transitions)
    #expect(models[0].rows != models[2].rows)
  }

  @Test("leaves out an example whose annotation allows nothing")
  func impossible() {
    var trainer = ChainTrainer(Self.index(), options: Self.options())
    var example = Self.examples[0]
    example.allowed = [ChainState.bit(.person, .beginning), ChainState.none]
    trainer.pass([example])
    #expect(trainer.model.rows.allSatisfy { $0 == SIMD16() })
    #expect(trainer.model.transitions.allSatisfy { $0 == 0 })
  }

  @Test("goes through the examples in another order for another seed")
  func order() {
    let rows = (0..<6 as Range<UInt64>).map { seed in
      Self.trained(Self.options { $0.seed = seed }, passes: 1).rows[2]
    }
    #expect(Set(rows).count > 1)
  }

  @Test("takes in what was learnt of steps after each 32 examples")
  func updates() {
    let examples = [ChainExample](repeating: Self.examples[0], count: 64)
    let options = Self.options { $0.dropout = 1 - .ulpOfOne }
    var (once, twice) = (
      ChainTrainer(Self.index(), options: options), ChainTrainer(Self.index(), options: options)
    )
    once.pass(examples)
    for _ in 0..<2 { twice.pass(Array(examples[..<32])) }
    #expect(once.model.transitions == twice.model.transitions)
  }

  @Test("gives the mean of the models after the later half of the passes")
  func mean() {
    let options = Self.options { $0.passes = 5 }
    let mean = ChainTrainer.mean(of: Self.examples, Self.index(), options: options)
    var trainer = ChainTrainer(Self.index(), options: options)
    var (row, steps) = (SIMD16<Float>(), [Float](repeating: 0, count: Transitions.count))
    for pass in 1...5 {
      trainer.pass(Self.examples)
      guard pass > 2 else { continue }
      row += trainer.model.rows[0]
      for place in steps.indices { steps[place] += trainer.model.transitions[place] }
    }
    let distance = mean.rows[0] * 3 - row
    #expect((distance * distance).sum() < 1e-10)
    #expect(zip(mean.transitions, steps).allSatisfy { abs($0 * 3 - $1) < 1e-5 })
  }
}
