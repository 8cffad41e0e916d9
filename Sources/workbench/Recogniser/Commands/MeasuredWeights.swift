import ArgumentParser
import CastAnalysis

/// Which weights are measured, and on which documents.
struct MeasuredWeights: ParsableArguments {
  @Option(
    help: ArgumentHelp("Measure these weights instead of those in the program.", valueName: "file"))
  var weights: [String] = []

  @Option(
    help: ArgumentHelp(
      "Measure every n-th document of each file only, starting at the k-th. With several folds, each "
        + "is measured by the weights at the same place, and the figures are their sum.",
      valueName: "k/n"))
  var fold: [Fold] = []

  func validate() throws {
    guard Set(fold).count == fold.count else {
      throw ValidationError("the same --fold is given twice")
    }
    guard weights.isEmpty || weights.count == max(1, fold.count) else {
      throw ValidationError(
        "give --weights once for each --fold, or once without --fold")
    }
  }

  func read() throws -> Measured {
    let tables = try weights.map { try WeightFile.table(inFile: $0) }
    let folds: [Fold?] = fold.isEmpty ? [nil] : fold
    return Measured(parts: folds.enumerated().map { ($1, tables.isEmpty ? .embedded : tables[$0]) })
  }
}

struct Measured {
  /// Pairs of a fold and the weights measured on it; without a fold, all documents.
  let parts: [(fold: Fold?, weights: WeightTable)]

  /// Calls `measure` with each document of a file and the weights that are measured on it.
  func each<Document>(
    of file: [Document], _ measure: (Document, WeightTable) throws -> Void
  ) rethrows {
    for (fold, weights) in parts {
      for document in fold?.documents(of: file) ?? file { try measure(document, weights) }
    }
  }
}
