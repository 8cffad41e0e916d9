import ArgumentParser

/// Every N-th document of each file, starting at the K-th: "K/N".
///
/// For cross-validation: weights learnt without a fold are measured on it, so that over all N folds each document
/// is measured once, by weights that haven't seen it.
struct Fold: ExpressibleByArgument, Hashable, Sendable, CustomStringConvertible {
  /// K, from 1 to N.
  let number: Int
  /// N, 2 or more.
  let count: Int

  init?(argument: String) {
    let parts = argument.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let number = parts[0], let count = parts[1],
      count > 1, (1...count).contains(number)
    else { return nil }
    (self.number, self.count) = (number, count)
  }

  /// The documents of a file, given in its order, that are in the fold.
  func documents<Document>(of file: [Document]) -> [Document] { choose(file, isInside: true) }

  /// The documents of a file, given in its order, that are not in the fold.
  func others<Document>(of file: [Document]) -> [Document] { choose(file, isInside: false) }

  private func choose<Document>(_ file: [Document], isInside: Bool) -> [Document] {
    file.enumerated().filter { ($0.offset % count == number - 1) == isInside }.map(\.element)
  }

  var description: String { "\(number)/\(count)" }
}
