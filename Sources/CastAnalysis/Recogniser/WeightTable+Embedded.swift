import CRecogniserData

extension WeightTable {
  /// The weights inside the program.
  package static var embedded: WeightTable {
    let bytes = UnsafeRawBufferPointer(
      start: recogniser_weights_bytes(), count: recogniser_weights_count())
    guard let table = WeightTable(bytes) else {
      preconditionFailure("weights.bin is no table of weights: run `recogniser train`")
    }
    return table
  }
}
