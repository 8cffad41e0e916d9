import CXML2

/// Amount of text in each block of a page, and how much of it is links.
///
/// In the manner of "Boilerplate Detection using Shallow Text Features" (Kohlschütter and others, 2010):
/// text in long blocks with few links is the article's. Counts are bytes without blanks.
struct HTMLWeights {
  struct Weight {
    let node: XMLNode
    let tag: HTMLTag
    let parent: Int
    /// The number after the last block within it.
    var end = 0
    var text = 0
    var links = 0
    var linkCount = 0
    /// Text of blocks that read as text, and how many they are.
    var prose = 0
    var proseBlocks = 0
    /// Whether it belongs to the page, by its name or its place.
    var isPage = false

    /// Whether its words read as text.
    var isProse: Bool { text >= 40 && links * 2 < text }
    /// Whether it is a list of links.
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

  /// The number of a block, from 0 for the body; each block bears its own.
  func number(_ node: XMLNode) -> Int? {
    let mark = Int(bitPattern: node.pointee._private)
    return mark > 0 ? mark - 1 : nil
  }

  /// Whether one block lies in another, or is it.
  func contains(_ outer: Int, _ inner: Int) -> Bool {
    outer <= inner && inner < weights[outer].end
  }

  private mutating func weigh(_ body: XMLNode) {
    var tags = TagCache { HTMLTag($0) }
    var open = [add(body, tags.tag(body) ?? .other, parent: -1)]
    var openLinks = 0
    var walk = XMLWalk(root: body)
    while let step = walk.next() {
      switch step {
      case .enter(let node) where node != body:
        if let text = node.text, let block = open.last {
          let count = text.reduce(0) { $0 + ($1 > 0x20 ? 1 : 0) }
          weights[block].text += count
          if openLinks > 0 { weights[block].links += count }
        }
        guard node.isElement else { continue }
        let tag = (node.isElement ? tags.tag(node) : nil) ?? .other
        if case .hidden = tag { continue }
        if case .anchor = tag {
          openLinks += 1
          if let block = open.last { weights[block].linkCount += 1 }
        } else if tag.isBlock {
          open.append(add(node, tag, parent: open.last ?? -1))
        }
        walk.descends = true
      case .enter: walk.descends = true
      case .leave(let node):
        let tag = (node.isElement ? tags.tag(node) : nil) ?? .other
        if case .anchor = tag { openLinks -= 1 }
        if tag.isBlock || node == body, let block = open.popLast() {
          weights[block].end = weights.count
        }
      }
    }
  }

  private mutating func add(_ node: XMLNode, _ tag: HTMLTag, parent: Int) -> Int {
    var weight = Weight(node: node, tag: tag, parent: parent)
    weight.isPage = HTMLPageParts.isPage(node, tag)
    weights.append(weight)
    node.pointee._private = UnsafeMutableRawPointer(bitPattern: weights.count)
    return weights.count - 1
  }

  /// Adds up from the innermost blocks outwards: first what reads as text, by its own words only.
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
