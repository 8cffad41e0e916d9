import CXML2

/// Amount of text in each block of a page, and the share of links in it.
///
/// After "Boilerplate Detection using Shallow Text Features" (Kohlschütter and others, 2010): long blocks with few
/// links belong to the article. Counts are bytes without blanks.
struct HTMLWeights {
  struct Weight {
    let node: XMLNode
    let tag: HTMLTag
    let parent: Int
    /// Number of the first block after those inside this one.
    var end = 0
    var text = 0
    var links = 0
    var linkCount = 0
    /// Text of the blocks that are prose, and their number.
    var prose = 0
    var proseBlocks = 0
    /// Whether the block belongs to the page, by its name or place.
    var isPage = false

    var isProse: Bool { text >= 40 && links * 2 < text }
    var isLinkList: Bool { linkCount >= 4 && links * 10 >= text * 7 }
  }

  private(set) var weights: [Weight] = []

  /// Weighs `body` and all blocks below it.
  ///
  /// Complexity: O(*n*) in nodes and bytes.
  init(_ body: XMLNode) {
    weigh(body)
    sum()
  }

  /// Number of a block, from 0 for the body; it is kept in the node itself.
  func number(_ node: XMLNode) -> Int? {
    let mark = Int(bitPattern: node.pointee._private)
    return mark > 0 ? mark - 1 : nil
  }

  /// Whether a block is `outer` or lies in it.
  func contains(_ outer: Int, _ inner: Int) -> Bool {
    outer <= inner && inner < weights[outer].end
  }

  private mutating func weigh(_ body: XMLNode) {
    var tags = TagCache { HTMLTag($0) }
    var open = [add(body, tags.tag(body) ?? .other, parent: -1)]
    var openLinks = 0
    body.forEachBelow { node in
      if let text = node.text, let block = open.last {
        let count = text.reduce(0) { $0 + ($1 > 0x20 ? 1 : 0) }
        weights[block].text += count
        if openLinks > 0 { weights[block].links += count }
      }
      guard node.isElement else { return false }
      let tag = tags.tag(node) ?? .other
      if case .hidden = tag { return false }
      if case .anchor = tag {
        openLinks += 1
        if let block = open.last { weights[block].linkCount += 1 }
      } else if tag.isBlock {
        open.append(add(node, tag, parent: open.last ?? -1))
      }
      return true
    } leave: { node in
      let tag = tags.tag(node) ?? .other
      if case .anchor = tag { openLinks -= 1 }
      if tag.isBlock, let block = open.popLast() { weights[block].end = weights.count }
    }
    weights[0].end = weights.count
  }

  private mutating func add(_ node: XMLNode, _ tag: HTMLTag, parent: Int) -> Int {
    var weight = Weight(node: node, tag: tag, parent: parent)
    weight.isPage = HTMLPageParts.isPage(node, tag)
    weights.append(weight)
    node.pointee._private = UnsafeMutableRawPointer(bitPattern: weights.count)
    return weights.count - 1
  }

  /// Sums from the innermost blocks outwards; a block is prose by its own text only.
  private mutating func sum() {
    for number in weights.indices where weights[number].isProse {
      weights[number].prose = weights[number].text
      weights[number].proseBlocks = 1
    }
    for number in weights.indices.reversed() {
      let weight = weights[number]
      guard weight.parent >= 0, !weight.isPage else { continue }
      weights[weight.parent].text += weight.text
      weights[weight.parent].links += weight.links
      weights[weight.parent].linkCount += weight.linkCount
      weights[weight.parent].prose += weight.prose
      weights[weight.parent].proseBlocks += weight.proseBlocks
    }
  }
}
