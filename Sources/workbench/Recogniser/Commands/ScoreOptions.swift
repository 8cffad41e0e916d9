import ArgumentParser
import CastAnalysis

/// Some labels of a kind, separated by commas, or "all": "PER,ORG,LOC".
struct LabelList<Label>: ExpressibleByArgument, Equatable
where Label: RawRepresentable<String> & CaseIterable & Equatable {
  /// In the order of all cases.
  var labels: [Label]

  init(_ labels: [Label]) { self.labels = labels }

  init?(argument: String) {
    let names = argument.uppercased().split(separator: ",").map(String.init)
    let found = argument == "all" ? Array(Label.allCases) : names.compactMap(Label.init(rawValue:))
    guard !found.isEmpty, argument == "all" || found.count == names.count else { return nil }
    labels = Label.allCases.filter(found.contains)
  }

  var defaultValueDescription: String { labels.map(\.rawValue).joined(separator: ",") }
}

enum SingletonRule: String, ExpressibleByArgument, CaseIterable {
  case keep
  case drop
}

extension ClusterMeasure.Match: ExpressibleByArgument {}
