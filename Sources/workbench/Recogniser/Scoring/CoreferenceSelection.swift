import CastAnalysis
import DocumentModel

/// Which mentions of a text are compared.
struct CoreferenceSelection: Equatable, Sendable {
  /// How a mention refers to its entity.
  var forms: Set<CorpusMention.Kind> = [.proper]
  var kinds: [NameKind] = [.person, .organisation, .place]

  /// The annotated mentions that count, clusters numbered in their order.
  func expected(_ mentions: [CorpusMention]) -> [ClusteredMention] {
    var clusters: [String: Int] = [:]
    return mentions.filter(includes).map { mention in
      let cluster = clusters[mention.entity, default: clusters.count]
      clusters[mention.entity] = cluster
      return ClusteredMention(span: mention.span, cluster: cluster, head: mention.head)
    }
  }

  /// The found mentions that count: all but those at an annotated mention that doesn't count.
  ///
  /// Everything that is found is a name.
  func found(_ mentions: [FoundMention], among annotated: [CorpusMention]) -> [FoundMention] {
    guard forms.contains(.proper) else { return [] }
    let kept = Set(annotated.lazy.filter(includes).map(\.span))
    let dropped = Set(annotated.lazy.map(\.span)).subtracting(kept)
    return mentions.filter { kinds.contains($0.kind) && !dropped.contains($0.span) }
  }

  /// The annotated names, given instead of found ones: those compared, and all people, organisations and places, since
  /// the recogniser would have found them too.
  func given(_ mentions: [CorpusMention]) -> [GivenName] {
    mentions.compactMap { mention in
      let kind = NameKind(label: mention.type)
      guard mention.kind == .proper, kind != .other || kinds.contains(.other) else { return nil }
      return GivenName(span: mention.span, kind: ActorKind(kind, label: mention.type))
    }
  }

  private func includes(_ mention: CorpusMention) -> Bool {
    forms.contains(mention.kind) && kinds.contains(NameKind(label: mention.type))
  }
}

extension ActorKind {
  /// The kind of actor for a label of a corpus.
  init(_ kind: NameKind, label: String) {
    self =
      switch kind {
      case .person: .person
      case .organisation: .organisation
      case .place: .place
      case .other: label == "NORP" ? .group : .other
      }
  }
}
