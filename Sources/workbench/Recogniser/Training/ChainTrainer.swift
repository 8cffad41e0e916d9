import CastAnalysis

/// Options of the training.
struct TrainingOptions {
  var passes = 12
  /// The first step of AdaGrad.
  var rate: Float = 0.15
  /// Decay of the weights towards 0, for each use.
  var decay: Float = 2e-5
  /// Share of a token's features that are dropped in each use (dropout).
  var dropout: Float = 0.3
  /// Share of examples learnt without evidence from the rest of the document, as in the first look.
  var firstLooks: Float = 0.4
  /// Seed of the order of the examples and of the dropout.
  ///
  /// Of two seeds tried, this was better on the development files.
  var seed: UInt64 = 7
}

/// Learns the weights of the chain: maximum conditional likelihood over the labels that the
/// annotation allows, by AdaGrad with features left out at random (Srivastava and others, JMLR 15,
/// 2014).
struct ChainTrainer {
  let options: TrainingOptions
  private(set) var model: ChainModel
  private var squares: [SIMD16<Float>]
  private var transitionSquares: [Float]
  private let forFeatures: AdaGrad
  private let forSteps: AdaGrad
  private var lattice = ChainLattice()
  private var random: SeededGenerator
  private let uses: [FeatureIndex.Use]

  init(_ index: FeatureIndex, options: TrainingOptions) {
    self.options = options
    forFeatures = AdaGrad(rate: options.rate, decay: options.decay)
    forSteps = AdaGrad(rate: options.rate, decay: 0)
    uses = index.uses
    let featureCount = index.features.count
    model = ChainModel(featureCount: featureCount)
    squares = [SIMD16<Float>](repeating: SIMD16(repeating: 1), count: featureCount)
    transitionSquares = [Float](repeating: 1, count: Transitions.count)
    random = SeededGenerator(seed: options.seed)
  }

  /// Trains, and gives the mean of the models after each of the later half of the passes.
  static func mean(
    of examples: [ChainExample], _ index: FeatureIndex, options: TrainingOptions
  ) -> ChainModel {
    var trainer = ChainTrainer(index, options: options)
    var mean = trainer.model
    let first = options.passes / 2 + 1
    for pass in 1...options.passes {
      trainer.pass(examples)
      if pass >= first { mean.add(trainer.model, times: 1 / Float(options.passes - first + 1)) }
    }
    return mean
  }

  /// One pass over all examples, in a new order.
  mutating func pass(_ examples: [ChainExample]) {
    var order = Array(examples.indices)
    order.shuffle(using: &random)
    for (count, index) in order.enumerated() {
      if count & 31 == 0 { lattice.update(model.transitions) }
      learn(examples[index])
    }
  }

  private mutating func learn(_ example: ChainExample) {
    let kept = choose(example)
    let scale = 1 / (1 - options.dropout)
    let scores = kept.map { features in
      features.reduce(SIMD16<Float>()) { $0 + model.rows[Int($1)] } * scale
    }
    guard let gradient = lattice.gradient(scores, example.gaps, allowed: example.allowed) else {
      return
    }
    for (features, slope) in zip(kept, gradient.labels) where (slope * slope).sum() > 1e-8 {
      for feature in features {
        forFeatures.climb(&model.rows[Int(feature)], &squares[Int(feature)], along: slope)
      }
    }
    for place in gradient.steps.indices where gradient.steps[place] != 0 {
      forSteps.climb(
        &model.transitions[place], &transitionSquares[place], along: gradient.steps[place])
    }
  }

  /// The features that this use of the example keeps.
  private mutating func choose(_ example: ChainExample) -> [[Int32]] {
    let isFirstLook = !isKept(1 - options.firstLooks)
    return example.ends.indices.map { token in
      example.features(of: token).filter { feature in
        isKept(1 - options.dropout) && !(isFirstLook && uses[Int(feature)] == .opinion)
      }
    }
  }

  /// True with the probability `share`.
  private mutating func isKept(_ share: Float) -> Bool {
    Float(random.next() >> 40) < share * 16_777_216
  }
}

/// Steps uphill along a gradient, shorter the more a weight has moved (Duchi, Hazan and Singer, JMLR 12, 2011).
struct AdaGrad {
  /// Length of the first step.
  let rate: Float
  /// Share of a weight that is taken from its slope.
  let decay: Float

  /// Moves a row of weights; `squares` sums up their squared slopes.
  func climb(
    _ weights: inout SIMD16<Float>, _ squares: inout SIMD16<Float>, along slope: SIMD16<Float>
  ) {
    let full = slope - weights * decay
    squares += full * full
    weights += full * rate / squares.squareRoot()
  }

  func climb(_ weight: inout Float, _ squares: inout Float, along slope: Float) {
    let full = slope - weight * decay
    squares += full * full
    weight += full * rate / squares.squareRoot()
  }
}

/// The weights during training.
struct ChainModel {
  /// A row of weights for each feature, one for each label of a name.
  var rows: [SIMD16<Float>]
  /// The weights of transitions, see `Transitions`.
  var transitions: [Float]

  init(featureCount: Int) {
    rows = [SIMD16<Float>](repeating: SIMD16(), count: featureCount)
    transitions = [Float](repeating: 0, count: Transitions.count)
  }

  /// Adds another model of the same features, scaled by `share`.
  mutating func add(_ other: ChainModel, times share: Float) {
    for row in rows.indices { rows[row] += other.rows[row] * share }
    for place in transitions.indices { transitions[place] += other.transitions[place] * share }
  }
}
