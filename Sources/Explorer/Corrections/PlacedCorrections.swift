import DocumentModel
import Notebook

/// A correction as it is kept, and what it is in this text.
struct PlacedCorrection: Equatable, Sendable {
  let kept: KeptCorrection
  /// `nil` if its words aren't found in the text.
  var now: Correction?
}

/// The reader's corrections of a text.
struct PlacedCorrections: Equatable, Sendable {
  /// Those in force, the oldest first, with those that don't fit the text.
  var inForce: [PlacedCorrection] = []
  /// Those taken back, the last one last.
  var undone: [PlacedCorrection] = []

  /// Whether nothing is in force and nothing was taken back.
  var isEmpty: Bool { inForce.isEmpty && undone.isEmpty }

  /// What they are in this text.
  var corrections: [Correction] { inForce.compactMap(\.now) }

  /// Number of those that should be in force and don't fit the text.
  var misfitCount: Int { inForce.count { $0.now == nil } }

  /// What is kept of them.
  var notebook: Notebook {
    Notebook(corrections: inForce.map(\.kept), undone: undone.map(\.kept))
  }

  /// The corrections of a notebook, found in a text.
  ///
  /// - Parameter known: corrections whose places in the text are known already.
  init(
    _ notebook: Notebook, in source: TextSource, known: PlacedCorrections, isCancelled: () -> Bool
  ) {
    let places = Dictionary(
      grouping: (known.inForce + known.undone).filter { $0.now != nil }, by: \.kept.number)
    func placed(_ kept: KeptCorrection) -> PlacedCorrection {
      let now = places[kept.number]?.first { $0.kept == kept }?.now
      return PlacedCorrection(kept: kept, now: now)
    }
    inForce = notebook.corrections.map(placed)
    undone = notebook.undone.map(placed)
    place(in: source, isCancelled: isCancelled)
  }

  init() {}

  /// The same corrections of a text in which nothing has been looked for yet.
  var unplaced: PlacedCorrections {
    var copy = self
    for index in inForce.indices { copy.inForce[index].now = nil }
    for index in undone.indices { copy.undone[index].now = nil }
    return copy
  }

  /// Looks for those that have no place.
  private mutating func place(in source: TextSource, isCancelled: () -> Bool) {
    let missing = (inForce + undone).filter { $0.now == nil }.map(\.kept)
    guard !missing.isEmpty else { return }
    var found = QuoteFinder(source).corrections(missing, isCancelled: isCancelled)[...]
    for index in inForce.indices where inForce[index].now == nil {
      inForce[index].now = found.removeFirst()
    }
    for index in undone.indices where undone[index].now == nil {
      undone[index].now = found.removeFirst()
    }
  }
}
