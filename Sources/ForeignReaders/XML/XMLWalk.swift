import CXML2

/// A walk through an element and its descendants, one step at a time; every walk over a tree of libxml2 is one.
///
/// It ends whatever the document says, and never gets out of the element that it began with: it goes into elements
/// only, whose children are theirs alone, and comes back by its own list of the elements that it is in. What an
/// entity stands for lies elsewhere in the tree, below a declaration, and is never gone into.
///
/// Complexity: O(*n*) in nodes; 8 bytes for each element that it is in.
struct XMLWalk {
  enum Step {
    case enter(XMLNode)
    /// Comes once for each element that was gone into, after what lies in it.
    case leave(XMLNode)
  }

  /// Whether to go into the element that was entered last; said anew for each.
  var descends = false
  private var entered: XMLNode?
  private var upcoming: XMLNode?
  /// The elements that the walk is in, the outermost first.
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
    // The siblings of the outermost are outside.
    upcoming = open.isEmpty ? nil : element.pointee.next
    return .leave(element)
  }
}

extension UnsafeMutablePointer<xmlNode> {
  /// Calls `enter` for each node below this one; it says whether to go on into the node.
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

  /// Its children that are elements; what isn't an element has none.
  var elements: XMLElements { XMLElements(sibling: isElement ? pointee.children : nil) }

  /// The first child that is an element of that name.
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
