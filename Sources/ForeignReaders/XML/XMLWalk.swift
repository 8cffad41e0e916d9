import CXML2

/// A walk through an element and its descendants, step by step; every walk over a libxml2 tree uses it.
///
/// It always terminates and never leaves the element it began with: it enters only elements, whose children have no
/// other parent, and returns by its own list of open elements. The replacement of an entity is elsewhere in the tree,
/// below a declaration, and is never entered.
///
/// Complexity: O(*n*) in nodes; 8 bytes for each open element.
struct XMLWalk {
  enum Step {
    case enter(XMLNode)
    /// Follows once for each element that was descended into, after its content.
    case leave(XMLNode)
  }

  /// Whether to descend into the element that was just entered; to be set for each.
  var descends = false
  private var entered: XMLNode?
  private var upcoming: XMLNode?
  /// Open elements, the outermost first.
  private var open: [XMLNode] = []

  init(root: XMLNode) { upcoming = root }

  mutating func next() -> Step? {
    if descends, let entered, entered.isElement {
      open.append(entered)
      upcoming = entered.pointee.children
    }
    descends = false
    entered = upcoming
    if let node = upcoming {
      upcoming = open.isEmpty ? nil : node.pointee.next
      return .enter(node)
    }
    guard let element = open.popLast() else { return nil }
    // Siblings of the root are outside.
    upcoming = open.isEmpty ? nil : element.pointee.next
    return .leave(element)
  }
}

extension UnsafeMutablePointer<xmlNode> {
  /// Calls `enter` for each node below this one; its result says whether to descend into the node.
  ///
  /// - Parameter most: number of nodes after which the walk ends.
  func forEachBelow(most: Int = .max, _ enter: (XMLNode) -> Bool) {
    var walk = XMLWalk(root: self)
    var count = 0
    while count < most, let step = walk.next() {
      guard case .enter(let node) = step else { continue }
      count += 1
      walk.descends = node == self || enter(node)
    }
  }

  /// Child elements; none if this isn't an element.
  var elements: XMLElements { XMLElements(sibling: isElement ? pointee.children : nil) }

  /// The first child element with that name.
  func first(_ name: StaticString) -> XMLNode? { elements.first { $0.isNamed(name) } }
}

/// The elements among siblings.
struct XMLElements: Sequence, IteratorProtocol {
  var sibling: XMLNode?

  mutating func next() -> XMLNode? {
    while let node = sibling {
      sibling = node.pointee.next
      if node.isElement { return node }
    }
    return nil
  }
}
