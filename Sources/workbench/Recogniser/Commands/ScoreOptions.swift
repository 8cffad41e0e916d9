import ArgumentParser
import CastAnalysis

/// Which kinds of names are compared: "PER,ORG,LOC".
struct NameKindList: ExpressibleByArgument, Equatable {
  var kinds: [NameKind]

  init(_ kinds: [NameKind]) { self.kinds = kinds }

  /// Reads labels separated by commas, or "all".
  init?(argument: String) {
    guard argument != "all" else {
      kinds = NameKind.allCases
      return
    }
    let labels = argument.uppercased().split(separator: ",").map(String.init)
    let kinds = labels.compactMap(NameKind.init(rawValue:))
    guard !kinds.isEmpty, kinds.count == labels.count else { return nil }
    self.kinds = NameKind.allCases.filter(kinds.contains)
  }

  var defaultValueDescription: String { kinds.map(\.rawValue).joined(separator: ",") }
}

/// Which forms of mentions are compared: "PROP,NOM".
struct MentionFormList: ExpressibleByArgument, Equatable {
  var forms: Set<CorpusMention.Kind>

  init(_ forms: Set<CorpusMention.Kind>) { self.forms = forms }

  init?(argument: String) {
    let labels = argument.uppercased().split(separator: ",").map(String.init)
    forms = Set(labels.compactMap(CorpusMention.Kind.init(rawValue:)))
    guard !forms.isEmpty, forms.count == Set(labels).count else { return nil }
  }

  var defaultValueDescription: String { forms.map(\.rawValue).sorted().joined(separator: ",") }
}

enum SingletonRule: String, ExpressibleByArgument, CaseIterable {
  case keep
  case drop
}

extension ClusterMeasure.Match: ExpressibleByArgument {}
